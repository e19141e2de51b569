/** Drafts are whole letters: the same facts give the same one, and only what the sender alone can know is a gap. */
import { describe, expect, it } from '@jest/globals';
import type { Note } from '../../src/planner/facts.ts';
import type { Meeting } from '../../src/planner/meeting.ts';
import { plan } from '../../src/planner/plan.ts';
import type { Rule } from '../../src/planner/rule.ts';
import { doubleBooked } from '../../src/planner/rules/double-booked.ts';
import { goneQuiet } from '../../src/planner/rules/gone-quiet.ts';
import { introduced } from '../../src/planner/rules/introduced.ts';
import { noAgenda } from '../../src/planner/rules/no-agenda.ts';
import { recapOwed } from '../../src/planner/rules/recap-owed.ts';
import { thanksOwed } from '../../src/planner/rules/thanks-owed.ts';
import { theirMilestone } from '../../src/planner/rules/their-milestone.ts';
import { unansweredInvite } from '../../src/planner/rules/unanswered-invite.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';

const I = { address: ADA, name: 'Ada Okafor' };
const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const note = (uid: string, text: string): Note => ({ at: STORY_NOW - HOUR, people: [], meeting: uid, text });

function draftOf(rule: Rule, meetings: readonly Meeting[], notes: readonly Note[] = []) {
  const [one] = plan(facts(meetings, { notes }), [], STORY_NOW, [rule]).followUps;
  if (!one) throw new Error(`${rule.id} suggested nothing`);
  return one.draft;
}

describe('a recap', () => {
  const ended = meeting(-1, { iCalUId: 'budget', subject: 'Budget', organizer: I, with: [ANA, BO] });

  it('has a place for what was decided, who does what, and what is open', () => {
    const { subject, body } = draftOf(recapOwed, [ended]) ?? {};
    expect(subject).toBe('Recap: Budget');
    expect(body?.split('\n\n').slice(2, 5)).toEqual(['Decided:\n- [one specific thing]', 'Next steps (who, by when):\n- [name]: [what], by [date]', 'Still open:\n- [question]']);
    expect([body?.startsWith('Hi Ana and Bo,\n\n'), /on Thursday/.test(body ?? '')]).toEqual([true, true]);
  });

  it('begins with what I wrote down', () => {
    expect(draftOf(recapOwed, [ended], [note('other', 'no'), note('budget', ' Two more people in May. ')])?.body).toContain('Decided:\n- Two more people in May.\n');
  });

  it('says nothing that I wrote down about another meeting', () => {
    for (const [rule, met] of [[recapOwed, ended], [thanksOwed, meeting(-1)]] as const) expect(draftOf(rule, [met], [note('other', 'Nobody else may read this.')])?.body).not.toContain('Nobody else'); // prettier-ignore
  });

  it('greets more than three together, and needs no subject', () => {
    const many = ['a', 'b', 'c', 'd'].map((name) => ({ address: `${name}@fabrikam.com`, name }));
    const draft = draftOf(recapOwed, [meeting(-1, { subject: '', organizer: I, with: many })]);
    expect([draft?.subject, draft?.body.split('\n')[0]]).toEqual(['Recap', 'Hi all,']);
  });
});

