/** What becomes of a promise as its date and now tell. */
import { describe, expect, it } from '@jest/globals';
import type { PromiseMade } from '../../../src/planner/facts.ts';
import { MISSED_AFTER_DAYS, stateAt } from '../../../src/planner/promises/ledger.ts';
import { facts } from '../../../src/planner/story.ts';
import { DAY, HOUR } from '../../../src/planner/working-time.ts';

describe('its state on a page', () => {
  const { time } = facts([]);
  const monday = Date.UTC(2026, 2, 16, 17);
  const at = (now: number, more: Partial<Pick<PromiseMade, 'state' | 'dueAt'>> = {}) => stateAt({ state: 'open', dueAt: monday, ...more }, time, now);

  it('is due from the midnight before the business day before, to the moment', () => {
    const friday = Date.UTC(2026, 2, 13);
    expect([at(friday - 1), at(friday), at(monday + HOUR)]).toEqual(['open', 'due', 'due']);
    expect(at(friday - 1, { state: 'renegotiated' })).toBe('renegotiated');
  });

  it('is missed thirty days after its date, though nobody said so', () => {
    const then = monday + MISSED_AFTER_DAYS * DAY;
    expect([at(then - 1), at(then)]).toEqual(['due', 'missed']);
  });

  it('stays what I said it was, and open without a date', () => {
    expect([at(monday + 90 * DAY, { state: 'kept' }), at(monday - 9 * DAY, { state: 'missed' }), at(monday + 90 * DAY, { dueAt: null })]).toEqual(['kept', 'missed', 'open']);
  });
});
