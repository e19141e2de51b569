/** What becomes of a promise: what I say of it, and what its date and now tell. */
import { describe, expect, it } from '@jest/globals';
import { MISSED_AFTER_DAYS, say, stateAt, type Entry, type Said } from '../../../src/planner/promises/ledger.ts';
import { facts, STORY_NOW } from '../../../src/planner/story.ts';
import { DAY, HOUR } from '../../../src/planner/working-time.ts';

const NOW = STORY_NOW;
const open: Entry = { state: 'open', dueAt: NOW + 4 * DAY, earlierDueAt: [], settledAt: null };
const said = (entry: Entry, ...all: Said[]) => all.reduce<ReturnType<typeof say>>((last, one) => ('refused' in last ? last : say(last, one, NOW)), entry);
const later = (days: number): Said => ({ verb: 'renegotiate', dueAt: NOW + days * DAY });

describe('what I say of a promise', () => {
  it('keeps it or misses it, with the moment, and the same said twice changes nothing', () => {
    expect(said(open, { verb: 'keep' })).toEqual({ ...open, state: 'kept', settledAt: NOW });
    expect(said(open, { verb: 'miss' })).toEqual({ ...open, state: 'missed', settledAt: NOW });
    const kept: Entry = { ...open, state: 'kept', settledAt: NOW - DAY };
    expect(say(kept, { verb: 'keep' }, NOW)).toBe(kept);
  });

  it('keeps a missed one after all, and misses no kept one', () => {
    expect(said(open, { verb: 'miss' }, { verb: 'keep' })).toMatchObject({ state: 'kept' });
    expect(said(open, { verb: 'keep' }, { verb: 'miss' })).toEqual({ refused: 'not-open' });
  });

  it('gives it a new date, and keeps all earlier ones, the oldest first', () => {
    const twice = said(open, later(8), later(12));
    expect(twice).toEqual({ state: 'renegotiated', dueAt: NOW + 12 * DAY, earlierDueAt: [NOW + 4 * DAY, NOW + 8 * DAY], settledAt: null });
    expect(said(twice as Entry, later(12))).toBe(twice);
  });

  it('gives one without a date its first, which is no renegotiation', () => {
    expect(said({ ...open, dueAt: null }, later(2))).toEqual({ ...open, dueAt: NOW + 2 * DAY });
  });

  it('takes no date that is over, and none for what is settled', () => {
    expect(said(open, later(0))).toEqual({ refused: 'due-in-the-past' });
    expect(said(open, { verb: 'keep' }, later(8))).toEqual({ refused: 'not-open' });
  });

  it('opens again what was settled, as it was before', () => {
    expect(said(open, { verb: 'keep' }, { verb: 'reopen' })).toEqual(open);
    const moved = said(open, later(8)) as Entry;
    expect(said(moved, { verb: 'miss' }, { verb: 'reopen' })).toEqual(moved);
    expect(said(open, { verb: 'reopen' })).toEqual({ refused: 'not-settled' });
  });
});

describe('its state on a page', () => {
  const { time } = facts([]);
  const monday = Date.UTC(2026, 2, 16, 17);
  const at = (now: number, entry: Partial<Entry> = {}) => stateAt({ ...open, dueAt: monday, ...entry }, time, now);

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
