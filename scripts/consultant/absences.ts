/** Public holidays, and when the consultant is away: three weeks in summer, Christmas, a week in spring. */
import type { Random } from './random.ts';
import { civil, dayOfDate, isWeekday, onWeekday } from './wall.ts';

/** A stretch of days, both ends included. */
export interface Stretch {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

export interface Absences {
  readonly publicHolidays: ReadonlyMap<number, string>;
  readonly mine: readonly Stretch[];
}

/** All of them between two days. */
export function makeAbsences(random: Random, firstDay: number, lastDay: number): Absences {
  const publicHolidays = new Map<number, string>();
  const mine: Stretch[] = [];
  for (let { year } = civil(firstDay); year <= civil(lastDay).year; year++) {
    for (const [day, name] of publicHolidaysOf(year)) publicHolidays.set(day, name);
    const summer = onWeekday(dayOfDate(year, random.pick([7, 8]), random.int(8, 18)), 1);
    const autumn = onWeekday(dayOfDate(year, 10, random.int(5, 20)), 1);
    mine.push(
      { title: 'Winter break', from: dayOfDate(year, 12, random.int(22, 24)), to: dayOfDate(year + 1, 1, random.int(2, 5)) },
      { title: 'Vacation', from: summer, to: summer + random.pick([11, 18]) },
      { title: 'Urlaub', from: autumn, to: autumn + 4 },
    );
    const may = onWeekday(dayOfDate(year, 5, random.int(8, 20)), 4);
    if (random.chance(0.6)) mine.push({ title: 'Long weekend', from: may, to: may + 3 });
  }
  return { publicHolidays, mine: mine.filter(({ from, to }) => to >= firstDay && from <= lastDay) };
}

/** Whether she works on that day. */
export function works({ publicHolidays, mine }: Absences, day: number): boolean {
  return isWeekday(day) && !publicHolidays.has(day) && !mine.some(({ from, to }) => from <= day && day <= to);
}

function publicHolidaysOf(year: number): [number, string][] {
  const easter = easterSunday(year);
  return [
    [dayOfDate(year, 1, 1), 'Neujahr'],
    [easter - 2, 'Karfreitag'],
    [easter + 1, 'Ostermontag'],
    [dayOfDate(year, 5, 1), 'Tag der Arbeit'],
    [easter + 39, 'Christi Himmelfahrt'],
    [easter + 50, 'Pfingstmontag'],
    [dayOfDate(year, 10, 3), 'Tag der Deutschen Einheit'],
    [dayOfDate(year, 12, 25), '1. Weihnachtstag'],
    [dayOfDate(year, 12, 26), '2. Weihnachtstag'],
  ];
}

/** Gauss's rule for the years 1900 to 2099. */
function easterSunday(year: number): number {
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  const isTooLate = e === 6 && (d === 29 || (d === 28 && year % 19 > 10));
  return dayOfDate(year, 3, 22) + d + e - (isTooLate ? 7 : 0);
}
