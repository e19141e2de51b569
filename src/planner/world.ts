/** What rules look at, made once a plan: relationships, and the meetings around now. Pure. */
import { attend, recognise, type Attended } from './attendance.ts';
import { clashesIn } from './clashes.ts';
import type { Completion, Facts } from './facts.ts';
import type { Existing } from './follow-up.ts';
import type { Instant, Meeting } from './meeting.ts';
import { ownOf, type Own } from './own-addresses.ts';
import type { Relationship, Relationships } from './relationship.ts';
import type { Contacted } from './relationship-drafts.ts';
import { relationships } from './relationships.ts';
import type { Rule, World } from './rule.ts';
import { besideNow, meanBodies, seriesGapsIn } from './series.ts';
import { GoneThrough, Survey, type Surveyed } from './survey.ts';
import { lastWritten, threadsThatAsk } from './threads.ts';

/** What a plan takes from all meetings at once: a plan of a part stands on the last that looked at everything. */
export interface Ground {
  readonly own: Own;
  /** The id of a meeting with a body, or null where none has one. */
  readonly bodyIn: string | null;
}

/** The world as rules see it. */
export interface Around {
  readonly world: World;
  /** The meetings that rules are asked about, by start. */
  readonly recent: readonly Attended[];
  /** The relationships that rules are asked about. */
  readonly asked: readonly Relationship[];
  readonly ground: Ground;
}

/** Everything, gone through once. */
export interface Whole {
  /** Of meetings those around now, and those that they refer to, are enough. */
  readonly facts: Facts;
  readonly own: Own;
  readonly surveyed: Surveyed;
}

/** What changed since a plan, with all that concerns it: the rest is as that plan left it. */
export interface Part {
  /** Of meetings those around now and those with `again`; of messages those with `again` and the automatic ones of late; of `earlier` those of `again`. */
  readonly facts: Facts;
  readonly ground: Ground;
  readonly hasBodies: boolean;
  readonly dataSince: Instant;
  /** Addresses to look at again. Whoever may be one person with one of them is among them. */
  readonly again: ReadonlySet<string>;
  /** Ids of the meetings above that gave way to another. */
  readonly missed: ReadonlySet<string>;
  /** The relationships of others who are met around now, or whose suggestion stands or is held back. */
  readonly known: readonly Relationship[];
  /** Those of them whose suggestion stands or is held back. */
  readonly speaking: readonly Relationship[];
  /** When time alone changes what is said of the others, the first of them; or null. */
  readonly turnsAt: Instant | null;
}

/** Looks at everything. */
export function lookAround(given: Facts, existing: readonly Existing[], now: Instant, rules: ReadonlyMap<string, Rule>): Around {
  const facts = { ...given, meetings: given.meetings.toSorted(byStart) };
  const own = ownOf(facts);
  const survey = new Survey(own.addresses, facts.time.zone, now);
  for (const meeting of facts.meetings) survey.take(meeting);
  return lookOver({ facts, own, surveyed: survey.end() }, existing, now, rules);
}

/** Looks at what a survey of everything left. */
export function lookOver({ facts, own, surveyed: { through, meetings, since, bodyIn } }: Whole, existing: readonly Existing[], now: Instant, rules: ReadonlyMap<string, Rule>): Around {
  const found = relationships(facts, through.drafts, contactsIn(facts, existing, now, rules));
  const dataSince = facts.isHistoryPending ? now : Object.values(facts.earlier).reduce((least, at) => Math.min(least, at), since ?? now);
  const seen = { facts, own, through, found, planned: found.all, hasBodies: meanBodies(meetings, bodyIn), dataSince };
  return { ...worldOf(seen, now), asked: [...found.all.values()], ground: { own, bodyIn } };
}

/** Looks at a part. */
export function lookAgain({ facts: given, ground, again, missed, known, speaking, hasBodies, dataSince }: Part, existing: readonly Existing[], now: Instant, rules: ReadonlyMap<string, Rule>): Around {
  const { own } = ground;
  const facts = { ...given, meetings: given.meetings.toSorted(byStart) };
  const through = new GoneThrough(facts.time.zone, now, again);
  for (const meeting of facts.meetings) {
    const one = attend(meeting, own.addresses);
    through.take(missed.has(meeting.id) ? { ...one, isMissed: true } : one);
  }
  const rebuilt = relationships(facts, through.drafts, contactsIn(facts, existing, now, rules));
  const others = new Map(known.flatMap((one) => one.addresses.map((address) => [address, one])));
  const found: Relationships = { all: rebuilt.all, of: (address) => rebuilt.of(address) ?? others.get(address) };
  const seen = { facts, own, through, found, planned: rebuilt.all, hasBodies, dataSince };
  return { ...worldOf(seen, now), asked: [...rebuilt.all.values(), ...speaking], ground };
}

/** The order of meetings: by start, then by id. */
export function byStart(a: Meeting, b: Meeting): number {
  return a.start - b.start || (a.id < b.id ? -1 : 1);
}

/** Completions that wrote to someone. */
function contactsIn({ preferences }: Facts, existing: readonly Existing[], now: Instant, rules: ReadonlyMap<string, Rule>): Contacted[] {
  const completed: Completion[] = [
    ...preferences.completed,
    ...existing.filter((e) => e.state === 'done' && e.decidedAt !== null).map((e) => ({ rule: e.rule, people: e.people, at: e.decidedAt ?? now })),
  ];
  return completed.flatMap((one) => {
    const meta = rules.get(one.rule)?.meta;
    return meta?.channel === 'mail' || meta?.channel === 'chat' ? [{ ...one, isThanks: meta.kind === 'thank-you' }] : [];
  });
}

interface Seen {
  readonly facts: Facts;
  readonly own: Own;
  readonly through: GoneThrough;
  readonly found: Relationships;
  readonly planned: World['relationships'];
  readonly hasBodies: boolean;
  readonly dataSince: Instant;
}

function worldOf({ facts, own, through, found, planned, hasBodies, dataSince }: Seen, now: Instant): { world: World; recent: readonly Attended[] } {
  const known = (one: Attended) => recognise(one, (address) => found.of(address)?.person);
  const recent = through.recent.map(known);
  const met = new Set(recent.map(({ meeting }) => meeting.series?.id));
  const world: World = {
    now,
    facts,
    mine: own.addresses,
    relationships: planned,
    relationshipOf: found.of,
    encounters: through.encounters,
    unanswered: unansweredIn(recent, now),
    clashes: clashesIn(recent, now),
    besideNow: besideNow(recent, now),
    threads: threadsThatAsk({ now, facts }),
    lastWritten: lastWritten({ now, facts }),
    mySeries: Map.groupBy(through.mySeries.filter(({ meeting }) => met.has(meeting.series?.id)).map(known), ({ meeting }) => meeting.iCalUId),
    seriesGapDays: seriesGapsIn(recent),
    hasBodies,
    dataSince,
  };
  return { world, recent };
}

/** The one unanswered invitation of each series that counts: the next to come, else the last. */
function unansweredIn(recent: readonly Attended[], now: Instant): Map<string, Attended> {
  const unanswered = new Map<string, Attended>();
  for (const one of recent) {
    if (one.myResponse !== 'notResponded') continue;
    const held = unanswered.get(one.meeting.iCalUId);
    if (!held || (held.meeting.start <= now && one.meeting.start > now) || (held.isCancelled && !one.isCancelled && one.meeting.start > now)) unanswered.set(one.meeting.iCalUId, one);
    else if (held.meeting.start <= now && one.meeting.start <= now) unanswered.set(one.meeting.iCalUId, one);
  }
  return unanswered;
}
