/** A lexicon's voices, ready to be asked whether they speak. Pure. */
import { wordList, type Cue, type Lexicon, type Saying, type Voice } from './lexicon.ts';
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
  readonly blockers: Blockers;
  readonly voice: ReadyVoice;
}

interface ReadyVoice {
  readonly things: ReadonlySet<string>;
  readonly afar: ReadonlySet<string>;
  readonly errands: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly aboutLinks: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
}

const SHORTEST_COMPOUND = 9;

/** All speakers of all lexicons, by the word at which they are looked for. */
export class Voices {
  readonly #byWord = new Map<string, Speaker[]>();
  readonly #byEnding = new Map<string, Speaker[]>();
  readonly #endingLengths = new Set<number>();

  constructor(lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons) for (const cue of ['milestone', 'advice', 'help'] as const) this.#add(cue, lexicon[cue], lexicon);
  }

  #add(cue: Cue, voice: Voice, { links, aboutLinks, fillers }: Lexicon): void {
    const ready: ReadyVoice = {
      things: new Set(wordList(`${voice.things} ${voice.thingsAfar}`)),
      afar: new Set(wordList(voice.thingsAfar)),
      errands: new Set(wordList(voice.errands)),
      links: new Set([...wordList(links), ...wordList(aboutLinks)]),
      aboutLinks: new Set(wordList(aboutLinks)),
      fillers: new Set(wordList(fillers)),
    };
    for (const saying of voice.sayings) {
      const blockers = blockersOf(saying);
      for (const phrase of phrasesOf(saying.says)) for (const word of anchorsOf(phrase)) this.#index(word, { cue, phrase, blockers, voice: ready });
    }
  }

  #index(word: string, speaker: Speaker): void {
    const isEnding = word.startsWith('*');
    const key = isEnding ? word.slice(1) : word;
    const map = isEnding ? this.#byEnding : this.#byWord;
    const same = map.get(key);
    if (same) same.push(speaker);
    else map.set(key, [speaker]);
    if (isEnding) this.#endingLengths.add(key.length);
  }

  /** Every word of a phrase at which something is looked for. */
  get words(): readonly string[] {
    return [...this.#byWord.keys()];
  }

  /** Whether a word may be where a cue is found. */
  mayBegin(word: string): boolean {
    return this.#byWord.has(word) || this.#endingOf(word) !== null;
  }

  #endingOf(word: string): string | null {
    if (word.length < SHORTEST_COMPOUND) return null;
    for (const length of this.#endingLengths) if (this.#byEnding.has(word.slice(-length))) return word.slice(-length);
    return null;
  }

  /** The cues that speak in a subject's words. */
  heard(tokens: readonly Token[]): Set<Cue> {
    const cues = new Set<Cue>();
    for (const [at, { word }] of tokens.entries()) {
      for (const speaker of this.#byWord.get(word) ?? []) if (!cues.has(speaker.cue) && speaks(speaker, tokens, at)) cues.add(speaker.cue);
      const ending = this.#endingOf(word);
      if (ending === null) continue;
      for (const { cue, blockers, voice } of this.#byEnding.get(ending) ?? []) {
        const found = { start: at, end: at + 1 };
        if (!isBlocked(blockers, tokens, found) && !isOfAnotherThing(voice, blockers, tokens, found)) cues.add(cue);
      }
    }
    return cues;
  }
}

function blockersOf({ notAfter = '', notBefore = '', notWith = '', despite = '' }: Saying): Blockers {
  return { after: phrasesOf(notAfter), before: phrasesOf(notBefore), with: phrasesOf(notWith), despite: new Set(wordList(despite)) };
}

function speaks({ phrase, blockers, voice }: Speaker, tokens: readonly Token[], at: number): boolean {
  const found = findAt(phrase, tokens, at);
  return found !== null && !isBlocked(blockers, tokens, found) && !isOfAnotherThing(voice, blockers, tokens, found);
}

function isBlocked(blockers: Blockers, tokens: readonly Token[], { start, end }: Found): boolean {
  return endsAt(blockers.after, tokens, start) || beginsAt(blockers.before, tokens, end) || isAnywhere(blockers.with, tokens);
}

/** Whether a noun says that the subject is about something else than the cue: after it in its chunk, or as the last word of another chunk. */
function isOfAnotherThing(voice: ReadyVoice, { despite }: Blockers, tokens: readonly Token[], { start, end }: Found): boolean {
  const isIn = (things: ReadonlySet<string>, token: Token | undefined) => token !== undefined && things.has(token.word) && !despite.has(token.word);
  if (voice.errands.has(tokens[0]?.word ?? '') && start > 0) return true;
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
