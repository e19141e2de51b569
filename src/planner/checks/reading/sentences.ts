/** A text -> its sentences with where they stand. A line ends a sentence, unless a mail program broke it. Pure and linear. */
import { wordsIn, type Word } from './words.ts';

export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly isQuestion: boolean;
  /** Stands behind a bullet or a number. */
  readonly isItem: boolean;
  /** The line that it is in, counted from 0. */
  readonly line: number;
}

const END = /[.!?…]{1,9}["'”’»«)\]]{0,4}(?=\s|$)/gu;
const BULLET = /^\s*(?:[-*•–—·]|\(?\d{1,2}[.)]|\[[ xX]?\])\s+/u;
/** A point after these ends nothing. */
const ABBREVIATION = /(?:^|[\s("„“])(?:dr|prof|mr|mrs|ms|st|rev|hr|fr|z\.\s?b|d\.\s?h|u\.\s?a|i\.\s?a|e\.\s?g|i\.\s?e|vs|no|nr|az|ca|bzw|evtl|ggf|approx|etc|inkl|incl|\p{L})\.$/iu;
/** "am 8. ins Dock", "1. Dezember", "30.11., 12 Uhr" are one sentence. */
const ORDINAL = /(?:^|\s)\d{1,2}\.$/u;
const GOES_ON = /^\s+(?:\p{Ll}|(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)|(?:Uhr|Stock|Woche|Quartal)(?!\p{L}))/u;
/** A line that a mail program broke is about this long at least. */
const BROKEN_AFTER = 55;

/** The sentences of a piece of text that begins at `offset`. */
export function sentencesIn(text: string, offset = 0): Sentence[] {
  const sentences: Sentence[] = [];
  let line = 0;
  let from = offset;
  for (const piece of linesOf(text)) {
    const bullet = BULLET.exec(piece)?.[0].length ?? 0;
    for (const [start, end] of cuts(piece, bullet)) {
      const sentence = sentenceAt(piece.slice(start, end), from + start, bullet > 0, line);
      if (sentence) sentences.push(sentence);
    }
    from += piece.length + 1;
    line++;
  }
  return sentences;
}

/** Lines, those put together again that only their length has broken; as long together as the text. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let lastLength = 0;
  for (const line of text.split('\n')) {
    const before = lines.at(-1);
    if (before !== undefined && lastLength >= BROKEN_AFTER && /^\p{Ll}/u.test(line) && !/[.!?:;]\s*$/u.test(before.slice(-3))) lines[lines.length - 1] = `${before}\n${line}`;
    else lines.push(line);
    lastLength = line.length;
  }
  return lines;
}

function cuts(line: string, start: number): [number, number][] {
  const found: [number, number][] = [];
  let from = start;
  for (const { 0: marks, index } of line.slice(start).matchAll(END)) {
    const end = start + index + marks.length;
    const before = line.slice(Math.max(from, end - 12), end);
    if (marks === '.' && (ABBREVIATION.test(before) || (ORDINAL.test(before) && GOES_ON.test(line.slice(end, end + 12))))) continue;
    found.push([from, end]);
    from = end;
  }
  if (from < line.length) found.push([from, line.length]);
  return found;
}

function sentenceAt(raw: string, offset: number, isItem: boolean, line: number): Sentence | null {
  const text = raw.trim();
  if (text === '') return null;
  const from = offset + raw.length - raw.trimStart().length;
  return { from, to: from + text.length, text, words: wordsIn(text, from), isQuestion: /\?["'”’»«)\]!?.]*$/u.test(text), isItem, line };
}
