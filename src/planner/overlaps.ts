/** Which meetings may have to do with one another because they take the same time: blocks of them, with gaps between. Pure. */
import type { Instant, Meeting } from './meeting.ts';
import { DAY } from './working-time.ts';

/** A time that something took. */
export type Span = Pick<Meeting, 'start' | 'end'>;

/** Whether it is too long to contend with others for my time (see `settle`). */
export function isLong({ start, end }: Span): boolean {
  return end - start >= DAY;
}

/** A block of meetings that overlap one another, by start. */
export interface Block<T extends Span> extends Span {
  readonly meetings: readonly T[];
}

/** `sorted` comes by start; what is long belongs to no block. */
export function blocksIn<T extends Span>(sorted: readonly T[]): Block<T>[] {
  const blocks: { start: Instant; end: Instant; meetings: T[] }[] = [];
  for (const one of sorted) {
    if (isLong(one)) continue;
    const last = blocks.at(-1);
    if (!last || one.start >= last.end) blocks.push({ start: one.start, end: one.end, meetings: [one] });
    else {
      last.meetings.push(one);
      last.end = Math.max(last.end, one.end);
    }
  }
  return blocks;
}

/** Whether two share a moment, their ends included. */
export function isBeside(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
