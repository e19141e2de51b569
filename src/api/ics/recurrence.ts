/**
 * The times that a rule names, as wall times, bounded whatever the rule says: it looks only at the periods between two times, and takes
 * no more steps than its budget has. Pure. (ical.js's iterator never returns from a rule that matches nothing.)
 */
import { daysOf, type DayTest, dayTest } from './rule-days.ts';
import type { Frequency, Rule } from './rule.ts';
import { DAY, HOUR, MINUTE } from '../../planner/working-time.ts';

/** Steps that may still be taken: one a day or time looked at. */
export interface Budget {
  left: number;
}

const SECOND = 1000;
const UNITS: Readonly<Record<Frequency, number>> = { SECONDLY: SECOND, MINUTELY: MINUTE, HOURLY: HOUR, DAILY: DAY, WEEKLY: 7 * DAY, MONTHLY: 28 * DAY, YEARLY: 365 * DAY };

/** Wall times from `from` to `last` (both inclusive), in order, of a series that starts at `start`. Ends early where the budget does. */
export function* wallTimes(rule: Rule, start: number, from: number, last: number, budget: Budget): Generator<number> {
  const test = dayTest(rule, start);
  const offsets = offsetsIn(rule, start);
  const perPeriod = offsets.length * Math.ceil(Math.max(1, UNITS[rule.frequency] / DAY) * 1.11);
  const periods = (last - start) / UNITS[rule.frequency] / rule.interval + 2;
  // A count that nobody can reach before the end does not count.
  const count = rule.count !== null && rule.count < periods * perPeriod ? rule.count : null;
  const isPlain = isEveryPeriod(rule);
  let period = count === null || isPlain ? Math.max(0, Math.floor((from - start) / longest(rule.frequency) / rule.interval) - 1) : 0;
  let counted = count === null ? 0 : period;
  for (; ; period++) {
    const { begins, times } = timesIn(rule, start, period, test, offsets, budget);
    if (begins > last) return;
    for (const at of times) {
      if (--budget.left < 0) return;
      if (at < start) continue;
      if (at > last) return;
      if (count !== null && ++counted > count) return;
      if (at >= from) yield at;
    }
    if (--budget.left < 0) return;
  }
}

/** A period is never longer: dividing by it never jumps too far. */
function longest(frequency: Frequency): number {
  return frequency === 'YEARLY' ? 366 * DAY : frequency === 'MONTHLY' ? 31 * DAY : UNITS[frequency];
}

/** Whether every period has exactly one time, so that counting is multiplying. */
function isEveryPeriod({ frequency, months, weeks, yearDays, monthDays, weekdays, hours, minutes, seconds, positions }: Rule): boolean {
  return frequency !== 'MONTHLY' && frequency !== 'YEARLY' && [months, weeks, yearDays, monthDays, weekdays, hours, minutes, seconds, positions].every((list) => list.length === 0);
}

function timesIn(rule: Rule, start: number, period: number, test: DayTest, offsets: readonly number[], budget: Budget): { begins: number; times: Iterable<number> } {
  const unit = UNITS[rule.frequency];
  if (unit < DAY) {
    const begins = Math.floor(start / unit) * unit + period * rule.interval * unit;
    return { begins, times: test(Math.floor(begins / DAY)) && isTimeOf(rule, begins) ? atPositions(rule, offsets.map((offset) => begins + offset)) : [] }; // prettier-ignore
  }
  const { first, days } = daysOf(rule, start, period, test, budget);
  const times = (function* () {
    for (const day of days) for (const offset of offsets) yield day * DAY + offset;
  })();
  return { begins: first * DAY, times: atPositions(rule, times) };
}

/** Milliseconds after the beginning of a day (or of the unit, where that is shorter) at which something happens. */
function offsetsIn({ frequency, hours, minutes, seconds }: Rule, start: number): number[] {
  const unit = UNITS[frequency];
  const within = (list: readonly number[], size: number, step: number, most: number) => {
    if (unit <= step) return [0];
    const own = Math.floor((start % size) / step);
    const named = list.filter((one) => one >= 0 && one < most);
    return (list.length > 0 ? [...new Set(named)] : [own < 0 ? own + most : own]).map((one) => one * step);
  };
  const all: number[] = [];
  for (const hour of within(hours, DAY, HOUR, 24)) {
    for (const minute of within(minutes, HOUR, MINUTE, 60)) for (const second of within(seconds, MINUTE, SECOND, 60)) all.push(hour + minute + second);
  }
  return all.sort((a, b) => a - b);
}

/** Whether a period shorter than a day is one of those that the rule names. */
function isTimeOf({ frequency, hours, minutes, seconds }: Rule, at: number): boolean {
  const is = (list: readonly number[], value: number) => list.length === 0 || list.includes(value);
  const ofDay = ((at % DAY) + DAY) % DAY;
  if (!is(hours, Math.floor(ofDay / HOUR))) return false;
  if (frequency !== 'HOURLY' && !is(minutes, Math.floor((ofDay % HOUR) / MINUTE))) return false;
  return frequency !== 'SECONDLY' || is(seconds, Math.floor((ofDay % MINUTE) / SECOND));
}

const MOST_IN_A_SET = 10_000;

/** BYSETPOS: only the nth of a period's times, counted from either end. */
function atPositions({ positions }: Rule, times: Iterable<number>): Iterable<number> {
  if (positions.length === 0) return times;
  const set: number[] = [];
  for (const at of times) if (set.push(at) >= MOST_IN_A_SET) break;
  return set.filter((_, index) => positions.includes(index + 1) || positions.includes(index - set.length));
}
