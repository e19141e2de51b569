/** Whatever lies in a calendar and whatever was written down: what every plan of all rules keeps to. `HISTORIES=10000` tries more. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../src/planner/facts.ts';
import type { Existing, FollowUp } from '../../src/planner/follow-up.ts';
import type { Meeting } from '../../src/planner/meeting.ts';
import { plan } from '../../src/planner/plan.ts';
import { RULES } from '../../src/planner/rules/index.ts';
import { ADA, facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { DAY, HOUR, localDay } from '../../src/planner/working-time.ts';

const RUNS = { numRuns: Number(process.env['HISTORIES'] ?? 200) };
const PEOPLE = ['Ana', 'Bo', 'Dora', 'Ed', 'Flo', 'Gus', 'Ida'].map((name, i) => ({ address: `${name.toLowerCase()}@${i % 3 === 0 ? 'contoso.com' : 'fabrikam.com'}`, name: `${name} Hart` }));
/** Whom nobody writes a note to. */
const NOBODY = [
  { address: 'room-4@contoso.com', name: 'Room 4' },
  { address: 'no-reply@fabrikam.com', name: 'Portal' },
  { address: 'team@contoso.com', name: 'Whole team' },
  { address: ADA, name: 'Ada Okafor' },
];
const OBLIGATIONS = new Set(RULES.filter(({ meta }) => meta.isObligation).map(({ id }) => id));

const person = fc.constantFrom(...PEOPLE);
const hoursAgo = fc.oneof(fc.integer({ min: -72, max: 96 }), fc.integer({ min: -200, max: 24 * 450 }));
const subject = fc.constantFrom('Budget', 'Launch of the portal', 'Intro: Bo / Ada', 'Design review', 'Onboarding', 'Weekly sync', 'Lunch', '', 'Interview preparation');
const someMeeting = fc
  .record({
    hoursAgo,
    subject,
    with: fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: person }, fc.constantFrom(...NOBODY.slice(0, 3))), { minLength: 1, maxLength: 4, selector: ({ address }) => address }),
    isMine: fc.boolean(),
    key: fc.nat(9999),
    isPrivate: fc.constantFrom(false, false, false, true),
  }) // prettier-ignore
  .map((one): Meeting =>
    meeting(-one.hoursAgo / 24, {
      subject: one.subject,
      with: one.with,
      iCalUId: `m${String(one.key)}`,
      ...(one.isMine ? { organizer: { address: ADA, name: 'Ada Okafor' } } : {}),
      ...(one.isPrivate ? { sensitivity: 'private' } : {}),
    }),
  );
const address = fc.oneof({ weight: 5, arbitrary: person.map((one) => one.address) }, fc.constantFrom(...NOBODY.map((one) => one.address)));
const past = fc.integer({ min: 1, max: 24 * 60 }).map((hours) => STORY_NOW - hours * HOUR);
const someFacts = fc
  .record({
    meetings: fc.uniqueArray(someMeeting, { maxLength: 25, selector: ({ id }) => id }),
    messages: fc.array(
      fc.record({ at: past, channel: fc.constantFrom('mail' as const, 'chat' as const), direction: fc.constantFrom('sent' as const, 'received' as const), people: fc.tuple(address), automatic: fc.constantFrom(false, false, true), thread: fc.constantFrom('t1', 't2', 't3'), asks: fc.boolean() }), { maxLength: 8 }), // prettier-ignore
    promises: fc.array(fc.record({ id: fc.uuid(), text: fc.constantFrom('send the deck', 'die Folien schicken'), people: fc.array(address, { maxLength: 1 }), madeAt: past, dueAt: fc.option(fc.integer({ min: -240, max: 240 }).map((hours) => STORY_NOW + hours * HOUR)), state: fc.constantFrom('open' as const, 'kept' as const, 'renegotiated' as const), meeting: fc.constant(null) }), { maxLength: 4 }), // prettier-ignore
    feedback: fc.array(fc.record({ from: address, at: past, text: fc.constant('too long'), acknowledgedAt: fc.option(past), toldAt: fc.constant(null) }), { maxLength: 3 }),
    notes: fc.array(
      fc.record({
        at: past,
        people: fc.tuple(address),
        meeting: fc.constant(null),
        text: fc.constantFrom('her launch is on Thursday', 'likes tea'),
        day: fc.option(fc.integer({ min: 20_515, max: 20_526 })),
      }),
      { maxLength: 3 },
    ),
    introductions: fc.array(fc.record({ by: address, to: address, at: past }), { maxLength: 2 }),
  })
  .map(({ meetings, ...more }): Facts => facts(meetings, { ...more, granted: ['calendar', 'mail', 'mail-text', 'chat'] }));

