/** Days, weekdays and clock times as the person's own time zone sees them. Pure: the present moment is always passed in, in milliseconds. */
import type { FollowUpRow, Me } from '../api/contract.ts';
import { locale, say } from './words/say.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A moment on the person's wall: local days since 1970-01-01, and minutes after midnight. */
export interface Wall {
  readonly day: number;
  readonly minutes: number;
}

/** One way to snooze, with the instant it stands for (UTC, ending in Z). */
export interface SnoozeChoice {
  readonly name: 'laterToday' | 'tomorrow' | 'nextWeek';
  readonly until: string;
}

type DueGroup = 'today' | 'week' | 'later' | 'late';

const WALL = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()} ${zone} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale(), { ...options, timeZone: zone });
  formats.set(key, made);
  return made;
}

/** The zone itself where the browser knows it, else the browser's own. */
export function knownZone(zone: string): string {
  try {
    return format(zone, WALL).resolvedOptions().timeZone;
  } catch {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
}

/** What a wall calendar and clock in the zone show at that moment. */
export function wallOf(at: number, zone: string): Wall {
  const parts = format(zone, WALL).formatToParts(at);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { day: Date.UTC(value('year'), value('month') - 1, value('day')) / DAY, minutes: value('hour') * 60 + value('minute') };
}

/** The moment at which the wall in the zone shows this; within a daylight-saving gap, the moment just after it. */
export function instantOf({ day, minutes }: Wall, zone: string): number {
  const wanted = day * DAY + minutes * MINUTE;
  const shown = (at: number) => {
    const wall = wallOf(at, zone);
    return wall.day * DAY + wall.minutes * MINUTE;
  };
  const before = wanted - (shown(wanted - DAY) - (wanted - DAY));
  if (shown(before) === wanted) return before;
  const after = wanted - (shown(wanted + DAY) - (wanted + DAY));
  return shown(after) === wanted ? after : before;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  return ((day + 3) % 7) + 1;
}

/** Those for today (with all that is overdue), for the rest of this week up to Sunday, and for later; late thanks are a group of their own. */
export function byDue(rows: readonly FollowUpRow[], now: number, zone: string): Readonly<Record<DueGroup, readonly FollowUpRow[]>> {
  const today = wallOf(now, zone).day;
  const sunday = today + 7 - weekdayOf(today);
  const groups: Record<DueGroup, FollowUpRow[]> = { today: [], week: [], later: [], late: [] };
  for (const row of rows) {
    const day = wallOf(Date.parse(row.dueAt), zone).day;
    groups[row.isLate ? 'late' : day <= today ? 'today' : day <= sunday ? 'week' : 'later'].push(row);
  }
  return groups;
}

/** The clock at that moment: "15:00". */
export function clockText(at: number | string, zone: string): string {
  return format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
}

/** "today 15:00", "tomorrow 10:00", "Thursday 10:00" within a week, else "12 May" (with the year where it is another). */
export function nearText(at: string, now: number, zone: string): string {
  const moment = Date.parse(at);
  const away = wallOf(moment, zone).day - wallOf(now, zone).day;
  const clock = clockText(moment, zone);
  if (away === 0) return say('near.today', { clock });
  if (away === 1) return say('near.tomorrow', { clock });
  if (away === -1) return say('near.yesterday');
  if (away > 1 && away < 7) return say('near.weekday', { weekday: format(zone, { weekday: 'long' }).format(moment), clock });
  if (away < 0 && away > -7) return say('near.lastWeekday', { weekday: format(zone, { weekday: 'long' }).format(moment) });
  const year = format(zone, { year: 'numeric' });
  return say('near.date', { date: format(zone, { day: 'numeric', month: 'long', ...(year.format(moment) === year.format(now) ? {} : { year: 'numeric' }) }).format(moment) });
}

/** "due tomorrow 10:00", or "was due yesterday". A check-in is never called overdue: "when it suits you". */
export function dueText({ kind, dueAt }: Pick<FollowUpRow, 'kind' | 'dueAt'>, now: number, zone: string): string {
  if (kind === 'check-in') return Date.parse(dueAt) < now ? say('due.suits') : say('due.by', { when: nearText(dueAt, now, zone) });
  return say(Date.parse(dueAt) < now ? 'due.was' : 'due.is', { when: nearText(dueAt, now, zone) });
}

/** Whether its moment has passed and that matters. */
export function isOverdue({ kind, dueAt, state }: Pick<FollowUpRow, 'kind' | 'dueAt' | 'state'>, now: number): boolean {
  return state === 'open' && kind !== 'check-in' && Date.parse(dueAt) < now;
}

/** The whole date for a tooltip: "Thursday, 26 November 2026 at 10:00, Europe/Berlin". */
export function absoluteText(at: string, zone: string): string {
  const moment = Date.parse(at);
  const date = format(zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(moment);
  const clock = clockText(moment, zone);
  return say('when.full', { date, clock, zone });
}

/** What snoozing offers: three hours later (or one) while that is still today, then the next morning and next Monday's, when work begins. */
export function snoozeChoices(now: number, zone: string, { start }: Me['workingHours']): SnoozeChoice[] {
  const today = wallOf(now, zone);
  const later = [180, 60].map((minutes) => Math.ceil((now + minutes * MINUTE) / (5 * MINUTE)) * 5 * MINUTE).find((at) => wallOf(at, zone).day === today.day);
  const morning = (day: number) => new Date(instantOf({ day, minutes: minutesOf(start) }, zone)).toISOString();
  const monday = today.day + 8 - weekdayOf(today.day);
  const choices: SnoozeChoice[] = [];
  if (later !== undefined) choices.push({ name: 'laterToday', until: new Date(later).toISOString() });
  choices.push({ name: 'tomorrow', until: morning(today.day + 1) });
  if (monday > today.day + 1) choices.push({ name: 'nextWeek', until: morning(monday) });
  return choices;
}

/** The instant of a date field (`2026-11-26`) and a clock field (`09:00`), or null where either is not complete. */
export function instantOfFields(date: string, clock: string, zone: string): string | null {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  const minutes = minutesOf(clock);
  if (Number.isNaN(midnight) || Number.isNaN(minutes)) return null;
  return new Date(instantOf({ day: midnight / DAY, minutes }, zone)).toISOString();
}

/** A local day as a date field wants it: `2026-11-26`. */
export function dateField(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function minutesOf(clock: string): number {
  const [, hour, minute] = /^(\d{2}):(\d{2})/.exec(clock) ?? [];
  return Number(hour) * 60 + Number(minute);
}
