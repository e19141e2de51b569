/** A subject as words. */
import { describe, expect, it } from '@jest/globals';
import { tokensOf, withoutPrefixes, wordOf } from '../../../src/planner/cues/text.ts';
import { tokens } from './small-lexicon.ts';

describe('what mail programs put before a subject', () => {
  it.each([
    'RE: Launch', 're : Launch', 'Re[2]: Launch', 'RE (3) : Launch', 'FW: Launch', 'Fwd: Launch', 'AW: WG: Launch', 'Canceled: Launch', 'Cancelled: Launch', 'Update: Launch', 'Updated: Launch',
    'Tentatively accepted: Launch', '[EXT] Launch', '[External Sender] Launch', '[EXT]Launch', '[EXT] RE: Launch', '  Launch  ', '>> RE: Launch', 'RE:Launch', '🚀 RE: Launch', '[Spam] [EXT] Launch', 'Annulé: Launch',
  ])('%s', (subject) => {
    expect(withoutPrefixes(subject)).toBe('Launch');
  }); // prettier-ignore

  it.each(['Launch RE: Atlas', 'Ref Launch', 'Reception: Launch', '[Atlas] Launch', '[EXT', '[Extremely long names of something] Launch', 'RE[x]: Launch', 'RE:', '[EXT]'])('%s stays', (subject) => {
    expect(withoutPrefixes(subject)).toBe(subject);
  });

  it('keeps what stands before it, where no prefix follows', () => {
    expect(withoutPrefixes('>> Launch')).toBe('>> Launch');
  });

  it('keeps the last one where nothing else is there', () => {
    expect(withoutPrefixes('RE: FW: ')).toBe('FW:');
  });

  it('reads four hundred signs', () => {
    expect(withoutPrefixes('a'.repeat(500))).toBe('a'.repeat(400));
  });
});

describe('words', () => {
  it.each([
    ['Launch of Atlas 2', ['launch', 'of', 'atlas', '2']],
    ['Première', ['premiere']],
    ['Großes Łódź', ['grosses', 'lodz']],
    ['O’Neill, rock`n´roll', ['oneill', 'rocknroll']],
    ['Ana’s', ['ana']],
    ['Ana\'S', ['ana']],
    ['the Joneses’ dog', ['the', 'joneses', 'dog']],
    ['kick-off', ['kick', 'off']],
    ["l'album d’Ana", ['l', 'album', 'd', 'ana']],
    ["L'IMPRIMANTE", ['l', 'imprimante']],
    ["Jusqu'à l’été", ['jusqu', 'a', 'l', 'ete']],
    ["Don't, d'you", ['dont', 'd', 'you']],
    ["D'Cruz", ['dcruz']],
    ['🚀 <>', []],
  ])('%s', (subject, expected) => {
    expect(tokens(subject).map(({ word }) => word)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['Ana’s', 'Ana', true],
    ["Ana's", 'Ana', true],
    ['ANA\'S', 'ANA', true],
    ['Ana´s', 'Ana', true],
    ['Joneses’', 'Joneses', true],
    ["Joneses'", 'Joneses', true],
    ['O’Neill', 'O’Neill', false],
    ['Ana’sx', 'Ana’sx', false],
    ['Anas', 'Anas', false],
  ])('%s is %s, a genitive: %s', (subject, raw, isGenitive) => {
    expect(tokens(subject)).toEqual([{ word: wordOf(raw), raw, isGenitive, isParted: true }]);
  }); // prettier-ignore

  it('are put right', () => {
    expect(tokensOf('Lanch party', (word) => (word === 'lanch' ? 'launch' : word)).map(({ word, raw }) => [word, raw])).toEqual([['launch', 'Lanch'], ['party', 'party']]); // prettier-ignore
  });
});

describe('strong punctuation', () => {
  it.each(['a: b', 'a; b', 'a,b', 'a | b', 'a/b', 'a (b', 'a [b', 'a! b', 'a? b', 'a + b', 'a @ b', 'a <> b', 'a → b', 'a & b', 'a - b', 'a -- b', 'a -b', 'a- b', 'a – b', 'ab. b', 'a… b', 'a 🚀 b', 'a“b'])('parts %s', (subject) => {
    expect(tokens(subject).map(({ isParted }) => isParted)).toEqual([true, true]);
  }); // prettier-ignore

  it.each(['a b', 'a-b', 'a&b', 'ab.b', 'a_b', 'a. b', 'Dr. Bo', 'PROF. Bo', 'a # b'])('is not in %s', (subject) => {
    expect(tokens(subject).map(({ isParted }) => isParted)).toEqual([true, false]);
  });

  it.each(['Dr.: Bo', 'Dr – Bo', 'Dr .. Bo', 'Drs. Bo', 'adr. Bo'])('parts %s, abbreviated or not', (subject) => {
    expect(tokens(subject).map(({ isParted }) => isParted)).toEqual([true, true]);
  });
});
