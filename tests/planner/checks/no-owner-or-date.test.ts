/** Which steps of a recap lack somebody or a day, and what could be added. */
import { describe, expect, it } from '@jest/globals';
import { ANA } from '../../../src/planner/story.ts';
import { marked } from './drafted.ts';

const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const told = (text: string) => marked('no-owner-or-date', { kind: 'recap', to: [ANA, BO], body: `All,\n\n${text}` }).map((one) => one.suggestion ?? `${one.text} !`);

describe('it lacks', () => {
  it.each([
    ['somebody and a day', 'Next steps:\n- ring the printers', ['ring the printers ([name], by [date])']],
    ['a day', 'Next steps:\n- Ana rings the printers.', ['Ana rings the printers (by [date]).']],
    ['somebody', 'Next steps:\n- ring the printers by Friday', ['ring the printers by Friday ([name])']],
    ['a day for the second of two', 'Ana rings the printers by Friday and Bo orders the paper.', ['Bo orders the paper (by [date]).']],
    ['a day for the first of two', 'Ana rings the printers, and Bo orders the paper by Friday.', ['Ana rings the printers (by [date])']],
    ['somebody, though one is asked for', 'Someone needs to order the paper by Friday.', ['Someone needs to order the paper by Friday ([name]).']],
    ['what its gap is for', 'Next steps:\n- [name] orders the paper', ['[name] orders the paper !']],
    ['a day, of whom I ask it by name', 'Bo, could you order the paper?', ['Bo, could you order the paper? (by [date])']],
    ['a day, of several by name', 'Ana, Bo and I order the paper.', ['I order the paper (by [date]).']],
    ['a day, of what somebody will do', 'Ana will ring the printers.', ['Ana will ring the printers (by [date]).']],
    ['a day, where it is mine', 'I will order the paper.', ['I will order the paper (by [date]).']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('it lacks nothing', () => {
  it.each([
    ['with both', 'Next steps:\n- Ana rings the printers by Friday.'],
    ['with a day for both of two', 'Ana rings the printers, and Bo orders the paper, both by Friday.'],
    ['with a day before both of two', 'By Friday, Ana rings the printers, and Bo orders the paper.'],
    ['with a day for all of it', 'All due on Friday.\n\nNext steps:\n- Ana: printers\n- Bo: paper'],
    ['as a question', 'Do we need paper?'],
    ['as what was done', 'Ana ordered the paper.'],
    ['as what is', 'Ana is in Lyon.'],
    ['as a judgement of somebody', 'Bo is unreliable, someone should watch him.'],
    ['where there is nothing to do', 'Next steps:\n- None so far'],
    ['as a head of its own', 'Next steps:\n- Printers:'],
    ['as a word alone', 'Next steps:\n- Printers'],
    ['as a greeting by name', 'Bo, thanks for the paper.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
