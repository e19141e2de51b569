/** Whether what a person wrote asks its reader for something: a question, or a request without its mark. Pure; all languages at once. */
import { ownWords } from './asking/own-words.ts';
import { phrasesOf, sentenceWords } from './asking/phrases.ts';
import { WORDINGS } from './asking/wordings.ts';

const REQUESTS = phrasesOf(WORDINGS.map(({ requests }) => requests));
const FORMULAS = phrasesOf(WORDINGS.map(({ formulas }) => formulas));
const COURTESIES = phrasesOf(WORDINGS.map(({ courtesies }) => courtesies));

/** Words that may stand beside a courtesy: "Hi Ada, how are you today?" */
const BESIDE_COURTESY = 3;
const LINK = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gi;
/** Sentences with the sign that ends them; a line is one where nothing ends it. */
const SENTENCE = /[^.!?…\n]+[.!?…]*/gu;

/** Reads a message as plain text; what it quotes, and what stands under its greeting, is not looked at. */
export function asks(text: string): boolean {
  const sentences = ownWords(text).replace(LINK, ' ').match(SENTENCE) ?? [];
  return sentences.some((sentence) => asksIn(sentenceWords(sentence), sentence.includes('?')));
}

function asksIn(words: string, hasMark: boolean): boolean {
  if (words === '' || isCourtesy(words)) return false;
  if (FORMULAS.some((phrase) => words.includes(phrase))) return false;
  return hasMark || REQUESTS.some((phrase) => words.includes(phrase));
}

function isCourtesy(words: string): boolean {
  const count = countOf(words);
  return COURTESIES.some((phrase) => words.includes(phrase) && count <= countOf(phrase) + (countOf(phrase) === 1 ? 0 : BESIDE_COURTESY));
}

/** Words stand between single spaces, with one before the first and one after the last. */
function countOf(words: string): number {
  return words.trim().split(' ').filter((word) => word !== '<start>').length; // prettier-ignore
}
