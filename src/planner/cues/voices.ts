/** A lexicon's voices, ready to be asked whether they speak. Pure. */
import { ByWord, Words } from './by-word.ts';
import { wordList, type Cue, type Lexicon, type Phrases, type Saying, type Voice } from './lexicon.ts';
import { anchorsOf, beginsAt, endsAt, findAt, isAnywhere, phrasesOf, type Found, type Phrase } from './phrase.ts';
import type { Token } from './text.ts';

interface Blockers {
  readonly after: readonly Phrase[];
  readonly before: readonly Phrase[];
  readonly with: readonly Phrase[];
  readonly despite: ReadonlySet<string>;
}

interface Speaker {
  readonly cue: Cue;
  readonly phrase: Phrase;
  /** Its own, then those of the same phrase in other languages: a "retro" is one in all of them. */
  readonly blockers: readonly Blockers[];
  readonly voice: ReadyVoice;
}

interface ReadyVoice {
  readonly things: Words;
  readonly afar: Words;
  readonly errands: Words;
  readonly links: Words;
  readonly aboutLinks: Words;
  readonly fillers: Words;
}

/** All speakers of all lexicons, by the word at which they are looked for. */
export class Voices {
  readonly #speakers = new ByWord<Speaker>();

  constructor(lexicons: readonly Lexicon[]) {
    for (const cue of ['milestone', 'advice', 'help'] as const) {
      const voice = readyVoice(cue, lexicons);
      const said = lexicons.flatMap(({ language, [cue]: { sayings } }) => sayings.flatMap((saying) => sayingsOf(saying, language)));
      const byPhrase = Map.groupBy(said, ({ phrase }) => keyOf(phrase));
      for (const { phrase, blockers, language } of said) {
        const others = (byPhrase.get(keyOf(phrase)) ?? []).filter((other) => other.language !== language).map((other) => other.blockers);
        for (const word of anchorsOf(phrase)) this.#speakers.add(word, { cue, phrase, blockers: [blockers, ...others], voice });
      }
    }
  }

  /** Every word of a phrase at which something is looked for. */
  get words(): readonly string[] {
    return this.#speakers.words;
  }

  /** Whether a word may be where a cue is found. */
  mayBegin(word: string): boolean {
    return this.#speakers.has(word);
  }

  /** The cues that speak in a subject's words. */
  heard(tokens: readonly Token[]): Set<Cue> {
    const cues = new Set<Cue>();
    for (const [at, { word }] of tokens.entries()) {
      for (const speaker of this.#speakers.of(word)) if (!cues.has(speaker.cue) && speaks(speaker, tokens, at)) cues.add(speaker.cue);
    }
    return cues;
  }
}

/** What silences a cue in any of the languages: subjects mix them. */
function readyVoice(cue: 'milestone' | 'advice' | 'help', lexicons: readonly Lexicon[]): ReadyVoice {
  const all = (pick: (voice: Voice, lexicon: Lexicon) => Phrases) => new Words(lexicons.flatMap((lexicon) => wordList(pick(lexicon[cue], lexicon))));
  return {
    things: all(({ things, thingsAfar }) => `${things} ${thingsAfar}`),
    afar: all(({ thingsAfar }) => thingsAfar),
    errands: all(({ errands }) => errands),
    links: all((_, { links, aboutLinks }) => `${links} ${aboutLinks}`),
    aboutLinks: all((_, { aboutLinks }) => aboutLinks),
    fillers: all((_, { fillers }) => fillers),
  };
}

function sayingsOf(saying: Saying, language: string) {
  const blockers = blockersOf(saying);
  return phrasesOf(saying.says).map((phrase) => ({ phrase, blockers, language }));
}

function keyOf({ parts }: Phrase): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.listed.join('/'))).join(' ');
}

function blockersOf({ notAfter = '', notBefore = '', notWith = '', despite = '' }: Saying): Blockers {
  return { after: phrasesOf(notAfter), before: phrasesOf(notBefore), with: phrasesOf(notWith), despite: new Set(wordList(despite)) };
}

function speaks({ phrase, blockers, voice }: Speaker, tokens: readonly Token[], at: number): boolean {
  const found = findAt(phrase, tokens, at);
  return found !== null && !isBlocked(blockers, tokens, found) && !isOfAnotherThing(voice, blockers, tokens, found);
}

function isBlocked(all: readonly Blockers[], tokens: readonly Token[], { start, end }: Found): boolean {
  return all.some(({ after, before, with: beside }) => endsAt(after, tokens, start) || beginsAt(before, tokens, end) || isAnywhere(beside, tokens));
}

/** Whether a noun says that the subject is about something else than the cue: after it in its chunk, or as the last word of another chunk. */
function isOfAnotherThing(voice: ReadyVoice, [own]: readonly Blockers[], tokens: readonly Token[], { start, end }: Found): boolean {
  const isIn = (things: Words, token: Token | undefined) => token !== undefined && things.has(token.word) && !own?.despite.has(token.word);
  if (tokens.slice(0, start).some(({ isParted, word }) => isParted && voice.errands.has(word))) return true;
  for (let at = end; at < tokens.length && !opensChunk(voice, tokens, at); at++) if (isIn(voice.things, tokens[at])) return true;

  return chunksOf(voice, tokens).some(({ from, to, head }) => {
    if (to <= start) return isIn(voice.afar, head) || (isIn(voice.things, head) && isLinkTo(voice, tokens, to, start));
    return from >= end && isIn(voice.afar, head) && !voice.aboutLinks.has(tokens[from]?.word ?? '');
  });
}

function opensChunk({ links }: ReadyVoice, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.isParted || links.has(token.word));
}

/** From a chunk's end straight to the chunk of the cue, over a link: "notes from the review". */
function isLinkTo(voice: ReadyVoice, tokens: readonly Token[], from: number, start: number): boolean {
  if (!voice.links.has(tokens[from]?.word ?? '')) return false;
  for (let at = from + 1; at <= start; at++) if (opensChunk(voice, tokens, at) && !voice.links.has(tokens[at - 1]?.word ?? '')) return false;
  return true;
}

interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly head: Token | undefined;
}

/** The parts between strong punctuation and links; a link belongs to what follows it. */
function chunksOf(voice: ReadyVoice, tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  for (let to = 1; to <= tokens.length; to++) {
    if (to < tokens.length && !opensChunk(voice, tokens, to)) continue;
    const head = tokens.slice(from, to).findLast(({ word }) => !voice.fillers.has(word) && !/^\d/.test(word));
    chunks.push({ from, to, head });
    from = to;
  }
  return chunks;
}
