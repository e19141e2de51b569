/** From flags to facts: reads the calendar file and the facts file, and finds out who "me" is. */
import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { readCalendar, type CalendarFile } from '../api/ics/read-calendar.ts';
import { factsFile, type FactsFile } from '../planner/facts-file.ts';
import { attend } from '../planner/attendance.ts';
import type { Facts } from '../planner/facts.ts';
import { domainOf, kindOfAddress } from '../planner/person.ts';
import { DAY, USUAL_HOURS } from '../planner/working-time.ts';
import { zoneTable } from '../planner/zone.ts';
import { UsageError, type Flags } from './usage.ts';

const DAYS_BACK = 1100;
const DAYS_AHEAD = 60;

export interface Input {
  readonly facts: Facts;
  readonly meGuessed: boolean;
  readonly timeZone: { readonly id: string; readonly from: 'flag' | 'file' | 'machine' };
  readonly problems: CalendarFile['problems'];
  readonly counts: { readonly events: number; readonly meetings: number; readonly people: number };
}

/** Throws UsageError: exit 2 for a path that cannot be read or bad facts, 3 for content that is no calendar. */
export function readInput(flags: Flags): Input {
  const text = readText(flags.calendar, '--calendar');
  const machine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const file = calendarIn(text, flags, flags.timeZone ?? machine);
  const { more, calendar, timeZone } = { more: factsIn(flags.facts), ...zoned(text, flags, file, machine) };
  const problems = [...calendar.problems];

  const named = owners(calendar);
  const [likeliest] = named;
  const me = flags.me.length > 0 ? flags.me : likeliest ? [likeliest] : [];
  if (flags.me.length > 0 && likeliest && !flags.me.some((own) => named.includes(own))) {
    problems.push({ line: null, severity: 'warning', message: `The calendar never names ${flags.me.join(', ')}; its likeliest owner is ${likeliest}. Check --me.` });
  }
  const mine = new Set(me);
  const attended = calendar.meetings.map((meeting) => attend(meeting, mine));
  const span = { from: flags.now - (DAYS_BACK + 400) * DAY, to: flags.now + 800 * DAY };
  return {
    facts: {
      me: { addresses: me, internalDomains: [...me.map(domainOf), ...flags.internal] },
      time: { zone: zoneTable(timeZone.id, span.from, span.to), hours: flags.workingHours ?? more.preferences.workingHours ?? USUAL_HOURS },
      meetings: calendar.meetings,
      messages: more.touches,
      notes: more.notes,
      changes: more.changes,
      granted: more.granted ?? ['calendar', ...new Set(more.touches.map((touch) => touch.channel))],
      preferences: more.preferences,
    },
    meGuessed: flags.me.length === 0,
    timeZone,
    problems,
    counts: { events: calendar.events, meetings: attended.filter((one) => one.invited.length > 0).length, people: new Set(attended.flatMap((one) => one.invited.map((p) => p.address))).size },
  };
}

function zoned(text: string, flags: Flags, file: CalendarFile, machine: string): { calendar: CalendarFile; timeZone: Input['timeZone'] } {
  if (flags.timeZone !== null) return { calendar: file, timeZone: { id: flags.timeZone, from: 'flag' } };
  if (file.timeZone === null || file.timeZone === machine) return { calendar: file, timeZone: { id: machine, from: file.timeZone === null ? 'machine' : 'file' } };
  return { calendar: calendarIn(text, flags, file.timeZone), timeZone: { id: file.timeZone, from: 'file' } };
}

function calendarIn(text: string, flags: Flags, timeZone: string): CalendarFile {
  const file = readCalendar(text, { window: { from: flags.now - DAYS_BACK * DAY, to: flags.now + DAYS_AHEAD * DAY }, timeZone });
  if (!file.isCalendar) throw new UsageError(`${flags.calendar}, line 1: this is no calendar (no BEGIN:VCALENDAR). Export one as iCalendar (.ics) from Outlook, Google or Apple Calendar.`, 3);
  return file;
}

function readText(path: string, flag: string): string {
  try {
    if (statSync(path).isDirectory()) throw new UsageError(`${flag} ${path} is a folder. Name a file.`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${flag} ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}). Check the path.`);
  }
}

function factsIn(path: string | null): FactsFile {
  if (path === null) return factsFile.parse({});
  let value: unknown;
  try {
    value = JSON.parse(readText(path, '--facts'));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--facts ${path} is not JSON. Check it with a JSON editor.`);
  }
  const parsed = factsFile.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const at = z.core.toDotPath([...(issue?.path ?? []), ...keys]) || 'the whole file';
  throw new UsageError(`--facts ${path}: ${at}: ${issue?.message ?? 'is not understood'}. Correct or remove it.`);
}

/** Everyone the calendar names, the likeliest owner first: on the most events, organized counting a little more. */
function owners(calendar: CalendarFile): string[] {
  const scores = new Map<string, number>();
  const score = (address: string, points: number) => scores.set(address, (scores.get(address) ?? 0) + points);
  for (const { organizer, attendees } of calendar.meetings) {
    if (organizer) score(organizer.address, attendees.some((a) => a.address === organizer.address) ? 0.1 : 1);
    for (const { address, kind } of attendees) if (kindOfAddress(address, kind) === 'person') score(address, 1);
  }
  return [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([address]) => address);
}
