/** What a line must say to be an agenda, and what may stand around it. */
import { describe, expect, it } from '@jest/globals';
import { agendaIn, agendaOnceIn } from '../../../src/planner/agenda.ts';

const LINK = 'https://zoom.us/j/1';

describe('an agenda', () => {
  it.each([
    ['three letters', 'abc'],
    ['a letter and two digits', 'a12'],
    ['one sign of Chinese', '予'],
    ['one sign of Hiragana', 'あ'],
    ['one sign of Katakana', 'ア'],
    ['one sign of Korean', '한'],
    ['a code that is no secret', 'Atlas: v2xy'],
    ['eight digits', 'Atlas: 12345678'],
    ['a long heading', `${'a'.repeat(25)}:`],
    ['a link to an agenda', 'Agenda: https://fabrikam.com/deck'],
    ['words by a link', 'prices of wood https://fabrikam.com/deck'],
    ['something after a greeting', 'Hi all,\nprices of wood'],
    ['something after a filler', 'tbd\nprices of wood'],
    ['something before a closing', 'prices of wood\nThanks'],
    ['a paragraph after a closing', 'Thanks,\nAna\n\nprices of wood'],
    ['a name that is not signed', 'Ana Torres\n\nThanks'],
    ['something after a signed name', 'Thanks,\n\nAna Torres\n\nprices of wood'],
    ['a name after a signed name and more', 'Thanks,\n\n- x\n\nAna Torres'],
    ['something after a signature', 'Ana Torres\n+49 69 5550100\n\nprices of wood'],
  ])('%s', (_name, body) => {
    expect(agendaIn(body)).toBe(true);
  });

  it.each([
    ['two letters', 'ab'],
    ['digits', '1234567'],
    ['a number to dial', 'Dial the whole board: +49 69 5550100'],
    ['nine digits', 'Atlas: 123456789'],
    ['a secret', 'Passcode: xY7zQ2'],
    ['a short heading', `${'a'.repeat(24)}:`],
    ['the word alone', 'Agenda'],
    ['a link alone', 'https://fabrikam.com/deck'],
    ['a filler', 'see subject'],
    ['what follows a closing', 'Thanks\nprices of wood'],
    ['a name after a closing', 'Thanks,\n\nAna Torres'],
    ['a signature after a closing and a name', 'Thanks,\n\nAna Torres\nFabrikam GmbH'],
    ['a signature', 'Ana Torres\nSenior Consultant\n+49 69 5550100'],
    ['a block', `Join here\n${LINK}`],
  ])('not %s', (_name, body) => {
    expect(agendaIn(body)).toBe(false);
  });
});

it('once a meeting is over, only markup is read', () => {
  expect(['', ' \n', 'prices of wood', ' tbd', '<p>prices of wood</p>', '\n<p>tbd</p>', '<p> </p>'].map(agendaOnceIn)).toEqual([null, null, false, false, true, false, null]);
});