describe('an agenda', () => {
  const near = (more: Partial<Meeting> = {}) => meeting(0.2, { subject: 'Kick-off', organizer: I, hasAgenda: false, ...more });

  it('says what is wanted, the points, how long and with whom', () => {
    expect(draftOf(noAgenda, [near()])).toEqual({
      subject: 'Agenda: Kick-off',
      body: `What we want to have at the end: [the one outcome]

1. Where we stand
2. [the point that needs a decision]
3. Next steps: who does what, by when

60 minutes, with Ana Torres. If something is missing, please tell me before.`,
    });
  });

  it('of a series goes on from the last time that took place', () => {
    const series = { iCalUId: 's', series: { id: 's', isFirst: false, beganAt: STORY_NOW - 90 * DAY } };
    const body = draftOf(noAgenda, [meeting(-14, series), meeting(-7, { ...series, isCancelled: true }), near(series)])?.body;
    expect(body).toContain('1. Since the last time (27 February): what has come of it');
  });

  it('has what I still owe to those who come, and to nobody else', () => {
    const owed = (text: string, address: string, state: 'open' | 'kept' = 'open') => ({ id: text, text, people: [address], madeAt: STORY_NOW - DAY, dueAt: null, state, meeting: null });
    const promises = [owed('send the deck', ANA.address), owed('call the mill', 'bo@fabrikam.com'), owed('pay the boat', ANA.address, 'kept')];
    const { followUps } = plan(facts([meeting(-90), near()], { promises }), [], STORY_NOW);
    expect(followUps.find(({ rule }) => rule === 'no-agenda')?.draft?.body).toContain('1. Where we stand\n2. send the deck\n3. [the point that needs a decision]\n4. Next steps');
  });

  it('does not go on from another meeting, or from one that has not ended', () => {
    const series = { iCalUId: 's', series: { id: 's', isFirst: false, beganAt: STORY_NOW - 90 * DAY } };
    expect(draftOf(noAgenda, [meeting(-14, series), meeting(-7), meeting(-0.5 / 24, series), near(series)])?.body).toContain('Since the last time (27 February)');
    expect(draftOf(noAgenda, [meeting(-14, series), meeting(-1 / 24, series), near(series)])?.body).toContain('Since the last time (Friday)');
    expect(draftOf(noAgenda, [meeting(-7), near(series)])?.body).toContain('1. Where we stand');
  });

  it('names six', () => {
    const six = ['Al', 'Bea', 'Cy', 'Di', 'Ed', 'Flo'].map((name) => ({ address: `${name.toLowerCase()}@fabrikam.com`, name: `${name} Hart`, response: 'accepted', kind: 'person' }) as const);
    expect(draftOf(noAgenda, [near({ attendees: six })])?.body).toContain('60 minutes, with Al Hart, Bea Hart, Cy Hart, Di Hart, Ed Hart and Flo Hart.');
  });

  it('counts those who are many, and needs no subject', () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ address: `g${String(i)}@fabrikam.com`, name: '' }));
    const draft = draftOf(noAgenda, [near({ subject: '', attendees: many.map((one) => ({ ...one, response: 'accepted', kind: 'person' })) })]);
    expect([draft?.subject, draft?.body.includes('60 minutes, with 7 people.')]).toEqual(['Agenda', true]);
  });
});

describe('a word to the one I cannot come to', () => {
  it('names their meeting, and not what else I have then', () => {
    const draft = draftOf(doubleBooked, [meeting(3, { subject: 'Review' }), meeting(3.02, { subject: 'Board', with: [BO] })]);
    expect(draft?.subject).toBe('I cannot make it: Review');
    expect(draft?.body).toContain('"Review" on Monday at 10:00');
    expect(draft?.body).not.toContain('Board');
  });
});

describe('a word about a meeting that is nobody else’s', () => {
  it('is about theirs, whichever of the two it is', () => {
    expect(draftOf(doubleBooked, [meeting(3, { subject: 'Mine', organizer: I, with: [ANA] }), meeting(3.02, { subject: 'Board', with: [BO] })])?.subject).toBe('I cannot make it: Board');
    const dentist = meeting(3, { subject: 'Dentist', organizer: null, attendees: [] });
    expect(draftOf(doubleBooked, [dentist, meeting(3.02, { subject: 'Board', with: [BO] })])?.subject).toBe('I cannot make it: Board');
    expect(draftOf(doubleBooked, [dentist, meeting(3.02, { subject: '', with: [BO] })])?.subject).toBe('I cannot make it');
  });

  it('has gaps where nothing is known of it', () => {
    const { world } = plan(facts([]), [], STORY_NOW);
    const draft = doubleBooked.draft({ people: [], meeting: null, because: 'two', data: {}, opensAt: STORY_NOW, touch: null }, world);
    expect([draft?.subject, draft?.body.split('\n')[0], draft?.body.includes('[the meeting that you leave]')]).toEqual(['I cannot make it', 'Hi there,', true]);
  });
});

