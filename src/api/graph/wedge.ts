/** A round of delta that does not end: the same items again and again, too many pages or empty ones, or a link that was followed before. */
import { createHash } from 'node:crypto';

const MOST_PAGES = 4_000;
/** Empty pages are usual; so many in a row are not. */
const MOST_EMPTY = 100;
/** A page may come twice. */
const MOST_REPEATS = 2;

/** Hears of a round's pages one after the other. */
export class Wedge {
  readonly #links: Set<string>;
  readonly #told = new Map<string, number>();
  #pages = 0;
  #empty = 0;

  /** `path` is where the round begins. */
  constructor(path: string) {
    this.#links = new Set([path]);
  }

  /** Whether it is not worth going on after a page with these ids, whose link to the next is null where it has none. */
  isReachedBy(ids: readonly (string | undefined)[], link: string | null): boolean {
    this.#pages += 1;
    this.#empty = ids.length === 0 ? this.#empty + 1 : 0;
    const page = createHash('sha256').update(ids.toSorted().join(' ')).digest('base64');
    const repeats = ids.length === 0 ? 0 : (this.#told.get(page) ?? 0);
    this.#told.set(page, repeats + 1);
    const isKnown = link !== null && this.#links.has(link);
    if (link !== null) this.#links.add(link);
    return this.#pages >= MOST_PAGES || this.#empty > MOST_EMPTY || isKnown || repeats > MOST_REPEATS;
  }
}
