/** Whom what was written down, asked or changed names. */
import { expect, it } from '@jest/globals';
import type { Facts } from '../../src/planner/facts.ts';
import { facts, message, STORY_NOW } from '../../src/planner/story.ts';
import { HOUR } from '../../src/planner/working-time.ts';
import { addressesIn } from '../../src/planner/written-down.ts';

const at = STORY_NOW;
const was = { start: at, end: at + HOUR };
const change = { meeting: 'm', seenAt: at, kind: 'cancelled', was } as const;
const named = (more: Partial<Facts>) => [...addressesIn(facts([], more))];
const from = (who: string, more: Parameters<typeof message>[1] = {}) => message(-1, { people: [`${who}@fabrikam.com`], ...more });

it.each<[string, Partial<Facts>, string[]]>([
  ['a note', { notes: [{ at, people: ['ana', 'bo'], meeting: null, text: '' }] }, ['ana', 'bo']],
  ['a promise', { promises: [{ id: 'p', text: '', people: ['ana'], madeAt: at, dueAt: null, state: 'open', meeting: null }] }, ['ana']],
  ['feedback', { feedback: [{ from: 'ana', at, text: '', acknowledgedAt: null, toldAt: null }] }, ['ana']],
  ['a proposed time', { proposals: [{ meeting: 'm', from: 'ana', at, ...was }] }, ['ana']],
  ['an introduction', { introductions: [{ by: 'ana', to: 'bo', at }] }, ['ana', 'bo']],
  ['a change of somebody, with who was to come', { changes: [{ ...change, by: 'ana', people: [{ address: 'bo', name: '' }] }] }, ['ana', 'bo']],
  ['a change of mine', { changes: [{ ...change, by: 'me', people: [{ address: 'bo', name: '' }] }] }, ['bo']],
  ['a change of nobody knows whom', { changes: [change] }, []],
])('%s', (_, more, expected) => {
  expect(named(more)).toEqual(expected);
});

it('a message that asks names people, and so does its thread, but none that asks nothing', () => {
  const asks = from('ana', { thread: 't', asks: true });
  expect(named({ messages: [asks, from('bo', { thread: 't' }), from('cy', { thread: 'other' }), from('di', { thread: null })] })).toEqual(['ana@fabrikam.com', 'bo@fabrikam.com']);
  expect(named({ messages: [from('ana', { thread: null, asks: true }), from('bo', { thread: null })] })).toEqual(['ana@fabrikam.com']);
});
