/** What changed since a plan, as a store would find it, by looking at everything. */
import { personsIn, settle, type Attended } from '../../src/planner/attendance.ts';
import type { Facts } from '../../src/planner/facts.ts';
import type { Existing } from '../../src/planner/follow-up.ts';
import { meetingsIn, recall, type KeptRelationship } from '../../src/planner/kept-relationship.ts';
import type { Instant, Meeting, Person } from '../../src/planner/meeting.ts';
import { ownOf } from '../../src/planner/own-addresses.ts';
import { nameKey } from '../../src/planner/person-name.ts';
import { AWAY_DAYS } from '../../src/planner/relationship.ts';
import { addressesInWord } from '../../src/planner/same-person.ts';
import { bodyIn, meanBodies } from '../../src/planner/series.ts';
import { aroundNow } from '../../src/planner/survey.ts';
import { DAY } from '../../src/planner/working-time.ts';
import type { Ground, Part } from '../../src/planner/world.ts';
import { addressesIn } from '../../src/planner/written-down.ts';

/** What is known of a relationship from plan to plan, as a store would keep it. */
export interface Known {
  readonly remembered: KeptRelationship;
  readonly turnsAt: Instant | null;
  readonly isSpeaking: boolean;
}

/** What a plan leaves for the next. */
export interface Left {
  readonly at: Instant;
  readonly facts: Facts;
  readonly ground: Ground;
  readonly existing: readonly Existing[];
  readonly settled: ReadonlyMap<string, Attended>;
  /** By first address. */
  readonly known: ReadonlyMap<string, Known>;
  readonly met: ReadonlyMap<string, readonly string[]>;
}

/** Which meetings a plan has at hand, whoever is looked at: those around now, and the past ones of my series. */
export function isNear({ time }: Facts, mine: ReadonlySet<string>, now: Instant): (one: Meeting) => boolean {
  const { from, until } = aroundNow(time.zone, now);
  return ({ start, end, series, organizer }) => (end >= from && start < until) || (series !== null && organizer !== null && mine.has(organizer.address) && end <= now);
}

/** Where one of these is another, everything is looked at. */
const ALL_STAND_ON = ['off', 'options', 'caps', 'greeting'] as const;

/** What changed, and whatever concerns it; null where what all plans stand on has changed. */
export function changedPart(last: Left, facts: Facts, existing: readonly Existing[], now: Instant): Part | null {
  const own = ownOf(facts);
  if (own.addresses.symmetricDifference(last.ground.own.addresses).size > 0) return null;
  if (ALL_STAND_ON.some((what) => JSON.stringify(facts.preferences[what]) !== JSON.stringify(last.facts.preferences[what]))) return null;
  const ground = { own, bodyIn: bodyIn(facts.meetings) };
  if (last.ground.bodyIn !== null && ground.bodyIn === null) return null;
  const settled = settledById(facts, own.addresses, now);
  const again = againIn(last, facts, existing, settled, now);
  for (const mine of own.addresses) again.delete(mine);

  const near = isNear(facts, own.addresses, now);
  const meetings = facts.meetings.filter((one) => near(one) || everyoneIn(one).some((person) => again.has(person.address)));
  const asking = new Set(facts.messages.filter(({ asks }) => asks === true).map(({ thread }) => thread));
  const named = addressesIn(facts);
  const others = [...last.known.values()].filter(({ remembered }) => !remembered.addresses.some((one) => again.has(one)));
  const met = new Set(others.flatMap(({ remembered }) => remembered.addresses));
  const strangers = new Set([...named].filter((one) => !met.has(one)));
  const around = new Set(meetings.filter(near).flatMap(personsIn));
  const byId = new Map(facts.meetings.map((one) => [one.id, one]));
  const recalled = others.map(({ remembered, isSpeaking }) => ({
    isSpeaking,
    one: recall(remembered, new Map(meetingsIn(remembered).flatMap((id) => (byId.has(id) ? [[id, byId.get(id) as Meeting]] : [])))),
  }));
  const ahead = facts.messages.map(({ at }) => at).filter((at) => at > now);
  return {
    facts: {
      ...facts,
      meetings: meetings.toReversed(),
      messages: facts.messages.filter(
        ({ people, automatic, asks, thread }) => people.some((one) => again.has(one) || strangers.has(one)) || automatic || asks === true || (thread && asking.has(thread)),
      ),
      earlier: Object.fromEntries(Object.entries(facts.earlier).filter(([one]) => again.has(one))),
    },
    ground,
    hasBodies: meanBodies(facts.meetings.length, ground.bodyIn),
    dataSince: Math.min(...Object.values(facts.earlier), facts.meetings[0]?.start ?? now),
    again,
    missed: new Set(meetings.filter(({ id }) => settled.get(id)?.isMissed).map(({ id }) => id)),
    known: recalled.filter(({ one, isSpeaking }) => isSpeaking || one.addresses.some((own) => around.has(own) || named.has(own))).map(({ one }) => one),
    speaking: recalled.filter(({ isSpeaking }) => isSpeaking).map(({ one }) => one),
    turnsAt: [...others.map(({ turnsAt }) => turnsAt), ...ahead].reduce<Instant | null>((least, at) => (at !== null && (least === null || at < least) ? at : least), null),
  };
}

