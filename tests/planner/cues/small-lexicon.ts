/** Lexicons of a few words, where a test is about how cues are read and not about a language. */
import type { Introductions, Lexicon, Occasions, Voice } from '../../../src/planner/cues/lexicon.ts';
import { tokensOf, type Token } from '../../../src/planner/cues/text.ts';

export function voice(some: Partial<Voice>): Voice {
  return { sayings: [], things: '', thingsAfar: '', errands: '', ...some };
}

const NO_INTRODUCTIONS: Introductions = { nouns: '', surely: '', doubtful: '', tells: '', besides: '', leads: '', topicLeads: '', verbs: '', presents: '', newcomers: '', joins: '', pronouns: '' };

const NO_OCCASIONS: Occasions = { absence: '', aboutAbsence: '', away: '', hold: '', cancelled: '', breaks: '', blocks: '', social: '', socialWork: '' };

export function introductions(some: Partial<Introductions>): Introductions {
  return { ...NO_INTRODUCTIONS, ...some };
}

export function lexicon(some: Partial<Lexicon>): Lexicon {
  return {
    language: 'en',
    milestone: voice({}),
    advice: voice({}),
    help: voice({}),
    introduction: NO_INTRODUCTIONS,
    occasions: NO_OCCASIONS,
    links: '',
    aboutLinks: '',
    fillers: '',
    notTypos: '',
    ...some,
  };
}

/** A subject's words as they are written. */
export function tokens(subject: string): readonly Token[] {
  return tokensOf(subject, (word) => word);
}
