/** What a meeting's subject says the meeting is: the cue words of all languages. Pure. */
import { remembered } from '../remembered.ts';
import { Introducer } from './introductions.ts';
import { LEXICONS } from './languages.ts';
import { wordsIn, type Cue } from './lexicon.ts';
import { LONGEST, tokensOf, withoutPrefixes, wordOf } from './text.ts';
import { Typos } from './typos.ts';
import { Voices } from './voices.ts';

export type { Cue } from './lexicon.ts';

const rightWords = LEXICONS.flatMap(wordsIn);
const voices = new Voices(LEXICONS);
const introducer = new Introducer(
  LEXICONS.map(({ introduction }) => introduction),
  rightWords,
);
const typos = new Typos(voices.words, rightWords);
const correct = remembered(50_000, (word) => typos.correct(word));

const NONE: ReadonlySet<Cue> = new Set();

/** The cues that a subject holds; empty for most. */
export function cuesOf(subject: string): ReadonlySet<Cue> {
  const noticed = notice(subject);
  if (noticed === NOTHING) return NONE;
  const bare = withoutPrefixes(subject);
  const cues = noticed & VOICE ? voices.heard(tokensOf(bare, correct)) : new Set<Cue>();
  if (noticed & INTRODUCTION && introducer.read(bare)) {
    cues.add('introduction');
    if (introducer.isOfPeople(bare)) cues.delete('advice');
  }
  return cues;
}

/** The people whom a subject introduces to each other, as far as it names them; null where it is no introduction. */
export function introductionOf(subject: string): { names: readonly string[] } | null {
  return notice(subject) & INTRODUCTION ? introducer.read(withoutPrefixes(subject)) : null;
}

/** What a quick look at a subject's words and signs makes worth reading: bits. */
const NOTHING = 0;
const VOICE = 1;
const INTRODUCTION = 2;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function notice(subject: string): number {
  const read = subject.slice(0, LONGEST);
  let noticed = introducer.hasSign(read) ? INTRODUCTION : NOTHING;
  for (const word of read.match(WORD) ?? []) noticed |= noticeWord(word);
  return noticed;
}

const noticeWord = remembered(50_000, (raw) => {
  const word = wordOf(raw);
  return (voices.mayBegin(correct(word)) ? VOICE : NOTHING) | (introducer.mayBegin(word) ? INTRODUCTION : NOTHING);
});
