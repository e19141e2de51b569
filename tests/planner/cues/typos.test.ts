/** Typos: one edit away from a long cue word, and no more. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOneEditAway, Typos } from '../../../src/planner/cues/typos.ts';

describe('one edit', () => {
  it.each([
    ['workshop', 'workshp', 'a letter missing'],
    ['workshop', 'orkshop', 'the first one missing'],
    ['workshop', 'worksho', 'the last one missing'],
    ['workshop', 'worksshop', 'a letter twice'],
    ['workshop', 'workshops', 'a letter more'],
    ['workshop', 'workshup', 'a wrong letter'],
    ['workshop', 'morkshop', 'a wrong first letter'],
    ['workshop', 'workshot', 'a wrong last letter'],
    ['workshop', 'wrokshop', 'two exchanged'],
    ['workshop', 'workshpo', 'the last two exchanged'],
  ])('is between %s and %s: %s', (one, other) => {
    expect([isOneEditAway(one, other), isOneEditAway(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['workshop', 'worksh', 'two missing'],
    ['workshop', 'wirkshup', 'two wrong'],
    ['workshop', 'workshpi', 'exchanged and wrong'],
    ['workshop', 'workshio', 'wrong and exchanged'],
    ['workshop', 'werksho', 'one wrong and one missing'],
    ['workshop', 'sworkho', 'one moved and one missing'],
    ['workshop', 'krowshop', 'turned around'],
    ['abcd', 'bcda', 'first to last'],
  ])('is not between %s and %s: %s', (one, other) => {
    expect([isOneEditAway(one, other), isOneEditAway(other, one)]).toEqual([false, false]);
  });

  it('is what any insertion, deletion or substitution makes', () => {
    const edits = fc.record({ word: fc.stringMatching(/^[a-d]{1,8}$/), at: fc.nat(7), letter: fc.constantFrom('x', 'y') });
    fc.assert(
      fc.property(edits, ({ word, at, letter }) => {
        const [before, after] = [word.slice(0, at % word.length), word.slice((at % word.length) + 1)];
        expect([before + after, before + letter + word.slice(before.length), before + letter + after].map((edited) => isOneEditAway(word, edited))).toEqual([true, true, true]);
        expect(isOneEditAway(word, `${before}xy${after}z`)).toBe(false);
      }),
    );
  });
});

describe('a misspelt word', () => {
  const typos = new Typos(['workshop', 'welcome', 'launch', 'walkthrough'], ['workshot', 'weldome']);

  it.each([
    ['workshp', 'workshop'],
    ['wrokshop', 'workshop'],
    ['walktrough', 'walkthrough'],
    ['welcme', 'welcome'],
  ])('%s is put right', (word, meant) => {
    expect(typos.correct(word)).toBe(meant);
  });

  it.each([
    ['workshot', 'a right word'],
    ['weldome', 'a right word'],
    ['workshop', 'the cue itself'],
    ['lunch', 'near a short cue'],
    ['launchh', 'near a short cue'],
    ['orkshop', 'it begins otherwise'],
    ['wolcame', 'two edits away'],
    ['telescope', 'near nothing'],
    ['', 'no word'],
  ])('%s is left as it is: %s', (word) => {
    expect(typos.correct(word)).toBe(word);
  });
});
