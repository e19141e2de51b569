/** What to do now, the first to do first. */
import { describe, expect, it } from '@jest/globals';
import { queue, type Queued } from '../../src/planner/queue.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';

const NOW = 1_000 * DAY;
const one = (id: string, more: Partial<Queued> = {}): Queued => ({ id, base: 50, kind: 'recap', dueAt: NOW + 10 * DAY, isLate: false, snoozedUntil: null, ...more });
const order = (...queued: Queued[]) => queue(queued, NOW).map(({ id }) => id);

describe('the queue', () => {
  it('begins with what matters most', () => {
    expect(order(one('a', { base: 40 }), one('b', { base: 60 }))).toEqual(['b', 'a']);
  });

  it('reckons with how near the due moment is now', () => {
    expect(order(one('a', { base: 60 }), one('b', { dueAt: NOW + HOUR }))).toEqual(['b', 'a']);
    expect(queue([one('b', { dueAt: NOW + HOUR })], NOW)[0]?.priority).toBe(65);
  });

  it('puts what is due earlier first, of equals', () => {
    expect(order(one('a', { dueAt: NOW + 9 * DAY }), one('b', { dueAt: NOW + 8 * DAY }))).toEqual(['b', 'a']);
  });

  it('has one order even where all is equal', () => {
    expect(order(one('b'), one('c'), one('a'))).toEqual(['a', 'b', 'c']);
  });

  it('leaves out who is asleep, and wakes them at their moment', () => {
    expect(order(one('a', { snoozedUntil: NOW + 1 }), one('b', { snoozedUntil: NOW }), one('c', { snoozedUntil: NOW - 1 }))).toEqual(['b', 'c']);
  });
});
