/** Which events of a file lie so far from the window that nothing of them is read but who was there: most of a large file. */
import type { Instant } from '../../planner/meeting.ts';
import { DAY } from '../../planner/working-time.ts';
import type { RawEvent } from './components.ts';
import { propertyOf } from './property.ts';
import { durationOf, wallTimeOf } from './wall-time.ts';

interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** The start (to within a day) of a single event that lies outside the window beyond doubt, or null. */
export function farFrom({ calendar, lines }: RawEvent, { from, to }: Window): Instant | null {
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