/** Whom what changed concerns, and whoever may be one person with one of them. */
function againIn(last: Left, facts: Facts, existing: readonly Existing[], settled: ReadonlyMap<string, Attended>, now: Instant): Set<string> {
  const isBetween = (at: Instant) => at > last.at && at <= now;
  const first = new Set([facts, last.facts].flatMap(({ preferences }) => [...addressesInWord(preferences)]));
  const add = (people: readonly string[]) => {
    for (const one of people) first.add(one);
  };
  for (const id of new Set([...settled.keys(), ...last.settled.keys()])) {
    const [before, after] = [last.settled.get(id), settled.get(id)];
    const isSame = before?.meeting === after?.meeting && before?.isMissed === after?.isMissed && ![before?.meeting.start, before?.meeting.end].some((at) => at !== undefined && isBetween(at));
    if (!isSame) for (const one of [before, after]) if (one) add(personsIn(one.meeting));
  }
  for (const one of new Set([...facts.messages, ...last.facts.messages])) {
    const isSame = facts.messages.includes(one) && last.facts.messages.includes(one);
    if (!isSame || isBetween(one.at) || (one.automatic && isBetween(one.at + AWAY_DAYS * DAY))) add(one.people);
  }
  for (const { people, state, decidedAt } of existing) if (state === 'done' && decidedAt !== null && decidedAt >= last.at) add(people);
  // Said to be done, and taken back.
  const open = new Set(existing.filter(({ state }) => state !== 'done').map(({ id }) => id));
  for (const { id, people, state } of last.existing) if (state === 'done' && open.has(id)) add(people);
  const [before, after] = [last.facts.preferences.circles, facts.preferences.circles];
  add([...Object.keys(before), ...Object.keys(after)].filter((name) => before[name] !== after[name]));
  for (const [name, at] of Object.entries(facts.earlier)) if (last.facts.earlier[name] !== at) first.add(name);
  for (const { remembered, turnsAt } of last.known.values()) if (turnsAt !== null && turnsAt <= now) add(remembered.addresses);
  return withSame(first, last, facts);
}

/** With all addresses of whoever has one of these, or is spelled alike. */
function withSame(first: ReadonlySet<string>, last: Left, { meetings }: Facts): Set<string> {
  const all = new Set(first);
  const everyone = [...meetings, ...last.facts.meetings].flatMap(everyoneIn);
  for (let size = -1; size !== all.size;) {
    size = all.size;
    const keys = new Set(everyone.filter((one) => all.has(one.address)).map(nameKey));
    for (const one of everyone) if (nameKey(one) !== null && keys.has(nameKey(one))) all.add(one.address);
    for (const { remembered } of last.known.values()) if (remembered.addresses.some((one) => all.has(one))) for (const one of remembered.addresses) all.add(one);
  }
  return all;
}

function everyoneIn({ organizer, attendees }: Meeting): Person[] {
  return organizer ? [organizer, ...attendees] : [...attendees];
}

/** As a plan at that moment settled them, by id. */
export function settledById({ meetings }: Facts, mine: ReadonlySet<string>, now: Instant): Map<string, Attended> {
  return new Map(settle(meetings, mine, now).map((one) => [one.meeting.id, one]));
}
