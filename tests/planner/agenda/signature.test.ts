/** Signatures: a name, then how to reach it. */
import { describe, expect, it } from '@jest/globals';
import { readLine } from '../../../src/planner/agenda/line.ts';
import { isSignature, startsWithName } from '../../../src/planner/agenda/signature.ts';

const PHONE = '+49 69 5550100';
const lines = (text: string) => text.split(' / ').map(readLine);

describe('a signature', () => {
  it.each([
    `Ana Torres / ${PHONE}`,
    'Ana Torres / ana@fabrikam.com',
    `Ana Torres / Senior Consultant / Fabrikam GmbH / Frankfurt / T ${PHONE} / www.fabrikam.com / Fax: ${PHONE}`,
    `Ana de la Torre / ${PHONE}`,
    `Ben von der Heide / ${PHONE}`,
    `J.-P. O’Neill / ${PHONE}`,
    `Ana / Mobile: / ${PHONE}`,
    `Ana Torres / ${PHONE} is answered!`,
  ])('%s', (text) => {
    expect([isSignature(lines(text)), startsWithName(lines(text))]).toEqual([true, true]);
  });

  it.each([
    ['nobody to reach', 'Ana Torres / Senior Consultant'],
    ['a question', `Ana Torres / ${PHONE} / Are prices right?`],
    ['a sentence', `Ana Torres / ${PHONE} / We settle prices.`],
    ['a call', `Ana Torres / ${PHONE} / Prices!`],
    ['an agenda', `Ana Torres / ${PHONE} / Agenda and prices`],
    ['an agenda behind a link', 'Ana Torres / Agenda https://fabrikam.com/agenda'],
  ])('no signature, though a name is first: %s', (_name, text) => {
    expect([isSignature(lines(text)), startsWithName(lines(text))]).toEqual([false, true]);
  });

  it.each([
    ['no name', `ana torres / ${PHONE}`],
    ['more than a name', `Ana Torres leads / ${PHONE}`],
    ['a name behind something', `with Ana Torres / ${PHONE}`],
    ['six words', `Ana Bo Chi Dan Eva Fay / ${PHONE}`],
    ['eight lines', `Ana / a / b / c / d / e / f / ${PHONE}`],
    ['a point of a list', `Ana Torres / - prices / ${PHONE}`],
    ['a meeting', 'Ana Torres / https://zoom.us/j/1'],
    ['a long line', `Ana Torres / ${'prices '.repeat(7)} / ${PHONE}`],
    ['a heading', `Ana: / ${PHONE}`],
    ['a number alone', PHONE],
    ['nothing', ''],
  ])('nor a name: %s', (_name, text) => {
    expect([isSignature(lines(text)), startsWithName(lines(text))]).toEqual([false, false]);
  });

  it('no line is no name', () => {
    expect([isSignature([]), startsWithName([])]).toEqual([false, false]);
  });
});
