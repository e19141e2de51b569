/** A calendar's lines -> its events and zones as they complete. Whatever is unbalanced, cut off or nested never ends the file, and nothing of an event is kept that nobody asked for. */
import { byteStrings } from './bytes.ts';
import { Lines } from './lines.ts';
import type { Problems } from './problems.ts';
import { propertyOf, textOf } from './property.ts';

/** One event's lines: name in upper case, and the whole unfolded line. */
export interface RawEvent {
  /** 1-based line of its BEGIN. */
  readonly line: number;
  readonly calendar: RawCalendar;
  readonly lines: readonly (readonly [name: string, line: string])[];
}

/** One VCALENDAR of a file: several may follow each other. */
export interface RawCalendar {
  /** REQUEST, REPLY, CANCEL..., or null for a plain export. */
  method: string | null;
  /** Its own time zones by TZID, each as the text of a VTIMEZONE. */
  readonly zones: Map<string, string>;
}

/** What is known of a file once it is read. */
export interface ReadFile {
  readonly isCalendar: boolean;
  /** X-WR-TIMEZONE of the first calendar that has one. */
  readonly timeZone: string | null;
  /** Events begun, the broken ones too. */
  readonly begun: number;
}

const OF_EVENTS = [
  'UID', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'EXRULE', 'RECURRENCE-ID', 'SUMMARY', 'DESCRIPTION', 'X-ALT-DESC', 'CLASS', 'STATUS', 'TRANSP',
  'X-MICROSOFT-CDO-BUSYSTATUS', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'ORGANIZER', 'ATTENDEE', 'SEQUENCE', 'LAST-MODIFIED', 'DTSTAMP',
]; // prettier-ignore
const WANTED: ReadonlySet<string> = new Set([...OF_EVENTS, 'BEGIN', 'END', 'METHOD', 'X-WR-TIMEZONE', 'TZID', 'TZOFFSETFROM', 'TZOFFSETTO', 'TZNAME']);
/** More attendees than any meeting has; a damaged file may repeat a line for ever. */
const MOST_LINES = 20_000;
/** Components nested in an event; alarms are one deep. */
const DEEPEST = 50;
/** Lines of a time zone: a century of changes is some hundreds. */
const MOST_ZONE_LINES = 5_000;

/** Reads pieces of a file to its end; `onEvent` hears each event as it completes. */
export function readFile(chunks: Iterable<Uint8Array>, onEvent: (event: RawEvent) => void, problems: Problems): ReadFile {
  const reader = new Reader(onEvent, problems);
  const lines = new Lines(WANTED, (name, line, number) => {
    reader.line(name, line, number);
  });
  for (const text of byteStrings(chunks)) lines.push(text);
  lines.end();
  return reader.end();
}

class Reader {
  readonly #onEvent: (event: RawEvent) => void;
  readonly #problems: Problems;
  #calendar: RawCalendar = { method: null, zones: new Map() };
  #isCalendar = false;
  #timeZone: string | null = null;
  #begun = 0;
  #event: { line: number; lines: [string, string][] } | null = null;
  #zone: string[] | null = null;
  /** Names of what is nested in an event, innermost last. */
  #nested: string[] = [];

  constructor(onEvent: (event: RawEvent) => void, problems: Problems) {
    this.#onEvent = onEvent;
    this.#problems = problems;
  }

  line(name: string, line: string, number: number): void {
    if (name === 'BEGIN') this.#begin(valueOf(line), number);
    else if (name === 'END') this.#end(valueOf(line));
    else if (this.#event) {
      if (this.#nested.length === 0 && this.#event.lines.length < MOST_LINES) this.#event.lines.push([name, line]);
    } else if (this.#zone) {
      if (this.#zone.length < MOST_ZONE_LINES) this.#zone.push(line);
    } else if (name === 'METHOD') this.#calendar.method = valueOf(line);
    else if (name === 'X-WR-TIMEZONE') this.#timeZone ??= textOf(propertyOf(line)).trim() || null;
  }

  end(): ReadFile {
    if (this.#event) this.#problems.error(this.#event.line, 'This event could not be read and was skipped: the file ends inside it.');
    return { isCalendar: this.#isCalendar, timeZone: this.#timeZone, begun: this.#begun };
  }

  #begin(component: string, number: number): void {
    if (component === 'VCALENDAR') {
      this.#leave();
      this.#isCalendar = true;
      this.#calendar = { method: null, zones: new Map() };
    } else if (component === 'VEVENT') {
      if (!this.#isCalendar) this.#problems.warn(number, 'BEGIN:VCALENDAR is missing before this line; the events are read all the same.');
      this.#isCalendar = true;
      this.#leave();
      this.#begun++;
      this.#event = { line: number, lines: [] };
    } else if (this.#event) {
      if (this.#nested.length < DEEPEST) this.#nested.push(component);
    } else if (component === 'VTIMEZONE') this.#zone = ['BEGIN:VTIMEZONE'];
    else this.#zone?.push(`BEGIN:${component}`);
  }

  #end(component: string): void {
    if (this.#event && component !== 'VEVENT' && component !== 'VCALENDAR') {
      const at = this.#nested.lastIndexOf(component);
      if (at !== -1) this.#nested.length = at;
    } else if (this.#event && component === 'VEVENT') {
      this.#onEvent({ ...this.#event, calendar: this.#calendar });
      this.#event = null;
      this.#nested = [];
    } else if (component === 'VCALENDAR') this.#leave();
    else if (this.#zone) this.#endOfZone(component);
  }

  #endOfZone(component: string): void {
    const lines = this.#zone ?? [];
    lines.push(`END:${component}`);
    if (component !== 'VTIMEZONE') return;
    const named = lines.find((line) => /^TZID[;:]/i.test(line));
    if (named !== undefined) this.#calendar.zones.set(textOf(propertyOf(named)).trim(), lines.join('\r\n'));
    this.#zone = null;
  }

  /** Something begins or ends that an event cannot contain. */
  #leave(): void {
    if (this.#event) this.#problems.error(this.#event.line, 'This event could not be read and was skipped: it has no END before the next one begins.');
    this.#event = null;
    this.#zone = null;
    this.#nested = [];
  }
}

function valueOf(line: string): string {
  return line.slice(line.indexOf(':') + 1).trim().toUpperCase(); // prettier-ignore
}
