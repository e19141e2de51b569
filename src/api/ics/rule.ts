/** A recurrence rule's text -> a rule. Tolerant: reads vCalendar 1.0's rules too. Pure. */
import { oldRule } from './old-rule.ts';
import { plainTime, type WallTime } from './wall-time.ts';

export type Frequency = 'SECONDLY' | 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** RFC 5545's RRULE. A list is empty where the rule does not name it; a weekday is 0 for Sunday, `nth` 0 for every one. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  readonly until: WallTime | null;
  readonly weekStart: number;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly { readonly day: number; readonly nth: number }[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  readonly positions: readonly number[];
}

const FREQUENCIES: ReadonlySet<string> = new Set<Frequency>(['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const LONGEST_LIST = 400;

/** Null for what is no rule. An interval of nothing is one; a count of nothing is none. */
export function ruleOf(text: string): Rule | null {
  const plain = text
    .trim()
    .replace(/^RRULE:/i, '')
    .toUpperCase();
  const parts = new Map<string, string>();
  for (const part of (plain.includes('FREQ') ? plain : (oldRule(plain) ?? '')).split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0) parts.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim());
  }
  const frequency = parts.get('FREQ') ?? '';
  if (!FREQUENCIES.has(frequency)) return null;
  const numbers = (name: string) => listed(parts.get(name)).map(Number).filter(Number.isInteger);
  const natural = (name: string) => Math.max(0, Math.min(1e9, Math.trunc(Number(parts.get(name) ?? 0)) || 0));
  const until = parts.get('UNTIL');
  return {
    frequency: frequency as Frequency,
    interval: natural('INTERVAL') || 1,
    count: natural('COUNT') || null,
    until: until === undefined ? null : plainTime(until),
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')),
    months: numbers('BYMONTH'),
    weeks: numbers('BYWEEKNO'),
    yearDays: numbers('BYYEARDAY'),
    monthDays: numbers('BYMONTHDAY'),
    weekdays: listed(parts.get('BYDAY'))
      .map(weekdayOf)
      .filter((one) => one !== null),
    hours: numbers('BYHOUR'),
    minutes: numbers('BYMINUTE'),
    seconds: numbers('BYSECOND'),
    positions: numbers('BYSETPOS'),
  };
}

function listed(list: string | undefined): string[] {
  return list === undefined ? [] : list.split(',').filter((one) => one.trim() !== '').slice(0, LONGEST_LIST); // prettier-ignore
}

function weekdayOf(text: string): Rule['weekdays'][number] | null {
  const found = /^([+-]?\d{1,3})?\s*(SU|MO|TU|WE|TH|FR|SA)$/.exec(text.trim());
  return found ? { day: WEEKDAYS.indexOf(found[2] ?? ''), nth: Number(found[1] ?? 0) } : null;
}
