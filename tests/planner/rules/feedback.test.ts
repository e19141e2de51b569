/** Feedback that waits for an answer, and loops that wait to be closed: their windows, to the moment. */
import { describe, expect, it } from '@jest/globals';
import type { Feedback } from '../../../src/planner/facts.ts';
import { criticismOpen } from '../../../src/planner/rules/criticism-open.ts';
import { loopUnclosed } from '../../../src/planner/rules/loop-unclosed.ts';
import { ANA, facts, meeting, STORY_NOW as NOW } from '../../../src/planner/story.ts';
import { DAY, HOUR } from '../../../src/planner/working-time.ts';
import { answers, codes, iso, sentences, spoken } from './answers.ts';

const feedback = (more: Partial<Feedback> = {}): Feedback => ({ id: 'f1', from: ANA.address, at: NOW - 3 * HOUR, text: 'too late to be of use', acknowledgedAt: null, toldAt: null, ...more });
type More = Parameters<typeof facts>[1];
const given = (one: Partial<Feedback> = {}, more: More = {}) => facts([meeting(-2)], { feedback: [feedback(one)], ...more });

describe('criticism-open', () => {
  it('waits an hour, is due within 48 hours at a working moment, and closes after a fortnight', () => {
    expect(answers(criticismOpen, given({ at: NOW - HOUR + 1 }))).toEqual([{ lookAgainAt: NOW + 1 }]);
    const one = spoken(answers(criticismOpen, given({ at: NOW - HOUR }))[0]);
    expect([one.opensAt, iso(one.dueAt), iso(one.closesAt)]).toEqual([NOW, '2026-03-16T09:00', '2026-03-27T09:00']);
    expect(codes(criticismOpen, given(), NOW - 3 * HOUR + 14 * DAY)).toEqual(['too-old']);
    expect(codes(criticismOpen, given(), NOW - 3 * HOUR + 14 * DAY - 1)).toEqual([]);
  });

  it('tells whose words they are, and rests on them by their id', () => {
    expect(sentences(criticismOpen, given())).toEqual(['Ana told you today: "too late to be of use". Thank them, and say what you take from it?']);
    expect(sentences(criticismOpen, given({ text: '' }))).toEqual(['Ana gave you feedback today. Thank them, and say what you take from it?']);
    expect(spoken(answers(criticismOpen, given())[0]).evidence).toEqual([{ kind: 'feedback', id: 'f1', at: NOW - 3 * HOUR, text: 'too late to be of use' }]);
  });

  it('has its own options', () => {
    const one = spoken(answers(criticismOpen, given({}, { preferences: { options: { 'criticism-open': { restHours: 2, dueHours: 4, windowDays: 3 } } } }))[0]);
    expect([iso(one.opensAt), iso(one.dueAt), iso(one.closesAt)]).toEqual(['2026-03-13T09:00', '2026-03-13T11:00', '2026-03-16T07:00']);
  });

  it('two from one person are two, told apart without ids, too', () => {
    const { id, ...bare } = feedback();
    const earlier = { ...bare, at: NOW - 5 * HOUR };
    expect(id).toBe('f1');
    const evidence = answers(criticismOpen, facts([meeting(-2)], { feedback: [bare, earlier] })).map((one) => spoken(one).evidence?.[0]?.id);
    expect(new Set(evidence).size).toBe(2);
  });
});

describe('loop-unclosed', () => {
  const thanked = (days: number, more: Partial<Feedback> = {}) => given({ at: NOW - (days + 1) * DAY, acknowledgedAt: NOW - days * DAY, ...more });

  it('opens thirty days after I answered, is due within five business days, and closes after sixty', () => {
    expect(answers(loopUnclosed, thanked(29))).toEqual([{ lookAgainAt: NOW + DAY }]);
    const one = spoken(answers(loopUnclosed, thanked(30))[0]);
    expect([one.opensAt, iso(one.dueAt), iso(one.closesAt)]).toEqual([NOW, '2026-03-20T10:00', '2026-04-12T10:00']);
    expect([codes(loopUnclosed, thanked(60)), codes(loopUnclosed, thanked(59.9))]).toEqual([['too-old'], []]);
  });

  it('tells when I thanked them, and for what', () => {
    expect(sentences(loopUnclosed, thanked(31))).toEqual(['You thanked Ana on 10 February for telling you: "too late to be of use". Say what has changed since?']);
    expect(sentences(loopUnclosed, thanked(31, { text: '' }))).toEqual(['You thanked Ana on 10 February for feedback. Say what has changed since?']);
    expect(spoken(answers(loopUnclosed, thanked(31))[0]).evidence).toMatchObject([{ kind: 'feedback', id: 'f1' }]);
  });

  it('is about its own feedback: of two, one may be closed', () => {
    const two = facts([meeting(-2)], {
      feedback: [feedback({ at: NOW - 40 * DAY, acknowledgedAt: NOW - 39 * DAY, toldAt: NOW - DAY }), feedback({ id: 'f2', at: NOW - 41 * DAY, acknowledgedAt: NOW - 40 * DAY })],
    });
    expect(answers(loopUnclosed, two).map((one) => (typeof one === 'string' ? one : 'speaks'))).toEqual(['told', 'speaks']);
  });
});
