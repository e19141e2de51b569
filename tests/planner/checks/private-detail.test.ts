/** Which words of a draft give a private meeting away. */
import { expect, it } from '@jest/globals';
import { ANA } from '../../../src/planner/story.ts';
import { marked } from './drafted.ts';

const about = { subject: 'Tribunal hearing with Ana', notes: 'Bring the lease, no 20261.', attendees: [ANA], private: true };
const told = (body: string, meeting = about) => marked('private-detail', { body, meeting }).map(({ text }) => text);

it.each([
  ['a word of its title', 'The tribunal took all day.', ['tribunal']],
  ['a word akin to it', 'There were two tribunals.', ['tribunals']],
  ['a word of my notes', 'I found the lease.', ['lease']],
  ['the first of several', 'The lease went to the tribunal.', ['lease']],
  ['a word of the same field of life', 'I hope the court was kind.', ['court']],
  ['a name: not', 'Ana was there.', []],
  ['a number: not', 'It was number 20261.', []],
  ['a short word: not', 'We have no time.', []],
  ['an everyday word: not', 'It is with me.', []],
  ['nothing of it', 'Something came up.', []],
])('%s', (_, body, expected) => {
  expect(told(`Bo,\n\n${body}`)).toEqual(expected);
});

it('a meeting that is not private gives nothing away', () => {
  expect(told('The tribunal took all day.', { ...about, private: false })).toEqual([]);
});
