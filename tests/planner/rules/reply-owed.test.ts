/** When an answer is owed, and when not. */
import { describe, expect, it } from '@jest/globals';
import { explain } from '../../../src/planner/explain.ts';
import { plan } from '../../../src/planner/plan.ts';
import { replyOwed } from '../../../src/planner/rules/reply-owed.ts';
import { ANA, facts, meeting, STORY_NOW } from '../../../src/planner/story.ts';
import { why } from '../../../src/planner/view.ts';
import { DAY, MINUTE } from '../../../src/planner/working-time.ts';
import { answersTo, answerTo, iso, received, sent, spokenTo, UTC } from './asked.ts';

const BO = { address: 'bo@adatum.com', name: 'Bo Lind' };
const ASKED = received('2026-03-10T15:00', { asks: true });
const mine = (at: string, more = {}) => sent(at, { asks: false, ...more });
const inner = { preferences: { circles: { [ANA.address]: 'inner' as const } } };

describe('an answer', () => {
  it('is asked for from the next morning on, and due in two business days', () => {
    expect(answerTo(replyOwed, [ASKED], UTC('2026-03-11T09:00') - 1)).toEqual({ lookAgainAt: UTC('2026-03-11T09:00') });
    const one = spokenTo(replyOwed, [ASKED], UTC('2026-03-11T09:00'));
    expect([one.because, iso(one.opensAt), iso(one.dueAt), iso(one.closesAt)]).toEqual(['asked', '2026-03-11T09:00', '2026-03-12T15:00', '2026-04-07T15:00']);
  });

  it('is due in one for the inner circle, and not before it is asked for', () => {
    expect(iso(spokenTo(replyOwed, [ASKED], STORY_NOW, inner).dueAt)).toBe('2026-03-11T15:00');
    const early = received('2026-03-10T06:00', { asks: true });
    expect(iso(spokenTo(replyOwed, [early], STORY_NOW, inner).dueAt)).toBe('2026-03-11T09:00');
  });

  it('moves over the weekend', () => {
    const friday = received('2026-03-06T15:00', { asks: true });
    expect([spokenTo(replyOwed, [friday]).opensAt, spokenTo(replyOwed, [friday]).dueAt].map(iso)).toEqual(['2026-03-09T09:00', '2026-03-10T15:00']);
  });

  it('goes the way of the question, and is owed in a chat as well', () => {
    expect(spokenTo(replyOwed, [{ ...ASKED, channel: 'chat' }])).toMatchObject({ channel: 'chat', evidence: [{ kind: 'touch', id: `chat:${String(ASKED.at)}` }] });
  });

  it('is let go of a week before the thread is, at the latest', () => {
    const long = { preferences: { options: { 'reply-owed': { windowDays: 90 } } } };
    expect(spokenTo(replyOwed, [ASKED], STORY_NOW, long).closesAt).toBe(ASKED.at + 53 * DAY);
  });
});

it('what I wrote at the very moment that it was asked is no answer', () => {
  expect(spokenTo(replyOwed, [ASKED, mine('2026-03-10T15:00')]).because).toBe('asked');
  expect(spokenTo(replyOwed, [ASKED, mine('2026-03-10T15:00', { thread: null })]).because).toBe('asked');
});

describe('it is answered', () => {
  it.each([
    ['by a message in the thread, to whomever', [mine('2026-03-11T10:00', { people: [BO.address] })], undefined],
    ['by one elsewhere', [mine('2026-03-11T10:00', { thread: null, channel: 'chat' })], undefined],
    ['in a meeting', [], [meeting(-90), meeting(-1)]],
  ] as const)('%s', (_, messages, meetings) => {
    expect(answerTo(replyOwed, [ASKED, ...messages], STORY_NOW, {}, meetings && [...meetings])).toBe('answered');
  });

  it('by a completed note, of whatever rule', () => {
    expect(answerTo(replyOwed, [ASKED], STORY_NOW, { preferences: { completed: [{ rule: 'reply-owed', people: [ANA.address], at: UTC('2026-03-11T10:00') }] } })).toBe('answered');
  });

  it('but not by what I wrote before, or shall write', () => {
    expect(spokenTo(replyOwed, [mine('2026-03-10T14:59'), ASKED, mine('2026-03-14T10:00')]).because).toBe('asked');
  });
});

