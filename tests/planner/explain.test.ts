/** "Why not?": every rule answers for whatever is asked about. */
import { describe, expect, it } from '@jest/globals';
import { explain, type Question } from '../../src/planner/explain.ts';
import type { Meeting } from '../../src/planner/meeting.ts';
import { plan } from '../../src/planner/plan.ts';
import { RULES } from '../../src/planner/rules/index.ts';
import { ADA, ANA, facts, meeting, STORY_NOW, withAna } from '../../src/planner/story.ts';
import { DAY } from '../../src/planner/working-time.ts';

const ASK: Question = { rule: null, person: null, meeting: null };
const ruleIds = new Set(RULES.map(({ id }) => id));
const asked = (meetings: Parameters<typeof facts>[0], question: Partial<Question>) => explain(plan(facts(meetings), [], STORY_NOW), { ...ASK, ...question });
const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const I = { address: ADA, name: 'Ada Okafor' };
const verdictOf = (verdicts: ReturnType<typeof explain>, rule: string) => verdicts.find((one) => one.rule === rule);
const guests = (count: number) => Array.from({ length: count }, (_, i) => ({ address: `g${String(i)}@fabrikam.com`, name: '' }));
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
    expect(verdicts.map(({ people, sentence }) => [people, sentence])).toEqual(RULES.map(() => [[], 'It is about a private meeting, which is never shown or drafted about.']));
  });

  it('says that the calendar does not hold an unknown one', () => {
    expect(asked([yesterday], { meeting: 'nowhere' }).map(({ people, meeting: of, sentence }) => [people, of, sentence])).toEqual(
      RULES.map(() => [[], null, 'This calendar does not hold this meeting.']),
    );
  });

  it('tells about the people on it one by one, while they are few', () => {
    const quiet = asked([yesterday, meeting(-2)], { meeting: 'yesterday' }).filter(({ rule }) => rule === 'gone-quiet');
    expect(quiet.map(({ sentence }) => sentence)).toEqual(['Ana Torres: There are fewer than three touches to tell a rhythm from, and no circle is chosen.']);
    const big = (count: number) => asked([meeting(-1, { iCalUId: 'big', with: guests(count) })], { meeting: 'big' }).filter(({ rule }) => rule === 'gone-quiet');
    expect(big(8).map(({ people }) => people.map(({ address }) => address))).toEqual(guests(8).map(({ address }) => [address]));
    expect(big(9)).toMatchObject([{ people: [], meeting: null, verdict: 'nothing', sentence: 'It is about people one by one: ask about one of them.' }]);
  });

  it('tells of its people what is suggested, what is held back and what may come, each by name', () => {
    const quiet = (...more: Parameters<typeof facts>[0]) => asked([...[-11, -18].map((day) => meeting(day)), meeting(-25, { iCalUId: 'old' }), ...more], { meeting: 'old' });
    expect(verdictOf(quiet(), 'gone-quiet')).toMatchObject({ people: [ANA], meeting: null, verdict: 'suggested' });
    expect(sentenceOf(quiet(), 'gone-quiet')).toMatch(/^Ana Torres: You and Ana Torres are usually in touch every week;/);
    expect(verdictOf(quiet(meeting(2)), 'gone-quiet')).toMatchObject({ verdict: 'held-back', code: 'already-booked', sentence: 'Ana Torres: You have a coming meeting together.' });
    expect(verdictOf(quiet(meeting(-5)), 'gone-quiet')).toMatchObject({ verdict: 'not-yet', lookAgainAt: '2026-03-18T23:00:00Z', sentence: 'Ana Torres: Not yet: it may come on Wednesday at 23:00.' });
  });

  it('says where it is about people and there are none, or none that a meeting stood with', () => {
    for (const one of [meeting(-1, { with: [], organizer: I }), meeting(-1, { isCancelled: true })]) {
      expect(verdictOf(asked([one], { meeting: one.id }), 'gone-quiet')).toMatchObject({
        people: [],
        verdict: 'nothing',
        sentence: 'It is about people you are in touch with, and none of them is on this meeting.',
      });
    }
  });

  it('tells of an occurrence what it says, of a series what it says of the latest', () => {
    const series = { id: 's', isFirst: false, beganAt: STORY_NOW - 90 * DAY };
    const [before, last] = [-8, -1].map((day) => meeting(day, { iCalUId: 's', series, subject: `Day ${String(day)}` })) as [Meeting, Meeting];
    const of = (name: string) => asked([before, last], { meeting: name }).filter(({ rule }) => rule === 'recap-owed');
    expect([of('s'), of(before.id), of(last.id)].map((verdicts) => verdicts.map((one) => one.meeting?.subject))).toEqual([['Day -1'], ['Day -8'], ['Day -1']]);
    const mine = [-8, -1].map((day) => meeting(day, { iCalUId: 'm', series: { ...series, id: 'm' }, organizer: I, with: [ANA, BO] }));
    const told = asked(mine, { meeting: 'm' }).filter(({ rule }) => rule === 'recap-owed');
    expect(told.map(({ meeting: of, verdict }) => [of?.id, verdict])).toEqual([
      [mine[1]?.id, 'suggested'],
      [mine[0]?.id, 'held-back'],
    ]);
    const [older, old] = [-308, -301].map((day) => meeting(day, { iCalUId: 's', series })) as [Meeting, Meeting];
    expect(asked([older, old], { meeting: 's' }).every(({ meeting: told }) => told === null || told.id === old.id)).toBe(true);
  });

  it('tells of another meeting’s verdicts nothing', () => {
    const verdicts = asked([yesterday, meeting(-2, { iCalUId: 'other', with: [BO] })], { meeting: 'yesterday' });
    expect(verdicts.filter((one) => one.meeting !== null).every((one) => one.meeting?.id === yesterday.id)).toBe(true);
    expect(verdicts.filter(({ rule }) => rule === 'thanks-owed')).toHaveLength(1);
  });

  it('tells who was on it, by the name that I know them by', () => {
    const old = meeting(-300, { iCalUId: 'old', with: [{ ...ANA, name: '' }, BO] });
    expect(verdictOf(asked([old, meeting(-1)], { meeting: 'old' }), 'recap-owed')).toMatchObject({ people: [ANA, BO], meeting: { id: old.id, subject: 'Project talk' }, verdict: 'nothing' });
  });

  it('says of one far ahead when it may come', () => {
    const far = meeting(30, { iCalUId: 'far', organizer: I, hasAgenda: false });
    expect(verdictOf(asked([far], { meeting: 'far' }), 'no-agenda')).toMatchObject({ verdict: 'not-yet', lookAgainAt: '2026-04-10T00:00:00Z', sentence: 'Not yet: it may come on 10 April.' });
  });

  it('says what another follow-up covers, and when what is not yet may come', () => {
    const intro = meeting(-1, { iCalUId: 'intro', subject: 'Intro: Ana / Ada', organizer: BO, with: [BO, ANA] });
    const verdicts = asked([meeting(-90, { with: [BO] }), intro], { meeting: 'intro' });
    expect(['introduced', 'thanks-owed'].map((rule) => verdictOf(verdicts, rule)?.verdict)).toEqual(['suggested', 'suggested']);
    expect([sentenceOf(verdicts, 'thanks-owed'), sentenceOf(verdicts, 'introduced')]).toEqual([expect.stringMatching(/^You met /), 'It is part of another follow-up about the same meeting.']);
    const soon = asked([meeting(3, { iCalUId: 'monday' })], { meeting: 'monday' });
    expect(verdictOf(soon, 'thanks-owed')).toMatchObject({ people: [ANA], lookAgainAt: '2026-03-16T12:00:00Z', sentence: 'Not yet: it may come on Monday at 12:00.' });
  });
});

