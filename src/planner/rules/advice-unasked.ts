/** I showed work to a few people, and did not ask anybody what they would do. */
import { expectedAt, type Attended } from '../attendance.ts';
import { cuesOf } from '../cues/cues.ts';
import { adviceDraft } from '../drafts/advice.ts';
import { stableId } from '../id.ts';
import type { Person } from '../meeting.ts';
import { defineRule } from '../rule.ts';
import { namesIn, titleIn } from '../sentence.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../story.ts';
import { addBusinessDays, addDays, DAY } from '../working-time.ts';

const I = { address: ADA, name: 'Ada Okafor' };
const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const guests = (count: number) => Array.from({ length: count }, (_, n) => ({ address: `guest${String(n)}@fabrikam.com`, name: `Guest ${String(n)}` }));
const review = (days: number, more: Parameters<typeof meeting>[1] = {}) => meeting(days, { organizer: I, subject: 'Design review', with: [ANA, BO], ...more });
const given = (...meetings: Parameters<typeof facts>[0]) => ({ now: STORY_NOW, facts: facts(meetings) });

export const adviceUnasked = defineRule({
  id: 'advice-unasked',
  strategy: 3,
  about: 'meeting',
  meta: {
    summary: 'You showed work to a few people, in a review or a workshop, and can still ask them for advice.',
    rationale: 'Those who were there have thoughts that the meeting had no time for. One concrete question brings them out.',
    kind: 'advice',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'One business day after, while it is fresh, is our assumption; so is asking two at most.' },
      { part: 'why', kind: 'study', source: 'Yoon et al.: asked for advice, people give more critical and more useful input than asked for feedback.' },
    ],
    priority: 40,
    isObligation: false,
    largest: null,
    // As with a recap: what takes place more often has its own ways to ask.
    seriesGapDays: 5,
    needsAttendance: true,
    defaults: { leastOthers: 2, mostOthers: 8, mostAsked: 2, dueDays: 1, windowDays: 5 },
    messages: { ended: 'You held {title} {heldAt}, with {others}. Ask {people} for advice on one concrete point?' },
    silences: {
      theirs: 'You did not organise it.',
      noCue: 'Its subject names no review, workshop, demo, retrospective, planning or presentation.',
      tooFew: 'Fewer than two others were there.',
      tooMany: 'More than eight others were there.',
    },
  },

  suggest(world, one, options) {
    const {
      now,
      facts: { time },
    } = world;
    const { meeting: held } = one;
    if (!one.iOrganized) return 'theirs';
    if (!cuesOf(held.subject).has('advice')) return 'noCue';
    const others = expectedAt(one);
    if (one.hasList || others.length > options.mostOthers) return 'tooMany';
    if (others.length < options.leastOthers) return 'tooFew';
    if (now < held.end) return { lookAgainAt: held.end };

    const people = whomToAsk(one, others, options.mostAsked);
    return {
      people,
      because: 'ended',
      data: { title: titleIn(held), heldAt: held.start, others: namesIn(others), people: namesIn(people) },
      opensAt: held.end,
      dueAt: addBusinessDays(time, held.end, options.dueDays),
      closesAt: addDays(time.zone, held.end, options.windowDays),
    };
  },

  draft: adviceDraft,

  examples: [
    { name: 'a design review of mine yesterday', given: given(review(-1)), then: { because: 'ended' } },
    { name: 'it is tomorrow', given: given(review(1)), then: 'not yet' },
    { name: 'a demo in German', given: given(review(-1, { subject: 'Vorstellung der Ergebnisse: Workshop' })), then: { because: 'ended' } },
    { name: 'a performance review asks nobody for advice', given: given(review(-1, { subject: 'Performance review' })), then: { nothing: 'noCue' } },
    { name: 'Ana held it', given: given(review(-1, { organizer: ANA })), then: { nothing: 'theirs' } },
    { name: 'of two others one declined', given: given(review(-1, { with: [ANA, { ...BO, response: 'declined' }] })), then: { nothing: 'tooFew' } },
    { name: 'eight others were there', given: given(review(-1, { with: guests(8) })), then: { because: 'ended' } },
    { name: 'nine others were there', given: given(review(-1, { with: guests(9) })), then: { nothing: 'tooMany' } },
    { name: 'a whole team was invited', given: given(review(-1, { with: [ANA, BO, { address: 'team@contoso.com', name: 'Team' }] })), then: { nothing: 'tooMany' } },
    {
      name: 'of every morning',
      given: given(...[-3, -2, -1].map((days) => review(days, { iCalUId: 'daily', series: { id: 'daily', isFirst: false, beganAt: STORY_NOW - 90 * DAY } }))),
      then: { heldBack: 'recurring' },
    },
    { name: 'I cancelled it', given: given(review(-1, { isCancelled: true })), then: { heldBack: 'cancelled' } },
    { name: 'six days ago', given: given(review(-6)), then: { heldBack: 'too-old' } },
  ],
});

/** One, or from four others on two, of those who said yes (of all where nobody did): the same for this meeting always, and others for another. */
function whomToAsk({ meeting }: Attended, others: readonly Person[], most: number): Person[] {
  const accepted = new Set(meeting.attendees.filter(({ response }) => response === 'accepted').map(({ address }) => address));
  const willing = others.filter(({ address }) => accepted.has(address));
  const count = Math.max(1, Math.min(most, Math.floor(others.length / 2)));
  const lot = ({ address }: Person) => stableId(meeting.id, address);
  return (willing.length > 0 ? willing : others).toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, count);
}
