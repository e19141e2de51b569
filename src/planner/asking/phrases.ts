/** Text and phrases in one spelling, so that one is looked up in the other. Pure. */
import { fold } from '../person-name.ts';
import type { Phrases } from './wording.ts';

/** A sentence as phrases are written: folded words between single spaces, `<start>` first. */
export function sentenceWords(sentence: string): string {
  const words = plainWords(sentence);
  return words === '' ? '' : ` <start> ${words} `;
}

/** Folded words between single spaces. */
export function plainWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The phrases of several languages, ready to be looked for among words: each with a space before and after it. */
export function phrasesOf(lists: readonly Phrases[]): string[] {
  return [...new Set(lists.flatMap((list) => list.split(',')).map((phrase) => ` ${phrase.trim()} `))];
}
