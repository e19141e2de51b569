/** Rules name the same times as they do for ical.js, which many programs use. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { wallTimes } from '../../../src/api/ics/recurrence.ts';
import { ruleOf } from '../../../src/api/ics/rule.ts';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const stamp = (at: number) => new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '');

/** A start, and values that it has itself among others: such rules always match something. */
const anyStart = fc.integer({ min: Date.UTC(2019, 0, 1) / 60_000, max: Date.UTC(2025, 11, 31) / 60_000 }).map((minutes) => new Date(minutes * 60_000));
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const withOwn = (own: number, others: fc.Arbitrary<number>) => fc.array(others, { maxLength: 3 }).map((more) => [...new Set([own, ...more])]);
const list = (name: string, values: readonly (number | string)[] | undefined) => (values === undefined ? [] : [`${name}=${values.join(',')}`]);

function rulesFrom(start: Date): fc.Arbitrary<string> {
  const [month, day, weekday] = [start.getUTCMonth() + 1, start.getUTCDate(), WEEKDAYS[start.getUTCDay()] ?? 'MO'];
  const nth = Math.ceil(day / 7);
  const fromEnd = day - (MONTH_LENGTHS[month - 1] ?? 30) - 1;
  const months = sometimes(withOwn(month, fc.integer({ min: 1, max: 12 })));
  const plainDays = fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { maxLength: 3 }).map((more) => [...new Set([weekday, ...more])]);
  const nthDays = fc.array(fc.tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), fc.constantFrom(...WEEKDAYS)).map(([n, one]) => `${String(n)}${one}`), { maxLength: 2 }).map((more) => [...new Set([`${String(nth)}${weekday}`, ...more])]); // prettier-ignore
  const monthDays = withOwn(day, fc.constantFrom(1, 2, 15, 28, 31, -1, -2, fromEnd));
  const interval = sometimes(fc.integer({ min: 1, max: 4 }));
  const ends = fc.oneof(
    fc.constant([]),
    fc.integer({ min: 1, max: 40 }).map((count) => [`COUNT=${String(count)}`]),
    fc.integer({ min: 0, max: 900 }).map((days) => [`UNTIL=${stamp(start.getTime() + days * 86_400_000)}Z`]),
  );
  const weekStart = sometimes(fc.constantFrom('SU', 'MO'));
  const weekStarts = weekStart.map((one) => (one === undefined ? [] : [`WKST=${one}`]));
  const positions = fc.constantFrom([1], [-1], [1, -1], [2]);
  const rest = fc.tuple(interval, ends).map(([every, end]) => [...list('INTERVAL', every === undefined ? undefined : [every]), ...end]);
  const inMonth = fc.oneof(
    fc.constant([]),
    plainDays.map((days) => list('BYDAY', days)),
    nthDays.map((days) => list('BYDAY', days)),
    monthDays.map((days) => list('BYMONTHDAY', days)),
    fc.tuple(plainDays, positions).map(([days, at]) => [...list('BYDAY', days), ...list('BYSETPOS', at)]),
  );
  // ical.js counts BYSETPOS in each month of a year; RFC 5545 counts in the year.
  const yearly = (all: number[] | undefined, days: readonly string[]) => (days.some((part) => part.startsWith('BYSETPOS')) ? [month] : days.length > 0 ? (all ?? [month]) : all);
  return fc
    .oneof(
      fc.tuple(months, sometimes(plainDays)).map(([all, days]) => ['FREQ=DAILY', ...list('BYMONTH', all), ...list('BYDAY', days)]),
      fc.tuple(sometimes(plainDays), weekStarts).map(([days, from]) => ['FREQ=WEEKLY', ...list('BYDAY', days), ...from]),
      inMonth.map((days) => ['FREQ=MONTHLY', ...days]),
      fc.tuple(months, inMonth).map(([all, days]) => ['FREQ=YEARLY', ...list('BYMONTH', yearly(all, days)), ...days]),
    )
    .chain((parts) => rest.map((more) => [...parts, ...more].join(';')));
}

/** What ical.js names, until enough are past the window. */
function theirs(rule: string, start: Date, from: number, to: number): number[] {
  const event = new ICAL.Component(['vevent', [['dtstart', {}, 'date-time', `${start.toISOString().slice(0, 19)}Z`], ['rrule', {}, 'recur', ICAL.Recur.fromString(rule).toJSON()]], []]); // prettier-ignore
  const expansion = new ICAL.RecurExpansion({ component: event, dtstart: ICAL.Time.fromJSDate(start, true) });
  const found: number[] = [];
  for (let n = 0; n < 20_000; n++) {
    const next = expansion.next() as ICAL.Time | undefined;
    if (!next || next.toJSDate().getTime() > to) break;
    if (next.toJSDate().getTime() >= from) found.push(next.toJSDate().getTime());
  }
  return found;
}

function ours(rule: string, start: number, from: number, to: number): number[] {
  const read = ruleOf(rule);
  if (!read) return [];
  return [...wallTimes(read, start, from, Math.min(to, read.until?.at ?? Infinity), { left: 1_000_000 })];
}

/** In a year ical.js makes 2 March of 30 February, and leaves out days counted from the end of some of its months, and fifth weekdays. */
function isBeyondIcal(rule: string, start: Date): boolean {
  return (rule.includes('YEARLY') && start.getUTCDate() > 28) || /YEARLY.*(?:BYMONTHDAY=[^;]*(?:-|\b29|\b30|\b31)|BYDAY=[^;]*(?:-|5))/.test(rule);
}

const anyCase = anyStart.chain((start) => fc.tuple(fc.constant(start), rulesFrom(start), fc.integer({ min: -400, max: 900 })));

describe('a rule', () => {
  it('names the same times as ical.js, in any window', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyCase, ([start, rule, days]) => {
        fc.pre(!isBeyondIcal(rule, start));
        const from = start.getTime() + days * 86_400_000;
        const to = from + 700 * 86_400_000;
        const all = ours(rule, start.getTime(), start.getTime(), to);
        // A start that its own rule does not name is read differently everywhere.
        fc.pre(all[0] === start.getTime());
        compared++;
        expect(ours(rule, start.getTime(), from, to).map((at) => new Date(at).toISOString())).toEqual(theirs(rule, start, from, to).map((at) => new Date(at).toISOString()));
      }),
      { numRuns: 1_500 },
    );
    expect(compared).toBeGreaterThan(1_000);
  });

  it('names the same times wherever the window begins', () => {
    fc.assert(
      fc.property(anyCase, ([start, rule, days]) => {
        const from = start.getTime() + days * 86_400_000;
        const to = start.getTime() + 1_600 * 86_400_000;
        expect(ours(rule, start.getTime(), from, to)).toEqual(ours(rule, start.getTime(), -Infinity, to).filter((at) => at >= from));
      }),
      { numRuns: 500 },
    );
  });
});
