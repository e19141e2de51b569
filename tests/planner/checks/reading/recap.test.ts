/** Which lines of a recap are steps, by the head that they stand under. */
import { expect, it } from '@jest/globals';
import { partsOf } from '../../../../src/planner/checks/reading/recap.ts';
import { sentencesIn } from '../../../../src/planner/checks/reading/sentences.ts';
import { listsFor } from '../../../../src/planner/checks/words/books.ts';

function parts(text: string): string[] {
  const lists = listsFor('en', []);
  return lists ? partsOf(sentencesIn(text), lists).map(({ sentence, isAction }) => `${isAction ? 'step' : 'text'}: ${sentence.text}`) : [];
}

it.each([
  ['without a head', 'Ana rings Bo.\nIt rains.', ['text: Ana rings Bo.', 'text: It rains.']],
  ['items below a head', 'Next steps:\n- Ana rings Bo.\n- I order tea.', ['step: Ana rings Bo.', 'step: I order tea.']],
  ['items below a head, with a gap between', 'Next steps:\n\n- Ana rings Bo.\n\n- I order tea.', ['step: Ana rings Bo.', 'step: I order tea.']],
  ['a paragraph below a head', 'Next steps:\nAna rings Bo. I order tea.\nIt rains.', ['step: Ana rings Bo.', 'step: I order tea.', 'step: It rains.']],
  ['a paragraph further below is none of its', 'Next steps:\n\nAna rings Bo.', ['text: Ana rings Bo.']],
  ['what follows the head on its line', 'Next steps: Ana rings Bo. I order tea.\n- It rains.', ['step: Ana rings Bo.', 'step: I order tea.', 'text: It rains.']],
  ['decisions are no steps', 'Decided:\n- We keep May.\n\nNext steps:\n- Ana rings Bo.', ['step: Ana rings Bo.']],
  ['nor is what follows on the line', 'Decided: we keep May.\nAna rings Bo.', ['text: Ana rings Bo.']],
  ['a head with a few more words', 'Next steps for the spring fair:\n- Ana rings Bo.', ['step: Ana rings Bo.']],
  ['a sentence that begins as a head does', 'Next steps are hard\n- Ana rings Bo.', ['text: Next steps are hard', 'text: Ana rings Bo.']],
  ['an item is no head', '- Next steps:\n- Ana rings Bo.', ['text: Next steps:', 'text: Ana rings Bo.']],
])('%s', (_, text, expected) => {
  expect(parts(text)).toEqual(expected);
});

it('knows where what follows a head stands', () => {
  const text = 'Next steps: Ana rings Bo.';
  const lists = listsFor('en', []);
  const [line] = lists ? partsOf(sentencesIn(text, 5), lists) : [];
  expect(line?.sentence.from).toBe(5 + text.indexOf('Ana'));
  expect(line?.sentence.words.map(({ raw }) => raw)).toEqual(['Ana', 'rings', 'Bo']);
});
