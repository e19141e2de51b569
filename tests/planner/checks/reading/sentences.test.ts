/** Where sentences end, and that they stand where they say. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentencesIn } from '../../../../src/planner/checks/reading/sentences.ts';

const texts = (text: string) => sentencesIn(text).map((one) => one.text);

describe('a sentence', () => {
  it.each([
    ['Yes. No! Why?', ['Yes.', 'No!', 'Why?']],
    ['Dr. Sander rang, e.g. at noon. I was out.', ['Dr. Sander rang, e.g. at noon.', 'I was out.']],
    ['Sie geht am 8. ins Dock, bis 1. Dezember. Danach nicht.', ['Sie geht am 8. ins Dock, bis 1. Dezember.', 'Danach nicht.']],
    ['- one\n* two\n3. three', ['one', 'two', 'three']],
    ['A line that a mail program has broken because it was too\nlong for it. And one more', ['A line that a mail program has broken because it was too\nlong for it.', 'And one more']],
    ['Short\nlines stay apart', ['Short', 'lines stay apart']],
    ['“Is it?” she asked.', ['“Is it?”', 'she asked.']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('stands where it says, and so do its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, offset) => {
        for (const { from, to, text: own, words } of sentencesIn(text, offset)) {
          expect(text.slice(from - offset, to - offset)).toBe(own);
          for (const word of words) expect(text.slice(word.from - offset, word.to - offset)).toBe(word.raw);
        }
      }),
    );
  });
});
