/** What shows that help is welcome, whose, and until when. */
import { describe, expect, it } from '@jest/globals';
import type { Note } from '../../../src/planner/facts.ts';
import type { Meeting } from '../../../src/planner/meeting.ts';
import { plan } from '../../../src/planner/plan.ts';
import { helpCue } from '../../../src/planner/rules/help-cue.ts';
import { ADA, ANA, facts, meeting, STORY_NOW as NOW } from '../../../src/planner/story.ts';
import { evidenceOf } from '../../../src/planner/view.ts';
import { DAY, HOUR } from '../../../src/planner/working-time.ts';
import { answerTo, codes, iso, sentences, spoken } from './answers.ts';

const I = { address: ADA, name: 'Ada Okafor' };
const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const talk = (days: number, more: Parameters<typeof meeting>[1] = {}) => meeting(days, { iCalUId: 'it', subject: 'Weekly talk', ...more });
const note = (more: Partial<Note> = {}): Note => ({ at: NOW - HOUR, people: [], meeting: 'it', text: 'Rollout is stuck', ...more });
const said = (one: Meeting, notes: readonly Note[] = [], all: readonly Meeting[] = [one]) => answerTo(helpCue, one, facts(all, { notes }));
const names = (one: Meeting, notes: readonly Note[] = []) => spoken(said(one, notes)).people.map(({ name, address }) => name || address);

describe('whom', () => {
  it('is the organizer, or whom my notes name, by the name the calendar knows', () => {
    const onboarding = talk(-1, { subject: 'Onboarding', with: [ANA, BO] });
    expect(names(onboarding)).toEqual(['Ana Torres']);
    expect(names(onboarding, [note({ text: 'He is new', people: [BO.address] })])).toEqual(['Bo Lind']);
    expect(names(onboarding, [note({ people: ['new@fabrikam.com', BO.address] }), note({ people: [BO.address] })])).toEqual(['new@fabrikam.com', 'Bo Lind']);
    const uncalled = talk(-1, { subject: 'Onboarding', organizer: null });
    expect(said(uncalled)).toBe('nobodyCalled');
    expect(names(uncalled, [note({ people: [ANA.address] })])).toEqual(['Ana Torres']);
    expect(said(talk(-1, { subject: 'Onboarding', organizer: I }))).toBe('mine');
  });

  it('is told in a sentence, with my note as evidence', () => {
    expect(sentences(helpCue, facts([talk(-1, { subject: 'Onboarding' })]))).toEqual(['You were in "Onboarding" yesterday. Offer Ana one specific thing that would help?']);
    const noted = facts([talk(-1)], { notes: [note()] });
    expect(sentences(helpCue, noted)).toEqual(['Your note on "Weekly talk" (yesterday) names something hard. Offer Ana one specific thing that would help?']);
    const [one] = plan(noted, [], NOW, [helpCue]).followUps;
    expect(one && evidenceOf(one, noted.time.zone, NOW).map(({ kind, text }) => [kind, text])).toEqual([
      ['meeting', '"Weekly talk" yesterday'],
      ['note', 'Rollout is stuck today'],
    ]);
  });
});

describe('when', () => {
  it('is from the end on, or from my note on where only that tells; due two business days later, for a week', () => {
    const moments = (one: Meeting, notes: readonly Note[] = []) => {
      const { opensAt, dueAt, closesAt } = spoken(said(one, notes));
      return [opensAt, dueAt, closesAt].map(iso);
    };
    const onboarding = talk(-1, { subject: 'Onboarding' });
    expect(moments(onboarding, [note()])).toEqual(['2026-03-12T11:00', '2026-03-16T11:00', '2026-03-19T11:00']);
    expect(moments(talk(-1), [note()])).toEqual(['2026-03-13T09:00', '2026-03-17T09:00', '2026-03-20T09:00']);
    expect(moments(talk(-1), [note({ at: NOW - 3 * DAY })])[0]).toBe('2026-03-12T11:00');
    const running = talk(-0.5 / 24, { subject: 'Onboarding' });
    expect(said(running)).toEqual({ lookAgainAt: running.end });
    expect(spoken(said(talk(-1 / 24, { subject: 'Onboarding' }))).opensAt).toBe(NOW);
    const at = (hours: number) => codes(helpCue, facts([talk(-7 - 1 / 24, { subject: 'Onboarding' })]), NOW + hours * HOUR);
    expect([at(-1), at(0)]).toEqual([[], ['too-old']]);
  });

  it('of a series is the first, and every one on which I wrote something down', () => {
    const part = (days: number, isFirst = false) => talk(days, { subject: 'Onboarding', series: { id: 'it', isFirst, beganAt: NOW - 60 * DAY } });
    const [last, before] = [part(-1), part(-8)];
    expect([said(part(-1, true)), said(last)].map((one) => typeof one)).toEqual(['object', 'string']);
    const of = (at: number) => [before, last].map((one) => said(one, [note({ at })], [before, last])).map((one) => (typeof one === 'string' ? one : 'told'));
    expect([of(before.start - 1), of(before.start), of(last.start - 1), of(last.start)]).toEqual([
      ['sameTitle', 'sameTitle'],
      ['told', 'sameTitle'],
      ['told', 'sameTitle'],
      ['sameTitle', 'told'],
    ]);
  });

  it('a note finds its meeting whatever the case of its id', () => {
    expect(typeof said(talk(-1), [note({ meeting: 'IT' })])).toBe('object');
    expect(said(talk(-1), [note({ meeting: null })])).toBe('noCue');
  });
});
