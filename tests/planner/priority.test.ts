/** How much a follow-up matters, now. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plan } from '../../src/planner/plan.ts';
import { priorityAt } from '../../src/planner/priority.ts';
import { thanksOwed } from '../../src/planner/rules/thanks-owed.ts';
import { ANA, facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { HOUR } from '../../src/planner/working-time.ts';

const one = { base: 50, kind: 'recap', dueAt: 0, isLate: false } as const;

describe('the nearness of the due moment', () => {
  it.each([
    ['past due', -HOUR, 65],
    ['due in four hours', 4 * HOUR, 65],
    ['due in a little more', 4 * HOUR + 1, 60],
    ['due in a day', 24 * HOUR, 60],
    ['due in a little more', 24 * HOUR + 1, 55],
    ['due in three days', 72 * HOUR, 55],
    ['due in a little more', 72 * HOUR + 1, 50],
  ])('%s', (_, left, priority) => {
    expect(priorityAt({ ...one, dueAt: 1_000 * HOUR + left }, 1_000 * HOUR)).toBe(priority);
  });

  it('is nothing to a check-in', () => {
    expect(priorityAt({ ...one, kind: 'check-in' }, HOUR)).toBe(50);
  });

  it('is nothing to what is late already, which ranks lower', () => {
    expect(priorityAt({ ...one, isLate: true }, HOUR)).toBe(35);
  });
});

describe('a priority', () => {
  it('is never below 0 nor above 100', () => {
    expect(priorityAt({ ...one, base: 5, isLate: true }, 0)).toBe(0);
    expect(priorityAt({ ...one, base: 95 }, 0)).toBe(100);
  });

  it('never falls as the due moment comes nearer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 * HOUR }), fc.integer({ min: 0, max: 100 * HOUR }), (base, left, later) => {
        expect(priorityAt({ ...one, base, dueAt: left }, 0)).toBeGreaterThanOrEqual(priorityAt({ ...one, base, dueAt: left + later }, 0));
      }),
    );
  });
});

describe('the circle of the people', () => {
  const bo = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
  const baseWith = (circles: Readonly<Record<string, 'inner' | 'active' | 'network'>>) =>
    plan(facts([meeting(-1, { with: [ANA, bo] })], { preferences: { circles } }), [], STORY_NOW, [thanksOwed]).followUps[0]?.base;

  it.each([
    ['nobody in one', {}, 60],
    ['one in the inner circle', { [ANA.address]: 'inner' }, 70],
    ['one in the active circle', { [bo.address]: 'active' }, 65],
    ['one in the network', { [bo.address]: 'network' }, 60],
    ['the closest of two', { [ANA.address]: 'active', [bo.address]: 'inner' }, 70],
  ] as const)('%s', (_, circles, base) => {
    expect(baseWith(circles)).toBe(base);
  });
});