describe('praise', () => {
  it('needs no subject', () => {
    const { world } = plan(facts([]), [], STORY_NOW);
    expect(theirMilestone.draft({ people: [ANA], meeting: null, because: 'ended', data: {}, opensAt: STORY_NOW, touch: null }, world)?.subject).toBe('Well done');
  });

  it('is of one specific thing, with no request beside it', () => {
    const { subject, body } = draftOf(theirMilestone, [meeting(-1, { subject: 'Product launch' })]) ?? {};
    expect([subject, body?.split('[one specific thing]').length, body?.includes('?')]).toEqual(['Well done: Product launch', 2, false]);
  });

  it('is of what I wrote down', () => {
    const launch = meeting(-1, { iCalUId: 'l', subject: 'Product launch' });
    expect(draftOf(theirMilestone, [launch], [note('l', 'the quiet second half')])?.body).toContain(': the quiet second half.\n');
  });
});

describe('to the one who introduced me', () => {
  const ERIN = { address: 'erin@adatum.com', name: 'Erin Walsh' };
  const intro = (days: number) => meeting(days, { iCalUId: 'i', subject: 'Intro: Ana / Ada', organizer: ERIN, with: [ERIN, ANA] });

  it('thanks at once', () => {
    const { subject, body } = draftOf(introduced, [intro(-1)]) ?? {};
    expect([subject, body?.split('\n')[0], body?.includes('Ana'), body?.includes('[one specific thing]')]).toEqual(['Thank you for introducing Ana', 'Hi Erin,', true, true]);
  });

  it('later what came of it', () => {
    const { subject, body } = draftOf(introduced, [intro(-16)]) ?? {};
    expect([subject, body?.includes('[one specific thing]')]).toEqual(['What came of your introduction to Ana', true]);
    expect(draftOf(introduced, [intro(-16)], [note('i', 'We start a pilot in May.')])?.body).toContain(': We start a pilot in May.\n');
  });
});

describe('thanks', () => {
  it('name one specific thing, or what I wrote down', () => {
    const met = meeting(-1, { iCalUId: 'm', subject: 'Project talk' });
    const { subject, body } = draftOf(thanksOwed, [met]) ?? {};
    expect([subject, body?.split('[one specific thing]').length, body?.includes('on Thursday')]).toEqual(['Thank you: Project talk', 2, true]);
    expect(draftOf(thanksOwed, [met], [note('m', 'the story of the bridge.')])?.body).toContain(': the story of the bridge.\n');
    expect(draftOf(thanksOwed, [{ ...met, subject: '' }])?.subject).toBe('Thank you');
  });
});

describe('a check-in', () => {
  it('takes up the last topic, and asks for nothing', () => {
    const draft = draftOf(
      goneQuiet,
      [-20, -27, -34].map((day) => meeting(day, { subject: 'Roadmap' })),
    );
    expect([draft?.subject, draft?.body.includes('"Roadmap"')]).toEqual(['How is it going: Roadmap', true]);
  });

  it('lends no topic from a private meeting, or from one without a subject', () => {
    const quiet = [meeting(-20, { subject: '' }), meeting(-27, { subject: 'Doctor', sensitivity: 'private' }), meeting(-34, { subject: '' })];
    const draft = draftOf(goneQuiet, quiet);
    expect(draft?.subject).toBe('How are you getting on?');
    expect(draft?.body).not.toContain('Doctor');
  });
});

it('an invitation is answered in the calendar, without a letter', () => {
  expect(draftOf(unansweredInvite, [meeting(1, { mine: 'notResponded' })])).toBeNull();
});
