/** "Why not?": every rule answers for whatever is asked about. */
import { describe, expect, it } from '@jest/globals';
import { explain, type Question } from '../../src/planner/explain.ts';
import { plan } from '../../src/planner/plan.ts';
import { RULES } from '../../src/planner/rules/index.ts';
import { ADA, ANA, facts, meeting, STORY_NOW, withAna } from '../../src/planner/story.ts';

const ASK: Question = { rule: null, person: null, meeting: null };
const ruleIds = new Set(RULES.map(({ id }) => id));
const asked = (meetings: Parameters<typeof facts>[0], question: Partial<Question>) => explain(plan(facts(meetings), [], STORY_NOW), { ...ASK, ...question });
const sentenceOf = (verdicts: ReturnType<typeof explain>, rule: string) => verdicts.find((one) => one.rule === rule)?.sentence;

describe('asked about a meeting', () => {
  const yesterday = meeting(-1, { iCalUId: 'yesterday' });

  it('every rule answers, by id and by iCalUId', () => {
    for (const name of [yesterday.id, yesterday.iCalUId]) {
      const verdicts = asked([yesterday], { meeting: name });
      expect(new Set(verdicts.map(({ rule }) => rule))).toEqual(ruleIds);
      expect(verdicts.every(({ sentence }) => sentence.length > 10)).toBe(true);
    }
  });

  it('what stands, what is held back, what may come and what does not apply are told apart', () => {
    const verdicts = asked([yesterday, meeting(3, { iCalUId: 'monday' })], { meeting: 'yesterday' });
    expect(verdicts.find(({ rule }) => rule === 'thanks-owed')).toMatchObject({ verdict: 'suggested', meeting: { id: yesterday.id } });
    expect(sentenceOf(verdicts, 'recap-owed')).toBe('You did not organise it.');
    expect(asked([meeting(3, { iCalUId: 'monday' })], { meeting: 'monday' }).find(({ rule }) => rule === 'thanks-owed')).toMatchObject({ verdict: 'not-yet' });
    expect(asked([meeting(-1, { iCalUId: 'c', isCancelled: true })], { meeting: 'c' }).find(({ rule }) => rule === 'thanks-owed')).toMatchObject({ verdict: 'held-back', code: 'cancelled' });
  });

  it('says of one long ago that its moment has passed', () => {
    expect(sentenceOf(asked([meeting(-300, { iCalUId: 'old' })], { meeting: 'old' }), 'thanks-owed')).toMatch(/^Its moment has passed/);
  });

  it('says nothing of a private one but that it is private', () => {
    const secret = meeting(-1, { iCalUId: 'secret', sensitivity: 'private', subject: '' });
    const verdicts = asked([secret], { meeting: 'secret' });
    expect(JSON.stringify(verdicts)).not.toContain(ANA.address);
    expect(verdicts.every((one) => one.meeting === null)).toBe(true);
    expect(sentenceOf(verdicts, 'recap-owed')).toContain('private');
  });

  it('says that the calendar does not hold an unknown one', () => {
    expect(sentenceOf(asked([], { meeting: 'nowhere' }), 'recap-owed')).toBe('This calendar does not hold this meeting.');
  });

  it('tells about the people on it one by one, while they are few', () => {
    const quiet = asked([yesterday, meeting(-2)], { meeting: 'yesterday' }).filter(({ rule }) => rule === 'gone-quiet');
    expect(quiet.map(({ sentence }) => sentence)).toEqual(['Ana Torres: There are fewer than three touches to tell a rhythm from, and no circle is chosen.']);
    const many = Array.from({ length: 9 }, (_, i) => ({ address: `g${String(i)}@fabrikam.com`, name: '' }));
    expect(sentenceOf(asked([meeting(-1, { iCalUId: 'big', with: many })], { meeting: 'big' }), 'gone-quiet')).toContain('one by one');
  });
});

describe('asked about a person', () => {
  it('every rule answers, the rules about meetings by the latest with them', () => {
    const verdicts = asked([meeting(-1, { subject: 'Talk' }), meeting(-5)], { person: ANA.address });
    expect(new Set(verdicts.map(({ rule }) => rule))).toEqual(ruleIds);
    expect(sentenceOf(verdicts, 'recap-owed')).toBe('You did not organise it. ("Talk" yesterday)');
  });

  it('all their addresses are theirs', () => {
    const other = { address: 'ana.torres@outlook.com', name: 'Torres, Ana' };
    const verdicts = asked([meeting(-1), meeting(-5, { with: [other] })], { person: other.address });
    expect(verdicts.find(({ rule }) => rule === 'gone-quiet')).toMatchObject({ people: [ANA] });
  });

  it('says when time may bring it', () => {
    const { now, facts: known } = withAna(-8, -15, -22);
    expect(explain(plan(known, [], now), { ...ASK, person: ANA.address }).find(({ rule }) => rule === 'gone-quiet')).toMatchObject({ verdict: 'not-yet' });
  });

  it('says that the calendar does not name a stranger', () => {
    expect(sentenceOf(asked([], { person: 'stranger@adatum.com' }), 'gone-quiet')).toBe('This calendar does not name this person.');
  });

  it('says that nothing was near for one met long ago', () => {
    expect(sentenceOf(asked([meeting(-300)], { person: ANA.address }), 'recap-owed')).toContain('no meeting with them in the last weeks');
  });
});

it('asked about a rule alone, it says what the rule waits for', () => {
  expect(sentenceOf(asked([], { rule: 'recap-owed' }), 'recap-owed')).toContain('A meeting that you organised');
  expect(asked([meeting(-1, { organizer: { address: ADA, name: '' } })], { rule: 'recap-owed' })).toHaveLength(1);
});
