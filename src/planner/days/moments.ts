/** What a phrase about days means on a calendar: one day where it is sure, several where it is not. Pure. */
import { civil, dayOf, lastOfMonth, type Civil } from '../civil.ts';
import { weekday } from '../working-time.ts';

/** Days since 1970-01-01 on my calendar. */
type Day = number;

/** What a phrase means. `days` holds what it may mean, in order: one where there is no doubt. */
export interface Meant {
  readonly days: readonly Day[];
  readonly doubt: 'ambiguous' | 'past' | null;
}

/** Today, and my working days (ISO weekdays). */
export interface OnDay {
  readonly today: Day;
  readonly workdays: readonly number[];
}

export const sure = (day: Day): Meant => ({ days: [day], doubt: null });
const past = (...days: readonly Day[]): Meant => ({ days, doubt: 'past' });

/** The day, or that it is over: `instead` may be meant then. */
export function unlessPast(day: Day, { today }: OnDay, ...instead: readonly Day[]): Meant {
  return day < today ? past(...instead) : sure(day);
}

/** Either of two. */
export function oneOf(first: Day, second: Day): Meant {
  return first === second ? sure(first) : { days: [first, second].sort((a, b) => a - b), doubt: 'ambiguous' };
}

export type Beside = 'coming' | 'next' | 'last' | 'weekLater' | 'nextWeek' | null;

/** A weekday (1 is Monday), with the word beside it. Said on that very day, or as the "next" where one comes soon, it may be either of two. */
export function ofWeekday(named: number, beside: Beside, { today }: OnDay): Meant {
  const away = (named - weekday(today) + 7) % 7;
  const coming = today + away;
  if (beside === 'last') return past(coming === today ? today + 7 : coming);
  if (beside === 'weekLater') return sure(coming + 7);
  if (beside === 'nextWeek') return sure(monday(today) + 7 + named - 1);
  if (beside === 'coming') return sure(coming);
  if (beside === null) return away === 0 ? oneOf(today, today + 7) : sure(coming);
  const next = away === 0 ? today + 7 : coming;
  const isNear = next - today < 3 || monday(next) === monday(today);
  return isNear ? oneOf(next, next + 7) : sure(next);
}

/** The Monday of a day's week. */
export function monday(day: Day): Day {
  return day - weekday(day) + 1;
}

/** The last working day of the week that is so many weeks from this one; on a weekend, this week's is over. */
export function endOfWeek(weeks: number, on: OnDay): Meant {
  const last = (of: number) => monday(on.today) + 7 * of + Math.max(...on.workdays) - 1;
  return unlessPast(last(weeks), on, last(weeks + 1));
}

/** The last working day of the month that is so many months from this one. */
export function endOfMonth(months: number, on: OnDay): Meant {
  const { year, month } = civil(on.today);
  const last = (of: number) => workingDayBefore(lastOfMonth(year, month + of), on);
  return unlessPast(last(months), on, last(months + 1));
}

/** The last working day of a month by name (1 is January): this year's, or next year's where that is over. */
export function endOfNamed(month: number, on: OnDay): Meant {
  const now = civil(on.today);
  return sure(workingDayBefore(lastOfMonth(month < now.month ? now.year + 1 : now.year, month), on));
}

function workingDayBefore(day: Day, { workdays }: OnDay): Day {
  let last = day;
  while (!workdays.includes(weekday(last))) last--;
  return last;
}

/** Half a year: a date without a year that is over for less was meant to be this year's. */
const LATELY = 183;

/** A date, with a year or without, or null for one that no calendar has. */
export function ofDate({ month, dayOfMonth }: Omit<Civil, 'year'>, year: number | null, on: OnDay): Meant | null {
  const now = civil(on.today).year;
  const day = dayOf({ year: year ?? now, month, dayOfMonth });
  const later = dayOf({ year: now + 1, month, dayOfMonth });
  if (year !== null) return day === null ? null : unlessPast(day, on);
  if (day === null) return later === null ? null : sure(later);
  if (day >= on.today || later === null) return unlessPast(day, on);
  return on.today - day > LATELY ? sure(later) : past(later);
}

/** The next day that is this one of its month, within a year, or null. */
export function nthOfMonth(dayOfMonth: number, { today }: OnDay): Meant | null {
  const { year, month } = civil(today);
  for (let of = month; of < month + 12; of++) {
    const day = dayOf({ year: year + Math.floor((of - 1) / 12), month: ((of - 1) % 12) + 1, dayOfMonth });
    if (day !== null && day >= today) return sure(day);
  }
  return null;
}

/** So many working days from today. */
export function workingDaysOn(count: number, { today, workdays }: OnDay): Day {
  let day = today;
  for (let left = count; left > 0;) if (workdays.includes(weekday(++day))) left--;
  return day;
}

/** The same day of the month, so many months on, or its last. */
export function monthsOn(count: number, { today }: OnDay): Day {
  const { year, month, dayOfMonth } = civil(today);
  const last = lastOfMonth(year, month + count);
  return Math.min(last, last - civil(last).dayOfMonth + dayOfMonth);
}
