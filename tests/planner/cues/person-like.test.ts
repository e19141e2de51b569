/** What looks like a person's name. */
import { describe, expect, it } from '@jest/globals';
import { isNameAt, nameIn } from '../../../src/planner/cues/person-like.ts';
import { tokens } from './small-lexicon.ts';

describe('a name, whatever the evidence', () => {
  it.each([
    ['Ana', 'Ana'],
    ['Ana Zorblax', 'Ana Zorblax'],
    ['Zorblax, Ana', 'Zorblax', 'shaped'],
    ['Zorblax Ana', 'Zorblax Ana'],
    ['Zorblax Quibble', 'Zorblax Quibble'],
    ['Zorblax de la Quibble', 'Zorblax de la Quibble'],
    ['Dr. Zorblax', 'Dr. Zorblax'],
    ['Prof Dr Zorblax', 'Prof Dr Zorblax'],
    ['  Ana   Zorblax ', 'Ana Zorblax'],
    ['Ana (Contoso)', 'Ana'],
    ['Ana (Contoso', 'Ana'],
    ['Ana [Contoso', 'Ana'],
    ['Ana(Contoso)Zorblax', 'Ana Zorblax'],
    ['Ana*Zorblax', 'Ana Zorblax'],
    ['Dr Zor Qui Flo Bla Ble', 'Dr Zor Qui Flo Bla Ble'],
    ['Zorblax de la van Quibble', 'Zorblax de la van Quibble'],
    ['Zorblax Z', 'Zorblax Z'],
    ['mein neuer Ana', 'Ana'],
    ['meine neue Ana', 'Ana'],
    ['meinen neuen Ana', 'Ana'],
    ['unser neuer Ana', 'Ana'],
    ['unsere neue Ana', 'Ana'],
    ['unseren neuen Ana', 'Ana'],
    ['nuestro amigo Ana', 'Ana'],
    ['o meu amigo Ana', 'Ana'],
    ['Ana [EXT]', 'Ana'],
    ['(new) Ana', 'Ana'],
    ['Ana from Contoso', 'Ana'],
    ['Ana at Contoso', 'Ana'],
    ['Ana @ Contoso', 'Ana'],
    ['Ana@Contoso', 'Ana'],
    ['Ana, our lawyer', 'Ana'],
    ['Ana: prices', 'Ana'],
    ['Ana - prices', 'Ana'],
    ['Ana re prices', 'Ana'],
    ['Ana re: prices', 'Ana'],
    ['Ana Zorblax-Quibble', 'Ana Zorblax-Quibble'],
    ['Ana O’Neill', 'Ana O’Neill'],
    ['Ana’s', 'Ana'],
    ['"Ana"', 'Ana'],
    ['Ana Z.', 'Ana Z'],
    ['A. Zorblax', 'A. Zorblax'],
    ['my new colleague Ana', 'Ana'],
    ['our lawyer Ana', 'Ana'],
    ['mon ami Ana', 'Ana'],
    ['nuestra amiga Ana', 'Ana'],
    ['ANA ZORBLAX', 'ANA ZORBLAX'],
  ] as const)('%s is %s', (text, name, evidence: 'named' | 'shaped' = 'named') => {
    expect(nameIn(text, evidence)).toBe(name);
  });

  it.each([
    '', '  ', '(Ana)', 'Ana’s dog', 'Kubernetes', 'Ana Kubernetes', 'Dr', 'Ana Bo Chi Dan Eva Fay', 'A B', 'Ana 2', 'Finance team', 'Zorblax Budgeting', 'the lawyer', 'your big old blue dog Ana', 'zorblax quibble ana de',
  ])('"%s" is none', (text) => {
    expect([nameIn(text, 'named'), nameIn(text, 'shaped'), nameIn(text, 'told')]).toEqual([null, null, null]);
  }); // prettier-ignore
});

describe('how sure one must be', () => {
  it.each([
    ['Ana', 'Ana', 'Ana', 'Ana'],
    ['ana', null, null, 'ana'],
    ['Zorblax', null, 'Zorblax', 'Zorblax'],
    ['zorblax', null, null, 'zorblax'],
    ['zorblax quibble', null, null, 'zorblax quibble'],
    ['zorblax quibble florp', null, null, null],
    ['Zorblax quibble', null, null, 'Zorblax quibble'],
    ['ana zorblax quibble', null, null, 'ana zorblax quibble'],
    ['zorblax quibble ana', null, null, 'zorblax quibble ana'],
    ['Zorblax quibble Ana', 'Zorblax quibble Ana', 'Zorblax quibble Ana', 'Zorblax quibble Ana'],
    ['ZORB', null, 'ZORB', 'ZORB'],
    ['ZOR', null, null, 'ZOR'],
    ['ZOR QUI', null, null, 'ZOR QUI'],
    ['ANA', 'ANA', 'ANA', 'ANA'],
    ['Zor', null, 'Zor', 'Zor'],
    ['dr zorblax', null, null, 'dr zorblax'],
    ['Will', null, 'Will', 'Will'],
    ['Will Zorblax', 'Will Zorblax', 'Will Zorblax', 'Will Zorblax'],
    ['Zorbology', null, null, null],
    ['Zorblax de Zorbology', null, null, null],
    ['Ana Zorbology', 'Ana Zorbology', 'Ana Zorbology', 'Ana Zorbology'],
  ])('%s', (text, named, shaped, told) => {
    expect([nameIn(text, 'named'), nameIn(text, 'shaped'), nameIn(text, 'told')]).toEqual([named, shaped, told]);
  });
});

describe('in a subject', () => {
  const names = (subject: string) => {
    const words = tokens(subject);
    return words.flatMap(({ raw }, at) => (isNameAt(words, at) ? [raw] : []));
  };

  it.each([
    ['meet Ana today', ['Ana']],
    ['meet ana today', ['ana']],
    ['meet Dr. Zorblax today', ['Dr']],
    ['meet Zorblax Quibble today', ['Zorblax']],
    ['toast to Zorblax’s promotion', ['Zorblax']],
    ['meet Zorblax today', []],
    ['meet Zorblax', []],
    ['meet Zorblax: Quibble', []],
    ['Dr: Zorblax', []],
    ['dr zorblax', []],
    ['Dr Kubernetes', []],
    ['meet Dr', []],
    ['meet Zorblax Kubernetes', []],
    ['meet Zorblax Zorbology', []],
    ['meet Zorbology Zorblax', []],
    ['Kubernetes’s promotion', []],
    ['Zorbology’s promotion', []],
    ['zorblax’s promotion', []],
    ['Dr’s Zorblax promotion', []],
    ['ZOR Quibble', []],
    ['Zorblax QUI', []],
  ])('%s', (subject, expected) => {
    expect(names(subject)).toEqual(expected);
  });

  it('there is none beyond its end', () => {
    expect(isNameAt(tokens('Ana'), 1)).toBe(false);
  });
});
