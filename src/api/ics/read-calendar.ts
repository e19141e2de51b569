/** A calendar file -> the same meetings as Graph gives, in memory that follows what lies in the window, not the file. */
import { stableId } from '../../planner/id.ts';
import type { Instant, Meeting } from '../../planner/meeting.ts';
import { readFile } from './components.ts';
import { families } from './families.ts';
import { farFrom } from './far.ts';
import { fileEventOf, sequenceIn, type FileEvent } from './file-event.ts';
import { meetingsOf } from './occurrences.ts';
import { Problems, type Problem } from './problems.ts';
import { propertiesOf, textIn, type SeenLines } from './properties.ts';
import { whoIsIn, type Shared } from './to-meeting.ts';
import { leftForFile } from './starts.ts';
import { standingOf, together } from './versions.ts';
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
  /** What was over a day earlier is not asked for its agenda. */
  readonly now: Instant;
  /** The zone for floating and all-day times, and zones that nobody knows, once it is known which one the file names. */
  readonly timeZone: (named: string | null) => string;
}

/** Reads a file to its end. Never throws for its content: what cannot be read is a problem with its line. */
export function readCalendar(chunks: Iterable<Uint8Array>, { window, now, timeZone }: Reading): CalendarFile {
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
      const event = fileEventOf(raw, { problems, seen, now });
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
  for (const [uid, { parts, hasBeginning }] of families(byUid)) {
    const standing = together(parts.map((events) => standingOf(events, zones)));
    for (const master of standing.masters) {
      const start = zones.instant(master.start, master.calendar, master.line);
      if (start < window.from) remember(earlier, master.shared, start);
    }
    for (const meeting of meetingsOf({ uid, hasBeginning }, standing, { window, zones, problems, left })) {
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

function uidOf({ uid, shared, start }: FileEvent): string {
  return uid ?? stableId('no-uid', shared.subject, String(start.at));
}

function remember(earlier: Record<string, Instant>, { isCancelled, organizer, attendees }: Pick<Shared, 'isCancelled' | 'organizer' | 'attendees'>, at: Instant): void {
  if (isCancelled) return;
  for (const { address } of organizer ? [organizer, ...attendees] : attendees) earlier[address] = Math.min(earlier[address] ?? at, at);
}
