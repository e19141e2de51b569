/** Whom to get in touch with again, and whose turn it is. */
import { describe, expect, it } from '@jest/globals';
import { complete } from '../../../src/planner/follow-up.ts';
import { plan } from '../../../src/planner/plan.ts';
import { dormantTie } from '../../../src/planner/rules/dormant-tie.ts';
import { goneQuiet } from '../../../src/planner/rules/gone-quiet.ts';
import { ANA, facts, meeting, STORY_NOW } from '../../../src/planner/story.ts';
import { DAY, HOUR } from '../../../src/planner/working-time.ts';
import { kept } from '../kept.ts';
import { answers, iso, sentences, spoken } from './answers.ts';

type More = Parameters<typeof facts>[1];
const days = (count: number, last: number, apart = 7) => Array.from({ length: count }, (_, n) => last - apart * n);
const met = (all: readonly number[], more: More = {}, person = ANA) => facts(all.map((day) => meeting(day, { with: [person] })), more); // prettier-ignore
const said = (...of: Parameters<typeof met>) => answers(dormantTie, met(...of))[0];

describe('it speaks', () => {
  it('from a year after the last touch, to the moment, and for years', () => {
    const last = STORY_NOW - 364 * DAY + HOUR;
    expect(said(days(6, -364))).toEqual({ lookAgainAt: last + 365 * DAY });
    const one = spoken(said(days(6, -365 - 1 / 24)));
    expect([one.opensAt, iso(one.dueAt), iso(one.closesAt)]).toEqual([STORY_NOW, '2026-03-20T10:00', '2030-03-12T10:00']);
  });

  it('where gone-quiet has ceased to, on the same day', () => {
    const quiet = answers(goneQuiet, met(days(6, -400, 60)))[0];
    expect(spoken(quiet).closesAt).toBe(spoken(said(days(6, -400, 60))).opensAt);
  });

  it('of six weeks in one year, whatever lies between', () => {
    expect(spoken(said(days(6, -400, 72))).because).toBe('silent');
    expect(said(days(6, -400, 73))).toBe('seldom');
    expect(said([...days(5, -400), -400 - 365])).toBe('seldom');
    expect(said([...days(5, -400), -400 - 364])).toMatchObject({ because: 'silent' });
    expect(said([...days(5, -400), -400.1])).toBe('seldom');
  });

  it('of meetings: messages are no habit of meeting', () => {
    const messages = days(5, -405).map((day) => ({ at: STORY_NOW + day * DAY, channel: 'mail' as const, direction: 'sent' as const, people: [ANA.address], automatic: false }));
    expect(said(days(3, -400, 30), { messages })).toBe('seldom');
  });

  it('as I say what is often, and how long is long', () => {
    const options = (given: Record<string, number>) => ({ preferences: { options: { 'dormant-tie': given } } });
    expect(spoken(said(days(3, -400), options({ weeks: 3 }))).because).toBe('silent');
    expect(said(days(6, -400), options({ silentDays: 500 }))).toEqual({ lookAgainAt: STORY_NOW + 100 * DAY + HOUR });
    expect(said(days(6, -400), options({ untilDays: 300 }))).toBe('tooLong');
  });

  it('in a sentence that says what cannot be seen', () => {
    expect(sentences(dormantTie, met(days(6, -400)))).toEqual([
      'You and Ana Torres used to meet often; the last time you were in touch, as far as your calendar shows, was on 6 February 2025. Get in touch again?',
    ]);
    expect(sentences(dormantTie, met(days(6, -400), { granted: ['calendar', 'mail'] }))).toEqual([
      'You and Ana Torres used to meet often; the last time you were in touch was on 6 February 2025. Get in touch again?',
    ]);
  });
});

describe('of many', () => {
  const people = Array.from({ length: 12 }, (_, n) => ({ address: `p${String(n)}@org${String(n)}.com`, name: `Person ${String(n)}` }));
  const all = facts(people.flatMap((person, n) => days(6 + n, -400 - n).map((day) => meeting(day + n / 48, { with: [person] })))); // prettier-ignore
  const shown = (now: number, existing: Parameters<typeof plan>[1] = []) => plan(all, existing, now, [dormantTie]).followUps.map(({ people: [one] }) => one?.address);
  const monday = STORY_NOW - 4 * DAY;

  it('one has a turn, the same all week', () => {
    expect(shown(monday)).toHaveLength(1);
    for (const day of [1, 2, 3, 4, 5, 6]) expect(shown(monday + day * DAY)).toEqual(shown(monday));
  });

  it('others have theirs in other weeks, not the most familiar first', () => {
    const turns = new Set(Array.from({ length: 20 }, (_, week) => shown(monday + week * 7 * DAY)[0]));
    expect(turns.size).toBeGreaterThan(6);
  });

  it('the others are held back, each with the reason', () => {
    expect(plan(all, [], monday, [dormantTie]).heldBack.map(({ code }) => code)).toEqual(Array.from({ length: 11 }, () => 'capped'));
  });

  it('what is open stays, whosever turn it is, and nobody else comes', () => {
    const open = kept(plan(all, [], monday, [dormantTie]));
    for (const week of [1, 2, 3]) expect(shown(monday + week * 7 * DAY, open)).toEqual(shown(monday));
  });

  it('once it is done there is a week of rest', () => {
    const done = kept(plan(all, [], monday, [dormantTie])).map((one) => ({ ...one, ...complete(one, monday) }));
    expect(shown(monday + 6 * DAY, done)).toEqual([]);
    expect(shown(monday + 7 * DAY, done)).toHaveLength(1);
    expect(shown(monday + 7 * DAY, done)).not.toEqual(shown(monday));
  });
});
