/** How far an option may be set. */
import { expect, it } from '@jest/globals';
import { boundsOf, isWithin } from '../../src/planner/option-bounds.ts';

it.each([
  ['a fraction, from a quarter of it to four times', 1.5, 0.375, 6],
  ['a whole number, from a quarter rounded up', 14, 4, 56],
  ['a small one, no less than one', 2, 1, 8],
  ['none, up to four', 0, 1, 4],
])('%s', (_, byDefault, min, max) => {
  expect(boundsOf(byDefault)).toEqual({ min, max });
  expect([min, max].map((value) => isWithin(value, byDefault))).toEqual([true, true]);
  expect([min - 0.25, max + 0.25].map((value) => isWithin(value, byDefault))).toEqual([false, false]);
});

it('a whole number stays whole, and a fraction may become one', () => {
  expect([isWithin(3.5, 3), isWithin(4, 3), isWithin(2, 1.5)]).toEqual([false, true, true]);
});
