/** One offset table per zone: everything about time zones that the planner needs, made once at the edge. The only file in the planner that may touch Temporal. */
import { Temporal } from 'temporal-polyfill';
import type { Instant } from './meeting.ts';

/** A time zone as its offsets from UTC. `changes` are in order; `offset` (milliseconds) holds from `at` on. */
export interface Zone {
  readonly id: string;
  readonly firstOffset: number;
  readonly changes: readonly { readonly at: Instant; readonly offset: number }[];
}

/** The offset table of an IANA zone between two instants. Throws RangeError for a zone that does not exist. */
export function zoneTable(id: string, from: Instant, to: Instant): Zone {
  let moment = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(id);
  const firstOffset = moment.offsetNanoseconds / 1e6;
  const changes: { at: Instant; offset: number }[] = [];
  for (;;) {
    const next = moment.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > to) return { id, firstOffset, changes };
    changes.push({ at: next.epochMilliseconds, offset: next.offsetNanoseconds / 1e6 });
    moment = next;
  }
}

/** Milliseconds to add to UTC for local time at that instant. */
export function offsetAt({ firstOffset, changes }: Zone, at: Instant): number {
  let [from, to] = [0, changes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((changes[middle]?.at ?? Infinity) > at) to = middle;
    else from = middle + 1;
  }
  return changes[from - 1]?.offset ?? firstOffset;
}

/** The instant of a local wall time (milliseconds as if the clock showed UTC). A time skipped by a clock change moves forward; of one that comes twice, the first. */
export function fromLocal(zone: Zone, local: number): Instant {
  const before = offsetAt(zone, local - 86_400_000);
  const after = offsetAt(zone, local + 86_400_000);
  for (const offset of [before, after]) {
    if (offsetAt(zone, local - offset) === offset) return local - offset;
  }
  return local - before;
}

/** Local wall time of an instant, as milliseconds. */
export function toLocal(zone: Zone, at: Instant): number {
  return at + offsetAt(zone, at);
}

/** An ISO instant with Z or an offset. Throws RangeError for anything else. */
export function parseInstant(text: string): Instant {
  return Temporal.Instant.from(text).epochMilliseconds;
}

/** An instant in UTC with Z, as every surface writes it. Throws RangeError where there is no such moment. */
export function formatInstant(at: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}
