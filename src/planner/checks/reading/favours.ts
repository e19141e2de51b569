/** Whether a sentence asks the reader for a favour. Pure. */
import { phrasesOf } from '../../asking/phrases.ts';
import { WORDINGS } from '../../asking/wordings.ts';
import type { Lists } from '../words/books.ts';
import { clausesOf } from './clauses.ts';
import { PhraseList } from './phrases.ts';
import type { Sentence } from './sentences.ts';

/** Questions out of interest begin so too, and "send me" is an order only at the start. */
const NOT_ALONE = new Set([
  ' do you ',
  ' tell me ',
  ' let me know ',
  ' let us know ',
  ' what do you think ',
  ' your thoughts ',
  ' was meinst du ',
  ' was denkst du ',
  ' sag mir ',
  ' lass mich wissen ',
  ' send me ',
  ' get back to me ',
]);
const REQUESTS = new PhraseList(
  phrasesOf(WORDINGS.map(({ requests }) => requests))
    .filter((phrase) => !NOT_ALONE.has(phrase) && !phrase.includes('<start>'))
    .join(','),
);

export function asksFavour(sentence: Sentence, lists: Lists): boolean {
  const { words } = sentence;
  if (lists.noFavours.isIn(words)) return false;
  return (
    lists.favours.isIn(words) || REQUESTS.isIn(words) || clausesOf(sentence).some((clause) => [0, 1].some((at) => lists.orders.lengthAt(clause, at) > 0 && (at === 0 || clause[0]?.word !== 'you')))
  );
}
