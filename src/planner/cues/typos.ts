/** Small typos in long words: one letter too many, missing, wrong, or two exchanged. Pure. */

/** Shorter cue words must be written right: "launch" is a typo away from lunch. */
const SHORTEST = 7;

/** Puts misspelt words right, where they are one edit away from exactly one long cue word. */
export class Typos {
  readonly #known: ReadonlySet<string>;
  readonly #byStart = new Map<string, string[]>();

  /** `cues` are what words may be put right to; `known` and cues themselves are left as they are. */
  constructor(cues: readonly string[], known: readonly string[]) {
    this.#known = new Set([...cues, ...known]);
    for (const cue of cues) {
      if (cue.length < SHORTEST) continue;
      const start = cue.charAt(0);
      const same = this.#byStart.get(start);
      if (same) same.push(cue);
      else this.#byStart.set(start, [cue]);
    }
  }

  /** The cue word that was meant, or the word itself. */
  correct(word: string): string {
    if (word.length < SHORTEST - 1 || this.#known.has(word)) return word;
    return this.#byStart.get(word.charAt(0))?.find((cue) => isOneEditAway(word, cue)) ?? word;
  }
}

/** Whether two different words are one insertion, deletion, substitution or transposition apart. */
export function isOneEditAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const left = short.length - start - end;
  if (long.length > short.length) return left === 0;
  return left === 1 || (left === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]);
}
