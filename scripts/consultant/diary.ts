/** When the consultant is free: at her desk's clock, in half hours, on the days that she works. */
import { MINUTE } from '../../src/planner/working-time.ts';
import type { Random } from './random.ts';
import { at, dayOf, type Wall } from './wall.ts';

interface Span {
  readonly from: Wall;
  readonly to: Wall;
}

const EARLIEST = 8.5;
const LATEST = 18.5;
const TRIES = 14;

/** Books spans of time, and finds free ones. Wall times are Berlin's. */
export class Diary {
  readonly #days = new Map<number, Span[]>();

  /** Notes a span, whatever else there is. */
  book(start: Wall, minutes: number): void {
    const day = dayOf(start);
    const spans = this.#days.get(day) ?? [];
    spans.push({ from: start, to: start + minutes * MINUTE });
    this.#days.set(day, spans);
  }

  /** Whether nothing else is booked then. */
  isFree(start: Wall, minutes: number): boolean {
    const to = start + minutes * MINUTE;
    return !(this.#days.get(dayOf(start)) ?? []).some((one) => one.from < to && start < one.to);
  }

  /** A free time on that day, between the hours given, or null where a few tries find none. */
  find(random: Random, day: number, minutes: number, [from, to]: readonly [number, number] = [EARLIEST, LATEST]): Wall | null {
    for (let n = 0; n < TRIES; n++) {
      const start = at(day, from + random.int(0, Math.max(0, Math.floor((to - from - minutes / 60) * 2))) / 2);
      if (this.isFree(start, minutes)) return start;
    }
    return null;
  }
}
