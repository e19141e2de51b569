/** What a calendar tells of series, and whether it tells what its meetings are about. Pure. */
import type { Attended } from './attendance.ts';
import type { Instant, Meeting } from './meeting.ts';
import { median } from './rhythm.ts';
import { DAY } from './working-time.ts';

/** By series: the usual days from one occurrence to the next; nothing for a series seen once. */
export function seriesGapsIn(sorted: readonly Attended[]): Map<string, number> {
  const starts = new Map<string, Instant[]>();
  for (const { meeting } of sorted) {
    if (!meeting.series) continue;
    const known = starts.get(meeting.series.id);
    if (known) known.push(meeting.start);
    else starts.set(meeting.series.id, [meeting.start]);
  }
  const gaps = new Map<string, number>();
  for (const [id, times] of starts) if (times.length > 1) gaps.set(id, median(times.slice(1).map((at, i) => at - (times[i] ?? at))) / DAY);
  return gaps;
}

/** The occurrences of a series beside now; one that was cancelled counts only where no other is there. */
export interface BesideNow {
  /** The last to have begun. */
  readonly last: Attended | null;
  /** The next to come. */
  readonly next: Attended | null;
}

/** By series: what has begun last, and what comes next. */
export function besideNow(sorted: readonly Attended[], now: Instant): Map<string, BesideNow> {
  const found = new Map<string, BesideNow>();
  for (const one of sorted) {
    const { series, start } = one.meeting;
    if (!series) continue;
    const { last, next } = found.get(series.id) ?? { last: null, next: null };
    if (start <= now) found.set(series.id, { last: last && one.isCancelled ? last : one, next });
    else if (!next || (next.isCancelled && !one.isCancelled)) found.set(series.id, { last, next: one });
  }
  return found;
}

/** From how many events on a calendar without any body is taken as one that leaves them out. */
const MANY = 20;

/** Whether a meeting without a body means something here: false in a calendar of many events none of which has one. */
export function tellsBodies(meetings: readonly Meeting[]): boolean {
  return meanBodies(meetings.length, bodyIn(meetings));
}

/** The same, of a calendar of so many events and the meeting that has a body. */
export function meanBodies(count: number, withBody: string | null): boolean {
  return count < MANY || withBody !== null;
}

/** The id of the first meeting with a body, or null. */
export function bodyIn(meetings: readonly Meeting[]): string | null {
  return meetings.find(({ hasAgenda }) => hasAgenda !== null)?.id ?? null;
}
