/** Dates, times, periods and durations as calendars write them -> numbers. Pure. */
import { decode, parameterText, type Property } from './property.ts';
import { MINUTE } from '../../planner/working-time.ts';

/** What a clock on the wall shows, and where it hangs. */
export interface WallTime {
  /** Milliseconds as if the clock showed UTC. */
  readonly at: number;
  /** As the calendar names it; `UTC` for a Z, null for a floating time or a date. */
  readonly zone: string | null;
  readonly isDate: boolean;
}

/** One of a list of dates, with its own end where it is a period. */
export interface Dated {
  readonly start: WallTime;
  readonly end: WallTime | null;
  readonly length: number | null;
}

const DATE = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;
const UNQUOTED = /^(?!\s*\d{4})([^]*):(\d{4}[^]*)$/;
const DURATION = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
/** Nothing that people meet for lasts longer than centuries. */
const LONGEST = 100_000 * 24 * 60 * MINUTE;

/** A property's date or time; null for what is none. */
export function wallTimeOf(property: Property): WallTime | null {
  const { value, zone } = apart(property);
  return parse(value, zone);
}

/** A date or time of a rule, which names no zone; null for what is none. */
export function plainTime(text: string): WallTime | null {
  return parse(text, null);
}

/** All dates, times and periods of a property; `isWhole` is false where one could not be read. */
export function datesOf(property: Property): { readonly dates: Dated[]; readonly isWhole: boolean } {
  const { value, zone } = apart(property);
  const dates: Dated[] = [];
  let isWhole = true;
  for (const part of value.split(/[,;]/)) {
    if (part.trim() === '') continue;
    const [from = '', until] = part.split('/');
    const start = parse(from, zone);
    if (start) dates.push({ start, end: until === undefined ? null : parse(until, zone), length: until === undefined ? null : durationOf(until) });
    else isWhole = false;
  }
  return { dates, isWhole };
}

/** Milliseconds; null for what is no duration. */
export function durationOf(text: string): number | null {
  const found = DURATION.exec(text.trim());
  if (!found || !/\d/.test(text)) return null;
  const [sign, weeks, days, hours, minutes, seconds] = found.slice(1);
  const allDays = Number(weeks ?? 0) * 7 + Number(days ?? 0);
  const length = ((allDays * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0)) * MINUTE + Number(seconds ?? 0) * 1000;
  return length > LONGEST ? null : sign === '-' ? -length : length;
}

/** A zone's name may hold a colon that nobody quoted: `TZID=(UTC+01:00) Berlin:20260302T100000`. */
function apart(property: Property): { readonly value: string; readonly zone: string | null } {
  const named = parameterText(property, 'TZID');
  const { value } = property;
  if (named === '') return { value, zone: null };
  const [, more, rest] = UNQUOTED.exec(value) ?? [];
  return rest === undefined ? { value, zone: named } : { value: rest, zone: `${named}:${decode(more ?? '')}` };
}

function parse(text: string, zone: string | null): WallTime | null {
  return usual(text, zone) ?? any(text, zone);
}

const T = 84;
const Z = 90;

/** `20260302T100000`, with Z or without, as nearly all are written: read without a pattern. Null for any other, and where a figure is out of range. */
function usual(text: string, zone: string | null): WallTime | null {
  const isUtc = text.length === 16 && text.charCodeAt(15) === Z;
  if (text.charCodeAt(8) !== T || (text.length !== 15 && !isUtc)) return null;
  const [year, month, day] = [figure(text, 0, 4), figure(text, 4, 6), figure(text, 6, 8)];
  const [hour, minute, second] = [figure(text, 9, 11), figure(text, 11, 13), figure(text, 13, 15)];
  const isUsual = year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour <= 23 && minute <= 59 && second <= 59;
  return isUsual ? { at: Date.UTC(year, month - 1, day, hour, minute, second), zone: isUtc ? 'UTC' : zone, isDate: false } : null;
}

/** Not a number where a character is no digit. */
function figure(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function any(text: string, zone: string | null): WallTime | null {
  const found = DATE.exec(text.trim());
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map((digits) => Number((digits as string | undefined) ?? 0));
  const at = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59));
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (year < 100 || midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day || hour > 24 || minute > 59 || second > 60) return null;
  if (found[4] === undefined) return { at, zone: null, isDate: true };
  const offset = found[7];
  if (offset === undefined) return { at, zone, isDate: false };
  return { at: at - offsetOf(offset), zone: 'UTC', isDate: false };
}

/** Milliseconds of "+0100" or "Z". */
function offsetOf(text: string): number {
  if (text.length < 5) return 0;
  const digits = text.replace(/\D/g, '');
  return (text.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4))) * MINUTE;
}
