/** When a series occurs, and its RRULE. */
import { weekday } from '../../src/planner/working-time.ts';
import type { Repeat } from './entry.ts';
import { civil, dayOf, dayOfDate, isWeekday, onWeekday, type Wall } from './wall.ts';
import { DAY } from '../../src/planner/working-time.ts';

const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** All starts from `start` on, until the series ends or the last day given. */
export function startsOf({ every, interval, lastDay }: Pick<Repeat, 'every' | 'interval' | 'lastDay'>, start: Wall, until: number): Wall[] {
  const time = start - dayOf(start) * DAY;
  const end = Math.min(until, lastDay ?? until);
  const starts: Wall[] = [];
  let day = dayOf(start);
  for (let n = 1; day <= end; n++) {
    starts.push(day * DAY + time);
    if (every === 'month') day = nthWeekday(dayOf(start), n * interval);
    else if (every === 'week') day += 7 * interval;
    else
      do day++;
      while (!isWeekday(day));
  }
  return starts;
}

/** The RRULE without its UNTIL. */
export function ruleOf({ every, interval }: Pick<Repeat, 'every' | 'interval'>, start: Wall): string {
  const day = NAMES[weekday(dayOf(start)) - 1] ?? 'MO';
  const times = interval > 1 ? `;INTERVAL=${String(interval)}` : '';
  if (every === 'workday') return 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';
  return every === 'week' ? `FREQ=WEEKLY${times};BYDAY=${day}` : `FREQ=MONTHLY${times};BYDAY=${String(ordinal(dayOf(start)))}${day}`;
}

/** Which of its month's Mondays (Tuesdays...) a day is. */
function ordinal(day: number): number {
  return Math.ceil(civil(day).dayOfMonth / 7);
}

/** The same weekday of the month, so many months later. */
function nthWeekday(day: number, months: number): number {
  const { year, month } = civil(day);
  const later = month - 1 + months;
  return onWeekday(dayOfDate(year + Math.floor(later / 12), (later % 12) + 1, 1), weekday(day)) + 7 * (ordinal(day) - 1);
}
