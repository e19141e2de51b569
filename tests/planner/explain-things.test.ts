/** "Why not?" of rules about things: threads, promises, proposals and their like. */
import { describe, expect, it } from '@jest/globals';
import { explain, type Question } from '../../src/planner/explain.ts';
import type { Message } from '../../src/planner/facts.ts';
import { plan } from '../../src/planner/plan.ts';
import { RULES } from '../../src/planner/rules/index.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';

const ASK: Question = { rule: null, person: null, meeting: null };
const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const I = { address: ADA, name: 'Ada Okafor' };

describe('of a rule about things', () => {
  const mailed = (days: number, more: Partial<Message> = {}): Message => ({
    at: STORY_NOW + days * DAY, channel: 'mail', direction: 'sent', people: [ANA.address], automatic: false, thread: String(days), asks: true, ...more,
  }); // prettier-ignore
  const asked = (question: Partial<Question>, more: Parameters<typeof facts>[1], meetings = [meeting(-20, { iCalUId: 'old' })]) =>
    explain(plan(facts(meetings, { granted: ['calendar', 'mail', 'mail-text'], ...more }), [], STORY_NOW), { ...ASK, ...question });
  const ofAna = { person: ANA.address };

  it('says of a person what it suggests, holds back, and waits for', () => {
    const said = (messages: readonly Message[], more = {}) => asked({ ...ofAna, rule: 'no-reply' }, { messages, ...more }).map(({ verdict, code, lookAgainAt }) => [verdict, code ?? lookAgainAt]); // prettier-ignore
    expect(said([mailed(-4)])).toEqual([['suggested', undefined]]);
    expect(said([mailed(-4)], { preferences: { never: [ANA.address] } })).toEqual([['held-back', 'excluded']]);
    expect(said([mailed(-1)])).toEqual([['not-yet', '2026-03-17T10:00:00Z']]);
    expect(said([mailed(-4), mailed(-1)])).toEqual([
      ['suggested', undefined],
      ['not-yet', '2026-03-17T10:00:00Z'],
    ]);
  });

  it('says why the last of them is silent, and that its moment has passed', () => {
    const sentence = (messages: readonly Message[]) => asked({ ...ofAna, rule: 'no-reply' }, { messages }, [meeting(-90)])[0]?.sentence;
    const back = mailed(-2, { direction: 'received', asks: false, thread: 'x' });
    expect(sentence([mailed(-9), mailed(-4), back])).toBe('They have been in touch since you asked.');
    expect(sentence([mailed(-45)])).toMatch(/^Its moment has passed: it was to be done by/);
  });

  it('says that there is nothing of the kind with one person, though there is with another', () => {
    const meetings = [meeting(-20), meeting(-21, { with: [BO] })];
    expect(asked({ person: BO.address, rule: 'no-reply' }, { messages: [mailed(-4)] }, meetings)[0]?.sentence).toMatch(/^There is nothing of the kind: /);
    expect(asked({ person: BO.address, rule: 'no-reply' }, { messages: [mailed(-4)] }, meetings)[0]).toMatchObject({ people: [BO], meeting: null, verdict: 'nothing' });
  });

  it('tells all the things of one person at all their addresses', () => {
    const other = { address: 'ana@gmail.com', name: 'Ana Torres' };
    const meetings = [meeting(-20), meeting(-21, { with: [other] })];
    expect(asked({ ...ofAna, rule: 'no-reply' }, { messages: [mailed(-4, { people: [other.address] })] }, meetings)[0]?.verdict).toBe('suggested');
  });

  it('asked about a meeting, speaks of what hangs on that meeting alone', () => {
    const meetings = ['one', 'two'].map((iCalUId, n) => meeting(3 + n, { iCalUId, organizer: I }));
    const proposals = [{ meeting: 'one', from: ANA.address, at: STORY_NOW - DAY, start: STORY_NOW + 5 * DAY, end: STORY_NOW + 5 * DAY + HOUR }];
    const about = (of: string) => asked({ meeting: of, rule: 'proposed-new-time' }, { proposals }, meetings)[0];
    expect(about('one')).toMatchObject({ verdict: 'suggested', people: [ANA], meeting: { id: meetings[0]?.id } });
    expect(about('two')).toMatchObject({ verdict: 'nothing', meeting: { id: meetings[1]?.id } });
    expect(about('two')?.sentence).toMatch(/^There is nothing of the kind: /);
    const there = asked({ meeting: 'one', rule: 'proposed-new-time' }, { proposals }, [meeting(5, { iCalUId: 'one', organizer: I })]);
    expect(there).toMatchObject([{ verdict: 'nothing', people: [ANA], sentence: 'The meeting stands at the time that was proposed.' }]);
    expect(about('nowhere')?.sentence).toBe('This calendar does not hold this meeting.');
  });

  it('says once what it may not look at, whoever is asked about, and counts it once', () => {
    const blind = { granted: ['calendar'] as const, messages: [mailed(-4)] };
    const held = { verdict: 'held-back', code: 'no-consent', sentence: 'The data that this rule needs has not been granted.' };
    for (const question of [{}, ofAna, { meeting: 'old' }]) expect(asked({ ...question, rule: 'no-reply' }, blind)).toMatchObject([held]);
    const made = plan(facts([], blind), [], STORY_NOW);
    expect(made.heldBack.filter(({ code }) => code === 'no-consent').map(({ rule }) => rule)).toEqual(RULES.filter(({ meta }) => meta.needs && !meta.needs.includes('calendar')).map(({ id }) => id));
    expect(made.candidates).toBe(made.heldBack.length);
  });

  it('switched off, is held back for that and not for what it may not look at', () => {
    const made = plan(facts([], { preferences: { off: ['no-reply'] } }), [], STORY_NOW);
    expect(made.heldBack.filter(({ rule }) => rule === 'no-reply').map(({ code }) => code)).toEqual(['switched-off']);
  });
});
