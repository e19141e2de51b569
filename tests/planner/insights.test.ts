/** Figures of the owner's own behaviour: every deed counts once, in its week and month on the owner's calendar. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { insightsOf } from '../../src/planner/insights/insights.ts';
import { isDone, type Lately, type MadePromise, type Settled, type Silence } from '../../src/planner/insights/lately.ts';
import { monthsUpTo, shownSince, weeksUpTo } from '../../src/planner/insights/periods.ts';
import { keep, miss, renegotiate } from '../../src/planner/promises/history.ts';
import { DAY, HOUR, MINUTE, USUAL_HOURS } from '../../src/planner/working-time.ts';
import { formatInstant, parseInstant, zoneTable } from '../../src/planner/zone.ts';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia'].map((id) =>
  zoneTable(id, parseInstant('2024-01-01T00:00:00Z'), parseInstant('2028-01-01T00:00:00Z')),
);
const berlin = zoneTable('Europe/Berlin', parseInstant('2024-01-01T00:00:00Z'), parseInstant('2028-01-01T00:00:00Z'));
/** A Wednesday, eleven days after the clocks went forward in Berlin. */
const NOW = parseInstant('2026-04-08T10:00:00Z');
const TIME = { zone: berlin, hours: USUAL_HOURS };
const NOTHING: Lately = { settled: [], silences: [], promises: [] };

const settled = (at: string, more: Partial<Settled> = {}): Settled => {
  const decidedAt = parseInstant(at);
  return { kind: 'thank-you', state: 'done', withdrawnFor: null, opensAt: decidedAt - HOUR, metUntil: null, decidedAt, people: ['ana'], ...more };
};
const promise = (madeAt: string, dueAt: string | null): MadePromise => {
  const [at, due] = [parseInstant(madeAt), dueAt === null ? null : parseInstant(dueAt)];
  return { madeAt: at, dueAt: due, state: 'open', history: [{ at, did: 'made', dueAt: due }] };
};
const silence = (person: string, since: string, more: Partial<Silence> = {}): Silence => ({ person, since: parseInstant(since), state: 'open', withdrawnFor: null, lastTouchAt: null, ...more });
const figures = (some: Partial<Lately>, now = NOW) => insightsOf({ ...NOTHING, ...some }, TIME, now);
const doneIn = (all: readonly Settled[]) =>
  figures({ settled: all }).done.weeks.flatMap(({ period, ...count }) => (count.thanks + count.recaps + count.others > 0 ? [[formatInstant(period.day * DAY).slice(0, 10), count]] : []));
const monthsOf = <T extends { readonly period: { readonly day: number } }>(months: readonly T[]) =>
  Object.fromEntries(months.map(({ period, ...figure }) => [formatInstant(period.day * DAY).slice(0, 7), figure]));

describe('weeks and months', () => {
  it('begin at local midnight, on Monday and on the first, and the last of each holds now', () => {
    const weeks = weeksUpTo(berlin, NOW);
    expect(weeks).toHaveLength(26);
    expect(weeks.slice(-3).map(({ from }) => formatInstant(from))).toEqual(['2026-03-22T23:00:00Z', '2026-03-29T22:00:00Z', '2026-04-05T22:00:00Z']);
    expect(monthsUpTo(berlin, NOW).map(({ from }) => formatInstant(from))).toEqual([
      '2025-10-31T23:00:00Z',
      '2025-11-30T23:00:00Z',
      '2025-12-31T23:00:00Z',
      '2026-01-31T23:00:00Z',
      '2026-02-28T23:00:00Z',
      '2026-03-31T22:00:00Z',
    ]);
  });

  it('follow on one another without gap or overlap, and hold now, in any zone at any time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: parseInstant('2025-06-01T00:00:00Z'), max: parseInstant('2027-06-01T00:00:00Z') }), (zone, now) => {
        for (const periods of [weeksUpTo(zone, now), monthsUpTo(zone, now)]) {
          periods.slice(1).forEach(({ from }, index) => {
            expect(from).toBe(periods[index]?.until);
          });
          const last = periods.at(-1);
          expect(last && last.from <= now && now < last.until).toBe(true);
          expect(periods[0]?.from).toBeGreaterThanOrEqual(shownSince(zone, now));
        }
      }),
    );
  });
});

