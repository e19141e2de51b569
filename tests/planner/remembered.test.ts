/** What was asked before is not asked again, until too much is kept. */
import { expect, it } from '@jest/globals';
import { remembered } from '../../src/planner/remembered.ts';

it('asks once for each text', () => {
  const asked: string[] = [];
  const lengthOf = remembered(3, (text) => asked.push(text) && text.length);
  expect(['a', 'bb', 'a', '', 'bb', ''].map(lengthOf)).toEqual([1, 2, 1, 0, 2, 0]);
  expect(asked).toEqual(['a', 'bb', '']);
});

it('keeps an answer of nothing', () => {
  const asked: string[] = [];
  const none = remembered(3, (text) => (asked.push(text) > 0 ? null : text));
  expect([none('a'), none('a')]).toEqual([null, null]);
  expect(asked).toEqual(['a']);
});

it('forgets all where more would be kept', () => {
  const asked: string[] = [];
  const lengthOf = remembered(2, (text) => asked.push(text) && text.length);
  for (const text of ['a', 'b', 'a', 'b', 'c', 'c', 'b', 'a']) lengthOf(text);
  expect(asked).toEqual(['a', 'b', 'c', 'b', 'a']);
});
