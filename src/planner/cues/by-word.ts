/** Values by the words they are for, some of which are told by how they begin or end. Pure. */

/** Shorter words are no compounds: a "feier" in a word needs room for what it is of. */
const SHORTEST_COMPOUND = 9;

const NOTHING: readonly never[] = [];

/** `feier` is that word, `*feier` ends so, `abschied*` begins so. */
export class ByWord<Value> {
  readonly #whole = new Map<string, Value[]>();
  readonly #beginnings = new Map<string, Value[]>();
  readonly #endings = new Map<string, Value[]>();
  readonly #beginningLengths = new Set<number>();
  readonly #endingLengths = new Set<number>();

  add(pattern: string, value: Value): void {
    if (pattern.startsWith('*')) this.#put(this.#endings, this.#endingLengths, pattern.slice(1), value);
    else if (pattern.endsWith('*')) this.#put(this.#beginnings, this.#beginningLengths, pattern.slice(0, -1), value);
    else this.#put(this.#whole, null, pattern, value);
  }

  #put(map: Map<string, Value[]>, lengths: Set<number> | null, key: string, value: Value): void {
    const same = map.get(key);
    if (same) same.push(value);
    else map.set(key, [value]);
    lengths?.add(key.length);
  }

  /** The words that are written whole. */
  get words(): readonly string[] {
    return [...this.#whole.keys()];
  }

  has(word: string): boolean {
    return this.#whole.has(word) || this.#partsOf(word).length > 0;
  }

  of(word: string): readonly Value[] {
    const whole = this.#whole.get(word) ?? [];
    const parts = this.#partsOf(word);
    return parts.length === 0 ? whole : [...whole, ...parts.flat()];
  }

  #partsOf(word: string): readonly Value[][] {
    if (word.length < SHORTEST_COMPOUND || (this.#beginnings.size === 0 && this.#endings.size === 0)) return NOTHING;
    const found: (Value[] | undefined)[] = [];
    for (const length of this.#beginningLengths) if (word.length > length) found.push(this.#beginnings.get(word.slice(0, length)));
    for (const length of this.#endingLengths) if (word.length > length) found.push(this.#endings.get(word.slice(-length)));
    return found.filter((values) => values !== undefined);
  }
}

/** Words, of which some are told by how they begin or end. */
export class Words {
  readonly listed: readonly string[];
  readonly #words = new ByWord<string>();

  constructor(listed: readonly string[]) {
    this.listed = listed;
    for (const word of listed) this.#words.add(word, word);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }
}
