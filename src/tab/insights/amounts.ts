/** Counts and lengths of time as the reader writes them. Pure. */
import { locale } from '../words/say.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** "1,204". */
export function countText(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}

/** "40 minutes", "5 hours" or "2.5 days". */
export function timeText(minutes: number): string {
  const unit = unitFor(minutes);
  return inUnit(minutes / unit.minutes, unit.name, 'long', unit.name === 'day' ? 1 : 0);
}

/** In what a time is best told, and how it tells a number of them beside a chart. */
export function unitFor(minutes: number) {
  const [name, length] = minutes < 90 ? (['minute', 1] as const) : minutes < 2 * DAY ? (['hour', HOUR] as const) : (['day', DAY] as const);
  return { name, minutes: length, text: (count: number) => inUnit(count, name, 'short', 1) };
}

function inUnit(count: number, unit: string, unitDisplay: 'long' | 'short', maximumFractionDigits: number): string {
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay, maximumFractionDigits }).format(count);
}
