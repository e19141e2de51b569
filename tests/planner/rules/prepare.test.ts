/** Whom I have not met yet, when to prepare, and whether there is a gap before. */
import { describe, expect, it } from '@jest/globals';
import type { PromiseMade } from '../../../src/planner/facts.ts';
import type { Meeting } from '../../../src/planner/meeting.ts';
import { plan } from '../../../src/planner/plan.ts';
import { prepare } from '../../../src/planner/rules/prepare.ts';
import { ANA, facts, meeting, STORY_NOW as NOW } from '../../../src/planner/story.ts';
import { evidenceOf } from '../../../src/planner/view.ts';
import { DAY, MINUTE } from '../../../src/planner/working-time.ts';
import { answerTo, iso, sentences, spoken } from './answers.ts';

const BO = { address: 'bo@contoso.com', name: 'Bo Lind' };
const old = meeting(-90, { with: [BO] });
/** On Monday at 10:00. */
const near = meeting(3);
const said = (one: Meeting, all: readonly Meeting[] = [old, one], more: Parameters<typeof facts>[1] = {}) => answerTo(prepare, one, facts(all, more));
const data = (all: readonly Meeting[], more: Parameters<typeof facts>[1] = {}) => spoken(said(near, all, more)).data;

describe('whom', () => {
  it('is everyone for whom it is the first, and nobody else', () => {
    const one = meeting(3, { with: [BO, ANA] });
    expect(spoken(said(one)).people.map(({ name }) => name)).toEqual(['Ana Torres']);
    expect(said(meeting(3, { with: [BO] }))).toBe('metBefore');
    expect(said(meeting(3, { organizer: null, attendees: [] }))).toBe('alone');
    expect(said(near, [old, near], { earlier: { [ANA.address]: NOW - 900 * DAY } })).toBe('metBefore');
  });

  it('of two first meetings with her the earlier is the one, and of one that was cancelled the other', () => {
    const again = meeting(3.2);
    expect(said(again, [old, near, again])).toBe('metBefore');
    expect(typeof said(again, [old, { ...near, isCancelled: true }, again])).toBe('object');
  });

  it('with less than sixty days of data before, it is the first in this calendar', () => {
    const here = (days: number) => data([{ ...old, start: near.start - days * DAY, end: near.start - days * DAY + MINUTE }, near])['here'];
    expect([here(60), here(59)]).toEqual(['no', 'yes']);
  });
});

describe('when', () => {
  it('is from the business day before on, and due an hour before', () => {
    const one = spoken(said(near));
    expect([iso(one.opensAt), iso(one.dueAt), one.closesAt]).toEqual(['2026-03-13T00:00', '2026-03-16T09:00', near.start]);
    const [begins, begun] = [0.001, 0].map((days) => said(meeting(days)));
    expect([typeof begins, begun]).toEqual(['object', 'begun']);
    expect(said(meeting(4))).toEqual({ lookAgainAt: Date.UTC(2026, 2, 16) });
    const early = { ...near, start: Date.UTC(2026, 2, 16, 9, 30), end: Date.UTC(2026, 2, 16, 10) };
    expect(iso(spoken(said(early)).dueAt)).toBe('2026-03-13T17:00');
  });
});

describe('a meeting that ends just before', () => {
  const before = (minutes: number, more: Parameters<typeof meeting>[1] = {}) => data([old, near, meeting(2.9, { with: [BO], end: near.start - minutes * MINUTE, ...more })])['tight'];

  it('leaves no gap where fewer than ten minutes are between', () => {
    expect([before(0), before(9), before(10), before(-1)]).toEqual(['yes', 'yes', 'no', 'no']);
  });

  it('is one that takes my time: an appointment of mine too, and none that I declined, that was cancelled, or that is shown as free', () => {
    const own = { organizer: null, attendees: [] };
    expect([before(0, own), before(0, { mine: 'declined' }), before(0, { isCancelled: true }), before(0, { showAs: 'free' }), before(0, { isAllDay: true })]).toEqual(['yes', 'no', 'no', 'no', 'no']);
    expect(before(0, { start: near.start })).toBe('no');
  });
});

describe('what is open', () => {
  const promise = (more: Partial<PromiseMade> = {}): PromiseMade => ({ id: 'p1', text: 'Send the deck', people: [ANA.address], madeAt: NOW - DAY, dueAt: null, state: 'open', meeting: null, ...more });

  it('is what I promised them and have not done', () => {
    const open = (more: Partial<PromiseMade>) => data([old, near], { promises: [promise(more)] })['promises'];
    expect([open({}), open({ state: 'due' }), open({ state: 'kept' }), open({ state: 'missed' }), open({ people: [BO.address] })]).toEqual([1, 1, 0, 0, 0]);
  });

  it('is told in a sentence, and is evidence', () => {
    const given = facts([old, near, meeting(2.9, { with: [BO], end: near.start })], { promises: [promise(), promise({ id: 'p2' })] });
    expect(sentences(prepare, given)).toEqual([
      'You meet Ana for the first time on Monday at 10:00, in "Project talk", and have 2 open promises to them. Another meeting of yours ends just before, so there is no gap. Take a few minutes to prepare?',
    ]);
    expect(sentences(prepare, facts([near]))).toEqual(['You meet Ana for the first time in this calendar on Monday at 10:00, in "Project talk". Take a few minutes to prepare?']);
    const [one] = plan(given, [], NOW, [prepare]).followUps;
    expect(one && evidenceOf(one, given.time.zone, NOW).map(({ kind, text }) => [kind, text])).toEqual([
      ['meeting', '"Project talk" on Monday at 10:00'],
      ['promise', 'Send the deck yesterday'],
      ['promise', 'Send the deck yesterday'],
    ]);
  });
});