describe('what was done', () => {
  it('counts in its week: Sunday night in Berlin is the week before, Monday is the next, also where the clocks change that night', () => {
    expect(doneIn([settled('2026-03-29T21:59:59Z'), settled('2026-03-29T22:00:00Z', { kind: 'recap' })])).toEqual([
      ['2026-03-23', { thanks: 1, recaps: 0, others: 0 }],
      ['2026-03-30', { thanks: 0, recaps: 1, others: 0 }],
    ]);
  });

  it('is what the owner said or has shown; what was dismissed, put off or taken back otherwise is not', () => {
    const at = '2026-04-07T10:00:00Z';
    expect(
      doneIn([
        settled(at, { state: 'withdrawn', withdrawnFor: 'already-done', kind: 'promise' }),
        settled(at, { state: 'withdrawn', withdrawnFor: 'in-touch' }),
        settled(at, { state: 'withdrawn' }),
        settled(at, { state: 'dismissed' }),
        settled(at, { state: 'snoozed' }),
      ]),
    ).toEqual([['2026-04-06', { thanks: 0, recaps: 0, others: 1 }]]);
  });

  it('counts people thanked in the last four weeks, each once', () => {
    const all = [
      settled('2026-04-07T10:00:00Z', { people: ['ana', 'bo'] }),
      settled('2026-03-16T10:00:00Z', { people: ['ana'] }),
      settled('2026-03-15T10:00:00Z', { people: ['cy'] }),
      settled('2026-04-01T10:00:00Z', { kind: 'recap', people: ['dee'] }),
    ];
    expect(figures({ settled: all }).done.lately).toEqual({ peopleThanked: 2, recaps: 1 });
  });

  it('in all weeks together is what was done in the time shown', () => {
    const moment = fc.integer({ min: NOW - 300 * DAY, max: NOW });
    const any = fc.record<Settled>({
      kind: fc.constantFrom('thank-you', 'recap', 'check-in', 'promise', 'nudge'),
      state: fc.constantFrom('done', 'dismissed', 'withdrawn', 'snoozed'),
      withdrawnFor: fc.constantFrom(null, 'already-done', 'in-touch', 'cancelled'),
      opensAt: moment,
      metUntil: fc.option(moment),
      decidedAt: moment,
      people: fc.array(fc.constantFrom('ana', 'bo', 'cy')),
    });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.array(any), (zone, all) => {
        const { done, pace } = insightsOf({ ...NOTHING, settled: all }, { zone, hours: USUAL_HOURS }, NOW);
        const first = weeksUpTo(zone, NOW)[0]?.from ?? NOW;
        const sum = done.weeks.reduce((before, { thanks, recaps, others }) => before + thanks + recaps + others, 0);
        expect(sum).toBe(all.filter((one) => isDone(one) && one.decidedAt >= first).length);
        expect(pace.done).toBe(pace.months.reduce((before, month) => before + month.done, 0));
        for (const { done: count, medianMinutes } of [pace, ...pace.months]) expect([medianMinutes === null, (medianMinutes ?? 0) >= 0]).toEqual([count < 3, true]);
      }),
    );
  });
});

describe('a promise', () => {
  it('counts in the month in which it was made, by what became of it', () => {
    const made = promise('2026-03-02T09:00:00Z', '2026-03-06T16:00:00Z');
    const all = [
      keep(made, parseInstant('2026-03-06T20:00:00Z')),
      keep(made, parseInstant('2026-03-07T08:00:00Z')),
      keep(renegotiate(made, parseInstant('2026-03-20T16:00:00Z'), NOW - 30 * DAY) ?? made, parseInstant('2026-03-19T16:00:00Z')),
      miss(made, NOW) ?? made,
      promise('2026-03-31T21:59:00Z', '2026-04-20T16:00:00Z'),
      promise('2026-04-01T00:00:00Z', null),
      keep(promise('2026-04-01T00:00:00Z', null), NOW),
    ];
    expect(monthsOf(figures({ promises: all }).promises.months)).toMatchObject({ '2026-03': { kept: 1, keptLater: 2, missed: 1, open: 1 }, '2026-04': { kept: 1, keptLater: 0, missed: 0, open: 1 } });
    expect(figures({ promises: all }).promises.open).toBe(2);
  });

  it('thirty days after its date counts as missed without a word; one that is older than what is shown is still open', () => {
    const { months, open } = figures({ promises: [promise('2026-01-05T09:00:00Z', '2026-03-09T10:00:00Z'), promise('2025-06-05T09:00:00Z', null)] }).promises;
    expect(monthsOf(months)).toMatchObject({ '2026-01': { missed: 1, open: 0 } });
    expect(open).toBe(1);
  });
});

describe('the time it took', () => {
  const after = (minutes: number, more: Partial<Settled> = {}) => settled('2026-04-07T10:00:00Z', { opensAt: parseInstant('2026-04-07T10:00:00Z') - minutes * MINUTE, ...more });

  it('is the median from the end of the meeting, or from when it came up where that was before', () => {
    const met = parseInstant('2026-04-07T06:00:00Z');
    expect(figures({ settled: [after(30), after(60, { metUntil: met }), after(90, { metUntil: NOW, kind: 'brief' })] }).pace.medianMinutes).toBe(90);
  });

  it('is not told of fewer than three, nor of check-ins', () => {
    const { pace } = figures({ settled: [after(30), after(60), after(5, { kind: 'check-in' })] });
    expect(pace).toMatchObject({ done: 2, medianMinutes: null });
    expect(monthsOf(pace.months)['2026-04']).toEqual({ done: 2, medianMinutes: null });
  });
});

describe('a person gone quiet', () => {
  it('counts once, in the month in which the silence had become too long, and is back with the next touch', () => {
    const all = [
      silence('ana', '2026-03-02T10:00:00Z', { lastTouchAt: parseInstant('2026-03-20T10:00:00Z') }),
      silence('ana', '2026-04-02T10:00:00Z', { lastTouchAt: parseInstant('2026-03-20T10:00:00Z') }),
      silence('bo', '2026-03-03T10:00:00Z', { state: 'done' }),
      silence('cy', '2026-03-04T10:00:00Z', { state: 'withdrawn', withdrawnFor: 'in-touch' }),
      silence('dee', '2026-03-05T10:00:00Z', { state: 'dismissed', lastTouchAt: parseInstant('2026-02-01T10:00:00Z') }),
      silence('long ago', '2025-03-05T10:00:00Z'),
    ];
    const { months, ...sum } = figures({ silences: all }).quiet;
    expect(sum).toEqual({ quiet: 4, back: 2 });
    expect(monthsOf(months)).toMatchObject({ '2026-03': { quiet: 4, back: 3 }, '2026-04': { quiet: 1, back: 0 } });
  });

  it('was not, where it was taken back for no known reason', () => {
    expect(figures({ silences: [silence('ana', '2026-03-02T10:00:00Z', { state: 'withdrawn' })] }).quiet).toMatchObject({ quiet: 0, back: 0 });
  });
});
