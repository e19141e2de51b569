/** Until its next look a plan stays as it is: nothing needs planning because time has passed. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Existing } from '../../src/planner/follow-up.ts';
import type { Facts } from '../../src/planner/facts.ts';
import type { Instant, Meeting } from '../../src/planner/meeting.ts';
import { plan, type Plan } from '../../src/planner/plan.ts';
import { ADA, ANA, facts, meeting, STORY_NOW, withAna } from '../../src/planner/story.ts';
import { DAY, HOUR, MINUTE } from '../../src/planner/working-time.ts';
import { kept } from './kept.ts';

const I = { address: ADA, name: 'Ada Okafor' };
const PEOPLE = [ANA, { address: 'bo@fabrikam.com', name: 'Bo Lind' }, { address: 'cy@adatum.com', name: 'Cy Reed' }, { address: 'di@contoso.com', name: 'Di Wolf' }];
const SUBJECTS = ['Budget', 'Launch of the portal', 'Intro: Bo / Ada', 'Lunch', 'Out of office', 'Weekly sync'];

const anyMeeting = fc
  .record({
    at: fc.oneof(fc.integer({ min: -16 * 96, max: 12 * 96 }), fc.integer({ min: -60 * 96, max: 60 * 96 }), fc.integer({ min: -4 * 96, max: 96 })),
    quarters: fc.constantFrom(1, 2, 4, 6, 96),
    with: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 4, selector: ({ address }) => address }),
    mine: fc.constantFrom('accepted', 'accepted', 'notResponded', 'declined', 'tentativelyAccepted'),
    isMine: fc.boolean(),
    subject: fc.constantFrom(...SUBJECTS),
    hasAgenda: fc.constantFrom(true, false, null),
    showAs: fc.constantFrom('busy', 'busy', 'free', 'oof'),
    series: fc.constantFrom(null, null, 's1', 's2'),
  })
  .map(({ at, quarters, isMine, series, ...more }): Meeting => {
    const start = STORY_NOW + at * 15 * MINUTE;
    return meeting(at / 96, {
      ...more,
      end: start + quarters * 15 * MINUTE,
      ...(isMine ? { organizer: I } : {}),
      ...(series === null ? {} : { iCalUId: series, series: { id: series, isFirst: false, beganAt: STORY_NOW - 60 * DAY } }),
    });
  });
const anyFacts = fc
  .record({
    meetings: fc.oneof(fc.array(anyMeeting, { maxLength: 3 }), fc.array(anyMeeting, { maxLength: 25 })),
    away: fc.array(fc.record({ hoursAgo: fc.integer({ min: 50, max: 80 }), person: fc.constantFrom(...PEOPLE) }), { maxLength: 2 }),
    inner: fc.boolean(),
  })
  .map(({ meetings, away, inner }) =>
    facts(meetings, {
      granted: ['calendar', 'mail'],
      messages: away.map(({ hoursAgo, person }) => ({ at: STORY_NOW - hoursAgo * HOUR, channel: 'mail', direction: 'received', people: [person.address], automatic: true })),
      preferences: inner ? { circles: { [ANA.address]: 'inner' } } : {},
    }),
  );

describe('until the next look', () => {
  it('a plan that was kept stays as it is, whatever the calendar holds', () => {
    fc.assert(
      fc.property(anyFacts, fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })), (known, share) => {
        const settled = settledPlan(known, STORY_NOW);
        const later = STORY_NOW + Math.floor((settled.made.nextLookAt - 1 - STORY_NOW) * share);
        const again = plan(known, settled.existing, later);
        expect(told(again)).toEqual(told(settled.made));
        expect(again.withdrawn).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['midnight, by which caps count', withAna(), '2026-03-14T00:00Z'],
    ['when a rule is to speak', { now: STORY_NOW, facts: facts([{ ...meeting(0), start: STORY_NOW - 90 * MINUTE, end: STORY_NOW - 30 * MINUTE }]) }, '2026-03-13T10:30Z'],
    ['when a meeting begins', { now: STORY_NOW, facts: facts([meeting(2 / 24)]) }, '2026-03-13T12:00Z'],
    ['when it ends', { now: STORY_NOW, facts: facts([meeting(-0.5 / 24)]) }, '2026-03-13T10:30Z'],
  ])('%s', (_, { now, facts: known }, expected) => {
    expect(new Date(plan(known, [], now).nextLookAt).toISOString().replace(':00.000', '')).toBe(expected);
  });
});

/** Planned and kept until planning again adds nothing: a slot that one frees, another takes. */
function settledPlan(known: Facts, now: Instant): { made: Plan; existing: Existing[] } {
  let made = plan(known, [], now);
  for (let round = 0; round < 5; round++) {
    const before = made.followUps.length;
    made = plan(known, kept(made), now);
    if (made.followUps.length === before) break;
  }
  return { made, existing: kept(made) };
}

/** What is told, but for what a queue works out afresh. */
function told({ followUps, heldBack }: Plan): unknown {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return { followUps: followUps.map((one) => ({ ...one, priority: 0 })).sort(byId), heldBack: [...heldBack].sort(byId) };
}
