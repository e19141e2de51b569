/** I cancelled or moved a meeting of mine when it was near, and others had planned their day with it. */
import type { Attended } from '../attendance.ts';
import { changesOfMine, type ChangeOfMine } from '../changed-by-me.ts';
import { apologyDraft } from '../drafts/apology.ts';
import type { Change } from '../facts.ts';
import type { Instant, Meeting } from '../meeting.ts';
import { defineRule } from '../rule.ts';
import { namesIn, shortened, titleIn } from '../sentence.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../story.ts';
import { addBusinessDays, addWorkingTime, HOUR } from '../working-time.ts';

const I = { address: ADA, name: 'Ada Okafor' };
/** On Friday at noon, in two hours. */
const NOON = STORY_NOW + 2 * HOUR;
const mine = (hours: number, more: Parameters<typeof meeting>[1] = {}) => meeting(hours / 24, { organizer: I, iCalUId: 'mine', ...more });
/** Seen an hour ago, unless it says otherwise. */
const changed = (kind: Change['kind'], more: Partial<Change> = {}): Change => ({ meeting: 'mine', seenAt: STORY_NOW - HOUR, kind, by: 'me', was: { start: NOON, end: NOON + HOUR }, ...more });
const given = (change: Change, ...meetings: readonly Meeting[]) => ({ now: STORY_NOW, facts: facts(meetings, { changes: [change] }) });
const gone = { people: [ANA], subject: 'Project talk' };

