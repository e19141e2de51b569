/** The words of a text with where they stand. Pure. */
import { fold } from '../../person-name.ts';

export interface Word {
  /** Without case and accents; "don't" is two words. */
  readonly word: string;
  readonly raw: string;
  /** From, and up to but without, in UTF-16 units of the whole text. */
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a piece of text that begins at `offset`. */
export function wordsIn(text: string, offset = 0): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => ({ word: fold(raw).replace(/[^\p{L}\p{N}]/gu, ''), raw, from: offset + index, to: offset + index + raw.length }));
}

export function isCapital({ raw }: Word): boolean {
  return /^\p{Lu}/u.test(raw);
}
