/** When somebody who has not answered is nudged, and when not. */
import { describe, expect, it } from '@jest/globals';
import { plan } from '../../../src/planner/plan.ts';
import { noReply } from '../../../src/planner/rules/no-reply.ts';
import { ANA, facts, meeting, STORY_NOW } from '../../../src/planner/story.ts';
import { why } from '../../../src/planner/view.ts';
import { DAY, MINUTE } from '../../../src/planner/working-time.ts';
import { answersTo, answerTo, iso, received, sent, spokenTo, UTC } from './asked.ts';

const BO = { address: 'bo@adatum.com', name: 'Bo Lind' };
const ASKED = sent('2026-03-02T10:00');
const FIRST = UTC('2026-03-05T10:00');
const SECOND = UTC('2026-03-16T10:00');
const at = (now: number, ...messages: readonly ReturnType<typeof sent>[]) => spokenTo(noReply, [ASKED, ...messages], now);

describe('a nudge', () => {
  it('comes after three business days, to the moment, to be sent within one', () => {
    expect(answerTo(noReply, [ASKED], FIRST - 1)).toEqual({ lookAgainAt: FIRST });
    const one = at(FIRST);
    expect([one.because, iso(one.opensAt), iso(one.dueAt), one.closesAt]).toEqual(['first', '2026-03-05T10:00', '2026-03-06T10:00', SECOND]);
  });

  it('comes a second time after seven more, and closes after as many', () => {
    expect(at(SECOND - 1).because).toBe('first');
    const one = at(SECOND);
    expect([one.because, iso(one.opensAt), iso(one.dueAt), iso(one.closesAt)]).toEqual(['second', '2026-03-16T10:00', '2026-03-17T10:00', '2026-03-25T10:00']);
  });

  it('is another follow-up the second time', () => {
    expect(at(FIRST).about).not.toBe(at(SECOND).about);
  });

  it('waits over the weekend, and moves into working hours', () => {
    expect(answerTo(noReply, [sent('2026-03-12T22:00')])).toEqual({ lookAgainAt: UTC('2026-03-18T09:00') });
  });

  it('waits as many days as I say', () => {
    expect(iso(spokenTo(noReply, [ASKED], FIRST, { preferences: { options: { 'no-reply': { days: 1, againDays: 2 } } } }).opensAt)).toBe('2026-03-05T10:00');
    expect(answerTo(noReply, [ASKED], UTC('2026-03-03T09:00'), { preferences: { options: { 'no-reply': { days: 1 } } } })).toEqual({ lookAgainAt: UTC('2026-03-03T10:00') });
  });

  it('goes the way of the question', () => {
    const inChat = sent('2026-03-02T10:00', { channel: 'chat' });
    expect(spokenTo(noReply, [inChat], FIRST)).toMatchObject({ channel: 'chat', evidence: [{ kind: 'touch', id: `chat:${String(inChat.at)}`, at: inChat.at }] });
    const [first] = plan(facts([meeting(-90)], { granted: ['chat'], messages: [inChat] }), [], FIRST, [noReply]).followUps;
    expect(first?.channel).toBe('chat');
  });
});

describe('what I wrote after the question', () => {
  it('before an answer was due belongs to it', () => {
    expect(answerTo(noReply, [ASKED, sent('2026-03-03T10:00', { asks: false })], FIRST)).toEqual({ lookAgainAt: UTC('2026-03-06T10:00') });
  });

  it('later was the first nudge: only the second is left, seven business days after it', () => {
    const nudged = sent('2026-03-06T10:00', { asks: false });
    expect(answerTo(noReply, [ASKED, nudged], UTC('2026-03-09T10:00'))).toEqual({ lookAgainAt: UTC('2026-03-17T10:00') });
    expect(at(UTC('2026-03-17T10:00'), nudged).because).toBe('second');
  });

  it('twice on one day was one nudge, and two on two days are enough for good', () => {
    const [nudged, beside, again] = [sent('2026-03-06T10:00'), sent('2026-03-06T10:05'), sent('2026-03-07T10:00')];
    expect(at(UTC('2026-03-17T10:00'), nudged, beside).because).toBe('second');
    expect(answerTo(noReply, [ASKED, nudged, again], UTC('2026-03-17T10:00'))).toBe('stopped');
  });

  it('is known from a completed nudge too, however it was sent', () => {
    const completed = (rule: string) => ({ preferences: { completed: [{ rule, people: [ANA.address], at: UTC('2026-03-13T10:00') }] } });
    expect(answerTo(noReply, [ASKED], SECOND, completed('no-reply'))).toEqual({ lookAgainAt: UTC('2026-03-24T10:00') });
    expect(spokenTo(noReply, [ASKED], SECOND, completed('gone-quiet')).because).toBe('second');
  });

  it('after a month of silence is a question of its own', () => {
    const old = sent('2026-01-20T10:00');
    expect(spokenTo(noReply, [old, ASKED], FIRST).data['askedAt']).toBe(ASKED.at);
    expect(answerTo(noReply, [sent('2026-02-05T10:00'), ASKED], FIRST)).toEqual({ lookAgainAt: UTC('2026-03-11T10:00') });
  });

  it('from seven weeks on is left alone, whatever my week is', () => {
    const oneDay = { time: { zone: { id: 'UTC', firstOffset: 0, changes: [] }, hours: { days: [1], start: 540, end: 1020 } } };
    const since = (days: number) => answerTo(noReply, [{ ...ASKED, at: STORY_NOW - days * DAY }], STORY_NOW, oneDay);
    expect(since(50)).toMatchObject({ because: 'first', closesAt: STORY_NOW + 3 * DAY });
    expect(answersTo(noReply, [{ ...ASKED, at: STORY_NOW - 60 * DAY }])).toEqual([]);
    expect(answersTo(noReply, [{ ...ASKED, at: STORY_NOW - 60 * DAY + 1 }])).toHaveLength(1);
  });
});