export const shortNoticeChange = defineRule({
  id: 'short-notice-change',
  strategy: 1,
  about: 'thing',
  meta: {
    summary: 'You cancelled or moved a meeting of yours less than a day before it began.',
    rationale: 'Others had kept that time for you. A short apology, and a new time, shows that you noticed.',
    kind: 'apology',
    channel: 'mail',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'Less than a day is short, and two working hours are soon: both are our assumptions.' },
      { part: 'why', kind: 'etiquette', source: 'Whoever changes a plan late says so in person, and offers the next one.' },
    ],
    priority: 75,
    isObligation: false,
    largest: null,
    seriesGapDays: 0,
    needsAttendance: false,
    evenIfCancelled: true,
    defaults: { hoursBefore: 24, dueHours: 2, windowDays: 2 },
    messages: {
      moved: 'You moved {title} with {people} on short notice: it was to be {wasAt}, and is now {newAt}. Send a short apology?',
      movedAway: 'You moved {title} with {people} on short notice: it was to be {wasAt}. Send a short apology?',
      replaced: 'You cancelled {title} with {people} on short notice: it was to be {wasAt}, and a new one stands {newAt}. Send a short apology?',
      cancelled: 'You cancelled {title} with {people} on short notice: it was to be {wasAt}. Send a short apology, and offer a new time?',
    },
    silences: {
      inTime: 'It was changed a day or more before it was to begin.',
      afterwards: 'It was changed when it was over.',
      asItWas: 'It stands as it was.',
      changedAgain: 'It was changed once more since: that is what is told.',
      nobodyKnown: 'The calendar does not say any more who was to come.',
    },
  },

  *things(world, recent) {
    yield* told(changesOfMine(world, recent));
  },

  suggest(world, { change, people, one, instead, later }: ToldChange, options) {
    const {
      facts: { time },
    } = world;
    const { was, seenAt } = change;
    const isShort = (some: Change) => some.was.start - some.seenAt < options.hoursBefore * HOUR;
    if (!isShort(change)) return 'inTime';
    if (seenAt >= was.end) return 'afterwards';
    if (later.some(isShort)) return 'changedAgain';
    if (one && !one.isCancelled && one.meeting.start === was.start) return 'asItWas';
    if (people.length === 0) return 'nobodyKnown';

    const { because, newAt } = outcome(change, one, instead);
    return {
      people,
      because,
      data: { title: one ? titleIn(one.meeting) : shortened(change.subject ?? ''), people: namesIn(people), wasAt: was.start, ...(newAt === null ? {} : { newAt }) },
      opensAt: seenAt,
      dueAt: addWorkingTime(time, seenAt, options.dueHours * HOUR),
      closesAt: addBusinessDays(time, seenAt, options.windowDays),
      since: seenAt,
      evidence: [{ kind: 'change', id: `${change.meeting} ${String(was.start)}`, at: seenAt, text: '' }],
    };
  },

  draft: apologyDraft,

  examples: [
    { name: 'I cancelled it three hours before', given: given(changed('cancelled'), mine(2, { isCancelled: true })), then: { because: 'cancelled' } },
    { name: 'I moved it to Monday three hours before', given: given(changed('moved'), mine(72)), then: { because: 'moved' } },
    { name: 'I deleted it, and the calendar does not hold it any more', given: given(changed('cancelled', gone)), then: { because: 'cancelled' } },
    { name: 'I moved it, and nobody can tell whereto', given: given(changed('moved', gone)), then: { because: 'movedAway' } },
    { name: 'I cancelled it, and called another one instead', given: given(changed('cancelled', gone), mine(72, { iCalUId: 'another' })), then: { because: 'replaced' } },
    {
      name: 'the next one of another series with her is no new time',
      given: given(changed('cancelled', gone), mine(72, { iCalUId: 'weekly', subject: 'Weekly' })),
      then: { because: 'cancelled' },
    },
    { name: 'Ana cancelled it herself', given: given(changed('cancelled', { by: ANA.address }), meeting(2 / 24, { iCalUId: 'mine', isCancelled: true })), then: 'nothing of the kind' },
    { name: 'I cancelled it a day before, to the minute', given: given(changed('cancelled', { seenAt: NOON - 24 * HOUR }), mine(2, { isCancelled: true })), then: { nothing: 'inTime' } },
    { name: 'I cleared it away after it was over', given: given(changed('cancelled', { ...gone, was: { start: STORY_NOW - 3 * HOUR, end: STORY_NOW - 2 * HOUR } })), then: { nothing: 'afterwards' } },
    { name: 'I moved it back to where it was', given: given(changed('moved'), mine(2)), then: { nothing: 'asItWas' } },
    { name: 'a file names a meeting that it does not hold', given: given(changed('cancelled')), then: { nothing: 'nobodyKnown' } },
    {
      name: 'I have written to her since',
      given: {
        now: STORY_NOW,
        facts: facts([meeting(-30), mine(2, { isCancelled: true })], {
          granted: ['calendar', 'mail'],
          changes: [changed('cancelled')],
          messages: [{ at: STORY_NOW - HOUR / 2, channel: 'mail', direction: 'sent', people: [ANA.address], automatic: false }],
        }),
      },
      then: { heldBack: 'already-done' },
    },
    { name: 'it was private', given: given(changed('cancelled'), mine(2, { isCancelled: true, sensitivity: 'private' })), then: { heldBack: 'private' } },
    {
      name: 'a week ago',
      given: given(changed('cancelled', { ...gone, seenAt: STORY_NOW - 7 * 24 * HOUR, was: { start: STORY_NOW - 166 * HOUR, end: STORY_NOW - 165 * HOUR } })),
      then: { heldBack: 'too-old' },
    },
  ],
});

interface ToldChange extends ChangeOfMine {
  /** What I changed of the same meeting, or its series, after that. */
  readonly later: readonly Change[];
}

/** Of several changes on short notice to one meeting, the last is told. */
function* told(changes: Iterable<ChangeOfMine>): Generator<ToldChange> {
  const byMeeting = Map.groupBy(changes, ({ change }) => change.meeting.toLowerCase());
  for (const same of byMeeting.values()) {
    for (const [at, one] of same.entries()) yield { ...one, later: same.slice(at + 1).map(({ change }) => change) };
  }
}

/** What became of it, and when it is now; it is not as it was. */
function outcome({ kind }: Change, one: Attended | null, instead: ChangeOfMine['instead']): { because: string; newAt: Instant | null } {
  if (one && !one.isCancelled) return { because: 'moved', newAt: one.meeting.start };
  if (instead) return { because: 'replaced', newAt: instead.meeting.start };
  return { because: kind === 'moved' && !one ? 'movedAway' : 'cancelled', newAt: null };
}
