/** What a language's cue words are made of. Lexicons are data; voices and introductions read them. */
import { fold } from '../person-name.ts';

/** What a subject may be a cue of. */
export type Cue = 'milestone' | 'advice' | 'help' | 'introduction';

/**
 * Words and phrases, separated by commas, in lower case; accents may be written or not, `ö` stands for `o` and `oe`.
 * `go-live` is joined, hyphened or apart; `a/b` is either word; `*feier` is a word of nine letters or more that ends so, `abschied*` one that begins so.
 * `...` is up to four words. `<name>` looks like a person's name, `<name's>` like its genitive, `<capital>` has a capital and may be a name where nouns have none, `<number>` is one or a version, `:` is any strong punctuation, `<start>` and `<end>` are the subject's.
 */
export type Phrases = string;

/** Something that speaks, unless one of the others stands beside it. */
export interface Saying {
  readonly says: Phrases;
  /** Silent right after these. */
  readonly notAfter?: Phrases;
  /** Silent right before these. */
  readonly notBefore?: Phrases;
  /** Silent where one of these is anywhere in the subject. */
  readonly notWith?: Phrases;
  /** Speaks even where these words follow, though the voice's `things` hold them. */
  readonly despite?: Phrases;
}

/** All that speaks for one cue. */
export interface Voice {
  readonly sayings: readonly Saying[];
  /** Nouns that make a subject about something else, where they follow the cue or lead to it: "launch roster", "notes from the review". */
  readonly things: Phrases;
  /** Nouns that do so from any other part of the subject as well: "Catering: launch party". */
  readonly thingsAfar: Phrases;
  /** First words of an errand: "Order cake for Kim's last day". */
  readonly errands: Phrases;
}

/** How a language introduces people. All are phrases; `names` are where names stand. */
export interface Introductions {
  /** "intro", "introduction". */
  readonly nouns: Phrases;
  /** Nouns that are an introduction whoever is named: "warm intro", "3-way intro". */
  readonly surely: Phrases;
  /** Nouns for people and for work alike, which introduce nobody but known given names: "Vorstellung", "présentation". */
  readonly doubtful: Phrases;
  /** Verbs that present one or more to whoever reads: "te presento a". */
  readonly tells: Phrases;
  /** What may stand beside the noun: "call", "quick". */
  readonly besides: Phrases;
  /** Between the noun and the first name: "to", "of", "between". */
  readonly leads: Phrases;
  /** What makes a noun a class or a text: before a topic, "introduction to". Then only what is surely a name counts. */
  readonly topicLeads: Phrases;
  /** "introducing", "connecting". */
  readonly verbs: Phrases;
  /** "Ana, meet Bo", "Ana, this is Bo". */
  readonly presents: Phrases;
  /** What makes one name somebody shown to a team: "Introducing Jo, our new vet". */
  readonly newcomers: Phrases;
  /** Between names: "and", "with", "to". */
  readonly joins: Phrases;
  /** Whom a verb may introduce besides names: "you", "you two". */
  readonly pronouns: Phrases;
}

/** What tells that an event is no meeting, or no work. All are plain phrases. */
export interface Occasions {
  /** "vacation", "focus time", "no meetings". */
  readonly absence: Phrases;
  /** Beside one of these it is a meeting about an absence: "planning", "cover". */
  readonly aboutAbsence: Phrases;
  /** Of what lasts the day: whoever called it is away. */
  readonly away: Phrases;
  /** First words of a time kept free for what may come. */
  readonly hold: Phrases;
  /** Before a colon: it will not take place. */
  readonly cancelled: Phrases;
  /** The whole subject of a break of my own. */
  readonly breaks: Phrases;
  /** First words of a block of my own that gives way by itself. */
  readonly blocks: Phrases;
  /** Eating, drinking and celebrating together. */
  readonly social: Phrases;
  /** Beside one of these there is work to it. */
  readonly socialWork: Phrases;
}

/** The cue words of one language. */
export interface Lexicon {
  readonly language: string;
  readonly milestone: Voice;
  readonly advice: Voice;
  readonly help: Voice;
  readonly introduction: Introductions;
  readonly occasions: Occasions;
  /** Words that part a subject into chunks: "of", "for", "and". */
  readonly links: Phrases;
  /** Of those, the ones behind which stands what it is about: "of", "for". */
  readonly aboutLinks: Phrases;
  /** Words at the end of a chunk that are no head: "today", "pls". */
  readonly fillers: Phrases;
  /** Right words that look like a misspelt cue: "planting", "hangover". */
  readonly notTypos: Phrases;
}

/** A list of plain words. */
export function wordList(phrases: Phrases): readonly string[] {
  return spelt(phrases.split(/[\s,]+/));
}

/** The phrases of a list. */
export function phraseList(phrases: Phrases): readonly string[] {
  return spelt(phrases.split(',').map((phrase) => phrase.trim()));
}

/** Without accents, and an umlaut in both ways: "eroffnung" and "eroeffnung". */
function spelt(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== '').flatMap((text) => (/[äöü]/.test(text) ? [fold(text), fold(text.replace(/[äöü]/g, '$&e'))] : [fold(text)]));
}

/** Every word that a lexicon holds, whatever for. */
export function wordsIn(lexicon: Lexicon): readonly string[] {
  const texts = [lexicon.milestone, lexicon.advice, lexicon.help].flatMap(({ sayings, things, thingsAfar, errands }) => [
    ...sayings.flatMap((saying) => Object.values(saying) as string[]),
    things,
    thingsAfar,
    errands,
  ]);
  return [...texts, ...(Object.values(lexicon.introduction) as string[]), lexicon.links, lexicon.aboutLinks, lexicon.fillers, lexicon.notTypos].flatMap((text) =>
    wordList(text.replace(/[^\p{L}\p{N}]+/gu, ' ')),
  );
}
