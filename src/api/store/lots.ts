/** Rows in lots that one statement can carry. */
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