describe('of several messages', () => {
  const said = (minutes: number, more = {}) => received('2026-03-10T15:00', { at: ASKED.at + minutes * MINUTE, ...more });

  it('what follows within a quarter of an hour is said in the same breath', () => {
    expect(spokenTo(replyOwed, [ASKED, said(15)]).because).toBe('asked');
    expect(answerTo(replyOwed, [ASKED, said(15.1)])).toBe('goneOn');
  });

  it('only those to me count', () => {
    expect(spokenTo(replyOwed, [ASKED, said(60, { addressed: 'cc' })]).because).toBe('asked');
    expect(answersTo(replyOwed, [{ ...ASKED, addressed: 'cc' }])).toEqual([]);
  });

  it('whoever asked last is answered', () => {
    const people = (...messages: Parameters<typeof answersTo>[1]) => spokenTo(replyOwed, messages, STORY_NOW, {}, [meeting(-90), meeting(-80, { with: [BO] })]).people.map(({ name }) => name);
    expect(people(ASKED, said(60, { people: [BO.address], asks: true }))).toEqual(['Bo Lind']);
    expect(people(ASKED, said(60, { people: [BO.address] }))).toEqual(['Ana Torres']);
    expect(people(ASKED, said(60, { people: [BO.address], asks: true }), said(120, { people: [BO.address] }))).toEqual(['Ana Torres']);
  });

  it('threads stand apart, the latest question last', () => {
    const answers = answersTo(replyOwed, [{ ...ASKED, thread: 'b' }, received('2026-03-09T15:00', { asks: true, thread: 'a' })]);
    expect(answers).toMatchObject([{ data: { askedAt: UTC('2026-03-09T15:00') } }, { data: { askedAt: ASKED.at } }]);
  });
});

describe('a stranger', () => {
  const from = (address: string) => received('2026-03-10T15:00', { people: [address], asks: true });

  it('from outside, whom I never wrote to, is owed nothing', () => {
    expect(answerTo(replyOwed, [from('cy@litware.com')])).toBe('stranger');
  });

  it('is one no more once I have written, or works where I do', () => {
    expect(spokenTo(replyOwed, [mine('2025-10-01T10:00', { people: ['cy@litware.com'], thread: null }), from('cy@litware.com')]).people).toEqual([{ address: 'cy@litware.com', name: '' }]);
    expect(spokenTo(replyOwed, [from('di@contoso.com')]).because).toBe('asked');
  });
});

it('reads well, with what can be seen', () => {
  const told = (granted: readonly ('mail' | 'mail-text' | 'chat')[]) => {
    const [first] = plan(facts([meeting(-90)], { granted, messages: [ASKED] }), [], STORY_NOW, [replyOwed]).followUps;
    return first && why(first, facts([]).time.zone, STORY_NOW);
  };
  expect(told(['mail', 'mail-text', 'chat'])).toBe('Ana Torres asked you something on Tuesday, and you have not answered. Answer?');
  expect(told(['mail', 'mail-text'])).toBe('Ana Torres asked you something on Tuesday, and you have not answered, as far as your mail shows. Answer?');
  expect(told(['chat'])).toBe('Ana Torres asked you something on Tuesday, and you have not answered, as far as your chats show. Answer?');
});

it('is never capped', () => {
  const many = Array.from({ length: 12 }, (_, n) => ({ ...ASKED, thread: String(n), people: [`p${String(n)}@contoso.com`] }));
  expect(plan(facts([], { granted: ['mail-text'], messages: many }), [], STORY_NOW, [replyOwed]).followUps).toHaveLength(12);
});

describe('explained', () => {
  const of = (messages: Parameters<typeof answersTo>[1], granted: readonly ('mail' | 'mail-text')[] = ['mail', 'mail-text']) =>
    explain(plan(facts([meeting(-90)], { granted, messages }), [], STORY_NOW), { rule: 'reply-owed', person: ANA.address, meeting: null });

  it('says why there is nothing to answer', () => {
    expect(of([ASKED, mine('2026-03-11T10:00')])).toMatchObject([{ verdict: 'nothing', sentence: 'You have been in touch since they asked.' }]);
    expect(of([mine('2026-03-11T10:00')])).toMatchObject([{ verdict: 'nothing', sentence: 'There is nothing of the kind: Somebody asked you something, and you have not answered in any channel.' }]);
    expect(of([received('2026-03-13T09:00', { asks: true })])).toMatchObject([{ verdict: 'not-yet', sentence: 'Not yet: it may come on Monday at 09:00.' }]);
  });

  it('says that it may not look', () => {
    expect(of([ASKED], ['mail'])).toMatchObject([{ verdict: 'held-back', code: 'no-consent', sentence: 'The data that this rule needs has not been granted.' }]);
  });
});
