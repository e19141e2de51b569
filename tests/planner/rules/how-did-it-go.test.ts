/** What somebody had before them, when it is asked after, and what is left alone. */
import { describe, expect, it } from '@jest/globals';
import type { Note } from '../../../src/planner/facts.ts';
import { howDidItGo } from '../../../src/planner/rules/how-did-it-go.ts';
import { ANA, facts, meeting, STORY_NOW as NOW } from '../../../src/planner/story.ts';
import { DAY, HOUR } from '../../../src/planner/working-time.ts';
import { answers, codes, iso, sentences, spoken } from './answers.ts';

const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
/** Written on Monday 9 March. */
const note = (text: string, more: Partial<Note> = {}): Note => ({ at: NOW - 4 * DAY, people: [ANA.address], meeting: null, text, ...more });
type More = Parameters<typeof facts>[1];
const given = (one: Note, more: More = {}) => facts([meeting(-20)], { notes: [one], ...more });
const said = (text: string, more: Partial<Note> = {}) => {
  const [answer] = answers(howDidItGo, given(note(text, more)));
  return typeof answer === 'string' ? answer : answer && 'because' in answer ? answer.because : 'not yet';
};

describe('the window', () => {
  it('opens on the next working morning, and closes seven days after the day', () => {
    const launch = given(note('launch on 12 March'));
    expect(answers(howDidItGo, launch, Date.UTC(2026, 2, 13, 8, 59))).toEqual([{ lookAgainAt: Date.UTC(2026, 2, 13, 9) }]);
    const one = spoken(answers(howDidItGo, launch)[0]);
    expect([iso(one.opensAt), iso(one.dueAt), iso(one.closesAt)]).toEqual(['2026-03-13T09:00', '2026-03-17T09:00', '2026-03-20T00:00']);
    expect([codes(howDidItGo, launch, Date.UTC(2026, 2, 19, 23)), codes(howDidItGo, launch, Date.UTC(2026, 2, 20))]).toEqual([[], ['too-old']]);
  });

  it('after a Friday opens on Monday', () => {
    expect(answers(howDidItGo, given(note('launch on 13 March')))).toEqual([{ lookAgainAt: Date.UTC(2026, 2, 16, 9) }]);
  });

  it('a weekday is that of the day it was written on; of two that may be meant, the later', () => {
    expect([said('launch on Thursday'), said('launch on Monday')]).toEqual(['noted', 'not yet']);
    expect(answers(howDidItGo, given(note('launch on Monday')))).toEqual([{ lookAgainAt: Date.UTC(2026, 2, 17, 9) }]);
  });
});

describe('what a note says', () => {
  it.each([
    ['her go-live is on Tuesday', 'noted'],
    ['exam on Wednesday!', 'noted'],
    ['moving house on Wednesday', 'noted'],
    ['zieht am Mittwoch um, Umzug', 'noted'],
    ['Prüfung am Mittwoch', 'noted'],
    ['soutenance mercredi', 'noted'],
    ['entrevista el miércoles', 'noted'],
    ['palestra na quarta', 'noted'],
    ['funeral on Tuesday', 'hard'],
    ['Operation am Dienstag', 'hard'],
    ['she has an interview on Wednesday, like my exam', 'noted'],
    ['my interview is on Wednesday', 'mine'],
    ['unser Launch am Mittwoch', 'mine'],
    ['interview on Wednesday was cancelled', 'calledOff'],
    ['Prüfung am Mittwoch verschoben', 'calledOff'],
    ['lunch break on Wednesday', 'noCue'],
    ['move the meeting to Wednesday', 'noCue'],
    ['launch party on Wednesday', 'noCue'],
    ['the latest examples by Wednesday', 'noCue'],
    ['interview soon', 'noDay'],
    ['interview was yesterday', 'noDay'],
  ])('%s: %s', (text, because) => {
    expect(said(text)).toBe(because);
  });

  it('its own day counts more than its words, but not one years away', () => {
    expect([said('interview soon', { day: 20_524 }), said('interview', { day: 30_000 })]).toEqual(['noted', 'noDay']);
  });

  it('is about the one other person of its meeting, where it names nobody', () => {
    const about = (with_: (typeof BO)[], more: Parameters<typeof meeting>[1] = {}) =>
      answers(howDidItGo, facts([meeting(-4.2, { iCalUId: 'm', with: with_, ...more })], { notes: [note('launch on Thursday', { people: [], meeting: 'm' })] }))[0];
    expect(spoken(about([BO])).people).toMatchObject([BO]);
    expect([about([ANA, BO]), about([BO], { sensitivity: 'private' }), said('launch on Thursday', { people: [] })]).toEqual(['nobody', 'nobody', 'nobody']);
  });

  it('is told with my words, and asks after a hardship otherwise', () => {
    expect(sentences(howDidItGo, given(note('launch on Thursday')))).toEqual(['You noted about Ana: "launch on Thursday". That was yesterday. Ask how it went?']);
    expect(sentences(howDidItGo, given(note('operation on Thursday')))).toEqual(['You noted about Ana: "operation on Thursday". That was yesterday. Ask how they are?']);
    expect(spoken(answers(howDidItGo, given(note('launch on Thursday', { id: 'n1' })))[0]).evidence).toEqual([{ kind: 'note', id: 'n1', at: NOW - 4 * DAY, text: 'launch on Thursday' }]);
  });
});

