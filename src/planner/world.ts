/** What rules look at, made once a plan: relationships, and the meetings around now. Pure. */
import { attend, recognise, settle, type Attended } from './attendance.ts';
import { clashesIn } from './clashes.ts';
import type { Completion, Facts } from './facts.ts';
import type { Existing } from './follow-up.ts';
import type { Instant, Meeting } from './meeting.ts';
import { ownOf, type Own } from './own-addresses.ts';
import { relationships, type Relationship, type Relationships } from './relationship.ts';
import type { Rule, World } from './rule.ts';
import { besideNow, bodyIn, seriesGapsIn, tellsBodies } from './series.ts';
import { DAY, localDay } from './working-time.ts';
import { fromLocal, type Zone } from './zone.ts';

/** Days before and after today within which rules look at meetings one by one: whole days, so that meetings come and go at midnight only. */
const LOOK_BACK = 40;
const LOOK_AHEAD = 10;
/** Days before today within which rules look at the occurrences of a series of mine. */
const SERIES_BACK = 120;

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

/** The meetings around now end at `from` or later, and begin before `until`. */
export function aroundNow(zone: Zone, now: Instant): { from: Instant; until: Instant } {
  const today = localDay(zone, now);
  return { from: fromLocal(zone, (today - LOOK_BACK) * DAY), until: fromLocal(zone, (today + LOOK_AHEAD + 1) * DAY) };
}

/** Occurrences of a series that ended at this moment or later are looked at as its recent ones. */
export function seriesSince(zone: Zone, now: Instant): Instant {
  return fromLocal(zone, (localDay(zone, now) - SERIES_BACK) * DAY);
}

/** Looks at everything. */
export function lookAround(facts: Facts, existing: readonly Existing[], now: Instant, rules: ReadonlyMap<string, Rule>): Around {
  const sorted = facts.meetings.toSorted(byStart);
  const own = ownOf(facts);
  const attended = () => settle(sorted, own.addresses, now);
  const { passing, passed, mine } = keepingThoseAroundNow(attended(), facts, now);
  const found = relationships(facts, passing, contactsIn(facts, existing, now, rules), now);
  const dataSince = facts.isHistoryPending ? now : Object.values(facts.earlier).reduce((least, at) => Math.min(least, at), sorted[0]?.start ?? now);
  const seen = { facts, own, passed, mine, found, planned: found.all, attended, hasBodies: tellsBodies(sorted), dataSince };
  return { ...worldOf(seen, now), asked: [...found.all.values()], ground: { own, bodyIn: bodyIn(sorted) } };
}

/** Looks at a part. */
export function lookAgain({ facts, ground, again, missed, known, speaking, hasBodies, dataSince }: Part, existing: readonly Existing[], now: Instant, rules: ReadonlyMap<string, Rule>): Around {
  const sorted = facts.meetings.toSorted(byStart);
  const { own } = ground;
  const attended = function* (): Generator<Attended> {
    for (const meeting of sorted) yield missed.has(meeting.id) ? { ...attend(meeting, own.addresses), isMissed: true } : attend(meeting, own.addresses);
  };
  const { passing, passed, mine } = keepingThoseAroundNow(attended(), facts, now);
  const rebuilt = relationships(facts, passing, contactsIn(facts, existing, now, rules), now, again);
  const others = new Map(known.flatMap((one) => one.addresses.map((address) => [address, one])));
  const found: Relationships = { all: rebuilt.all, of: (address) => rebuilt.of(address) ?? others.get(address) };
  const seen = { facts, own, passed, mine, found, planned: rebuilt.all, attended, hasBodies, dataSince };
  return { ...worldOf(seen, now), asked: [...rebuilt.all.values(), ...speaking], ground };
}

/** The order of meetings: by start, then by id. */
export function byStart(a: Meeting, b: Meeting): number {
  return a.start - b.start || (a.id < b.id ? -1 : 1);
}

/** Hands meetings on, keeping those that rules look at: the others are let go. `mine` are past occurrences of series of mine. */
function keepingThoseAroundNow(attended: Iterable<Attended>, { time }: Facts, now: Instant): { passing: Iterable<Attended>; passed: readonly Attended[]; mine: readonly Attended[] } {
  const { from, until } = aroundNow(time.zone, now);
  const since = seriesSince(time.zone, now);
  const passed: Attended[] = [];
  const mine: Attended[] = [];
  const pass = function* (): Generator<Attended> {
    for (const one of attended) {
      if (one.meeting.end >= from && one.meeting.start < until) passed.push(one);
      if (one.iOrganized && one.meeting.series && one.meeting.end >= since && one.meeting.end <= now) mine.push(one);
      yield one;
    }
  };
  return { passing: pass(), passed, mine };
}

/** Completions that wrote to someone. */
function contactsIn({ preferences }: Facts, existing: readonly Existing[], now: Instant, rules: ReadonlyMap<string, Rule>): Completion[] {
  const completed: Completion[] = [
    ...preferences.completed,
    ...existing.filter((e) => e.state === 'done' && e.decidedAt !== null).map((e) => ({ rule: e.rule, people: e.people, at: e.decidedAt ?? now })),
  ];
  return completed.filter(({ rule }) => ['mail', 'chat'].includes(rules.get(rule)?.meta.channel ?? 'none'));
}

interface Seen {
  readonly facts: Facts;
  readonly own: Own;
  readonly passed: readonly Attended[];
  readonly mine: readonly Attended[];
  readonly found: Relationships;
  readonly planned: World['relationships'];
  readonly attended: World['attended'];
  readonly hasBodies: boolean;
  readonly dataSince: Instant;
}

function worldOf({ facts, own, passed, mine, found, planned, attended, hasBodies, dataSince }: Seen, now: Instant): { world: World; recent: readonly Attended[] } {
  const known = (one: Attended) => recognise(one, (address) => found.of(address)?.person);
  const recent = passed.map(known);
  const met = new Set(recent.map(({ meeting }) => meeting.series?.id));
  const world: World = {
    now,
    facts,
    mine: own.addresses,
    relationships: planned,
    relationshipOf: found.of,
    attended,
    unanswered: unansweredIn(recent, now),
    clashes: clashesIn(recent, now),
    besideNow: besideNow(recent, now),
    mySeries: Map.groupBy(mine.filter(({ meeting }) => met.has(meeting.series?.id)).map(known), ({ meeting }) => meeting.iCalUId),
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
