/** Choosing several rows, one by one and in ranges. */
import { describe, expect, it } from '@jest/globals';
import { allOf, extendedTo, NONE, nextAfter, toggled } from '../../src/tab/queue/selection.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const chosen = ({ chosen: ids }: { readonly chosen: ReadonlySet<string> }) => [...ids].sort().join('');

describe('choosing', () => {
  it('takes a row, and lets it go', () => {
    const one = toggled(NONE, 'b');
    expect(chosen(one)).toBe('b');
    expect(chosen(toggled(one, 'b'))).toBe('');
  });

  it('takes a range from where it began, down and up', () => {
    expect(chosen(extendedTo(toggled(NONE, 'b'), IDS, 'd'))).toBe('bcd');
    expect(chosen(extendedTo(toggled(NONE, 'd'), IDS, 'b'))).toBe('bcd');
  });

  it('makes a range shorter on the way back, and keeps what was chosen before', () => {
    const long = extendedTo(toggled(toggled(NONE, 'a'), 'c'), IDS, 'e');
    expect(chosen(long)).toBe('acde');
    expect(chosen(extendedTo(long, IDS, 'd'))).toBe('acd');
  });

  it('begins anew where the beginning is not on the screen any more', () => {
    expect(chosen(extendedTo(toggled(NONE, 'gone'), IDS, 'c'))).toBe('cgone');
    expect(chosen(extendedTo(NONE, IDS, 'c'))).toBe('c');
  });

  it('takes all', () => {
    expect(chosen(allOf(IDS))).toBe('abcde');
    expect(chosen(allOf([]))).toBe('');
  });
});

describe('where the focus goes', () => {
  it.each([
    ['b', 'c'],
    ['bc', 'd'],
    ['ad', 'e'],
    ['de', 'c'],
    ['abcde', null],
    ['ae', 'd'],
  ])('from %s to %s', (gone, next) => {
    expect(nextAfter(IDS, new Set(gone))).toBe(next);
  });
});
