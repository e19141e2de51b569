/** Which days a rule names in one of its periods. Days are counted from 1970-01-01. Pure. */
import type { Budget } from './recurrence.ts';
import type { Rule } from './rule.ts';
import { DAY } from '../../planner/working-time.ts';

/** Whether a day is one of the rule's. */
export type DayTest = (day: number) => boolean;

/** What the rule says of days, and where it says nothing, what its start says. */
export function dayTest(rule: Rule, start: number): DayTest {
  const first = new Date(start);
  const { frequency, months, weeks, yearDays, weekStart } = rule;
  const isYearly = frequency === 'YEARLY';
  const saysDay = rule.weekdays.length > 0 || rule.monthDays.length > 0 || (isYearly && yearDays.length > 0);
  const byWeekday = frequency === 'WEEKLY' || (isYearly && weeks.length > 0);
  const weekdays = !saysDay && byWeekday ? [{ day: first.getUTCDay(), nth: 0 }] : rule.weekdays;
  const monthDays = !saysDay && !byWeekday && (frequency === 'MONTHLY' || isYearly) ? [first.getUTCDate()] : rule.monthDays;
  const allowed = isYearly && !saysDay && !byWeekday && months.length === 0 ? [first.getUTCMonth() + 1] : months;
  const ofMonth = frequency === 'MONTHLY' || (isYearly && months.length > 0);
  const usesNth = (ofMonth || isYearly) && weekdays.some(({ nth }) => nth !== 0);
  if (allowed.length + weeks.length + yearDays.length + monthDays.length + weekdays.length === 0) return () => true;

  return (day) => {
    if (weekdays.length > 0 && !weekdays.some((one) => one.day === weekdayOf(day))) return false;
    if (allowed.length + weeks.length + yearDays.length + monthDays.length === 0 && !usesNth) return true;
    const date = new Date(day * DAY);
    const year = date.getUTCFullYear();
    if (allowed.length > 0 && !allowed.includes(date.getUTCMonth() + 1)) return false;
    const ofMonthDay = date.getUTCDate();
    const monthLength = dayNumber(year, date.getUTCMonth() + 1, 1) - dayNumber(year, date.getUTCMonth(), 1);
    if (monthDays.length > 0 && !monthDays.includes(ofMonthDay) && !monthDays.includes(ofMonthDay - monthLength - 1)) return false;
    const ofYearDay = day - dayNumber(year, 0, 1) + 1;
    const yearLength = dayNumber(year + 1, 0, 1) - dayNumber(year, 0, 1);
    if (yearDays.length > 0 && !yearDays.includes(ofYearDay) && !yearDays.includes(ofYearDay - yearLength - 1)) return false;
    if (weeks.length > 0 && !isInWeeks(day, weeks, weekStart)) return false;
    if (!usesNth) return true;
    const [place, length] = ofMonth ? [ofMonthDay, monthLength] : [ofYearDay, yearLength];
    return weekdays.some(({ day: one, nth }) => one === weekdayOf(day) && (nth === 0 || nth === Math.ceil(place / 7) || nth === -Math.ceil((length - place + 1) / 7)));
  };
}

/** The rule's days in its nth period, and the first day of that period whether named or not. */
export function daysOf(rule: Rule, start: number, period: number, test: DayTest, budget: Budget): { readonly first: number; readonly days: Iterable<number> } {
  const { first, length } = periodOf(rule, start, period);
  if (length === 1) return { first, days: test(first) ? [first] : [] };
  const days = (function* () {
    for (let day = first; day < first + length; day++) {
      if (--budget.left < 0) return;
      if (test(day)) yield day;
    }
  })();
  return { first, days };
}

function periodOf({ frequency, interval, weekStart }: Rule, start: number, period: number): { first: number; length: number } {
  const day = Math.floor(start / DAY);
  if (frequency === 'DAILY') return { first: day + period * interval, length: 1 };
  if (frequency === 'WEEKLY') return { first: day - ((weekdayOf(day) - weekStart + 7) % 7) + 7 * period * interval, length: 7 };
  const date = new Date(start);
  const [year, month] = frequency === 'YEARLY' ? [date.getUTCFullYear() + period * interval, 0] : [date.getUTCFullYear(), date.getUTCMonth() + period * interval];
  const first = dayNumber(year, month, 1);
  return { first, length: (frequency === 'YEARLY' ? dayNumber(year + 1, 0, 1) : dayNumber(year, month + 1, 1)) - first };
}

/** Infinity beyond what a Date can hold. */
function dayNumber(year: number, month: number, day: number): number {
  const at = Date.UTC(year, month, day);
  return Number.isNaN(at) ? Infinity : at / DAY;
}

function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** ISO weeks, counted from either end, of the year that the day's week belongs to. */
function isInWeeks(day: number, weeks: readonly number[], weekStart: number): boolean {
  const begins = day - ((weekdayOf(day) - weekStart + 7) % 7);
  const year = new Date((begins + 3) * DAY).getUTCFullYear();
  const week = (begins - firstWeek(year, weekStart)) / 7 + 1;
  const length = (firstWeek(year + 1, weekStart) - firstWeek(year, weekStart)) / 7;
  return weeks.includes(week) || weeks.includes(week - length - 1);
}

/** The first day of the week that holds 4 January. */
function firstWeek(year: number, weekStart: number): number {
  const fourth = dayNumber(year, 0, 4);
  return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7);
}