describe('what has been done since', () => {
  const launch = note('launch on Wednesday');
  const mail = (hoursAgo: number, direction: 'sent' | 'received') => ({ at: NOW - hoursAgo * HOUR, channel: 'mail' as const, direction, people: [ANA.address], automatic: false });

  it('a mail of mine after the day has done it; one on the day, and one of hers, have not', () => {
    const after = (message: ReturnType<typeof mail>) => codes(howDidItGo, given(launch, { messages: [message] }));
    expect([after(mail(20, 'sent')), after(mail(44, 'sent')), after(mail(20, 'received'))]).toEqual([['already-done'], [], []]);
  });

  it('so has a meeting with her after the day', () => {
    const met = (days: number) => codes(howDidItGo, facts([meeting(-20), meeting(days)], { notes: [launch] }));
    expect([met(-1), met(-2)]).toEqual([['already-done'], []]);
  });
});

describe('a meeting that prepared it', () => {
  const prepared = (subject: string, more: Parameters<typeof meeting>[1] = {}) => answers(howDidItGo, facts([meeting(-6, { subject, ...more })]));

  it('asks whoever its subject names, or the only other', () => {
    const of = (answer: ReturnType<typeof prepared>) => spoken(answer[0]).people.map(({ name }) => name);
    expect(of(prepared('Prep: interview 11 March'))).toEqual(['Ana Torres']);
    expect(of(prepared('Bo’s keynote on 11 March: dry run', { with: [ANA, BO] }))).toEqual(['Bo Lind']);
    expect(of(prepared('Vorbereitung Vorstellungsgespräch am 11.3.'))).toEqual(['Ana Torres']);
    expect(prepared('Prep for Ana’s and Bo’s interviews on 11 March', { with: [ANA, BO] })).toEqual(['nobody']);
  });

  it('says so with its title, and rests on it', () => {
    const known = facts([meeting(-6, { subject: 'Prep: interview 11 March', iCalUId: 'm' })]);
    expect(sentences(howDidItGo, known)).toEqual(['"Prep: interview 11 March" was for something of Ana that was due on Wednesday. Ask how it went?']);
    expect(spoken(answers(howDidItGo, known)[0]).evidence).toMatchObject([{ kind: 'touch', at: NOW - 6 * DAY, text: 'Prep: interview 11 March' }]);
  });

  it.each(['Interview on 11 March', 'Prep for the 11 March', 'Prep for funeral on 11 March'])('leaves %s alone', (subject) => {
    expect(prepared(subject)).toEqual([]);
  });

  it('says why it does not know: no day, mine, put off, and nothing of one that was cancelled', () => {
    expect([prepared('Prep for the interview'), prepared('Prep for my interview on 11 March'), prepared('Prep for interview on 11 March (postponed)')].flat()).toEqual(['noDay', 'mine', 'calledOff']);
    expect(prepared('Prep for interview on 11 March', { isCancelled: true })).toEqual([]);
  });
});
