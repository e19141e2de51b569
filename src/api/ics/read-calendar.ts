/** A calendar file -> the same meetings as Graph gives: series expanded within a window, whatever their rules say. */
import ICAL from 'ical.js';
import { meetingId, stableId } from '../../planner/id.ts';
import type { Instant, Meeting, Series } from '../../planner/meeting.ts';
import type { Components, Problem } from './components.ts';
import { toShared, type Shared } from './to-meeting.ts';
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
  /** For floating and all-day times, and zones that nobody knows. */
  readonly timeZone: string;
}

/** More steps than any sensible series takes from its start to the window's end. */
const MOST_STEPS = 20_000;
const DAY = 86_400_000;

interface Event {
  readonly line: number;
  readonly component: ICAL.Component;
  readonly uid: string;
  readonly shared: Shared;
  readonly startTime: ICAL.Time;
  readonly tzid: string | null;
  readonly start: Instant;
  readonly length: number;
  /** RECURRENCE-ID, for an exception. */
  readonly original: Instant | null;
}

/** The calendar that a file's components make. Never throws for their content: what cannot be read is a problem with its line. */
export function readCalendar(file: Components, { window, timeZone }: Reading): CalendarFile {
  const problems: Problem[] = [...file.problems];
  const zones = new Zones(file.zones, timeZone, window, problems);
  const masters = new Map<string, Event>();
  const exceptions = new Map<string, Map<Instant, Event>>();
  for (const { line, component } of file.events) {
    try {
      const event = eventOf(line, component, file.method, zones, problems);
      if (event.original === null) masters.set(masters.has(event.uid) ? `${event.uid}#${String(line)}` : event.uid, event);
      else exceptions.set(event.uid, (exceptions.get(event.uid) ?? new Map<Instant, Event>()).set(event.original, event));
    } catch (error) {
      problems.push({ line, severity: 'error', message: `This event could not be read and was skipped: ${(error as Error).message}` });
    }
  }
  const meetings = new Map<string, Meeting>();
  const earlier: Record<string, Instant> = {};
  const keep = (meeting: Meeting) => {
    if (meeting.end < window.from) remember(earlier, meeting, meeting.start);
    else if (meeting.start <= window.to) meetings.set(meeting.id, meeting);
  };
  for (const [key, event] of masters) {
    const moved = key === event.uid ? exceptions.get(event.uid) : undefined;
    if (moved) exceptions.delete(event.uid);
    if (event.start < window.from) remember(earlier, event.shared, event.start);
    try {
      for (const meeting of occurrences(event, moved, window, zones, problems)) keep(meeting);
    } catch (error) {
      problems.push({ line: event.line, severity: 'error', message: `This series could not be expanded and was skipped: ${(error as Error).message}` });
    }
  }
  for (const orphans of exceptions.values()) for (const [original, event] of orphans) keep(meetingOf(event, original, event.start, { id: event.uid, isFirst: false, beganAt: original }));
  return {
    isCalendar: file.isCalendar,
    events: file.begun,
    meetings: [...meetings.values()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)),
    earlier,
    problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

function remember(earlier: Record<string, Instant>, { isCancelled, organizer, attendees }: Shared, at: Instant): void {
  if (isCancelled) return;
  for (const { address } of organizer ? [organizer, ...attendees] : attendees) earlier[address] = Math.min(earlier[address] ?? at, at);
}

function eventOf(line: number, component: ICAL.Component, method: string | null, zones: Zones, problems: Problem[]): Event {
  const started = timeOf(component, 'dtstart');
  if (!started) throw new Error('it has no start (DTSTART).');
  const start = zones.instant(started.time, started.tzid, line);
  const ended = timeOf(component, 'dtend');
  const duration = component.getFirstPropertyValue('duration');
  const length = ended ? zones.instant(ended.time, ended.tzid, line) - start : duration instanceof ICAL.Duration ? duration.toSeconds() * 1000 : started.time.isDate ? DAY : 0;
  const named = component.getFirstPropertyValue('uid');
  if (!named) problems.push({ line, severity: 'warning', message: 'This event has no UID; its summary and start name it instead.' });
  const shared = toShared(component, method);
  const original = timeOf(component, 'recurrence-id');
  return {
    line,
    component,
    shared,
    start,
    length: Math.max(0, length),
    uid: typeof named === 'string' && named !== '' ? named : stableId('no-uid', shared.subject, String(start)),
    startTime: started.time,
    tzid: started.tzid,
    original: original ? zones.instant(original.time, original.tzid, line) : null,
  };
}

function timeOf(component: ICAL.Component, name: string): { time: ICAL.Time; tzid: string | null } | null {
  const property = component.getFirstProperty(name);
  if (!property) return null;
  const time = property.getFirstValue();
  const tzid = property.getParameter('tzid') as string | undefined;
  if (!(time instanceof ICAL.Time) || Number.isNaN(time.year + time.month + time.day + time.hour)) throw new Error(`its ${name.toUpperCase()} is no date.`);
  return { time, tzid: tzid ?? null };
}

function* occurrences(event: Event, moved: ReadonlyMap<Instant, Event> | undefined, window: Reading['window'], zones: Zones, problems: Problem[]): Generator<Meeting> {
  const { component, start } = event;
  const isSeries = component.hasProperty('rrule') || component.hasProperty('rdate');
  if (!isSeries) {
    yield meetingOf(event, start, start, null);
    return;
  }
  const left = new Set(moved?.keys());
  const series = (at: Instant): Series => ({ id: event.uid, isFirst: at === start, beganAt: start });
  const expansion = new ICAL.RecurExpansion({ component, dtstart: event.startTime });
  for (let step = 0, time = expansion.next() as ICAL.Time | null; time; step++, time = expansion.next() as ICAL.Time | null) {
    const at = zones.instant(time, event.tzid, event.line);
    if (at > window.to) break;
    if (step >= MOST_STEPS) {
      problems.push({ line: event.line, severity: 'warning', message: `This series repeats too often; only its first ${String(MOST_STEPS)} occurrences were read.` });
      break;
    }
    const exception = moved?.get(at);
    left.delete(at);
    if (exception) yield meetingOf(exception, at, exception.start, series(at));
    else if (at + event.length >= window.from) yield meetingOf(event, at, at, series(at));
  }
  for (const at of left) {
    const exception = moved?.get(at);
    if (exception) yield meetingOf(exception, at, exception.start, series(at));
  }
}

function meetingOf(event: Event, original: Instant, start: Instant, series: Series | null): Meeting {
  return { ...event.shared, id: meetingId(event.uid, original), iCalUId: event.uid, series, start, end: start + event.length, isAllDay: event.startTime.isDate };
}
