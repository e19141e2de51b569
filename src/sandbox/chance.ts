/** Chance that replays: the same seed gives the same numbers. */

export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  shuffled<T>(items: readonly T[]): T[] {
    const copy = [...items];
    for (let n = copy.length - 1; n > 0; n--) {
      const other = Math.floor(this.next() * (n + 1));
      [copy[n], copy[other]] = [copy[other] as T, copy[n] as T];
    }
    return copy;
  }
}

/** A number for a seed and what it is about, whatever was asked before: at least 0, less than 1. */
export function chanceOf(seed: number, about: string): number {
  let hash = seed >>> 0 || 1;
  for (let n = 0; n < about.length; n++) hash = Math.imul(hash ^ about.charCodeAt(n), 0x01000193) >>> 0;
  return new Chance(hash).next();
}
