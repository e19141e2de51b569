/** Values by words, of which some are told by how they begin or end. */
import { describe, expect, it } from '@jest/globals';
import { ByWord, Words } from '../../../src/planner/cues/by-word.ts';

describe('a list of words', () => {
  const words = new Words(['feier', '*feier', 'abschied*', 'fest']);

  it.each(['feier', 'fest', 'jubelfeier', 'abschiedsrede'])('%s is among them', (word) => {
    expect(words.has(word)).toBe(true);
  });

  it.each(['feiern', 'feste', 'vorfeier', 'abschied', 'feierabend', 'verabschiedung', ''])('%s is not', (word) => {
    expect(words.has(word)).toBe(false);
  });

  it('can be listed as they were written', () => {
    expect(words.listed).toEqual(['feier', '*feier', 'abschied*', 'fest']);
  });
});

describe('values by words', () => {
  const values = new ByWord<number>();
  values.add('abschiedsfeier', 1);
  values.add('abschiedsfeier', 2);
  values.add('abschied*', 3);
  values.add('*feier', 4);

  it('are those of the word, of its beginning and of its ending', () => {
    expect(values.of('abschiedsfeier')).toEqual([1, 2, 3, 4]);
    expect(values.of('jubelfeier')).toEqual([4]);
    expect(values.of('launch')).toEqual([]);
    expect(values.of('gedenkstunde')).toEqual([]);
  });

  it('are there or not', () => {
    expect([values.has('abschiedsfeier'), values.has('abschiedsessen'), values.has('feier'), values.has('gedenkstunde')]).toEqual([true, true, false, false]);
  });

  it('tell the words that are written whole', () => {
    expect(values.words).toEqual(['abschiedsfeier']);
  });
});
