/** A calendar file -> the same meetings as Graph gives, in memory that follows what lies in the window, not the file. */
import { stableId } from '../../planner/id.ts';
import type { Instant, Meeting } from '../../planner/meeting.ts';
import { readFile, type RawEvent } from './components.ts';
import { fileEventOf, sequenceIn, type FileEvent } from './file-event.ts';
import { meetingsOf } from './occurrences.ts';
import { Problems, type Problem } from './problems.ts';
import { propertiesOf, textIn, type SeenLines } from './properties.ts';
import { propertyOf } from './property.ts';
import { whoIsIn, type Shared } from './to-meeting.ts';
import { leftForFile } from './starts.ts';
import { standingOf, type Standing } from './versions.ts';
import { durationOf, wallTimeOf } from './wall-time.ts';
import { Zones } from './zones.ts';

export interface CalendarFile {
  readonly isCalendar: boolean;
  /** VEVENTs read, the broken ones too. */
  readonly events: number;
  /** Occurrences in the window, by start. */
  readonly meetings: readonly Meeting[];
  /** By address: the start of the earliest event with someone from before the window, where one was not cancelled. */
  readonly earlier: Readonly<Record<string, Instant>>;
  readonly problems: readonly Problem[];
}

export interface Reading {
  readonly window: { readonly from: Instant; readonly to: Instant };
  /** The zone for floating and all-day times, and zones that nobody knows, once it is known which one the file names. */
  readonly timeZone: (named: string | null) => string;
}

const DAY = 86_400_000;

/** Reads a file to its end. Never throws for its content: what cannot be read is a problem with its line. */
export function readCalendar(chunks: Iterable<Uint8Array>, { window, timeZone }: Reading): CalendarFile {
  const problems = new Problems();
  const earlier: Record<string, Instant> = {};
  const seen: SeenLines = new Map();
  const byUid = new Map<string, FileEvent[]>();
  const movedAway = new Map<string, number>();
  const file = readFile(
    chunks,
    (raw) => {
      const far = farFrom(raw, window);
      if (far !== null) {
        const properties = propertiesOf(raw, seen);
        const sequence = sequenceIn(properties);
        if (sequence > 0) movedAway.set(textIn(properties, 'UID').trim(), sequence);
        if (far < window.from) remember(earlier, whoIsIn(properties), far);
        return;
      }
      const event = fileEventOf(raw, problems, seen);
      if (!event) return;
      const uid = uidOf(event);
      const known = byUid.get(uid);
      if (known) known.push(event);
      else byUid.set(uid, [event]);
    },
    problems,
  );
  const zones = new Zones(timeZone(file.timeZone), window, problems);
  const meetings = new Map<string, Meeting>();
  const left = leftForFile();
  for (const [uid, events] of byUid) {
    const sequence = movedAway.get(uid);
    if (sequence !== undefined) byUid.set(uid, events.filter((one) => one.original !== null || one.version[0] >= sequence)); // prettier-ignore
  }
  for (const [uid, parts] of families(byUid)) {
    const standing = together(parts.map((events) => standingOf(events, zones)));
    for (const master of standing.masters) {
      const start = zones.instant(master.start, master.calendar, master.line);
      if (start < window.from) remember(earlier, master.shared, start);
    }
    for (const meeting of meetingsOf(uid, standing, { window, zones, problems, left })) {
      if (meeting.end < window.from) remember(earlier, meeting, meeting.start);
      else if (meeting.start <= window.to) meetings.set(meeting.id, meeting);
    }
  }
  return {
    isCalendar: file.isCalendar,
    events: file.begun,
    meetings: [...meetings.values()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)),
    earlier,
    problems: problems.list(),
  };
}

/** The start (to within a day) of a single event that lies outside the window beyond doubt, or null: most of a large file is such. */
function farFrom({ calendar, lines }: RawEvent, { from, to }: Reading['window']): Instant | null {
  if (calendar.method !== null && calendar.method !== 'PUBLISH') return null;
  let start: string | null = null;
  let last: Instant | null = null;
  let length = 0;
  for (const [name, line] of lines) {
    if (name === 'RRULE' || name === 'RDATE' || name === 'RECURRENCE-ID') return null;
    if (name === 'DURATION') length = Math.max(0, durationOf(propertyOf(line).value) ?? 0);
    if (name === 'DTSTART') start ??= line;
    if (name === 'DTSTART' || name === 'DTEND') last = Math.max(last ?? -Infinity, dayIn(line) ?? Infinity);
  }
  const day = start === null ? null : dayIn(start);
  if (start === null || day === null || last === null) return null;
  const isFar = last + length < from - 3 * DAY || day > to + 3 * DAY;
  return isFar ? (wallTimeOf(propertyOf(start))?.at ?? null) : null;
}

function dayIn(line: string): Instant | null {
  const found = /:(\d{4})-?(\d\d)-?(\d\d)(?:T|\s*$)/.exec(line);
  return found ? Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) : null;
}

function uidOf({ uid, shared, start }: FileEvent): string {
  return uid ?? stableId('no-uid', shared.subject, String(start.at));
}

const GOOGLE_PART = /^(.+)_R\d{8}(?:T\d{6}Z?)?(@google\.com)$/i;

/** Events by UID, under the UID of their family: a series that Google split into parts is one. */
function families(byUid: ReadonlyMap<string, readonly FileEvent[]>): Map<string, (readonly FileEvent[])[]> {
  const found = new Map<string, (readonly FileEvent[])[]>();
  for (const [uid, events] of byUid) {
    const part = GOOGLE_PART.exec(uid);
    const family = part ? `${part[1] ?? ''}${part[2] ?? ''}` : uid;
    const known = found.get(family);
    if (known) known.push(events);
    else found.set(family, [events]);
  }
  return found;
}

function together(parts: readonly Standing[]): Standing {
  const [first] = parts;
  return first && parts.length === 1 ? first : { masters: parts.flatMap(({ masters }) => masters), exceptions: parts.flatMap(({ exceptions }) => exceptions) };
}

function remember(earlier: Record<string, Instant>, { isCancelled, organizer, attendees }: Pick<Shared, 'isCancelled' | 'organizer' | 'attendees'>, at: Instant): void {
  if (isCancelled) return;
  for (const { address } of organizer ? [organizer, ...attendees] : attendees) earlier[address] = Math.min(earlier[address] ?? at, at);
}
