/** Rows in lots that one statement can carry. */
export function* lots<T>(all: readonly T[], size = 400): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
