/** Calendar texts, and what is read of them. */
import { readCalendar, type CalendarFile } from '../../../src/api/ics/read-calendar.ts';
import { formatInstant } from '../../../src/planner/zone.ts';

export const WINDOW = { from: Date.UTC(2025, 0, 1), to: Date.UTC(2026, 11, 31) };

/** Events, a line each, as components with this name. */
export function events(...all: readonly string[]): string[] {
  return all.flatMap((event) => ['BEGIN:VEVENT', ...event.split('\n'), 'END:VEVENT']);
}

/** One VCALENDAR of events; `before` are lines of its own. */
export function calendar(all: readonly string[], before: readonly string[] = []): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...before, ...events(...all), 'END:VCALENDAR', ''].join('\r\n');
}

/** A calendar that was sent. */
export function sent(method: string, ...all: readonly string[]): string {
  return calendar(all, [`METHOD:${method}`]);
}

export function readBytes(chunks: Iterable<Uint8Array>, timeZone = 'UTC'): CalendarFile {
  return readCalendar(chunks, { window: WINDOW, now: WINDOW.from, timeZone: () => timeZone });
}

export function read(text: string, timeZone?: string): CalendarFile {
  return readBytes([Buffer.from(text)], timeZone);
}

/** A meeting's start as people write it: `2026-03-02 10:00`. */
export function written(at: number): string {
  return formatInstant(at).slice(0, 16).replace('T', ' ');
}

/** The starts of what is read. */
export function starts(text: string, timeZone?: string): string[] {
  return read(text, timeZone).meetings.map(({ start }) => written(start));
}

/** What is wrong, line and sentence. */
export function problems(text: string): string[] {
  return read(text).problems.map(({ line, message }) => `${String(line)}: ${message}`);
}
