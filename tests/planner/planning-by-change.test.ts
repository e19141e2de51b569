/** Planning what changed gives what planning everything would: what tests/api/planning-by-change.test.ts asks of a store, asked of the planner alone. `HISTORIES=10000` tries more. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../src/planner/facts.ts';
import type { Existing } from '../../src/planner/follow-up.ts';
import { remember, type KeptRelationship } from '../../src/planner/kept-relationship.ts';
import type { Instant } from '../../src/planner/meeting.ts';
import { ownOf } from '../../src/planner/own-addresses.ts';
import { plan, planAgain, planWhole, type Plan } from '../../src/planner/plan.ts';
import { facts as storyFacts } from '../../src/planner/story.ts';
import { Survey } from '../../src/planner/survey.ts';
import { DAY, MINUTE, USUAL_HOURS } from '../../src/planner/working-time.ts';
import { byStart } from '../../src/planner/world.ts';
import { zoneTable } from '../../src/planner/zone.ts';
import { bookOf, histories, START, type History } from '../support/histories.ts';
import { EXAMPLES } from '../support/rare-histories.ts';
import { changedPart, isNear, settledById, type Known, type Left } from './changed-part.ts';
import { act, existingAfter, type Given } from './what-happens.ts';

const HISTORIES = Number(process.env['HISTORIES'] ?? 120);

const TIME = { zone: zoneTable('Europe/Berlin', START - 800 * DAY, START + 800 * DAY), hours: USUAL_HOURS };

/** Plans all of it, gone through once: of meetings no more is at hand than those around now and the past ones of my series. */
function planOnce(facts: Facts, existing: readonly Existing[], now: Instant): Plan {
  const own = ownOf(facts);
  const survey = new Survey(own.addresses, facts.time.zone, now);
  for (const meeting of facts.meetings) survey.take(meeting);
  const surveyed = survey.end();
  return planWhole({ facts: { ...facts, meetings: facts.meetings.filter(isNear(facts, own.addresses, now)) }, own, surveyed }, existing, now);
}

function knownFrom({ looked }: Plan): Map<string, Known> {
  return new Map(
    looked.map(({ relationship, turnsAt, isSpeaking }) => [
      relationship.addresses[0] ?? '',
      { remembered: JSON.parse(JSON.stringify(remember(relationship))) as KeptRelationship, turnsAt, isSpeaking },
    ]),
  );
}

/** What a plan says, and what the next may build on. */
function said({ followUps, heldBack, withdrawn, candidates, nextLookAt, world: { dataSince, hasBodies } }: Plan) {
  return { followUps, heldBack, withdrawn, candidates, nextLookAt, dataSince, hasBodies };
}

const made = { turns: 0, parts: 0 };

function same(history: History): void {
  const book = bookOf(history);
  const facts = storyFacts([...book.values()].flat().sort(byStart), { time: TIME, granted: ['calendar', 'mail', 'mail-text', 'chat'] });
  const given: Given = { book, facts, messages: new Map(), existing: [], made: null };
  let now = START;
  let last = leftBy(given, planOnce(facts, [], now), now);
  for (const { steps, minutes } of history.parts) {
    now += minutes * MINUTE;
    for (const one of steps) act(given, one, now);
    const { facts: known, existing } = given;
    const whole = planOnce(known, existing, now);
    expect(said(whole)).toEqual(said(plan({ ...known, meetings: known.meetings.toReversed() }, existing, now)));
    const part = changedPart(last, known, existing, now);
    const before = last;
    last = leftBy(given, whole, now);
    for (const { turnsAt } of last.known.values()) expect(turnsAt ?? Infinity).toBeGreaterThan(now);
    made.turns += 1;
    if (!part) continue;
    made.parts += 1;
    const again = planAgain(part, existing, now);
    expect(said(again)).toEqual(said(whole));
    const others = <T>(of: ReadonlyMap<string, T>) => [...of].filter(([one]) => !part.again.has(one));
    expect(sorted([...others(before.known), ...knownFrom(again)])).toEqual(sorted([...last.known]));
    expect(sorted([...others(before.met), ...again.world.encounters.byAddress(part.again)])).toEqual(sorted([...last.met]));
  }
}

/** Keeps a plan. */
function leftBy(given: Given, whole: Plan, at: Instant): Left {
  const { facts, existing } = given;
  const { ground, world } = whole;
  given.made = whole;
  given.existing = existingAfter(existing, whole);
  return { at, facts, ground, existing: given.existing, settled: settledById(facts, ground.own.addresses, at), known: knownFrom(whole), met: new Map(world.encounters.byAddress(null)) };
}

const sorted = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).sort();

it('planning what changed gives what planning everything would, whatever happens', () => {
  fc.assert(fc.property(histories, same), { numRuns: HISTORIES, examples: EXAMPLES.map((one) => [one]) });
  expect(made.parts / made.turns).toBeGreaterThan(0.5);
});
