/** What a person may decide about a follow-up, and take back. */
import { describe, expect, it } from '@jest/globals';
import { complete, dismiss, snooze, undo, type Existing, type State } from '../../src/planner/follow-up.ts';

const AT = 1_000;
const one = (state: State, more: Partial<Existing> = {}): Existing => ({
  id: 'x',
  rule: 'thanks-owed',
  people: [],
  opensAt: 0,
  state,
  snoozedUntil: null,
  decidedAt: null,
  alsoCovers: [],
  before: null,
  ...more,
});
const asleep = one('snoozed', { snoozedUntil: 2_000, decidedAt: 500, before: { state: 'open', snoozedUntil: null, decidedAt: null } });
const SETTLED = ['done', 'dismissed', 'withdrawn'] as const;

describe('an open follow-up', () => {
  const before = { state: 'open', snoozedUntil: null, decidedAt: null };

  it('is completed', () => {
    expect(complete(one('open'), AT)).toEqual({ state: 'done', snoozedUntil: null, decidedAt: AT, before });
  });

  it('is dismissed', () => {
    expect(dismiss(one('open'), AT)).toEqual({ state: 'dismissed', snoozedUntil: null, decidedAt: AT, before });
  });

  it('is snoozed until a moment to come', () => {
    expect(snooze(one('open'), AT + 1, AT)).toEqual({ state: 'snoozed', snoozedUntil: AT + 1, decidedAt: AT, before });
  });

  it.each([AT, AT - 1])('is not snoozed until %d, which is no time to come', (until) => {
    expect(snooze(one('open'), until, AT)).toEqual({ refused: 'snooze-in-the-past' });
  });

  it('has nothing to undo', () => {
    expect(undo(one('open'))).toEqual({ refused: 'nothing-to-undo' });
  });
});

describe('one that is asleep', () => {
  const before = { state: 'snoozed', snoozedUntil: 2_000, decidedAt: 500 };

  it('can be completed, dismissed and snoozed anew, and wakes from it', () => {
    expect(complete(asleep, AT)).toEqual({ state: 'done', snoozedUntil: null, decidedAt: AT, before });
    expect(dismiss(asleep, AT)).toEqual({ state: 'dismissed', snoozedUntil: null, decidedAt: AT, before });
    expect(snooze(asleep, 3_000, AT)).toEqual({ state: 'snoozed', snoozedUntil: 3_000, decidedAt: AT, before });
  });

  it('is awake again after undo, once', () => {
    expect(undo(asleep)).toEqual({ state: 'open', snoozedUntil: null, decidedAt: null, before: null });
  });
});

describe.each(SETTLED)('one that is %s', (state) => {
  it('is not decided again', () => {
    expect([complete(one(state), AT), dismiss(one(state), AT), snooze(one(state), AT + 1, AT)]).toEqual([{ refused: 'not-open' }, { refused: 'not-open' }, { refused: 'not-open' }]);
  });
});
