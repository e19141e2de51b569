/** Who is thanked for all of it, and when. */
import { describe, expect, it } from '@jest/globals';
import { plan } from '../../../src/planner/plan.ts';
import { gratitudeReview } from '../../../src/planner/rules/gratitude-review.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../../../src/planner/story.ts';
import { DAY, HOUR } from '../../../src/planner/working-time.ts';
import { kept } from '../kept.ts';
import { answers, iso, sentences, spoken } from './answers.ts';

type More = Parameters<typeof facts>[1];
const I = { address: ADA, name: 'Ada Okafor' };
const DI = { address: 'di@contoso.com', name: 'Di Wolf' };
const mine = (days: readonly number[], more: Parameters<typeof meeting>[1] = {}) => days.map((day) => meeting(day, { organizer: I, ...more }));
const said = (meetings: Parameters<typeof facts>[0], more: More = {}, now = STORY_NOW) => answers(gratitudeReview, facts(meetings, more), now)[0];
const written = (day: number, more = {}) => ({ at: STORY_NOW + day * DAY, channel: 'mail' as const, direction: 'received' as const, people: [ANA.address], automatic: false, thread: 't', ...more });
const asked = (day: number, more = {}) => written(day, { direction: 'sent', asks: true, ...more });
const granted = ['calendar', 'mail', 'mail-text'] as const;
const ofMessages = (...messages: ReturnType<typeof written>[]) => said([meeting(-100)], { granted, messages });

describe('three times in ninety days', () => {
  it('is a pattern, from the morning after the third, and as long as the first of them is of late', () => {
    const one = spoken(said(mine([-60, -40, -5])));
    expect([iso(one.opensAt), iso(one.dueAt), iso(one.closesAt), one.data['count'], one.data['lastAt']]).toEqual([
      '2026-03-09T09:00', '2026-04-10T17:00', '2026-04-12T10:00', 3, STORY_NOW - 5 * DAY,
    ]); // prettier-ignore
    expect(said(mine([-60, -40, -1]), {}, STORY_NOW - 2 * HOUR)).toEqual({ lookAgainAt: Date.UTC(2026, 2, 13, 9) });
  });

  it('to the day', () => {
    expect(spoken(said(mine([-94, -40, -5.5]))).because).toBe('came');
    expect(said(mine([-95, -40, -5]))).toBe('few');
    expect(said(mine([-94.5, -40, -5]))).toBe('few');
  });

  it('counts what goes on, and is one thing a quarter', () => {
    const three = spoken(said(mine([-60, -40, -20])));
    const five = spoken(said(mine([-60, -40, -20, -10, -5])));
    expect([five.about, five.opensAt, five.data['count']]).toEqual([three.about, three.opensAt, 5]);
    expect(five.closesAt).toBeGreaterThan(three.closesAt);
    const inApril = spoken(said(mine([-60, -40, -20, -10, -5, 25]), {}, STORY_NOW + 30 * DAY));
    expect(inApril.about).not.toBe(three.about);
    expect(iso(inApril.opensAt)).toBe('2026-04-08T09:00');
  });

  it('counts as many, in as many days, as I say', () => {
    const options = (given: Record<string, number>) => ({ preferences: { options: { 'gratitude-review': given } } });
    expect(spoken(said(mine([-40, -5]), options({ times: 2 }))).data['count']).toBe(2);
    expect(said(mine([-60, -40, -5]), options({ days: 30 }))).toBe('few');
  });
});

describe('time made for me is', () => {
  it.each([
    ['a meeting of mine that she accepted', {}, 'came'],
    ['no meeting of hers', { organizer: ANA }, 'few'],
    ['none that she accepted tentatively', { with: [{ ...ANA, response: 'tentativelyAccepted' }] }, 'few'],
    ['none that was cancelled', { isCancelled: true }, 'nobody'],
    ['none with more than eight others', { with: [ANA, ...Array.from({ length: 8 }, (_, n) => ({ address: `g${String(n)}@fabrikam.com`, name: '' }))] }, 'few'],
    ['a private one as well', { sensitivity: 'private' }, 'came'],
    ['the first of a series', { series: { id: 's', isFirst: true, beganAt: 0 } }, 'came'],
    ['no later one of it', { series: { id: 's', isFirst: false, beganAt: 0 } }, 'few'],
  ] as const)('%s', (_, more, expected) => {
    const answer = said(mine([-60, -40, -5], more));
    expect(answer === undefined ? 'nobody' : typeof answer === 'string' ? answer : spoken(answer).because).toBe(expected);
  });

  it('hers at any of her addresses', () => {
    const other = { address: 'ana@gmail.com', name: 'Ana Torres' };
    expect(spoken(said([...mine([-60, -40]), ...mine([-5], { with: [other] })])).data['count']).toBe(3);
  });
});

