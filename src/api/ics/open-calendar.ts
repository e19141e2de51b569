/** A calendar file from disk: read, and its zone and likeliest owner found out. */
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import type { Instant } from '../../planner/meeting.ts';
import { kindOfAddress } from '../../planner/person.ts';
import { DAY } from '../../planner/working-time.ts';
import { ianaZone } from '../../planner/zone-names.ts';
import { fileChunks } from './bytes.ts';
import { readCalendar, type CalendarFile } from './read-calendar.ts';

/** A file that cannot be used: what is wrong, and what to do, in one line. */
export class CalendarFileError extends Error {
  /** 2: the path; 3: the content. */
  readonly exitCode: 2 | 3;
  constructor(message: string, exitCode: 2 | 3) {
    super(message);
    this.exitCode = exitCode;
  }
}

export interface OpenedCalendar {
  readonly file: CalendarFile;
  readonly timeZone: { readonly id: string; readonly from: 'flag' | 'file' | 'machine' };
}

const DAYS_BACK = 1100;
const DAYS_AHEAD = 60;

/** The window of a file that is read whole. */
export function windowAround(now: Instant): { from: Instant; to: Instant } {
  return { from: now - DAYS_BACK * DAY, to: now + DAYS_AHEAD * DAY };
}

/** Reads a file in the zone asked for, else its own, else the machine's; `onProgress` hears which share is read. Throws CalendarFileError. */
export function openCalendar(path: string, now: Instant, asked: string | null, onProgress: (share: number) => void = () => undefined): OpenedCalendar {
  const size = sizeOf(path, '--calendar');
  let timeZone = zoneOf(null, asked);
  const file = readCalendar(reported(fileChunks(path), size, onProgress), {
    window: windowAround(now),
    now,
    timeZone: (named) => {
      timeZone = zoneOf(named, asked);
      return timeZone.id;
    },
  });
  if (!file.isCalendar) throw new CalendarFileError(`${path}, line 1: this is no calendar (no BEGIN:VCALENDAR). Export one as iCalendar (.ics) from Outlook, Google or Apple Calendar.`, 3);
  return { file, timeZone };
}

function* reported(chunks: Iterable<Uint8Array>, size: number, onProgress: (share: number) => void): Generator<Uint8Array> {
  let read = 0;
  for (const chunk of chunks) {
    yield chunk;
    read += chunk.length;
    onProgress(Math.min(1, read / Math.max(1, size)));
  }
  onProgress(1);
}

function zoneOf(named: string | null, asked: string | null): OpenedCalendar['timeZone'] {
  if (asked !== null) return { id: asked, from: 'flag' };
  const own = named === null ? null : ianaZone(named);
  return own === null ? { id: Intl.DateTimeFormat().resolvedOptions().timeZone, from: 'machine' } : { id: own, from: 'file' };
}

/** A text file's content. Throws CalendarFileError naming the flag that named it. */
export function readText(path: string, flag: string): string {
  sizeOf(path, flag);
  return readFileSync(path, 'utf8');
}

/** Bytes of a file that can be read. Throws CalendarFileError naming the flag that named it. */
function sizeOf(path: string, flag: string): number {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new CalendarFileError(`${flag} ${path} is a folder. Name a file.`, 2);
    accessSync(path, constants.R_OK);
    return found.size;
  } catch (error) {
    if (error instanceof CalendarFileError) throw error;
    throw new CalendarFileError(`${flag} ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}). Check the path.`, 2);
  }
}

/** Everyone the calendar names, the likeliest owner first: on the most events, organized counting a little more. */
export function likelyOwners(calendar: CalendarFile): string[] {
  const scores = new Map<string, number>();
  const score = (address: string, points: number) => scores.set(address, (scores.get(address) ?? 0) + points);
  for (const { organizer, attendees } of calendar.meetings) {
    if (organizer) score(organizer.address, attendees.some((a) => a.address === organizer.address) ? 0.1 : 1);
    for (const { address, kind } of attendees) if (kindOfAddress(address, kind) === 'person') score(address, 1);
  }
  return [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([address]) => address);
}
