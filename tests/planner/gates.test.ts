/** Each gate holds back with its code, the first that applies, and those of one person for that person alone. */
import { describe, expect, it } from '@jest/globals';
import type { Existing } from '../../src/planner/follow-up.ts';
import { mayBeRevived, SENTENCES } from '../../src/planner/gates.ts';
import { plan } from '../../src/planner/plan.ts';
import type { Rule } from '../../src/planner/rule.ts';
import { recapOwed } from '../../src/planner/rules/recap-owed.ts';
import { thanksOwed } from '../../src/planner/rules/thanks-owed.ts';
import { theirMilestone } from '../../src/planner/rules/their-milestone.ts';
import { unansweredInvite } from '../../src/planner/rules/unanswered-invite.ts';
import { ADA, ANA, facts, meeting, STORY_NOW, withAna } from '../../src/planner/story.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';
import { isSeen } from './kept.ts';

const BO = { address: 'bo@adatum.com', name: 'Bo Lind' };
const UID = 'The-Meeting';
const given = (
  more: Parameters<typeof meeting>[1] = {},
  preferences: NonNullable<Parameters<typeof facts>[1]>['preferences'] = {},
  rest: Omit<NonNullable<Parameters<typeof facts>[1]>, 'preferences'> = {},
) => facts([meeting(-1, { iCalUId: UID, ...more })], { ...rest, preferences });
const codes = (known: ReturnType<typeof facts>, rule: Rule = thanksOwed, existing: readonly Existing[] = []) => plan(known, existing, STORY_NOW, [rule]).heldBack.map(({ code }) => code);
const sent = { at: STORY_NOW - HOUR, channel: 'mail' as const, direction: 'sent' as const, people: [ANA.address], automatic: false };

describe('one thing after the other, and the first is the code', () => {
  const layers: readonly (readonly [string, Parameters<typeof meeting>[1], Parameters<typeof given>[1]])[] = [
    ['private', { sensitivity: 'private' }, {}],
    ['excluded', {}, { never: [ANA.address] }],
    ['switched-off', {}, { off: ['thanks-owed'] }],
    ['cancelled', { isCancelled: true }, {}],
    ['declined', { mine: 'declined' }, {}],
    ['all-day', { isAllDay: true }, {}],
  ];

  it.each(layers.map(([code], from) => [code, from] as const))('%s goes before what comes later', (code, from) => {
    const rest = layers.slice(from);
    expect(codes(given(Object.assign({}, ...rest.map(([, more]) => more)) as object, Object.assign({}, ...rest.map(([, , more]) => more)) as object))).toEqual([code]);
  });
});

describe('excluded', () => {
  it('is a person, their domain, a domain above it, or the meeting', () => {
    for (const never of [ANA.address, '@fabrikam.com', UID.toLowerCase()]) expect(codes(given({}, { never: [never] }))).toEqual(['excluded']);
    expect(codes(facts([meeting(-1, { with: [{ address: 'ana@mail.fabrikam.com', name: '' }] })], { preferences: { never: ['@fabrikam.com'] } }))).toEqual(['excluded']);
    expect(codes(given({}, { never: ['@brikam.com', 'bo@fabrikam.com'] }))).toEqual([]);
  });

  it('takes out one and leaves the other', () => {
    const made = plan(given({ with: [ANA, BO] }, { never: [ANA.address] }), [], STORY_NOW, [thanksOwed]);
    expect(made.followUps.map(({ people }) => people.map(({ name }) => name))).toEqual([['Bo Lind']]);
  });
});

describe('recurring', () => {
  const later = { series: { id: 's', isFirst: false, beganAt: STORY_NOW - 60 * DAY } };

  it('is a later occurrence for what is said once, not the first', () => {
    expect(codes(given(later))).toEqual(['recurring']);
    expect(codes(given({ series: { ...later.series, isFirst: true } }))).toEqual([]);
  });

  it('is a series more frequent than the rule allows, as far as its occurrences show', () => {
    const every = (days: number) => facts([-1, -1 - days, -1 - 2 * days].map((day) => meeting(day, { iCalUId: 's', ...later, organizer: { address: ADA, name: '' }, with: [ANA, BO] })));
    expect(plan(every(4), [], STORY_NOW, [recapOwed]).followUps).toEqual([]);
    expect(plan(every(5), [], STORY_NOW, [recapOwed]).followUps).toHaveLength(1);
    expect(plan(given({ ...later, organizer: { address: ADA, name: '' }, with: [ANA, BO] }), [], STORY_NOW, [recapOwed]).followUps).toHaveLength(1);
  });
});

