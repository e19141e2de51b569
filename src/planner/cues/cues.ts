/** What a meeting's subject says the meeting is: the cue words of all languages. Pure. */
import { Introducer } from './introductions.ts';
import { LEXICONS } from './languages.ts';
import { wordList, type Cue } from './lexicon.ts';
import { tokensOf, withoutPrefixes, wordOf } from './text.ts';
import { Typos } from './typos.ts';
import { Voices } from './voices.ts';

export type { Cue } from './lexicon.ts';

const voices = new Voices(LEXICONS);
const introducer = new Introducer(LEXICONS.map(({ introduction }) => introduction));
const typos = new Typos(voices.words, LEXICONS.flatMap(({ notTypos }) => wordList(notTypos))); // prettier-ignore
const correct = (word: string) => typos.correct(word);

const NONE: ReadonlySet<Cue> = new Set();

/** The cues that a subject holds; empty for most. */
export function cuesOf(subject: string): ReadonlySet<Cue> {
  if (!mayHold(subject)) return NONE;
  const bare = withoutPrefixes(subject);
  const cues = voices.heard(tokensOf(bare, correct));
  if (introducer.read(bare)) cues.add('introduction');
  return cues;
}

/** The people whom a subject introduces to each other, as far as it names them; null where it is no introduction. */
export function introductionOf(subject: string): { names: readonly string[] } | null {
  return mayHold(subject) ? introducer.read(withoutPrefixes(subject)) : null;
}

const known = new Map<string, boolean>();
const MOST_KNOWN = 50_000;
const LONGEST_READ = 600;

/** A quick look: whether any word or sign of a cue is in the subject at all. */
function mayHold(subject: string): boolean {
  const read = subject.length > LONGEST_READ ? subject.slice(0, LONGEST_READ) : subject;
  for (const word of read.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) if (mayBegin(word)) return true;
  return introducer.hasSign(read);
}

function mayBegin(raw: string): boolean {
  let may = known.get(raw);
  if (may === undefined) {
    const word = typos.correct(wordOf(raw));
    may = voices.mayBegin(word) || introducer.mayBegin(word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(raw, may);
  }
  return may;
}
