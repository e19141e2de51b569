/** The weeks and months that figures are told for, on the owner's calendar. Pure. */
import { civil, dayOf } from '../civil.ts';
import type { Instant } from '../meeting.ts';
import { DAY, localDay, weekday } from '../working-time.ts';
import { fromLocal, type Zone } from '../zone.ts';

/** From the first moment of its first local day to the first moment after it. */
export interface Period {
  /** Local days since 1970-01-01. */
  readonly day: number;
  readonly from: Instant;
  readonly until: Instant;
}

/** Weeks shown, this one included. */
export const WEEKS = 26;
/** Months shown, this one included. */
export const MONTHS = 6;

/** The weeks up to this one, from Monday to Sunday. */
export function weeksUpTo(zone: Zone, now: Instant): Period[] {
  const today = localDay(zone, now);
  const monday = today + 1 - weekday(today);
  return Array.from({ length: WEEKS }, (_, index) => period(zone, monday + 7 * (index + 1 - WEEKS), monday + 7 * (index + 2 - WEEKS)));
}

/** The calendar months up to this one. */
export function monthsUpTo(zone: Zone, now: Instant): Period[] {
  const { year, month } = civil(localDay(zone, now));
  return Array.from({ length: MONTHS }, (_, index) => period(zone, firstOf(year, month + index + 1 - MONTHS), firstOf(year, month + index + 2 - MONTHS)));
}

/** The first moment of all that is shown. */
export function shownSince(zone: Zone, now: Instant): Instant {
  return Math.min(...[...weeksUpTo(zone, now), ...monthsUpTo(zone, now)].map(({ from }) => from));
}

/** What happened in each period, in order; what is in none is left out. */
export function byPeriod<T>(periods: readonly Period[], all: readonly T[], at: (one: T) => Instant): (readonly [Period, readonly T[]])[] {
  return periods.map((one) => [one, all.filter((each) => at(each) >= one.from && at(each) < one.until)] as const);
}

function period(zone: Zone, day: number, next: number): Period {
  return { day, from: fromLocal(zone, day * DAY), until: fromLocal(zone, next * DAY) };
}

/** The first day of a month; months may count before January and past December. */
function firstOf(year: number, month: number): number {
  const months = year * 12 + month - 1;
  return dayOf({ year: Math.floor(months / 12), month: (months % 12) + 1, dayOfMonth: 1 }) ?? 0;
}
