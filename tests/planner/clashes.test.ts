/** Meetings of mine that take the same time. */
import { describe, expect, it } from '@jest/globals';
import { attend } from '../../src/planner/attendance.ts';
import { clashesIn } from '../../src/planner/clashes.ts';
import type { Meeting } from '../../src/planner/meeting.ts';
import { ADA, ANA, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';

const I = { address: ADA, name: 'Ada Okafor' };
type More = Parameters<typeof meeting>[1];
const at = (hours: number, uid: string, more: More = {}) => meeting(1 + hours / 24, { iCalUId: uid, subject: `About ${uid}`, ...more });
/** An appointment of mine alone. */
const own = (subject: string, more: More = {}) => at(0.5, 'own', { subject, organizer: null, attendees: [], ...more });
const clusters = (...meetings: Meeting[]) => {
  const one = (each: Meeting) => attend(each, new Set([ADA]));
  const found = clashesIn(meetings.map(one), STORY_NOW);
  return [...new Set(found.values())].map((cluster) => cluster.map(({ meeting: { iCalUId } }) => iCalUId).join(' '));
};

it('is a cluster, found by each in it', () => {
  const [a, b, c] = [at(0, 'a'), at(0.5, 'b'), at(1.2, 'c')];
  expect(clusters(a, b)).toEqual(['a b']);
  expect(clusters(a, b, c)).toEqual(['a b c']);
  const found = clashesIn([a, b].map((each) => attend(each, new Set([ADA]))), STORY_NOW); // prettier-ignore
  expect([...found.keys()]).toEqual([a.id, b.id]);
});

it('begins anew after a gap, and ends that touch do not overlap', () => {
  expect(clusters(at(0, 'a'), at(0.5, 'b'), at(5, 'c'), at(5.5, 'd'))).toEqual(['a b', 'c d']);
  expect(clusters(at(0, 'a'), at(1, 'b'))).toEqual([]);
  expect(clusters(at(0, 'long', { end: STORY_NOW + DAY + 3 * HOUR }), at(0.5, 'b'), at(2, 'c'))).toEqual(['long b c']);
});

describe('counts what I said I would be at, and what takes my time', () => {
  it.each<[string, More, boolean]>([
    ['accepted', {}, true],
    ['organised', { organizer: I, showAs: 'tentative' }, true],
    ['not answered in a file', { mine: 'none' }, true],
    ['not answered, and held free', { mine: 'none', showAs: 'tentative' }, false],
    ['not answered, sent to a list', { mine: 'none', with: [ANA, { address: 'all@contoso.com', name: '' }] }, false],
    ['unanswered', { mine: 'notResponded' }, false],
    ['tentative', { mine: 'tentativelyAccepted' }, false],
    ['free', { showAs: 'free' }, false],
    ['where I work that day', { showAs: 'workingElsewhere' }, false],
    ['all day', { isAllDay: true }, false],
    ['cancelled', { isCancelled: true }, false],
    ['of no length', { end: STORY_NOW + DAY + 0.5 * HOUR }, false],
  ])('%s', (_, more, expected) => {
    expect(clusters(at(0, 'a'), at(0.5, 'b', more))).toEqual(expected ? ['a b'] : []);
  });

  it('an appointment of mine too, unless there is nobody else at all', () => {
    expect(clusters(at(0, 'a'), own('Dentist'))).toEqual(['a own']);
    expect(clusters(own('Dentist'), own('Bank', { iCalUId: 'other' }))).toEqual([]);
  });

  // prettier-ignore
  it.each(['Lunch', ' lunch break ', 'Coffee break', 'Break!', 'Lunch .', 'Pause', 'Mittag', 'Mittagessen', 'Mittagspause', 'Déjeuner', 'almuerzo', 'Almoço', 'Focus time', ' Hold for Bo', 'Placeholder', 'Blocker', 'Blocked', 'Block', 'Travel to Bonn', 'Travelling', 'Commute', 'Buffer', 'Prep', 'Preparation', 'Deep work', 'Admin', 'No meetings', 'DNB', 'Do not disturb', 'Do not book', 'Expenses', 'Timesheet', 'Time sheets', 'Inbox', 'E-mail', 'Emails'])('%s, by myself, gives way', (subject) => {
    expect(clusters(at(0, 'a'), own(subject))).toEqual([]);
  });

  it.each(['Lunch with Bo', 'Early lunch', 'The focus group', 'Prepaid cards', 'Tax pause call', 'Lunch?', 'Lunch x'])('%s does not', (subject) => {
    expect(clusters(at(0, 'a'), own(subject))).toEqual(['a own']);
  });

  it('nor does a lunch with somebody', () => {
    expect(clusters(at(0, 'a'), at(0.5, 'b', { subject: 'Lunch' }))).toEqual(['a b']);
  });
});

describe('counts once what is twice in the calendar', () => {
  it('under one id, or as one thing of one organizer', () => {
    expect(clusters(at(0, 'a', { subject: 'x' }), at(0, 'a', { subject: 'y' }))).toEqual([]);
    expect(clusters(at(0, 'a', { subject: ' Budget ' }), at(0, 'b', { subject: 'budget' }))).toEqual([]);
    expect(clusters(at(0, 'a', { subject: 'Budget', organizer: null }), at(0, 'b', { subject: ' BUDGET', organizer: null }))).toEqual([]);
  });

  it('not what another calls, is called otherwise, or begins or ends at another time', () => {
    expect(clusters(at(0, 'a', { subject: 'Budget' }), at(0, 'b', { subject: 'Budget', organizer: I }))).toEqual(['a b']);
    expect(clusters(at(0, 'a', { subject: 'Budget', organizer: null }), at(0, 'b', { subject: 'Budget' }))).toEqual(['a b']);
    expect(clusters(at(0, 'a', { subject: 'Budget', end: STORY_NOW + DAY + HOUR }), at(0, 'b', { subject: 'Plan' }))).toEqual(['a b']);
    expect(clusters(at(0, 'a', { subject: 'Budget' }), at(0.25, 'b', { subject: 'Budget', end: STORY_NOW + DAY + HOUR }))).toEqual(['a b']);
    expect(clusters(at(0, 'a', { subject: 'Budget' }), at(0, 'b', { subject: 'Budget', end: STORY_NOW + DAY + 2 * HOUR }))).toEqual(['a b']);
  });
});

it('is remembered for eight days', () => {
  const past = (days: number) => [meeting(-days, { iCalUId: 'a' }), meeting(-days, { iCalUId: 'b', subject: 'Other' })];
  expect(clusters(...past(8))).toEqual(['a b']);
  expect(clusters(...past(8 + 1 / 24))).toEqual([]);
});