describe('an answer is', () => {
  const three = [-50, -30, -10].flatMap((day) => [asked(day), written(day + 1)]);

  it('what she wrote in the thread in which I asked', () => {
    const one = spoken(ofMessages(...three));
    expect([one.because, one.data['count'], one.data['lastAt']]).toEqual(['answered', 3, STORY_NOW - 9 * DAY]);
    expect(spoken(ofMessages(...three.toReversed())).data['count']).toBe(3);
  });

  it.each([
    ['not what came elsewhere', [...three.slice(0, 5), written(-9, { thread: 'u' })]],
    ['not what came first', [...three.slice(0, 4), written(-10.1), asked(-10)]],
    ['not in answer to what asked nothing', [...three.slice(0, 4), asked(-10, { asks: false }), written(-9)]],
    ['not in answer to a copy', [...three.slice(0, 4), asked(-10, { addressed: 'cc' }), written(-9)]],
    ['not what a machine sent', [...three.slice(0, 5), written(-9, { automatic: true })]],
    ['only one, however often I asked and she wrote', [...three.slice(0, 4), asked(-10), asked(-9.5), written(-9), written(-8)].filter((_, n) => n !== 1)],
    ['nothing where no thread is known', three.map((one) => ({ ...one, thread: null as unknown as string }))],
  ])('%s', (_, messages) => {
    expect(ofMessages(...messages)).toBe('few');
  });
});

describe('everyday company', () => {
  const daily = (count: number, person = DI) => Array.from({ length: count }, (_, n) => meeting(-6.25 - n, { with: [person] }));
  const withDi = mine([-60, -40, -5], { with: [DI] });

  it('is a colleague met twenty times in the ninety days before', () => {
    expect(said([...withDi, ...daily(17)])).toBe('everyday');
    expect(spoken(said([...withDi, ...daily(16)])).because).toBe('came');
  });

  it('is nobody from outside', () => {
    expect(spoken(said([...mine([-60, -40, -5]), ...daily(30, ANA)])).because).toBe('came');
  });
});

describe('thanks', () => {
  const thanked = (days: number, rule = 'gratitude-review') => ({ preferences: { completed: [{ rule, people: [ANA.address], at: STORY_NOW - days * DAY }] } });

  it('last for ninety days, and she is looked at again where there is still a pattern', () => {
    expect(said(mine([-60, -40, -5]), thanked(61))).toEqual({ lookAgainAt: STORY_NOW + 29 * DAY });
    expect(said(mine([-60, -40, -5]), thanked(60))).toBe('thanked');
    expect(spoken(said(mine([-60, -40, -5]), thanked(90))).because).toBe('came');
  });

  it('are a thank-you of any rule, and nothing else', () => {
    const codes = (rule: string) => {
      const known = facts(mine([-60, -40, -5]), thanked(10, rule));
      const { world } = plan(known, [], STORY_NOW);
      return world.relationshipOf(ANA.address)?.thankedAt;
    };
    expect(codes('thanks-owed')).toBe(STORY_NOW - 10 * DAY);
    expect(codes('gone-quiet')).toBeNull();
    expect(codes('unanswered-invite')).toBeNull();
  });

  it('are not due again in the next quarter, if that begins soon', () => {
    const meetings = mine([-60, -40, -20, 25]);
    const dismissed = kept(plan(facts(meetings), [], STORY_NOW, [gratitudeReview])).map((one) => ({ ...one, state: 'dismissed' as const, decidedAt: STORY_NOW }));
    expect(dismissed).toHaveLength(1);
    expect(plan(facts(meetings), dismissed, STORY_NOW + 27 * DAY, [gratitudeReview]).heldBack.map(({ code }) => code)).toEqual(['capped']);
  });
});

it('two people at most have a turn in a week', () => {
  const people = ['a', 'b', 'c'].map((name) => ({ address: `${name}@${name}.com`, name }));
  const all = facts(people.flatMap((person, n) => [-60, -40, -5].map((day) => meeting(day + n / 12, { organizer: I, with: [person] }))));
  expect(plan(all, [], STORY_NOW, [gratitudeReview]).followUps).toHaveLength(2);
});

it('reads well', () => {
  expect(sentences(gratitudeReview, facts(mine([-60, -40, -5])))).toEqual([
    'Ana Torres made time for 3 meetings that you called, the last one on Sunday, and no thanks have gone out from here. Thank them for all of it?',
  ]);
  const messages = [-50, -30, -10].flatMap((day) => [asked(day), written(day + 1)]);
  expect(sentences(gratitudeReview, facts([meeting(-100)], { granted, messages }))).toEqual([
    'Ana Torres answered 3 questions of yours, the last one on 4 March, and no thanks have gone out from here. Thank them for all of it?',
  ]);
});
