/** Who was in which meeting: of every meeting gone through, by start, no more than its id. Pure. */
import type { Attended } from './attendance.ts';
import type { Instant } from './meeting.ts';

/** Meetings with somebody, by start. */
export interface Encountered {
  /** Ids of those that have begun. */
  readonly past: readonly string[];
  /** Ids of those to come. */
  readonly coming: readonly string[];
  /** Those of them that gave way to another at the same time. */
  readonly missed: ReadonlySet<string>;
  /** Not all of them are private. */
  readonly isShown: boolean;
}

export class Encounters {
  readonly #now: Instant;
  /** Of the meetings gone through: everything below counts in their order. */
  readonly #ids: string[] = [];
  readonly #private = new Set<number>();
  readonly #isMissed: boolean[] = [];
  readonly #with = new Map<string, number[]>();
  /** How many of them have begun. */
  #begun = 0;

  constructor(now: Instant) {
    this.#now = now;
  }

  /** Goes through the next one. */
  take({ meeting, invited, isMissed, isPrivate }: Attended): void {
    const nth = this.#ids.length;
    this.#ids.push(meeting.id);
    if (meeting.start <= this.#now) this.#begun = nth + 1;
    this.#isMissed.push(isMissed);
    if (isPrivate) this.#private.add(nth);
    for (const { address } of invited) {
      const met = this.#with.get(address);
      if (!met) this.#with.set(address, [nth]);
      else if (met.at(-1) !== nth) met.push(nth);
    }
  }

  /** Ids of meetings that gave way to another at the same time; of these alone, or of all. */
  *missed(only: ReadonlySet<string> | null): Generator<string> {
    for (const [nth, id] of this.#ids.entries()) if (this.#isMissed[nth] && (!only || only.has(id))) yield id;
  }

  /** By address: the ids of all meetings with it, by start; of these addresses alone, or of all. */
  *byAddress(only: ReadonlySet<string> | null): Generator<readonly [address: string, ids: readonly string[]]> {
    for (const [address, met] of this.#with) if (!only || only.has(address)) yield [address, met.map((nth) => this.#ids[nth] ?? '')];
  }

  /** All that was with somebody who has these addresses. */
  with(addresses: readonly string[]): Encountered {
    const [first] = addresses;
    const met = addresses.length === 1 && first !== undefined ? (this.#with.get(first) ?? []) : this.#withAny(addresses);
    const idsOf = (some: readonly number[]) => some.map((nth) => this.#ids[nth] ?? '');
    const begun = met.findIndex((nth) => nth >= this.#begun);
    const split = begun === -1 ? met.length : begun;
    return {
      past: idsOf(met.slice(0, split)),
      coming: idsOf(met.slice(split)),
      missed: new Set(idsOf(met.filter((nth) => this.#isMissed[nth]))),
      isShown: met.some((nth) => !this.#private.has(nth)),
    };
  }

  #withAny(addresses: readonly string[]): number[] {
    return [...new Set(addresses.flatMap((address) => this.#with.get(address) ?? []))].sort((a, b) => a - b);
  }
}
