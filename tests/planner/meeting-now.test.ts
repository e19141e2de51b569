/** Of the meetings that share a chat: which one it is about now. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { meetingNow, momentOf } from '../../src/planner/meeting-now.ts';
import type { Meeting } from '../../src/planner/meeting.ts';
import { meeting, STORY_NOW } from '../../src/planner/story.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';
import { zoneTable } from '../../src/planner/zone.ts';

/** An hour's occurrence, so many hours after Friday at 10:00. */
const at = (hours: number, more: Partial<Meeting> = {}) => meeting(hours / 24, { iCalUId: String(hours), ...more });
const now = (...meetings: readonly Meeting[]) => meetingNow(meetings, zoneTable('UTC', 0, 0), STORY_NOW)?.iCalUId ?? null;

it.each([
  ['the one that is running goes first', [at(-24), at(-0.5), at(2)], '-0.5'],
  ['and of two, the one that began last', [at(-9, { end: STORY_NOW + 9 * HOUR }), at(-0.5)], '-0.5'],
  ['then the next one of today', [at(-24), at(-2), at(3), at(5)], '3'],
  ['then the last one that ended', [at(-48), at(-24), at(24)], '-24'],
  ['the one that ended last, not the one that began last', [at(-30, { end: STORY_NOW - HOUR }), at(-24)], '-30'],
  ['then the next one of all', [at(48), at(24)], '24'],
  ['of two that begin together, the one that ends last', [at(-0.5, { iCalUId: 'long', end: STORY_NOW + 2 * HOUR }), at(-0.5, { iCalUId: 'short' })], 'long'],
  ['and of two to come, the one that ends first', [at(3, { iCalUId: 'long', end: STORY_NOW + 9 * HOUR }), at(3, { iCalUId: 'short' })], 'short'],
  ['a cancelled one does not count', [at(-24), at(-0.5, { isCancelled: true }), at(2, { isCancelled: true })], '-24'],
  ['but where all are', [at(-24, { isCancelled: true }), at(2, { isCancelled: true })], '2'],
  ['and there may be none', [], null],
])('%s', (_, meetings, expected) => {
  expect(now(...meetings)).toBe(expected);
});

it('today is the owner’s', () => {
  const zone = zoneTable('Pacific/Auckland', STORY_NOW - DAY, STORY_NOW + DAY);
  expect(meetingNow([at(-24), at(2)], zone, STORY_NOW)?.iCalUId).toBe('-24');
});

it('a meeting is running from its start on, and until its end', () => {
  expect([-1, 0, HOUR - 1, HOUR].map((after) => momentOf(at(0), STORY_NOW + after))).toEqual(['before', 'during', 'during', 'after']);
});

it('whatever the order, the answer is the same, and one of them: the one that runs, where one does', () => {
  const occurrences = fc.uniqueArray(fc.tuple(fc.integer({ min: -200, max: 200 }), fc.boolean()), { minLength: 1, maxLength: 12, selector: ([hour]) => hour });
  fc.assert(
    fc.property(occurrences, (all) => {
      const meetings = all.map(([hour, isCancelled]) => at(hour, { isCancelled }));
      const chosen = now(...meetings);
      const running = meetings.filter((one) => !one.isCancelled && momentOf(one, STORY_NOW) === 'during');
      expect(now(...meetings.toReversed())).toBe(chosen);
      expect((running.length > 0 ? running : meetings).map(({ iCalUId }) => iCalUId)).toContain(chosen);
    }),
  );
});