describe('asked about a person', () => {
  it('every rule answers, the rules about meetings by the latest with them', () => {
    const verdicts = asked([meeting(-1, { subject: 'Talk' }), meeting(-5)], { person: ANA.address });
    expect(new Set(verdicts.map(({ rule }) => rule))).toEqual(ruleIds);
    expect(sentenceOf(verdicts, 'recap-owed')).toBe('You did not organise it. ("Talk" yesterday)');
  });

  it('says of what is suggested to others that it is', () => {
    const four = [ANA, BO, ...guests(2)];
    expect(verdictOf(asked([meeting(-1, { subject: 'Talk', with: four })], { person: BO.address }), 'thanks-owed')).toMatchObject({
      people: [BO],
      verdict: 'nothing',
      sentence: 'It is said to others ("Talk" yesterday).',
    });
  });

  it('says of the past by when it was to be done', () => {
    expect(sentenceOf(asked([meeting(-38, { subject: 'Talk' })], { person: ANA.address }), 'thanks-owed')).toBe('Its moment has passed ("Talk" on 3 February): it was to be done by 17 February.');
    expect(verdictOf(asked([-400, -407, -414].map((day) => meeting(day)), { person: ANA.address }), 'gone-quiet')).toMatchObject({ people: [ANA], meeting: null, verdict: 'nothing', sentence: 'Its moment has passed: it was to be done by 6 February.' }); // prettier-ignore
  });

  it('tells what concerns them, and nothing of others', () => {
    const verdicts = asked([meeting(-1), meeting(-2, { with: [BO] })], { person: ANA.address });
    expect(verdicts.every(({ people }) => people.length === 1 && people[0]?.address === ANA.address)).toBe(true);
    expect(verdicts).toHaveLength(RULES.length);
  });

  it('passes over a private meeting with them', () => {
    const secret = meeting(-1, { sensitivity: 'private', subject: 'Secret' });
    expect(sentenceOf(asked([secret, meeting(-5, { subject: 'Talk' })], { person: ANA.address }), 'recap-owed')).toBe('You did not organise it. ("Talk" on Sunday)');
    expect(verdictOf(asked([secret], { person: ANA.address }), 'recap-owed')).toMatchObject({
      people: [ANA],
      meeting: null,
      sentence: 'There was no meeting with them in the last weeks, and none is near.',
    });
  });

  it('tells what concerns them among others, and whom only a cancelled meeting names that it was', () => {
    const ours = meeting(-1, { organizer: I, with: [ANA, BO] });
    expect(verdictOf(asked([ours], { person: BO.address }), 'recap-owed')).toMatchObject({ people: [ANA, BO], verdict: 'suggested' });
    expect(verdictOf(asked([meeting(-1, { isCancelled: true })], { person: ANA.address }), 'thanks-owed')).toMatchObject({ people: [ANA], verdict: 'held-back', code: 'cancelled' });
  });

  it('and about a meeting, it is told what stands with them', () => {
    const quiet = [-11, -18, -25].map((day) => meeting(day, { iCalUId: String(day) }));
    expect(verdictOf(asked(quiet, { person: ANA.address, meeting: '-25' }), 'gone-quiet')).toMatchObject({ verdict: 'suggested', sentence: expect.stringMatching(/^You and Ana/) });
  });

  it('and about a meeting, it is told of them alone', () => {
    const both = meeting(-1, { iCalUId: 'both', with: [ANA, BO] });
    const verdicts = asked([both], { person: BO.address, meeting: 'both' });
    expect(verdicts.filter(({ rule }) => rule === 'gone-quiet')).toMatchObject([{ people: [BO], sentence: 'There are fewer than three touches to tell a rhythm from, and no circle is chosen.' }]);
    expect(verdictOf(verdicts, 'recap-owed')).toMatchObject({ meeting: { id: both.id }, sentence: 'You did not organise it.' });
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
    expect(asked([meeting(-1)], { person: 'stranger@adatum.com' }).map(({ people, meeting: of }) => [people, of])).toEqual(RULES.map(() => [[{ address: 'stranger@adatum.com', name: '' }], null]));
  });

  it('says that nothing was near for one met long ago', () => {
    expect(sentenceOf(asked([meeting(-300), meeting(-1, { with: [BO] })], { person: ANA.address }), 'recap-owed')).toContain('no meeting with them in the last weeks');
  });
});

describe('asked about a rule', () => {
  it('alone, it says what the rule waits for', () => {
    expect(asked([], { rule: 'recap-owed' })).toEqual([
      { rule: 'recap-owed', people: [], meeting: null, verdict: 'nothing', sentence: expect.stringMatching(/^Its situation does not exist now: A meeting that you organised/) },
    ]);
    expect(asked([meeting(-1, { organizer: I })], { rule: 'recap-owed' })).toHaveLength(1);
  });

  it('alone, it tells every verdict of it and of no other', () => {
    const verdicts = asked([meeting(-1), meeting(-2, { with: [BO] }), meeting(3, { with: guests(1) })], { rule: 'thanks-owed' });
    expect(verdicts.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['thanks-owed', 'suggested'],
      ['thanks-owed', 'suggested'],
      ['thanks-owed', 'not-yet'],
    ]);
  });

  it('and a person, it tells that rule’s verdict on them', () => {
    expect(asked([meeting(-1), meeting(-2, { with: [BO] })], { rule: 'thanks-owed', person: BO.address })).toMatchObject([{ rule: 'thanks-owed', people: [BO], verdict: 'suggested' }]);
  });
});