describe('an answer', () => {
  it.each([
    ['by chat', [received('2026-03-03T10:00', { channel: 'chat', thread: 'c' })], {}, undefined],
    ['by a mail of no conversation', [received('2026-03-03T10:00', { thread: null })], {}, undefined],
    [
      'from her other address',
      [received('2026-03-03T10:00', { people: ['ana@gmail.com'], thread: null })],
      {},
      [meeting(-90), meeting(-80, { with: [{ address: 'ana@gmail.com', name: 'Ana Torres' }] })],
    ],
    ['in a meeting', [], {}, [meeting(-90), meeting(-9)]],
  ] as const)('%s is one', (_, messages, more, meetings) => {
    expect(answerTo(noReply, [ASKED, ...messages], FIRST, more, meetings && [...meetings])).toBe('answered');
  });

  it('in the thread ends it, whoever gave it', () => {
    expect(answersTo(noReply, [ASKED, received('2026-03-03T10:00', { people: [BO.address] })], FIRST)).toEqual([]);
  });

  it('before the question is none, nor is an automatic one, nor one that is still to come', () => {
    expect(at(FIRST, received('2026-03-01T10:00'), received('2026-03-02T10:01', { automatic: true }), received('2026-03-06T10:00')).because).toBe('first');
  });

  it('from one of two leaves the other', () => {
    const both = sent('2026-03-02T10:00', { people: [ANA.address, BO.address] });
    const one = spokenTo(noReply, [both, received('2026-03-03T10:00', { thread: 'another' })], FIRST);
    expect(one.people.map(({ address }) => address)).toEqual([BO.address]);
  });
});

it('somebody I never met is asked like anybody else, by the address alone', () => {
  const cold = sent('2026-03-02T10:00', { people: ['cy@litware.com'] });
  expect(spokenTo(noReply, [cold], FIRST).people).toEqual([{ address: 'cy@litware.com', name: '' }]);
  expect(answerTo(noReply, [cold, received('2026-03-03T10:00', { people: ['cy@litware.com'], thread: null })], FIRST)).toBe('answered');
});

it('a person written to at two addresses is one', () => {
  const meetings = [meeting(-90), meeting(-80, { with: [{ address: 'ana@gmail.com', name: 'Ana Torres' }] })];
  expect(spokenTo(noReply, [sent('2026-03-02T10:00', { people: [ANA.address, 'ana@gmail.com'] })], FIRST, {}, meetings).people).toHaveLength(1);
});

it('a message of no conversation is one by itself', () => {
  const alone = [sent('2026-03-02T10:00', { thread: null }), sent('2026-03-02T11:00', { thread: null })];
  expect(answersTo(noReply, alone, FIRST)).toHaveLength(2);
});

it.each([
  [['calendar', 'mail', 'mail-text', 'chat'], 'first', 'You asked Ana something on Monday, and no answer has come. Send a gentle nudge?'],
  [['mail', 'mail-text'], 'first', 'You asked Ana something on Monday, and no answer has come, as far as your mail shows. Send a gentle nudge?'],
  [['chat'], 'second', 'What you asked Ana on 2 March is still without an answer, as far as your chats show. Send a second nudge, the last one?'],
] as const)('says what can be seen with %j', (granted, because, sentence) => {
  const now = because === 'first' ? FIRST + MINUTE : SECOND;
  const [first] = plan(facts([meeting(-90)], { granted: [...granted], messages: [ASKED] }), [], now, [noReply]).followUps;
  expect(first && why(first, facts([]).time.zone, now)).toBe(sentence);
});