function kept(one: FollowUp, state: Existing['state']): Existing {
  return { id: one.id, rule: one.rule, people: one.people.map((who) => who.address), opensAt: one.opensAt, state, snoozedUntil: null, decidedAt: state === 'done' ? STORY_NOW : null, alsoCovers: one.alsoCovers.map(({ id }) => id), before: null }; // prettier-ignore
}

describe('a plan of any facts', () => {
  it('has at most one follow-up that can wait for a person and rule, two for a person, and five that opened on one day', () => {
    fc.assert(
      fc.property(someFacts, (given) => {
        const capped = plan(given, [], STORY_NOW).followUps.filter(({ rule }) => !OBLIGATIONS.has(rule));
        const most = (keys: readonly string[]) => Math.max(0, ...Map.groupBy(keys, (key) => key).values().map(({ length }) => length)); // prettier-ignore
        const alone = capped.filter(({ people }) => people.length === 1);
        expect(most(alone.map(({ rule, people }) => `${rule} ${people[0]?.address ?? ''}`))).toBeLessThanOrEqual(1);
        expect(most(alone.map(({ people }) => people[0]?.address ?? ''))).toBeLessThanOrEqual(2);
        expect(most(capped.map(({ opensAt }) => String(localDay(given.time.zone, opensAt))))).toBeLessThanOrEqual(5);
      }),
      RUNS,
    );
  });

  it('is never about a room, a list, a machine or me', () => {
    const nobody = new Set(NOBODY.map((one) => one.address));
    fc.assert(
      fc.property(someFacts, (given) => {
        for (const { rule, people } of plan(given, [], STORY_NOW).followUps) {
          const isMyOwn = rule === 'promise-due';
          expect(isMyOwn ? [] : people.filter((one) => nobody.has(one.address))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('accounts for every candidate: shown, carried along, or held back', () => {
    fc.assert(
      fc.property(someFacts, (given) => {
        const { candidates, followUps, heldBack } = plan(given, [], STORY_NOW);
        expect(candidates).toBe(followUps.length + followUps.reduce((sum, { alsoCovers }) => sum + alsoCovers.length, 0) + heldBack.length);
      }),
      RUNS,
    );
  });

  it('grows by nothing once one of them is done', () => {
    fc.assert(
      fc.property(someFacts, fc.nat(20), (given, nth) => {
        const before = plan(given, [], STORY_NOW).followUps;
        fc.pre(before.length > 0);
        const done = before[nth % before.length];
        const after = plan(given, before.map((one) => kept(one, one === done ? 'done' : 'open')), STORY_NOW).followUps; // prettier-ignore
        const known = new Set(before.flatMap((one) => [one.id, ...one.alsoCovers.map(({ id }) => id)]));
        expect(after.filter(({ id }) => !known.has(id) || id === done?.id).map(({ id, rule, because }) => [id, rule, because])).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the same when it is made again, a moment later, from what it left', () => {
    fc.assert(
      fc.property(someFacts, (given) => {
        const first = plan(given, [], STORY_NOW);
        const again = plan(given, first.followUps.map((one) => kept(one, 'open')), STORY_NOW); // prettier-ignore
        expect(again.followUps.map(({ id }) => id)).toEqual(first.followUps.map(({ id }) => id));
        expect(DAY).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});
