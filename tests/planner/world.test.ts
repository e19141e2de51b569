/** What rules look at, made once a plan. */
import { describe, expect, it } from '@jest/globals';
import { complete, type Existing } from '../../src/planner/follow-up.ts';
import { plan } from '../../src/planner/plan.ts';
import { ANA, facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';
import { kept } from './kept.ts';

const around = (...meetings: Parameters<typeof facts>[0]) => plan(facts(meetings), [], STORY_NOW);
const uids = (...meetings: Parameters<typeof facts>[0]) => around(...meetings).recent.map(({ meeting: { iCalUId } }) => iCalUId);

describe('the meetings that rules are asked about', () => {
  it('end within the 40 days before today or begin within the ten after it, whatever the hour', () => {
    const midnight = STORY_NOW - 10 * HOUR;
    const uid = (start: number, iCalUId: string) => meeting(0, { iCalUId, start, end: start + HOUR });
    const from = midnight - 40 * DAY;
    const until = midnight + 11 * DAY;
    const given = [uid(from - HOUR - 1, 'before'), uid(from - HOUR, 'ends as the first day begins'), uid(until - 1, 'last'), uid(until, 'after')];
    for (const now of [midnight, STORY_NOW, midnight + DAY - 1]) {
      expect(plan(facts(given), [], now).recent.map(({ meeting: { iCalUId } }) => iCalUId)).toEqual(['ends as the first day begins', 'last']);
    }
  });

  it('come by start, then by id, in whatever order they are given', () => {
    const together = ['a', 'b', 'c'].map((iCalUId) => meeting(-1, { iCalUId }));
    const inOrder = together.map(({ id }) => id).sort();
    for (const given of [together, together.toReversed()]) expect(around(...given).recent.map(({ meeting: { id } }) => id)).toEqual(inOrder);
    expect(uids(meeting(-1, { iCalUId: 'later' }), meeting(-2, { iCalUId: 'earlier' }))).toEqual(['earlier', 'later']);
  });
});

describe('what I completed here', () => {
  const rhythm = [-11, -18, -25].map((day) => meeting(day)); // prettier-ignore
  const touches = (existing: readonly Existing[]) =>
    plan(facts(rhythm), existing, STORY_NOW)
      .world.relationshipOf(ANA.address)
      ?.touches.filter(({ channel }) => channel === 'follow-up') ?? [];
  const [open] = kept(plan(facts(rhythm), [], STORY_NOW));
  if (!open) throw new Error('she has gone quiet');
  const at = STORY_NOW - HOUR;

  it('is a touch once it is done, and from then on', () => {
    expect(touches([open])).toEqual([]);
    expect(touches([{ ...open, ...complete(open, at) }]).map((one) => [one.rule, one.at, one.byMe])).toEqual([['gone-quiet', at, true]]);
    expect(touches([{ ...open, state: 'dismissed', decidedAt: at }])).toEqual([]);
    expect(touches([{ ...open, state: 'done', decidedAt: null }])).toEqual([]);
    expect(touches([{ ...open, ...complete(open, STORY_NOW) }])).toHaveLength(1);
  });
});

describe('since when the calendar tells', () => {
  it('is the earliest meeting, or the earliest that is known from before', () => {
    const since = (earlier: Record<string, number>) => (plan(facts([meeting(-1), meeting(-30)], { earlier }), [], STORY_NOW).world.dataSince - STORY_NOW) / DAY;
    expect(since({})).toBe(-30);
    expect(since({ a: STORY_NOW - 90 * DAY, b: STORY_NOW - 60 * DAY })).toBe(-90);
    expect(since({ a: STORY_NOW - 3 * DAY })).toBe(-30);
    expect(plan(facts([]), [], STORY_NOW).world.dataSince).toBe(STORY_NOW);
  });
});

describe('the unanswered invitation of a series that counts', () => {
  const asked = (day: number, more: Parameters<typeof meeting>[1] = {}) => meeting(day, { mine: 'notResponded', iCalUId: 's', ...more });
  const counts = (...meetings: Parameters<typeof facts>[0]) => {
    const one = around(...meetings).world.unanswered.get('s');
    return one ? (one.meeting.start - STORY_NOW) / DAY : null;
  };

  it('is the next to come', () => {
    expect(counts(asked(2), asked(9))).toBe(2);
    expect(counts(asked(-12), asked(-5), asked(2), asked(9))).toBe(2);
    expect(counts(asked(0), asked(7))).toBe(7);
  });

  it('is the last, where none is to come', () => {
    expect(counts(asked(-12), asked(-5))).toBe(-5);
    expect(counts(asked(-5), asked(0))).toBe(0);
  });

  it('is one that stands, where the next was cancelled', () => {
    expect(counts(asked(2, { isCancelled: true }), asked(9))).toBe(9);
    expect(counts(asked(2, { isCancelled: true }), asked(9, { isCancelled: true }))).toBe(2);
    expect(counts(asked(2), asked(9, { isCancelled: true }))).toBe(2);
  });

  it('is none that was answered', () => {
    expect(counts(meeting(2, { iCalUId: 's' }), asked(9))).toBe(9);
    expect(counts(meeting(2, { iCalUId: 's' }))).toBeNull();
  });
});
