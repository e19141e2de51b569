/** Rows in lots that one statement can carry. */
import { setImmediate } from 'node:timers/promises';

/** A page of a calendar comes in a few pieces. */
const TURNS_BETWEEN = 6;

/** So many at once; the last may be fewer. */
export function* lots<T>(all: Iterable<T>, size = 400): Generator<T[]> {
  let lot: T[] = [];
  for (const one of all) {
    lot.push(one);
    if (lot.length < size) continue;
    yield lot;
    lot = [];
  }
  if (lot.length > 0) yield lot;
}

/** The same, one after the other: SQLite writes while everything else waits, and answers that are on their way come in between two lots. */
export async function* unhurried<T>(all: Iterable<T>, size: number): AsyncGenerator<T[]> {
  let isFirst = true;
  for (const some of lots(all, size)) {
    if (!isFirst) for (let turn = 0; turn < TURNS_BETWEEN; turn++) await setImmediate();
    isFirst = false;
    yield some;
  }
}
