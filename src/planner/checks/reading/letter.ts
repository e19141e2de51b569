/** A draft as a letter: its greeting, what it says in sentences, its close. Pure, and read so far as anyone would. */
import { WORDINGS } from '../../asking/wordings.ts';
import { fold } from '../../person-name.ts';
import type { CheckedDraft, Span } from '../draft-check.ts';
import { LISTS, listsFor, type Lists } from '../words/books.ts';
import { namesOf } from './names.ts';
import { PhraseList } from './phrases.ts';
import { sentencesIn, type Sentence } from './sentences.ts';
import { isCapital, wordsIn, type Word } from './words.ts';

export interface Letter {
  readonly draft: CheckedDraft;
  /** What is read of the body. */
  readonly body: string;
  readonly words: readonly Word[];
  /** Null where the language is none of ours: then only the checks speak that need no words. */
  readonly lists: Lists | null;
  /** Empty at the start where there is none. */
  readonly greeting: Span;
  /** Between greeting and close. */
  readonly own: Span;
  readonly sentences: readonly Sentence[];
}

/** A draft is read so far, in UTF-16 units. */
const LONGEST = 20_000;
const CLOSINGS = new PhraseList(...WORDINGS.map(({ closings }) => closings));
/** A greeting has so many words at most, a close so many lines, and a name below it so many words. */
const GREETING_WORDS = 10;
const CLOSE_LINES = 6;
const NAME_WORDS = 5;

export function readLetter(draft: CheckedDraft): Letter {
  const body = draft.body.slice(0, LONGEST);
  const words = wordsIn(body);
  const lists = listsFor(draft.language, words);
  const greeting = greetingOf(body, words, draft, lists);
  const close = Math.max(greeting, closeOf(body, greeting));
  const own: Span = [greeting, close];
  return { draft, body, words, lists, greeting: [0, greeting], own, sentences: sentencesIn(body.slice(greeting, close), greeting) };
}

/** Where the greeting ends; 0 where there is none. */
function greetingOf(body: string, words: readonly Word[], { to, cc }: CheckedDraft, lists: Lists | null): number {
  const names = new Set([...to, ...cc].flatMap(namesOf).map(fold));
  const books = lists ? [lists] : LISTS;
  const greets = (at: number) => Math.max(...books.map((one) => one.greetings.lengthAt(words, at)));
  const calls = (at: number) => Math.max(...books.map((one) => Math.max(one.everyone.lengthAt(words, at), one.titles.lengthAt(words, at))), isNameOf(names, words[at]) ? 1 : 0);
  const first = words[0];
  if (!first || body.slice(0, first.from).includes('[')) return 0;
  let at = greets(0);
  const begins = at > 0;
  while (at < GREETING_WORDS && isTogether(body, words, at)) {
    const length = Math.max(calls(at), at > 0 ? greets(at) : 0) || (begins && at < 4 && isOneLineName(body, words, at) ? 1 : 0);
    if (length === 0) break;
    at += length;
  }
  const last = words[at - 1];
  if (!last) return wholeLine(body, words) || (to.length === 0 ? calledByName(body, words, lists) : 0);
  const after = /^[\p{L}-]{0,8}\s*[,!:;.–—-]*[^\S\n]*/u.exec(body.slice(last.to))?.[0] ?? '';
  const isEnded = /[,!:;.–—-]/.test(after) || /^\s*(?:\n|$)/.test(body.slice(last.to + after.length - (/\s*$/.exec(after)?.[0].length ?? 0)));
  if (begins) return isEnded || at > greets(0) ? last.to + after.length : wholeLine(body, words);
  return isEnded ? last.to + after.length : 0;
}

/** "Ana, " where nobody is on To yet. */
function calledByName(body: string, words: readonly Word[], lists: Lists | null): number {
  const [first] = words;
  const comma = /^\s?,\s?/.exec(body.slice(first?.to ?? body.length))?.[0].length ?? 0;
  if (!first || !lists || comma === 0 || !isCapital(first)) return 0;
  const isWord = [lists.small, lists.yesOrNo, lists.pivots, lists.pleasantries, lists.concessions, lists.softeners, lists.deferrals, lists.dates].some((list) => list.lengthAt(words, 0) > 0);
  return isWord ? 0 : first.to + comma;
}

/** "Callie," alone on its line, though nobody on To is called so. */
function wholeLine(body: string, words: readonly Word[]): number {
  const line = body.slice(0, Math.max(0, body.indexOf('\n')));
  return /^\s*[^\s,!]+(?:[^\S\n]+[^\s,!]+){0,4}\s*[,!:]\s*$/u.test(line) && words[0] !== undefined && isCapital(words[0]) ? line.length : 0;
}

function isOneLineName(body: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isCapital(word) && /^[\p{L}\p{M}' -]{0,30}[,!:\n]/u.test(body.slice(word.to, word.to + 32));
}

function isNameOf(names: ReadonlySet<string>, word: Word | undefined): boolean {
  if (!word || !isCapital(word)) return false;
  return names.has(word.word) || [...names].some((name) => name.length > word.word.length && word.word.length > 2 && name.startsWith(word.word));
}

/** Nothing but blanks and commas lies before a word of a greeting. */
function isTogether(body: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return word !== undefined && (before === undefined || /^[\s,./&+-]*$/.test(body.slice(before.to, word.from)) ) && !body.slice(before?.to ?? 0, word.from).includes('\n'); // prettier-ignore
}

/** Where the close begins; the end where there is none. */
function closeOf(body: string, after: number): number {
  const lines: [number, string][] = [];
  let from = body.length;
  for (const line of body.slice(after).split('\n').reverse()) {
    from -= line.length;
    if (line.trim() !== '') lines.push([from, line]);
    from -= 1;
    if (lines.length > CLOSE_LINES) break;
  }
  let close = body.length;
  for (const [start, line] of lines) {
    if (isClosing(line)) return start;
    if (line.trim().split(/\s+/).length > NAME_WORDS) break;
    if (close === body.length && lines.length > 1 && isSignature(line)) close = start;
  }
  return close;
}

function isClosing(line: string): boolean {
  const words = wordsIn(line);
  const length = Math.max(CLOSINGS.lengthAt(words, 0), ...LISTS.map((one) => one.closings.lengthAt(words, 0)));
  if (length === 0 || /[?]/.test(line)) return false;
  const rest = words.slice(length);
  return rest.length <= NAME_WORDS && rest.every((word, i) => isCapital(word) || (i === 0 && ['aus', 'from', 'und', 'and', 'in', 'again'].includes(word.word)));
}

function isSignature(line: string): boolean {
  const words = wordsIn(line);
  return words.length > 0 && !/\d|[?!:;]|[^.]{3}\.$/.test(line.trim()) && words.every((word) => isCapital(word) || /^(?:x+|von|van|de|der|i|a|your|your's)$/.test(word.word));
}
