/** A series of mine goes on, and somebody has declined it, or not answered, again and again. */
import type { Attended } from '../attendance.ts';
import { seriesDraft } from '../drafts/series.ts';
import type { Meeting } from '../meeting.ts';
import { missedInARow, type Missing } from '../missed-in-a-row.ts';
import { defineRule, type Thing } from '../rule.ts';
import { namesIn, titleIn } from '../sentence.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../story.ts';
import { addBusinessDays, addDays, DAY } from '../working-time.ts';

const I = { address: ADA, name: 'Ada Okafor' };
const BO = { address: 'bo@contoso.com', name: 'Bo Lind' };
type Answer = Meeting['attendees'][number]['response'];

/** One every week, the last one yesterday, with Bo, who came; what Ana answered, the last time last. */
function weekly(answers: readonly Answer[], more: Parameters<typeof meeting>[1] = {}): Meeting[] {
  return answers.map((response, n) =>
    meeting(-1 - 7 * (answers.length - 1 - n), {
      organizer: I,
      iCalUId: 'weekly',
      series: { id: 'weekly', isFirst: n === 0, beganAt: STORY_NOW - 60 * DAY },
      with: [BO, { ...ANA, response }],
      ...more,
    }),
  );
}
const given = (...meetings: readonly Meeting[]) => ({ now: STORY_NOW, facts: facts(meetings) });
const without = (meetings: readonly Meeting[], nth: number) => meetings.map((one, n) => (n === nth ? { ...one, isCancelled: true } : one));

/** A series of mine with its late occurrences that took place. */
interface SeriesOfMine extends Thing {
  readonly one: Attended;
  readonly occurrences: readonly Attended[];
}

export const seriesLosingSomeone = defineRule({
  id: 'series-losing-someone',
  strategy: 10,
  about: 'thing',
  meta: {
    summary: 'Somebody has declined a series of yours, or not answered, three times in a row.',
    rationale: 'The time may not suit them, or the topic. Asking openly spares both of you the next ones.',
    kind: 'offer',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'Three times in a row, within four months, is our assumption of a pattern.' },
      { part: 'why', kind: 'etiquette', source: 'A standing invitation respects the other’s time by asking now and then whether it still fits.' },
    ],
    priority: 40,
    isObligation: false,
    largest: null,
    seriesGapDays: 0,
    // Whoever organises many series thinks about one of them a week.
    sparing: { most: 1, restDays: 7, organisationRestDays: 0, waitsBeside: Infinity, turns: 'latest' },
    needsAttendance: false,
    // Where all the others declined, it counts as cancelled; here that is the situation.
    evenIfCancelled: true,
    defaults: { times: 3, dueDays: 2, windowDays: 14 },
    messages: {
      declined: '{people} declined {title} the last {times, plural, one {time} other {# times}}. Offer to leave it out, shorten it or move it for them?',
      unanswered: '{people} did not answer {title} the last {times, plural, one {time} other {# times}}. Offer to leave it out, shorten it or move it for them?',
      mixed: '{people} declined {title}, or did not answer, the last {times, plural, one {time} other {# times}}. Offer to leave it out, shorten it or move it for them?',
    },
    silences: {
      tooFew: 'Too few of its occurrences have taken place lately.',
      everyoneComes: 'Nobody has declined it, or left it unanswered, so many times in a row.',
    },
  },

  *things(world) {
    for (const [id, past] of world.mySeries) {
      const occurrences = past.filter(({ meeting: { isCancelled } }) => !isCancelled);
      const one = occurrences.at(-1);
      if (one) yield { id, people: one.invited, one, occurrences };
    }
  },

  suggest(world, { one, occurrences }: SeriesOfMine, options) {
    const {
      facts: { time },
    } = world;
    if (occurrences.length < options.times) return 'tooFew';
    const missing = missedInARow(occurrences, options.times, world);
    if (missing.length === 0) return 'everyoneComes';

    const people = missing.map(({ person }) => person);
    const { end } = one.meeting;
    return {
      people,
      because: wordFor(missing),
      data: { people: namesIn(people), title: titleIn(one.meeting), times: options.times },
      opensAt: end,
      dueAt: addBusinessDays(time, end, options.dueDays),
      closesAt: addDays(time.zone, end, options.windowDays),
      // Whatever I write to them, it is about this only where I say so.
      since: Infinity,
    };
  },

  draft: seriesDraft,

  examples: [
    { name: 'Ana declined three times in a row', given: given(...weekly(['accepted', 'declined', 'declined', 'declined'])), then: { because: 'declined' } },
    { name: 'she did not answer', given: given(...weekly(['notResponded', 'notResponded', 'notResponded'])), then: { because: 'unanswered' } },
    { name: 'she did the one, then the other', given: given(...weekly(['declined', 'notResponded', 'declined'])), then: { because: 'mixed' } },
    { name: 'twice only', given: given(...weekly(['accepted', 'declined', 'declined'])), then: { nothing: 'everyoneComes' } },
    { name: 'she came in between', given: given(...weekly(['declined', 'declined', 'accepted', 'declined'])), then: { nothing: 'everyoneComes' } },
    { name: 'maybe is an answer', given: given(...weekly(['declined', 'tentativelyAccepted', 'declined'])), then: { nothing: 'everyoneComes' } },
    { name: 'one of the three was cancelled for all', given: given(...without(weekly(['declined', 'declined', 'declined']), 1)), then: { nothing: 'tooFew' } },
    {
      name: 'just the two of us, and she always declines',
      given: given(...weekly(['declined', 'declined', 'declined'], { attendees: meeting(0, { with: [{ ...ANA, response: 'declined' }] }).attendees })),
      then: { because: 'declined' },
    },
    {
      name: 'a calendar that leaves all answers out',
      given: given(...weekly(['none', 'none', 'none'], { attendees: meeting(0, { with: [ANA, BO].map((one) => ({ ...one, response: 'none' })) }).attendees })),
      then: { nothing: 'everyoneComes' },
    },
    { name: 'Bo organises it', given: given(...weekly(['declined', 'declined', 'declined'], { organizer: BO })), then: 'nothing of the kind' },
    { name: 'it is private', given: given(...weekly(['declined', 'declined', 'declined'], { sensitivity: 'private' })), then: { heldBack: 'private' } },
    {
      name: 'I said not to suggest her',
      given: { now: STORY_NOW, facts: facts(weekly(['declined', 'declined', 'declined']), { preferences: { never: [ANA.address] } }) },
      then: { heldBack: 'excluded' },
    },
  ],
});

function wordFor(missing: readonly Missing[]): string {
  if (missing.every(({ declined, unanswered }) => declined && !unanswered)) return 'declined';
  return missing.every(({ declined, unanswered }) => unanswered && !declined) ? 'unanswered' : 'mixed';
}
