/** What somebody has before them, as I noted it or as a meeting prepares it. */
import { describe, expect, it } from '@jest/globals';
import { comingInNote, comingInSubject, dayNamedIn } from '../../src/planner/coming/coming-thing.ts';

describe('a note tells', () => {
  it.each<[string, ReturnType<typeof comingInNote>]>([
    ['Launch of the portal', { kind: 'event' }],
    ['her keynote in Lyon', { kind: 'event' }],
    ['surgery next week', { kind: 'hardship' }],
    ['surgery, and then the launch', { kind: 'hardship' }],
    ['Launch party', 'noCue'],
    ['Launch party, then the launch', { kind: 'event' }],
    ['launch postponed', 'calledOff'],
    ['my launch', 'mine'],
    ['our product launch', 'mine'],
    ['my launch, and her launch', { kind: 'event' }],
    ['likes tea', 'noCue'],
    ['', 'noCue'],
  ])('%s', (text, expected) => {
    expect(comingInNote(text)).toEqual(expected);
  });
});

describe('a subject tells what is prepared', () => {
  it.each<[string, ReturnType<typeof comingInSubject>]>([
    ['Prep: interview', { kind: 'event' }],
    ['Rehearsal of the keynote', { kind: 'event' }],
    ['Interview', 'noCue'],
    ['Rehearsal', 'noCue'],
    ['Prep for my interview', 'mine'],
  ])('%s', (subject, expected) => {
    expect(comingInSubject(subject)).toEqual(expected);
  });
});

it('the day is the only one, the later of two that may be meant, and none that was over', () => {
  const FRIDAY = 20_525;
  const day = (text: string) => dayNamedIn(text, FRIDAY);
  expect([day('launch on Monday'), day('launch on Friday'), day('launch yesterday'), day('launch on 3 March'), day('launch on Monday or Tuesday'), day('launch')]).toEqual([
    FRIDAY + 3,
    FRIDAY + 7,
    null,
    null,
    null,
    null,
  ]);
  expect(day('launch at the end of the week')).toBe(FRIDAY);
});
