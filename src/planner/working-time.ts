/** Days and working hours in the user's own week and zone. Pure arithmetic on a zone's offset table. */
import type { Instant } from './meeting.ts';
import { fromLocal, toLocal, type Zone } from './zone.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** ISO weekdays (1 is Monday) and minutes after local midnight. At least one day; `start` before `end`. */
export interface WorkingHours {
  readonly days: readonly number[];
  readonly start: number;
  readonly end: number;
}

export const USUAL_HOURS: WorkingHours = { days: [1, 2, 3, 4, 5], start: 9 * 60, end: 17 * 60 };

/** Where and when I work. */
export interface WorkingTime {
  readonly zone: Zone;
  readonly hours: WorkingHours;
}

/** Local days since 1970-01-01. */
export function localDay(zone: Zone, at: Instant): number {
  return Math.floor(toLocal(zone, at) / DAY);
}

/** ISO weekday of a local day: 1 is Monday. */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Local calendar weeks, Monday to Sunday, as a running number. */
export function localWeek(zone: Zone, at: Instant): number {
  return Math.floor((localDay(zone, at) + 3) / 7);
}

/** The same local time n days later (or earlier). */
export function addDays(zone: Zone, at: Instant, days: number): Instant {
  return fromLocal(zone, toLocal(zone, at) + days * DAY);
}

const isWorkingDay = ({ hours }: WorkingTime, day: number) => hours.days.includes(weekday(day));
const opening = ({ zone, hours }: WorkingTime, day: number) => fromLocal(zone, day * DAY + hours.start * MINUTE);

/** When work ends on a local day, whether that is a working day or not. */
export function closingOf({ zone, hours }: WorkingTime, day: number): Instant {
  return fromLocal(zone, day * DAY + hours.end * MINUTE);
}

/** Whether an instant lies in working hours; both ends belong to them. */
export function isWorkingMoment(time: WorkingTime, at: Instant): boolean {
  const day = localDay(time.zone, at);
  return isWorkingDay(time, day) && at >= opening(time, day) && at <= closingOf(time, day);
}

/** The instant itself, or the next opening. */
export function nextWorkingMoment(time: WorkingTime, at: Instant): Instant {
  const today = localDay(time.zone, at);
  for (let day = today; ; day++) {
    if (!isWorkingDay(time, day)) continue;
    if (day > today || at < opening(time, day)) return opening(time, day);
    if (at <= closingOf(time, day)) return at;
  }
}

/** The instant itself, or the last closing before it. */
export function lastWorkingMoment(time: WorkingTime, at: Instant): Instant {
  const today = localDay(time.zone, at);
  for (let day = today; ; day--) {
    if (!isWorkingDay(time, day)) continue;
    if (day < today || at > closingOf(time, day)) return closingOf(time, day);
    if (at >= opening(time, day)) return at;
  }
}

/** So much working time later: what is left at the end of a working day goes on at the next opening. */
export function addWorkingTime(time: WorkingTime, at: Instant, milliseconds: number): Instant {
  let from = nextWorkingMoment(time, at);
  for (let left = milliseconds; ; from = nextMorning(time, from)) {
    const until = closingOf(time, localDay(time.zone, from));
    if (from + left <= until) return from + left;
    left -= until - from;
  }
}

/** The same local time n business days later, moved into working hours. */
export function addBusinessDays(time: WorkingTime, at: Instant, days: number): Instant {
  let moment = at;
  for (let left = days; left > 0;) {
    moment = addDays(time.zone, moment, 1);
    if (isWorkingDay(time, localDay(time.zone, moment))) left--;
  }
  return nextWorkingMoment(time, moment);
}

/** Local midnight of the nth business day before an instant's day: from then on it lies within the next n business days. */
export function businessDaysBefore(time: WorkingTime, at: Instant, days: number): Instant {
  let day = localDay(time.zone, at);
  for (let left = days; left > 0;) {
    day--;
    if (isWorkingDay(time, day)) left--;
  }
  return fromLocal(time.zone, day * DAY);
}

/** The opening of the first business day after an instant's day. */
export function nextMorning(time: WorkingTime, at: Instant): Instant {
  return nextWorkingMoment(time, fromLocal(time.zone, (localDay(time.zone, at) + 1) * DAY));
}

/** The last moment before a meeting to do something, moved back into working hours but never before `opensAt`. */
export function lastMomentBefore(time: WorkingTime, start: Instant, opensAt: Instant): Instant {
  return Math.max(opensAt, lastWorkingMoment(time, start));
}
