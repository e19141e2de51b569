/** What says when. */
import { expect, it } from '@jest/globals';
import { saysWhen } from '../../../../src/planner/checks/reading/dates.ts';
import { wordsIn } from '../../../../src/planner/checks/reading/words.ts';
import { listsFor } from '../../../../src/planner/checks/words/books.ts';

function says(text: string, language: string): boolean {
  const lists = listsFor(language, []);
  return lists !== null && saysWhen(wordsIn(text), text, lists);
}

it.each([
  'on Friday', 'by the end of the week', 'tomorrow', 'now', 'by eod', 'the 3rd', 'at 15:30', '15.30', '3 pm', '3pm', 'on 3/4', '3.4.', '3. 4. 2026', '2026-04-03', 'in week 12',
  '3 April', 'by six', 'until twelve', 'at 9', 'see you on Sat', 'mon 3',
])('%s', (text) => {
  expect(says(text, 'en')).toBe(true);
}); // prettier-ignore

it.each(['am Freitag', 'bis Ende der Woche', 'morgen', 'um sechs', 'ab 9 Uhr', 'KW 12', '3. Mai', 'am Mi', 'mo 3'])('%s, in German', (text) => {
  expect(says(text, 'de')).toBe(true);
});

it.each(['Sat', 'we sat down', 'the sun is out', '3,5 litres', '1.234.567', 'by 5 %', '12 boats', 'soon', ''])('%j says nothing', (text) => {
  expect(says(text, 'en')).toBe(false);
});

it.each(['so ist es', 'ich bin So froh', 'mi casa', '12 Boote'])('%s says nothing in German', (text) => {
  expect(says(text, 'de')).toBe(false);
});
