/** Somebody cannot come at the time of my meeting, has said when they can, and waits for an answer. */
import { isByMe } from '../changed-by-me.ts';
import { newTimeDraft } from '../drafts/new-time.ts';
import { meetingId } from '../id.ts';
import type { Proposal } from '../facts.ts';
import type { Meeting } from '../meeting.ts';
import { proposedIn, type Proposed } from '../proposals.ts';
import { defineRule, type World } from '../rule.ts';
import { namesIn, titleIn } from '../sentence.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../story.ts';
import { addBusinessDays, DAY, HOUR, lastMomentBefore, MINUTE } from '../working-time.ts';

const I = { address: ADA, name: 'Ada Okafor' };
const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
/** On Monday, unless it says otherwise. */
const mine = (days = 3, more: Parameters<typeof meeting>[1] = {}) => meeting(days, { organizer: I, iCalUId: 'mine', with: [ANA, BO], ...more });
/** Said yesterday: the same time on Tuesday. */
const proposal = (more: Partial<Proposal> = {}): Proposal => ({ meeting: 'mine', from: ANA.address, at: STORY_NOW - DAY, start: STORY_NOW + 4 * DAY, end: STORY_NOW + 4 * DAY + HOUR, ...more });
type More = Parameters<typeof facts>[1];
const given = (one: Meeting, more: More = {}) => ({ now: STORY_NOW, facts: facts([one], { proposals: [proposal()], ...more }) });

export const proposedNewTime = defineRule({
  id: 'proposed-new-time',
  strategy: 11,
  about: 'thing',
  meta: {
    summary: 'Somebody proposed another time for a meeting of yours, and nothing has come of it yet.',
    rationale: 'They want to be there. Until you answer, both times are blocked in their day.',
    kind: 'answer',
    channel: 'calendar',
    basis: [
      { part: 'timing', kind: 'assumption', source: 'One business day, and before the meeting, is our assumption.' },
      { part: 'why', kind: 'etiquette', source: 'A proposal deserves an answer, whichever it is.' },
    ],
    priority: 65,
    isObligation: true,
    largest: null,
    seriesGapDays: 0,
    needsAttendance: false,
    defaults: { dueDays: 1 },
    messages: {
      one: '{people} would rather have {title} {newAt}; it stands {startsAt}. Accept that, or offer another time?',
      several: '{people} would rather have {title} at other times; it stands {startsAt}. Accept one, or offer another?',
    },
    silences: {
      theirs: 'You do not organise the meeting.',
      standsThen: 'The meeting stands at the time that was proposed.',
      moved: 'You have moved the meeting since.',
    },
  },

  things: proposedIn,

  suggest(world, { one, people, times }: Proposed, options) {
    const {
      facts: { time },
    } = world;
    const { meeting: asked } = one;
    const last = times.at(-1) ?? times[0];
    if (!one.iOrganized) return 'theirs';
    if (times.some(({ start }) => start === asked.start)) return 'standsThen';
    if (hasMovedSince(last.at, asked, world)) return 'moved';

    return {
      people,
      because: times.length === 1 ? 'one' : 'several',
      data: { people: namesIn(people), title: titleIn(asked), startsAt: asked.start, newAt: last.start },
      opensAt: last.at,
      dueAt: lastMomentBefore(time, Math.min(addBusinessDays(time, last.at, options.dueDays), asked.start - MINUTE), last.at),
      closesAt: asked.start,
      since: last.at,
    };
  },

  draft: newTimeDraft,

  examples: [
    { name: 'Ana proposed Tuesday instead of Monday', given: given(mine()), then: { because: 'one' } },
    { name: 'Ana and Bo did', given: given(mine(), { proposals: [proposal(), proposal({ from: BO.address })] }), then: { because: 'several' } },
    { name: 'the calendar itself says so', given: given(mine(3, { proposals: [proposal()] }), { proposals: [] }), then: { because: 'one' } },
    { name: 'nobody proposed anything', given: given(mine(), { proposals: [] }), then: 'nothing of the kind' },
    { name: 'I moved it to where she proposed', given: given(mine(4)), then: { nothing: 'standsThen' } },
    {
      name: 'I moved it elsewhere since',
      given: given(mine(5), { changes: [{ meeting: 'mine', seenAt: STORY_NOW - HOUR, kind: 'moved', by: 'me', was: { start: STORY_NOW + 3 * DAY, end: STORY_NOW + 3 * DAY + HOUR } }] }),
      then: { nothing: 'moved' },
    },
    {
      name: 'I moved it elsewhere before she answered',
      given: given(mine(5), { changes: [{ meeting: 'mine', seenAt: STORY_NOW - 2 * DAY, kind: 'moved', by: 'me', was: { start: STORY_NOW + 3 * DAY, end: STORY_NOW + 3 * DAY + HOUR } }] }),
      then: { because: 'one' },
    },
    { name: 'it is not my meeting', given: given(mine(3, { organizer: BO })), then: { nothing: 'theirs' } },
    { name: 'I cancelled it instead', given: given(mine(3, { isCancelled: true })), then: { heldBack: 'cancelled' } },
    {
      name: 'I wrote to her since',
      given: given(mine(), { granted: ['calendar', 'mail'], messages: [{ at: STORY_NOW - HOUR, channel: 'mail', direction: 'sent', people: [ANA.address], automatic: false }] }),
      then: { heldBack: 'already-done' },
    },
    { name: 'it took place yesterday', given: given(mine(-1), { proposals: [proposal({ at: STORY_NOW - 3 * DAY })] }), then: { heldBack: 'too-old' } },
  ],
});

/** Whether I moved this very meeting after that. */
function hasMovedSince(at: number, { iCalUId, id, series }: Meeting, { facts, mine }: World): boolean {
  return facts.changes.some((change) => {
    const { meeting, kind, seenAt, was } = change;
    return kind === 'moved' && seenAt > at && meeting.toLowerCase() === iCalUId.toLowerCase() && isByMe(change, mine) && (!series || meetingId(meeting, was.start) === id);
  });
}
