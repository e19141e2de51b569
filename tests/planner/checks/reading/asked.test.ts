/** Which questions a message asks, and what each wants to know. */
import { expect, it } from '@jest/globals';
import { questionsIn } from '../../../../src/planner/checks/reading/asked.ts';
import { listsFor } from '../../../../src/planner/checks/words/books.ts';

function ask(message: string, language = 'en') {
  const lists = listsFor(language, []);
  return lists && questionsIn(message, lists).map(({ text, wants }) => [text, wants]);
}

it.each<[string, [string, string][]]>([
  ['When does the ferry leave?', [['When does the ferry leave?', 'when']]],
  ['Where do we meet?', [['Where do we meet?', 'where']]],
  ['Who has the key?', [['Who has the key?', 'who']]],
  ['Why is the gate shut?', [['Why is the gate shut?', 'why']]],
  ['What colour is the sail?', [['What colour is the sail?', 'what']]],
  ['How many chairs are there?', [['How many chairs are there?', 'how-many']]],
  ['What does the sail cost?', [['What does the sail cost?', 'how-many']]],
  ['Is the boat dry?', [['Is the boat dry?', 'whether']]],
  ['The boat is dry?', [['The boat is dry?', 'whether']]],
  ['When does it come, and who has the key?', [['When does it come', 'when'], ['who has the key?', 'who']]],
  ['When does it come and who has the key?', [['When does it come', 'when'], ['who has the key?', 'who']]],
  ['Quick one: where do we meet?', [['where do we meet?', 'where']]],
  ['Two things: can you bring rope, and is there tea?', [['can you bring rope', 'whether'], ['is there tea?', 'whether']]],
  ['When do we meet, and is Ana there?', [['When do we meet', 'when'], ['is Ana there?', 'whether']]],
  ['When do we meet and is Ana there?', [['When do we meet and is Ana there?', 'when']]],
  ['We need rope, who has it?', [['who has it?', 'who']]],
  ['You said so, what is it?', [['You said so, what is it?', 'what']]],
  ['Is it late, is it dry?', [['Is it late, is it dry?', 'whether']]],
  ['Is it dry and roughly how many chairs are there?', [['Is it dry and roughly', 'whether'], ['how many chairs are there?', 'how-many']]],
  ['We are late. When does the ferry leave?', [['When does the ferry leave?', 'when']]],
])('%s', (message, expected) => {
  expect(ask(message)).toEqual(expected);
}); // prettier-ignore

it.each(['The ferry leaves at six.', 'How are you?', 'Right?', 'Why not?', ''])('%s asks nothing', (message) => {
  expect(ask(message)).toEqual([]);
});

it('more than twelve are an inquiry, and the rest is left', () => {
  expect(ask(Array.from({ length: 14 }, (_, n) => `Is boat ${String(n)} dry?`).join('\n'))).toHaveLength(12);
});

it('in German', () => {
  expect(ask('Wann kommt die Fähre, und wer hat den Schlüssel?', 'de')).toEqual([
    ['Wann kommt die Fähre', 'when'],
    ['wer hat den Schlüssel?', 'who'],
  ]);
  expect(ask('Kommt die Frau, wer immer sie ist?', 'de')).toHaveLength(1);
  expect(ask('Könntest du mir sagen, wo wir uns treffen?', 'de')?.at(-1)?.[1]).toBe('where');
});
