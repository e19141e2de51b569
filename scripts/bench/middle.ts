/** The middle one of some rounds. */

/** By `ratioOf`, the later of two that are in the middle. Throws where there are none. */
export function middle<T>(rounds: readonly T[], ratioOf: (round: T) => number): T {
  const found = rounds.toSorted((a, b) => ratioOf(a) - ratioOf(b))[Math.floor(rounds.length / 2)];
  if (found === undefined) throw new Error('There is no middle of no rounds.');
  return found;
}
