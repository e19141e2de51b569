/** Figures as the page tells them: which periods are worth showing, how high the bars' scale goes, and where nothing is told. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { timeText } from '../../src/tab/insights/amounts.ts';
import { doneFigure } from '../../src/tab/insights/done-figure.ts';
import { heightsBeside } from '../../src/tab/insights/heights.ts';
import { paceFigure } from '../../src/tab/insights/pace-figure.ts';
import { promisesFigure } from '../../src/tab/insights/promises-figure.ts';
import { quietFigure } from '../../src/tab/insights/quiet-figure.ts';
import { speak } from '../../src/tab/words/say.ts';

beforeAll(() => speak('en'));

const WEEKS = Array.from({ length: 26 }, (_, index) => ({ week: new Date(Date.UTC(2025, 8, 29 + 7 * index)).toISOString().slice(0, 10), thanks: 0, recaps: 0, others: 0 }));
const MONTHS = ['2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01'];
const said = (peopleThanked: number, recaps: number) => doneFigure({ weeks: WEEKS, lately: { peopleThanked, recaps } }).says;

describe('periods', () => {
  it('are shown from the first with something on, eight weeks and three months at least', () => {
    const since = (at: number) => doneFigure({ weeks: WEEKS.map((one, index) => (index === at ? { ...one, others: 1 } : one)), lately: { peopleThanked: 0, recaps: 0 } }).rows.map(({ date }) => date);
    expect([since(0).length, since(10).length, since(20).length, since(-1).length]).toEqual([26, 16, 8, 8]);
    expect(since(10)[0]).toBe(WEEKS[10]?.week);
    expect(promisesFigure({ months: MONTHS.map((month) => ({ month, kept: month === '2025-11-01' ? 1 : 0, keptLater: 0, missed: 0, open: 0 })), open: 0 }).rows).toHaveLength(5);
  });

  it('of now are told as not over', () => {
    expect(doneFigure({ weeks: WEEKS, lately: { peopleThanked: 0, recaps: 0 } }).rows.slice(-2).map(({ names }) => names.long)).toEqual(['16 March', '23 March, so far']); // prettier-ignore
  });
});

describe('a sentence', () => {
  it('tells of thanks and recaps what there was', () => {
    expect([said(1, 2), said(3, 0), said(0, 1), said(0, 0)]).toEqual([
      'In the last 4 weeks you thanked 1 person and wrote 2 recaps.',
      'In the last 4 weeks you thanked 3 people.',
      'In the last 4 weeks you wrote 1 recap.',
      'There was no thank-you and no recap in the last 4 weeks.',
    ]);
  });

  it('tells of silences how many are over', () => {
    const says = (quiet: number, back: number) => quietFigure({ quiet, back, months: MONTHS.map((month) => ({ month, quiet: month === '2025-10-01' ? quiet : 0, back: 0 })) }).says;
    expect([says(0, 0), says(1, 0), says(3, 3), says(3, 1)]).toEqual([
      'Nobody whom your queue keeps in mind has gone quiet since January.',
      '1 person has gone quiet since October.',
      '3 people have gone quiet since October, and you are in touch again.',
      '3 people have gone quiet since October; you are in touch again with 1 of them.',
    ]);
  });
});

describe('a time', () => {
  it.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [89, '89 minutes'],
    [90, '2 hours'],
    [47 * 60, '47 hours'],
    [60 * 60, '2.5 days'],
  ])('of %s minutes is %s', (minutes, text) => {
    expect(timeText(minutes)).toBe(text);
  });

  it('of too few is not told, and nothing of none', () => {
    const figure = (medianMinutes: number | null) =>
      paceFigure({ done: 5, medianMinutes, months: MONTHS.map((month, index) => ({ month, done: index === 3 ? 2 : index === 4 ? 3 : 0, medianMinutes: index === 4 ? 60 : null })) });
    expect(figure(60).rows.map(({ cells }) => cells)).toEqual([
      ['too few to tell', '2'],
      ['60 minutes', '3'],
      ['–', '0'],
    ]);
    expect(figure(null).rows).toEqual([]);
    expect(figure(null).says).toBe('Fewer than 3 follow-ups were done since January: too few to tell a usual time.');
  });
});

describe('the scale beside bars', () => {
  it('begins at nothing, reaches the highest bar in few round steps, and never counts in halves', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.double({ min: 0, max: 10_000, noNaN: true })), (highest) => {
        const heights = heightsBeside(highest);
        expect(heights[0]).toBe(0);
        expect(heights.at(-1)).toBeGreaterThanOrEqual(Math.max(highest, 1));
        expect(heights.length).toBeLessThanOrEqual(5);
        expect(heights.every(Number.isInteger)).toBe(true);
      }),
    );
    expect([heightsBeside(1), heightsBeside(7), heightsBeside(23)]).toEqual([
      [0, 1],
      [0, 2, 4, 6, 8],
      [0, 10, 20, 30],
    ]);
  });
});
