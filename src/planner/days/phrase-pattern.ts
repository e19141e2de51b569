/** Phrases as patterns for folded text. Pure. */
import { evenFold } from '../cues/name-list.ts';
import type { Phrases } from './day-words.ts';

/** Where a word may begin, and where it may end: parts of a pattern's source. */
export const START = String.raw`(?<![\p{L}\p{N}])`;
export const END = String.raw`(?![\p{L}\p{N}])`;

/** The phrases of a list, folded letter by letter. */
export function listed(phrases: Phrases): readonly string[] {
  const all = phrases.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
  return all.filter((phrase) => phrase !== '').flatMap((phrase) => (/[äöü]/.test(phrase) ? [evenFold(phrase), evenFold(phrase.replace(/[äöü]/g, '$&e'))] : [evenFold(phrase)])); // prettier-ignore
}

/** Any phrase of these lists, the longest first; nothing where there is none. */
export function anyOf(...lists: readonly Phrases[]): string {
  const sources = [...new Set(lists.flatMap(listed))].sort((a, b) => b.length - a.length).map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', String.raw`\s+`));
  return sources.length === 0 ? '(?!)' : `(?:${sources.join('|')})`;
}

/** Which of several lists a text is a phrase of, or -1. */
export function whichOf(lists: readonly Phrases[]): (text: string) => number {
  const at = new Map(lists.flatMap((list, index) => listed(list).map((phrase) => [phrase, index] as const)));
  return (text) => at.get(text.replace(/\s+/g, ' ')) ?? -1;
}
