/** What becomes of a promise. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isToKeep, keep, miss, renegotiate, reopen, unkeep, type WithHistory } from '../../../src/planner/promises/history.ts';

const MADE: WithHistory = { state: 'open', dueAt: 10, history: [{ at: 1, did: 'made', dueAt: 10 }] };

const missed = (one: WithHistory, at = 5): WithHistory => miss(one, at) ?? one;

describe('a promise', () => {
  it('that is renegotiated has the new date, and remembers the old one', () => {
    const later = renegotiate(MADE, 20, 5);
    expect(later).toMatchObject({ state: 'renegotiated', dueAt: 20 });
    expect(later?.history.map(({ dueAt }) => dueAt)).toEqual([10, 20]);
  });

  it('with the same date again is as it was', () => {
    expect(renegotiate(MADE, 10, 5)).toBe(MADE);
  });

  it('that is kept or missed gets no other date', () => {
    expect([renegotiate(keep(MADE, 5), 20, 6), renegotiate(missed(MADE), 20, 6)]).toEqual([null, null]);
  });

  it('that is opened again is what it was: renegotiated, if it had been', () => {
    const later = renegotiate(MADE, 20, 5) ?? MADE;
    expect([reopen(keep(MADE, 6), 7).state, reopen(missed(later), 7).state]).toEqual(['open', 'renegotiated']);
  });

  it('is kept once, missed once and opened once', () => {
    const kept = keep(MADE, 5);
    expect([keep(kept, 6), miss(missed(MADE), 6), reopen(MADE, 6)]).toEqual([kept, missed(MADE), MADE]);
  });

  it('that was missed is kept after all, and one that was kept is not missed', () => {
    expect(keep(missed(MADE), 6).state).toBe('kept');
    expect(miss(keep(MADE, 5), 6)).toBeNull();
  });

  it('that gets its first date is not renegotiated, nor does it lose a date by it', () => {
    const undated: WithHistory = { state: 'open', dueAt: null, history: [{ at: 1, did: 'made', dueAt: null }] };
    expect(renegotiate(undated, 20, 5)).toMatchObject({ state: 'open', dueAt: 20 });
    expect(renegotiate(renegotiate(undated, 20, 5) ?? undated, 30, 6)?.state).toBe('renegotiated');
  });

  it('is as before when keeping it is taken back, and only for that moment', () => {
    const kept = keep(MADE, 5);
    expect(unkeep(kept, 5)).toEqual(MADE);
    expect(unkeep(kept, 6)).toBe(kept);
    expect(unkeep(MADE, 1)).toBe(MADE);
  });

  it('loses no step and no date, whatever happens to it', () => {
    const step = fc.oneof(fc.constantFrom(keep, missed, reopen), fc.integer({ min: 1, max: 90 }).map((dueAt) => (one: WithHistory, at: number) => renegotiate(one, dueAt, at) ?? one)); // prettier-ignore
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let one = MADE;
        for (const [index, next] of steps.entries()) {
          const after = next(one, index + 2);
          expect(after.history.slice(0, one.history.length)).toEqual(one.history);
          expect(after.history.at(-1)?.dueAt).toBe(after.dueAt);
          expect(isToKeep(after)).toBe(after.state !== 'kept' && after.state !== 'missed');
          one = after;
        }
      }),
    );
  });
});
