/** The clauses of a sentence: what lies between commas, colons, dashes and "but". Pure. */
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

const PARTED = /[,;:()–—]|\s-\s/;
const PARTING: ReadonlySet<string> = new Set(['but', 'aber', 'because', 'weil', 'while', 'although', 'und', 'and']);

export function clausesOf({ words, text, from }: Sentence): (readonly Word[])[] {
  const clauses: Word[][] = [[]];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const gap = before ? text.slice(before.to - from, word.from - from) : '';
    if (PARTED.test(gap) || PARTING.has(word.word)) clauses.push([]);
    clauses.at(-1)?.push(word);
  }
  return clauses;
}