describe('too large', () => {
  const guests = (count: number) => Array.from({ length: count }, (_, i) => ({ address: `g${String(i)}@fabrikam.com`, name: '' }));

  it('begins beyond eight others for thanks, and never for praise', () => {
    expect(codes(given({ with: guests(8) }))).toEqual([]);
    expect(codes(given({ with: guests(9) }))).toEqual(['too-large']);
    expect(codes(given({ with: guests(40), subject: 'Product launch' }), theirMilestone)).toEqual([]);
  });

  it('is a distribution list, whoever else is named', () => {
    expect(codes(given({ with: [ANA, { address: 'all@contoso.com', name: '' }] }))).toEqual(['too-large']);
  });
});

describe('already done', () => {
  it('is a message of mine after the meeting, not before, and not theirs', () => {
    expect(codes(given({}, {}, { messages: [sent] }))).toEqual(['already-done']);
    expect(codes(given({}, {}, { messages: [{ ...sent, at: STORY_NOW - DAY + HOUR }] }))).toEqual([]);
    expect(codes(given({}, {}, { messages: [{ ...sent, direction: 'received' }] }))).toEqual([]);
  });

  it('says nothing of what is no letter', () => {
    const invited = facts([meeting(1, { mine: 'notResponded' })], { messages: [sent] });
    expect(codes(invited, unansweredInvite)).toEqual([]);
  });

  it('is the same rule completed for the same person since, under any address', () => {
    const completed = (at: number, rule = 'thanks-owed', people = [ANA.address]) => codes(given({}, { completed: [{ rule, people, at }] }));
    expect(completed(STORY_NOW - HOUR)).toEqual(['already-done']);
    expect(completed(STORY_NOW)).toEqual(['already-done']);
    expect(completed(STORY_NOW + 1)).toEqual([]);
    expect(completed(STORY_NOW - 2 * DAY)).toEqual([]);
    expect(completed(STORY_NOW - HOUR, 'recap-owed')).toEqual([]);
    expect(completed(STORY_NOW - HOUR, 'thanks-owed', [BO.address])).toEqual([]);
  });
});

describe('away', () => {
  it('holds back what is written to them, and not an answer in the calendar', () => {
    const messages = [{ ...sent, direction: 'received' as const, automatic: true }];
    expect(codes(given({}, {}, { messages }))).toEqual(['out-of-office']);
    expect(codes(facts([meeting(1, { mine: 'notResponded' })], { messages }), unansweredInvite)).toEqual([]);
  });
});

describe('already booked', () => {
  it('stops a check-in, and no thanks', () => {
    expect(
      plan(withAna(-20, -27, -34, 3).facts, [], STORY_NOW)
        .heldBack.filter(isSeen)
        .map(({ code }) => code),
    ).toEqual(['already-booked']);
    expect(codes(facts([meeting(-1), meeting(3)]))).toEqual([]);
  });
});

describe('too old', () => {
  it('is said for a week after the window has closed', () => {
    const at = (day: number) => plan(facts([meeting(0)]), [], STORY_NOW + day * DAY + HOUR, [thanksOwed]);
    expect(at(13.9).followUps).toHaveLength(1);
    expect(
      at(14)
        .heldBack.filter(isSeen)
        .map(({ code }) => code),
    ).toEqual(['too-old']);
    expect(
      at(20.9)
        .heldBack.filter(isSeen)
        .map(({ code }) => code),
    ).toEqual(['too-old']);
    expect([at(21).heldBack, at(21).candidates]).toEqual([[], 0]);
  });
});

describe('what I want all the same', () => {
  it('may be had, unless it is private or there is nobody', () => {
    expect((Object.keys(SENTENCES) as (keyof typeof SENTENCES)[]).filter((code) => !mayBeRevived(code))).toEqual(['private', 'no-consent', 'not-a-person']);
  });

  it('goes to everyone it was for', () => {
    const known = given({ with: [ANA, BO], mine: 'declined' });
    const [held] = plan(known, [], STORY_NOW, [thanksOwed]).heldBack;
    const made = plan({ ...known, preferences: { ...known.preferences, revived: [held?.id ?? ''] } }, [], STORY_NOW, [thanksOwed]);
    expect(made.followUps.map(({ people }) => people.length)).toEqual([2]);
  });
});

it('nothing of a private meeting is told with its code', () => {
  expect(plan(given({ sensitivity: 'private' }), [], STORY_NOW, [thanksOwed]).heldBack).toMatchObject([{ code: 'private', people: [], meeting: null, sentence: SENTENCES.private }]);
});
