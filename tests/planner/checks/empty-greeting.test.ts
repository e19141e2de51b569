/** What is a gap, and what could stand there. */
import { describe, expect, it } from '@jest/globals';
import { ANA } from '../../../src/planner/story.ts';
import { marked } from './drafted.ts';

const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
/** Each gap with what is suggested instead. */
const gaps = (body: string, to = [ANA]) => marked('empty-greeting', { body, to }).map(({ text, suggestion }) => (suggestion === undefined ? text : `${text} -> ${suggestion}`));

describe('a gap', () => {
  it.each([
    'the keys are with [name]', 'by [date]', 'I recall [one specific thing]', 'by [...]', 'by […]', 'by [___]', 'by [---]', 'by [??]', 'by {{anything}}', 'by %DATE%', 'by ${date}', 'by <<date>>', 'by <date>',
    'by <insert date>', 'by [insert anything that you like]', 'at [ ] o’clock',
  ])('%s', (text) => {
    expect(gaps(`Hi Ana,\n\n${text} there.`)).toHaveLength(1);
  }); // prettier-ignore

  it.each([
    'the supplier [sic] pays', 'see [2]', 'order 4471 [Bristol]', '[x] the keys', '[ ] the keys', '- [ ] the keys', '1. [] the keys', 'he said "the [...] boat"', '<b>so</b>', '{}', '{{}}', '[Bristol harbour and its date of old]',
  ])('%s is none', (text) => {
    expect(gaps(`Hi Ana,\n\n${text} there.`)).toEqual([]);
  }); // prettier-ignore

  it('told once, where two kinds of it lie over one another, and in the order of the text', () => {
    expect(gaps('Hi Ana,\n\nby [date] for {{who}}, and [XXX].')).toEqual(['[date]', '{{who}}', '[XXX]']);
  });
});

describe('in a greeting', () => {
  it('whatever stands in brackets is a gap for the name, unless a number does', () => {
    expect([gaps('Hi [Kunde],\n\nso it is.', []), gaps('Hi [first name],\n\nso it is.'), gaps('Hi [4711],\n\nso it is.')]).toEqual([['[Kunde]'], ['[first name] -> Ana'], []]);
  });

  it('the name of the only reader is suggested, and only there', () => {
    expect(gaps('Hi [name],\n\nso it is.', [ANA, BO])).toEqual(['[name]']);
    expect(gaps('Hi [date],\n\nso it is.')).toEqual(['[date]']);
    expect(gaps('Hi Ana,\n\nthe keys are with [name].')).toEqual(['[name]']);
  });

  it('nobody is greeted', () => {
    expect([gaps('Hi ,\n\nso it is.'), gaps('Hi ,\n\nso it is.', [ANA, BO]), gaps('Hi ,\n\nso it is.', []), gaps('Dear,\n\nso it is.')]).toEqual([
      ['Hi  -> Hi Ana'],
      ['Hi '],
      ['Hi '],
      ['Dear -> Dear Ana'],
    ]);
    expect(gaps('\n Hi ,\n\nso it is.')).toEqual(['Hi  -> Hi Ana']);
  });

  it('a name that is still to be put in is told once', () => {
    expect(gaps('Hi [name] ,\n\nso it is.')).toEqual(['[name] -> Ana']);
  });
});
