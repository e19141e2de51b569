/** Where a sentence falls into clauses. */
import { expect, it } from '@jest/globals';
import { clausesOf } from '../../../../src/planner/checks/reading/clauses.ts';
import { sentencesIn } from '../../../../src/planner/checks/reading/sentences.ts';

const clauses = (text: string) => sentencesIn(text, 7).map((sentence) => clausesOf(sentence).map((words) => words.map(({ raw }) => raw).join(' ')));

it.each([
  ['The boat is dry.', ['The boat is dry']],
  ['Yes, it is: dry; (quite) so.', ['Yes', 'it is', 'dry', 'quite', 'so']],
  ['It is dry – the deck — too.', ['It is dry', 'the deck', 'too']],
  ['It is dry - the deck.', ['It is dry', 'the deck']],
  ['A well-kept boat.', ['A well kept boat']],
  ['It is dry but cold and old.', ['It is dry', 'but cold', 'and old']],
  ['Es ist trocken, weil die Sonne scheint und der Wind weht.', ['Es ist trocken', 'weil die Sonne scheint', 'und der Wind weht']],
])('%s', (text, expected) => {
  expect(clauses(text)).toEqual([expected]);
});
