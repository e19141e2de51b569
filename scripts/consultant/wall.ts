/** Wall times: what a clock on the wall shows, as milliseconds as if it showed UTC. Days are counted since 1970-01-01. */
import { DAY, MINUTE, weekday } from '../../src/planner/working-time.ts';
import { fromLocal, toLocal, zoneTable, type Zone } from '../../src/planner/zone.ts';

export type Wall = number;

export const HOME = 'Europe/Berlin';

const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2060, 0, 1);
const tables = new Map<string, Zone>();

/** The offset table of an IANA zone, made once. */
export function zoneOf(id: string): Zone {
  let table = tables.get(id);
  if (!table) tables.set(id, (table = zoneTable(id, FIRST, LAST)));
  return table;
}

/** The wall time of a day at a time such as 9.5 (half past nine). */
export function at(day: number, hours: number): Wall {
  return day * DAY + Math.round(hours * 60) * MINUTE;
}

/** The day of a wall time. */
export function dayOf(wall: Wall): number {
  return Math.floor(wall / DAY);
}

/** What the clock in `there` shows when the one in `here` shows `wall`. */
export function moved(wall: Wall, here: string, there: string): Wall {
  return here === there ? wall : toLocal(zoneOf(there), fromLocal(zoneOf(here), wall));
}

/** Monday to Friday. */
export function isWeekday(day: number): boolean {
  return weekday(day) <= 5;
}

/** The first day from `day` on that has this ISO weekday. */
export function onWeekday(day: number, iso: number): number {
  return day + ((iso - weekday(day) + 7) % 7);
}

/** Year, month (1 to 12) and day of the month. */
export function civil(day: number): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** The day of a date. */
export function dayOfDate(year: number, month: number, dayOfMonth: number): number {
  return Math.round(Date.UTC(year, month - 1, dayOfMonth) / DAY);
}
