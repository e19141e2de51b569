/** Paragraphs: lines that stand together, and the rules between them. */
import { expect, it } from '@jest/globals';
import { readLine } from '../../../src/planner/agenda/line.ts';
import { paragraphsOf } from '../../../src/planner/agenda/paragraph.ts';

const GOOGLE = '-::~:~:~::~-';

/** "a b" with what rules do to it: how many stand before, and which of its sides one touches. */
const told = (...lines: readonly string[]) =>
  paragraphsOf(lines.map(readLine)).map(({ lines: own, opened, closed, rules, left }) => {
    expect(left).toBeNull();
    return `${String(rules)} ${opened ? '[' : ''}${own.map(({ text }) => text).join(' ')}${closed ? ']' : ''}`;
  });

it.each([
  [[], []],
  [['', ''], []],
  [
    ['a', 'b', '', '', 'c'],
    ['0 a b', '0 c'],
  ],
  [['---', 'a', 'b', '---'], ['1 [a b]']],
  [['---', '', 'a', '', '---'], ['1 a']],
  [
    ['a', '---', 'b'],
    ['0 a]', '1 [b'],
  ],
  [
    ['a', '', '---', 'b'],
    ['0 a', '1 [b'],
  ],
  [
    ['a', '---', '', '---', 'b', '', 'c'],
    ['0 a]', '2 [b', '0 c'],
  ],
  [
    ['---', '---', 'a', '---', 'b'],
    ['2 [a]', '1 [b'],
  ],
  [
    ['a', GOOGLE, 'b'],
    ['0 a]', '0 [b'],
  ],
  [
    ['a', GOOGLE, 'join', GOOGLE, 'b'],
    ['0 a]', '0 [b'],
  ],
  [
    ['a', GOOGLE, 'join', '---', 'join', GOOGLE, 'b', GOOGLE, 'join', GOOGLE, 'c'],
    ['0 a]', '0 [b]', '0 [c'],
  ],
  [
    ['a', GOOGLE, 'join', GOOGLE, 'b', GOOGLE, 'c'],
    ['0 a]', '0 [b]', '0 [c'],
  ],
] as const)('%j', (lines, expected) => {
  expect(told(...lines)).toEqual(expected);
});
