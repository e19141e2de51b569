/** Which answers open with a defence. */
import { describe, expect, it } from '@jest/globals';
import { ANA } from '../../../src/planner/story.ts';
import { marked } from './drafted.ts';

const CRITICISM = 'I was disappointed with the report.';
const told = (text: string, replyTo: string | null = CRITICISM) => marked('defensive', { to: [ANA], replyTo, body: `Hi Ana,\n\n${text}` }).map((one) => one.text);

describe('a defence', () => {
  it.each([
    ['a but', 'But I only had a day for it.', 'But I only had a day for it.'],
    ['a but behind a sorry', 'Sorry, but I only had a day.', 'Sorry, but I only had a day.'],
    ['no apology', 'I am sorry you feel that way.', 'I am sorry you feel that way.'],
    ['behind a word of thanks', 'Thanks for your note. But I only had a day.', 'But I only had a day.'],
    ['an actually', 'Actually, it was checked twice by three of us.', 'Actually, it was checked twice by three of us.'],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('is one to a statement that blames nobody, where it begins with a but, and no other', () => {
    const statement = 'The hall is booked for Monday.';
    expect([told('But I only had a day.', statement).length, told('Actually, it was checked twice by three of us.', statement).length]).toEqual([1, 0]);
  });
});

describe('no defence', () => {
  it.each([
    ['it admits', 'Actually, you are right. I rushed it.'],
    ['it admits after a but', 'Sorry, but you are right.'],
    ['it comes later', 'I see what you mean, and I take the point about the numbers. I will do it anew. But I only had a day.'],
    ['it is empty', ''],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('to a question that blames nobody, or to nothing', () => {
    expect([told('But I only have Tuesday.', 'Does Monday suit you?'), told('But I only have Tuesday.', null)]).toEqual([[], []]);
  });

  it('a why that blames is criticism', () => {
    expect(told('Actually, it was checked twice by three of us.', 'Why was the report so disappointing?')).toHaveLength(1);
  });
});
