/** What decisions teach: bounded, monotone, slow, and nothing where nothing was decided. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { learnedShift } from '../../src/planner/learned.ts';
import { plan } from '../../src/planner/plan.ts';
import { STORY_NOW, withAna } from '../../src/planner/story.ts';

const count = fc.oneof(fc.nat(60), fc.nat(100_000));
const taught = fc.record({ completed: count, dismissed: count });

describe('what is learned of a rule', () => {
  it('is nothing at first, and nothing where as much was done as was not wanted', () => {
    fc.assert(fc.property(count, (n) => { expect(Math.abs(learnedShift({ completed: n, dismissed: n }))).toBe(0); })); // prettier-ignore
  });

  it('stays between -20 and 10', () => {
    fc.assert(fc.property(taught, (one) => { expect(learnedShift(one)).toBeGreaterThanOrEqual(-20); expect(learnedShift(one)).toBeLessThanOrEqual(10); })); // prettier-ignore
    expect([learnedShift({ completed: 0, dismissed: 1e9 }), learnedShift({ completed: 1e9, dismissed: 0 })]).toEqual([-20, 10]);
  });

  it('never falls with a completion nor rises with a dismissal, and moves by a point at most', () => {
    fc.assert(
      fc.property(taught, ({ completed, dismissed }) => {
        const before = learnedShift({ completed, dismissed });
        expect([0, 1]).toContain(learnedShift({ completed: completed + 1, dismissed }) - before + 0);
        expect([0, 1]).toContain(before - learnedShift({ completed, dismissed: dismissed + 1 }) + 0);
      }),
    );
  });

  it('takes about as many decisions as a month has days to be half of what it can be', () => {
    expect([learnedShift({ completed: 0, dismissed: 3 }), learnedShift({ completed: 0, dismissed: 20 }), learnedShift({ completed: 20, dismissed: 0 })]).toEqual([-3, -10, 5]);
  });

  it('is added to the base of the rule, and of no other', () => {
    const { facts } = withAna(-1);
    const [one] = plan(facts, [], STORY_NOW).followUps;
    const base = (learned: Record<string, number>) => plan({ ...facts, preferences: { ...facts.preferences, learned } }, [], STORY_NOW).followUps[0]?.base;
    expect([base({ [one?.rule ?? '']: -7 }), base({ other: -7 })]).toEqual([(one?.base ?? 0) - 7, one?.base]);
  });
});
