/** When a promise speaks, until when, and for whom. */
import { describe, expect, it } from '@jest/globals';
import type { PromiseMade } from '../../../src/planner/facts.ts';
import { plan } from '../../../src/planner/plan.ts';
import { MISSED_AFTER_DAYS } from '../../../src/planner/promises/ledger.ts';
import { promiseDue } from '../../../src/planner/rules/promise-due.ts';
import { ADA, ANA, facts, meeting, STORY_NOW as NOW } from '../../../src/planner/story.ts';
import { DAY, HOUR } from '../../../src/planner/working-time.ts';
import { answers, codes, iso, sentences, spoken } from './answers.ts';

const MONDAY = Date.UTC(2026, 2, 16, 17);
const promise = (more: Partial<PromiseMade> = {}): PromiseMade => ({
  id: 'p1',
  text: 'send the deck',
  people: [ANA.address],
  madeAt: NOW - 20 * DAY,
  dueAt: MONDAY,
  state: 'open',
  meeting: null,
  ...more,
});
type More = Parameters<typeof facts>[1];
const given = (one: Partial<PromiseMade> = {}, more: More = {}) => facts([meeting(-2)], { promises: [promise(one)], ...more });

describe('the window', () => {
  it('opens at midnight of the business day before, not before it was made, and changes its words when it is due', () => {
    const [friday, before] = [Date.UTC(2026, 2, 13), Date.UTC(2026, 2, 12, 23, 59)];
    expect(answers(promiseDue, given(), before)).toEqual([{ lookAgainAt: friday }]);
    const one = spoken(answers(promiseDue, given(), friday)[0]);
    expect([one.because, one.opensAt, one.dueAt, one.changesAt, one.closesAt]).toEqual(['due', friday, MONDAY, MONDAY, MONDAY + MISSED_AFTER_DAYS * DAY]);
    expect([MONDAY - 1, MONDAY].map((now) => spoken(answers(promiseDue, given(), now)[0]).because)).toEqual(['due', 'overdue']);
    expect(spoken(answers(promiseDue, given({ madeAt: NOW - HOUR }))[0]).opensAt).toBe(NOW - HOUR);
  });

  it('is due in working hours before what I promised, never before it opens', () => {
    expect(iso(spoken(answers(promiseDue, given({ dueAt: Date.UTC(2026, 2, 14, 17) }))[0]).dueAt)).toBe('2026-03-13T17:00');
    const saturday = Date.UTC(2026, 2, 14, 9);
    const late = given({ madeAt: saturday, dueAt: saturday + HOUR });
    expect(spoken(answers(promiseDue, late, saturday)[0]).dueAt).toBe(saturday);
  });

  it('is said to be too old for a week after it counts as missed, and then no more', () => {
    const end = MONDAY + MISSED_AFTER_DAYS * DAY;
    expect([end - 1, end, end + 7 * DAY - 1, end + 7 * DAY].map((now) => codes(promiseDue, given(), now))).toEqual([[], ['too-old'], ['too-old'], []]);
  });

  it('with a new date it is another, so that a dismissal of the first lasts no longer', () => {
    const id = (one: Partial<PromiseMade>) => plan(given(one), [], NOW, [promiseDue]).followUps[0]?.id ?? '';
    expect(id({ state: 'renegotiated', dueAt: MONDAY - HOUR })).not.toBe(id({}));
    expect(codes(promiseDue, given({}, { preferences: { dismissed: [id({})] } }))).toEqual(['dismissed']);
  });
});

describe('for whom', () => {
  const told = (people: readonly string[], more: More = {}) => sentences(promiseDue, given({ people }, more));

  it('names them, by the names I know', () => {
    expect(told([ANA.address])).toEqual(['You promised Ana: "send the deck". It is due on Monday at 17:00. Do it now, or say early that you need longer?']);
    expect(told([ANA.address, 'bo@fabrikam.com'])[0]).toContain('You promised Ana and bo@fabrikam.com:');
  });

  it('of one to nobody, to myself or to a list it names nobody, and it stands all the same', () => {
    const alone = ['You promised: "send the deck". It is due on Monday at 17:00. Do it now, or say early that you need longer?'];
    expect([told([]), told([ADA]), told(['team@contoso.com'])]).toEqual([alone, alone, alone]);
  });

  it('one to nobody can be dismissed and done, and grows too old, as any other', () => {
    const mine = given({ people: [] });
    const [one] = plan(mine, [], NOW, [promiseDue]).followUps;
    const id = one?.id ?? '';
    expect(codes(promiseDue, given({ people: [] }, { preferences: { dismissed: [id] } }))).toEqual(['dismissed']);
    const done = { id, rule: 'promise-due', people: [], opensAt: NOW - DAY, state: 'done' as const, snoozedUntil: null, decidedAt: NOW - HOUR, alsoCovers: [], before: null };
    expect(plan(mine, [done], NOW, [promiseDue]).heldBack.map(({ code }) => code)).toEqual(['already-done']);
    expect(codes(promiseDue, mine, MONDAY + 31 * DAY)).toEqual(['too-old']);
    expect(codes(promiseDue, given({ people: [] }, { preferences: { off: ['promise-due'] } }))).toEqual(['switched-off']);
  });

  it('is never one too many', () => {
    const promises = Array.from({ length: 12 }, (_, n) => promise({ id: `p${String(n)}`, text: `thing ${String(n)}` }));
    expect(plan(facts([meeting(-2)], { promises }), [], NOW, [promiseDue]).followUps).toHaveLength(12);
  });

  it('a mail to her says nothing of whether it is kept', () => {
    const wrote = { at: NOW - HOUR, channel: 'mail' as const, direction: 'sent' as const, people: [ANA.address], automatic: false };
    expect(told([ANA.address], { messages: [wrote], granted: ['calendar', 'mail'] })).toHaveLength(1);
  });
});

it('rests on what I wrote, under its own id', () => {
  expect(spoken(answers(promiseDue, given())[0]).evidence).toEqual([{ kind: 'promise', id: 'p1', at: NOW - 20 * DAY, text: 'send the deck' }]);
});
