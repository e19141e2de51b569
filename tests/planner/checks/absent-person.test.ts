/** Who is judged behind a back, and who is not. */
import { describe, expect, it } from '@jest/globals';
import { ANA } from '../../../src/planner/story.ts';
import { marked } from './drafted.ts';

const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const told = (text: string, more: Partial<Parameters<typeof marked>[1]> = {}) => marked('absent-person', { to: [ANA], knownPeople: [BO], ...more, body: `Ana,\n\n${text}` }).map((one) => one.text);

describe('it is said of somebody', () => {
  it.each([
    ['what they are like', 'Bo is hopeless with dates.', ['Bo is hopeless with dates.']],
    ['by family name', 'I find Lind is hopeless.', ['I find Lind is hopeless.']],
    ['in the next sentence', 'I met Bo. He is brilliant.', ['He is brilliant.']],
    ['two sentences on', 'I met Bo. It rained. He is brilliant.', ['He is brilliant.']],
    ['behind a but', 'Bo came, but he is hopeless.', ['Bo came, but he is hopeless.']],
    ['of their work', 'I read the report of Bo. His numbers are hopeless.', ['His numbers are hopeless.']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('who was on the meeting', () => {
    expect(told('Bo is hopeless with dates.', { knownPeople: [], meeting: { subject: '', notes: '', attendees: [BO], private: false } })).toHaveLength(1);
  });
});

it('in German an article is no pronoun, and a capital of its own is the reader', () => {
  const german = (text: string) => told(text, { language: 'de' });
  expect(german('Bo war da. Er ist unfähig.')).toEqual(['Er ist unfähig.']);
  expect(german('Bo war da. Der ist unfähig.')).toEqual(['Der ist unfähig.']);
  expect(german('Bo war da. Die alte Lösung ist unfähig.')).toEqual([]);
  expect(german('Bo war da. Vielleicht sind Sie unfähig.')).toEqual([]);
  expect(german('Bo sah Ihren brillanten Vortrag.')).toEqual([]);
  expect(german('Bo sah deinen brillanten Vortrag.')).toEqual([]);
});

describe('it is not', () => {
  it.each([
    ['three sentences on', 'I met Bo. It rained. We ate. He is brilliant.'],
    ['of the reader', 'Bo was there, and you are brilliant.'],
    ['of me', 'Bo was there, and I am hopeless with dates.'],
    ['of the reader’s own', 'Bo saw your brilliant talk.'],
    ['of the reader’s own, said twice as well', 'Bo saw your really brilliant talk.'],
    ['of a thing', 'Bo sent the table. The total is hopeless.'],
    ['a fact', 'Bo is in Lyon.'],
    ['before they are named', 'The talk was brilliant, and Bo came late.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('of somebody who reads it, at another address too', () => {
    expect(told('Bo is hopeless with dates.', { cc: [BO] })).toEqual([]);
    expect(told('Bo is hopeless with dates.', { cc: [{ address: 'lind@litware.com', name: 'Lind, Bo' }] })).toEqual([]);
  });

  it('of the writer, who signs it', () => {
    expect(told('Bo is hopeless with dates.\n\nBest\nBo')).toEqual([]);
  });
});
