/** What rules look at, made once a plan: everyone's relationship, and the meetings around now. Pure. */
import { recognise, settle, type Attended } from './attendance.ts';
import { clashesIn } from './clashes.ts';
import type { Completion, Facts } from './facts.ts';
import type { Existing } from './follow-up.ts';
import type { Instant } from './meeting.ts';
import { ownAddresses } from './own-addresses.ts';
import { relationships } from './relationship.ts';
import type { Rule, World } from './rule.ts';
import { besideNow, seriesGapsIn, tellsBodies } from './series.ts';
import { DAY, localDay } from './working-time.ts';
import { fromLocal } from './zone.ts';

/** Days before and after today within which rules look at meetings one by one: whole days, so that meetings come and go at midnight only. */
const LOOK_BACK = 40;
const LOOK_AHEAD = 10;

/** The world as rules see it, and the meetings that they are asked about, by start. */
export function lookAround(facts: Facts, existing: readonly Existing[], now: Instant, rules: ReadonlyMap<string, Rule>) {
  const sorted = facts.meetings.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const mine = ownAddresses(facts);
  const today = localDay(facts.time.zone, now);
  const from = fromLocal(facts.time.zone, (today - LOOK_BACK) * DAY);
  const until = fromLocal(facts.time.zone, (today + LOOK_AHEAD + 1) * DAY);
  const passed: Attended[] = [];
  /** Hands meetings on, keeping those that rules look at: the others are let go. */
  const passing = function* (): Generator<Attended> {
    for (const one of settle(sorted, mine, now)) {
      if (one.meeting.end >= from && one.meeting.start < until) passed.push(one);
      yield one;
    }
  };
  const completed: Completion[] = [
    ...facts.preferences.completed,
    ...existing.filter((e) => e.state === 'done' && e.decidedAt !== null).map((e) => ({ rule: e.rule, people: e.people, at: e.decidedAt ?? now })),
  ];
  const contacts = completed.filter(({ rule }) => ['mail', 'chat'].includes(rules.get(rule)?.meta.channel ?? 'none'));
  const { all, of } = relationships(facts, passing(), contacts, now);
  const recent = passed.map((one) => recognise(one, (address) => of(address)?.person));
  const world: World = {
    now,
    facts,
    mine,
    relationships: all,
    relationshipOf: of,
    unanswered: unansweredIn(recent, now),
    clashes: clashesIn(recent, now),
    besideNow: besideNow(recent, now),
    seriesGapDays: seriesGapsIn(recent),
    hasBodies: tellsBodies(sorted),
    dataSince: facts.isHistoryPending ? now : Object.values(facts.earlier).reduce((least, at) => Math.min(least, at), sorted[0]?.start ?? now),
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
