/** Phrases of a lexicon, ready to be compared with the words of a subject. Pure. */
import { remembered } from '../remembered.ts';
import { Words } from './by-word.ts';
import { phraseList, type Phrases } from './lexicon.ts';
import { isCapitalAt, isNameAt } from './person-like.ts';
import type { Token } from './text.ts';

type Sign = ':' | '...' | '<start>' | '<end>' | '<name>' | "<name's>" | '<capital>' | '<number>';
type Part = Words | Sign;

const SIGNS: ReadonlySet<string> = new Set<Sign>([':', '...', '<start>', '<end>', '<name>', "<name's>", '<capital>', '<number>']);

export interface Phrase {
  readonly parts: readonly Part[];
  /** Which part is looked up: the most telling, with the fewest and longest words. */
  readonly anchor: number;
}

/** Where a phrase was found: from `start` to before `end`. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

const WIDTHLESS: ReadonlySet<unknown> = new Set([':', '<start>', '<end>']);

/** All ways to write each of the phrases. */
export function phrasesOf(phrases: Phrases): readonly Phrase[] {
  return phraseList(phrases).flatMap(spellings).map((words) => {
    const parts = words.map(partOf);
    return { parts, anchor: mostTelling(parts) };
  }); // prettier-ignore
}

/** "kick-off day" is "kick off day" and "kickoff day"; "day/<name>" is either. */
function spellings(phrase: string): string[][] {
  return phrase.split(/\s+/).reduce<string[][]>(
    (all, word) => {
      const ways = waysOf(word);
      return all.flatMap((before) => ways.map((way) => [...before, ...way]));
    },
    [[]],
  );
}

/** Plain alternatives stay one part; signs and hyphened words among them are ways of their own. */
function waysOf(word: string): string[][] {
  const alternatives = word.split('/');
  const isPlain = (one: string) => !one.includes('-') && !isSign(one);
  const plain = alternatives.filter(isPlain).join('/');
  const others = alternatives.filter((one) => !isPlain(one)).flatMap((one) => (isSign(one) ? [[one]] : [one.split('-'), [one.replaceAll('-', '')]]));
  return plain === '' ? others : [[plain], ...others];
}

/** Phrases share their words: the same few hundred come in thousands of them. */
const wordsOf = remembered(10_000, (alternatives) => new Words(alternatives.split('/')));

function partOf(word: string): Part {
  return isSign(word) ? word : wordsOf(word);
}

function mostTelling(parts: readonly Part[]): number {
  const worth = (part: Part) => (typeof part === 'string' ? -Infinity : Math.max(...part.listed.map((word) => word.length)) - 100 * part.listed.length);
  const upTo = parts.indexOf('...');
  return (upTo === -1 ? parts : parts.slice(0, upTo)).reduce((best, part, at) => (worth(part) > worth(parts[best] ?? ':') ? at : best), 0);
}

function isSign(word: string): word is Sign {
  return SIGNS.has(word);
}

/** The words that may begin a search for the phrase. */
export function anchorsOf({ parts, anchor }: Phrase): readonly string[] {
  const part = parts[anchor];
  return typeof part === 'object' ? part.listed : [];
}

/** The phrase with its anchor at a word, or null. */
export function findAt(phrase: Phrase, tokens: readonly Token[], at: number): Found | null {
  const before = phrase.parts.slice(0, phrase.anchor).filter((part) => !WIDTHLESS.has(part)).length;
  const end = matchFrom(phrase.parts, tokens, at - before);
  return end === null ? null : { start: at - before, end };
}

const MOST_BETWEEN = 4;

/** Where the phrase ends that begins at a word, or null where it does not. */
export function matchFrom(parts: readonly Part[], tokens: readonly Token[], start: number): number | null {
  let at = start;
  for (const [i, part] of parts.entries()) {
    if (part === '...') return matchLater(parts.slice(i + 1), tokens, at);
    if (!fits(part, tokens, at)) return null;
    if (!WIDTHLESS.has(part)) at++;
  }
  return at;
}

function matchLater(parts: readonly Part[], tokens: readonly Token[], start: number): number | null {
  for (let at = start; at <= start + MOST_BETWEEN; at++) {
    const end = matchFrom(parts, tokens, at);
    if (end !== null) return end;
  }
  return null;
}

function fits(part: Part, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (part === '<start>') return at === 0;
  if (part === '<end>') return at === tokens.length;
  if (!token) return false;
  if (part === ':') return token.isParted && at > 0;
  if (part === '<number>') return /^v?\d/.test(token.word);
  if (part === '<name>') return !token.isGenitive && isNameAt(tokens, at);
  if (part === '<capital>') return isCapitalAt(tokens, at);
  if (part === "<name's>") return token.isGenitive && isNameAt(tokens, at);
  return part !== '...' && part.has(token.word);
}

/** Whether one of the phrases begins at a word. */
export function beginsAt(phrases: readonly Phrase[], tokens: readonly Token[], at: number): boolean {
  return phrases.some(({ parts }) => matchFrom(parts, tokens, at) !== null);
}

/** Whether one of the phrases ends before a word. */
export function endsAt(phrases: readonly Phrase[], tokens: readonly Token[], at: number): boolean {
  return phrases.some(({ parts }) => {
    const width = parts.filter((part) => !WIDTHLESS.has(part)).length;
    return matchFrom(parts, tokens, at - width) !== null;
  });
}

/** Whether one of the phrases is anywhere. */
export function isAnywhere(phrases: readonly Phrase[], tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => beginsAt(phrases, tokens, at));
}
