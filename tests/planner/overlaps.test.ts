/** Blocks of meetings that take the same time. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { settle } from '../../src/planner/attendance.ts';
import { blocksIn, isBeside, isLong } from '../../src/planner/overlaps.ts';
import { ADA, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';
import { byStart } from '../../src/planner/world.ts';

const at = (start: number, end: number) => ({ start, end });
const shape = (...spans: ReturnType<typeof at>[]) => blocksIn(spans).map(({ start, end, meetings }) => [start, end, meetings.length]);

it('end where a gap is, and touching ends are one', () => {
  expect(shape(at(1, 3), at(2, 5), at(3, 4), at(5, 6), at(8, 9))).toEqual([[1, 5, 3], [5, 6, 1], [8, 9, 1]]); // prettier-ignore
  expect(shape(at(1, 9), at(2, 3), at(8, 9))).toEqual([[1, 9, 3]]);
});

it('leave out what is as long as a day', () => {
  expect(shape(at(0, DAY), at(1, 2), at(3, 2 + DAY))).toEqual([[1, 2, 1], [3, 2 + DAY, 1]]); // prettier-ignore
  expect([DAY - 1, DAY].map((end) => isLong(at(0, end)))).toEqual([false, true]);
});

it('are beside a time that they share a moment with, even an end', () => {
  expect([at(0, 1), at(0, 2), at(3, 4), at(4, 5), at(5, 6)].map((one) => isBeside(one, at(2, 4)))).toEqual([false, true, true, true, false]);
});

it('settle by themselves as they do among all', () => {
  const some = fc.array(fc.record({ hours: fc.integer({ min: -40, max: 1 }), long: fc.integer({ min: 0, max: 30 }), isMine: fc.boolean() }), { maxLength: 20 });
  fc.assert(
    fc.property(some, (all) => {
      const sorted = all
        .map(({ hours, long, isMine }, n) => {
          const start = STORY_NOW + hours * HOUR;
          return meeting(0, { id: `m${String(n)}`, iCalUId: `m${String(n)}`, start, end: start + long * HOUR, ...(isMine ? { organizer: { address: ADA, name: '' } } : {}) });
        })
        .sort(byStart);
      const missed = (meetings: typeof sorted) => [...settle(meetings, new Set([ADA]), STORY_NOW)].filter(({ isMissed }) => isMissed).map(({ meeting: { id } }) => id);
      expect(blocksIn(sorted).flatMap(({ meetings }) => missed([...meetings]))).toEqual(missed(sorted));
    }),
  );
});
