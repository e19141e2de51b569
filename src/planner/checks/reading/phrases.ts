/** Phrases of a list, looked for among the words of a draft. Pure, and linear in the number of words. */
import type { Phrases } from '../../asking/wording.ts';
import type { Word } from './words.ts';

type Part = { readonly is: string } | { readonly begins: string } | { readonly ends: string };

/** `praise*` is every word that begins so, `*sitzung` every word that ends so. */
const STEM = 3;
const NOTHING: readonly (readonly Part[])[] = [];

export class PhraseList {
  private readonly byFirst = new Map<string, Part[][]>();

  constructor(...lists: readonly Phrases[]) {
    for (const phrase of new Set(lists.flatMap((list) => list.split(',')).map((one) => one.trim()).filter((one) => one !== ''))) this.add(phrase.split(/\s+/).map(partOf)); // prettier-ignore
  }

  /** Of how many words the longest phrase is that begins at a word; 0 for none. */
  lengthAt(words: readonly Word[], at: number): number {
    const first = words[at]?.word ?? '';
    if (first === '') return 0;
    let longest = 0;
    for (const key of [`=${first}`, `^${first.slice(0, STEM)}`, `$${first.slice(-STEM)}`]) {
      for (const parts of this.byFirst.get(key) ?? NOTHING) if (parts.length > longest && parts.every((part, i) => fits(part, words[at + i]?.word))) longest = parts.length;
    }
    return longest;
  }

  /** Where the first of the phrases is at or after a word, and of how many words; null for nowhere. */
  find(words: readonly Word[], after = 0): { readonly at: number; readonly length: number } | null {
    for (let at = after; at < words.length; at++) {
      const length = this.lengthAt(words, at);
      if (length > 0) return { at, length };
    }
    return null;
  }

  isIn(words: readonly Word[]): boolean {
    return this.find(words) !== null;
  }

  private add(parts: Part[]): void {
    const [first] = parts;
    if (!first) return;
    const key = 'is' in first ? `=${first.is}` : 'begins' in first ? `^${first.begins.slice(0, STEM)}` : `$${first.ends.slice(-STEM)}`;
    this.byFirst.set(key, [...(this.byFirst.get(key) ?? []), parts]);
  }
}

function partOf(word: string): Part {
  if (word.endsWith('*')) return { begins: stem(word.slice(0, -1)) };
  return word.startsWith('*') ? { ends: stem(word.slice(1)) } : { is: word };
}

function stem(part: string): string {
  if (part.length < STEM) throw new Error(`"${part}" is too short for a stem: write at least ${String(STEM)} letters beside the star.`);
  return part;
}

function fits(part: Part, word: string | undefined): boolean {
  if (word === undefined) return false;
  if ('is' in part) return word === part.is;
  return 'begins' in part ? word.startsWith(part.begins) : word.endsWith(part.ends);
}
