/** Never more than people can bear: merging what is about one meeting, then caps. The best stay. */
import type { Facts } from './facts.ts';
import { isOpen, type Existing, type FollowUp } from './follow-up.ts';
import { Count } from './count.ts';
import type { Rule } from './rule.ts';
import { inTurn, roomFor } from './sparing.ts';
import { DAY, localDay } from './working-time.ts';
import type { Instant } from './meeting.ts';

const NEVER_MERGED = new Set(['check-in', 'invitation', 'agenda', 'choice', 'brief']);

/** How many are too many, where nothing else is said: new ones a day, open ones with one person. */
export const CAPS = { perDay: 5, perPerson: 2 } as const;

type Ranked = Pick<FollowUp, 'priority' | 'dueAt' | 'id'>;

/** The queue's order: priority, then earlier due, then id. */
export function byPriority(a: Ranked, b: Ranked): number {
  return b.priority - a.priority || a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1);
}

/** Of two about one meeting, the one whose people contain the other's leads; of equal people, the one that is open already, else the higher priority. The covered one is kept in `alsoCovers`. */
export function merge(followUps: readonly FollowUp[], existing: readonly Existing[]): FollowUp[] {
  const leads: FollowUp[] = [];
  const open = openIn(existing);
  const ranked = [...followUps].sort((a, b) => b.people.length - a.people.length || Number(open.has(b.id)) - Number(open.has(a.id)) || byPriority(a, b));
  for (const one of ranked) {
    const at = leads.findIndex((lead) => covers(lead, one));
    const lead = leads[at];
    if (!lead) leads.push(one);
    else leads[at] = { ...lead, alsoCovers: [...lead.alsoCovers, { id: one.id, rule: one.rule, strategy: one.strategy, people: one.people }] };
  }
  return leads.sort(byPriority);
}

function covers(lead: FollowUp, one: FollowUp): boolean {
  if (!lead.meeting || lead.meeting.id !== one.meeting?.id || NEVER_MERGED.has(lead.kind) || NEVER_MERGED.has(one.kind)) return false;
  const addresses = new Set(lead.people.map((p) => p.address));
  return one.people.every((p) => addresses.has(p.address));
}

/** Splits follow-ups into those that stay and those that are too many. What is already open stays, and so do obligations and what was revived. */
export function cap(ranked: readonly FollowUp[], rules: ReadonlyMap<string, Rule>, existing: readonly Existing[], facts: Facts, now: Instant): { stay: FollowUp[]; capped: FollowUp[] } {
  const { zone } = facts.time;
  const most = { ...CAPS, ...facts.preferences.caps };
  const open = openIn(existing);
  const today = localDay(zone, now);
  const settledToday = new Set(existing.filter(({ state, decidedAt }) => (state === 'done' || state === 'dismissed') && decidedAt !== null && localDay(zone, decidedAt) === today).map(({ id }) => id));
  const perDay = new Count();
  const perPerson = new Count();
  const perPersonRule = new Count();
  const room = roomFor(rules, existing, facts, now);
  const isObligation = (rule: string) => rules.get(rule)?.meta.isObligation ?? false;

  for (const e of existing) {
    if (isObligation(e.rule)) continue;
    perDay.add(String(localDay(zone, e.opensAt)));
    // Who has heard from me today, or was looked at, makes no room for the next one about them until tomorrow.
    if ((open.has(e.id) || settledToday.has(e.id)) && e.people.length === 1) {
      perPerson.add(e.people[0] ?? '');
      perPersonRule.add(`${e.people[0] ?? ''} ${e.rule}`);
    }
  }
  const isTooSoon = (one: FollowUp): boolean => {
    const apart = (rules.get(one.rule)?.meta.daysBetween ?? 0) * DAY;
    if (apart === 0) return false;
    const [person] = one.people;
    const before = [...existing.filter((e) => e.id !== one.id && e.state !== 'withdrawn').map((e) => ({ rule: e.rule, people: e.people, at: e.opensAt })), ...facts.preferences.completed];
    return before.some(({ rule, people, at }) => rule === one.rule && person !== undefined && people.includes(person.address) && Math.abs(one.opensAt - at) < apart);
  };
  const revived = new Set(facts.preferences.revived);
  const known = new Set(existing.map(({ id }) => id));
  const stay: FollowUp[] = [];
  const capped: FollowUp[] = [];
  for (const one of inTurn(ranked, rules, zone, now)) {
    if (isObligation(one.rule) || [one, ...one.alsoCovers].some(({ id }) => open.has(id) || revived.has(id))) {
      stay.push(one);
      continue;
    }
    const day = String(localDay(zone, one.opensAt));
    const isNew = !known.has(one.id);
    const person = one.people.length === 1 ? (one.people[0]?.address ?? '') : null;
    const tooMany =
      (isNew && perDay.of(day) >= most.perDay) ||
      isTooSoon(one) ||
      (person !== null && (perPersonRule.of(`${person} ${one.rule}`) >= 1 || perPerson.of(person) >= most.perPerson)) ||
      !room.isFor(one, stay.length + settledToday.size);
    if (tooMany) {
      capped.push(one);
      continue;
    }
    stay.push(one);
    if (isNew) perDay.add(day);
    if (person !== null) {
      perPerson.add(person);
      perPersonRule.add(`${person} ${one.rule}`);
    }
    room.take(one);
  }
  return { stay: stay.sort(byPriority), capped };
}

function openIn(existing: readonly Existing[]): ReadonlySet<string> {
  return new Set(existing.filter(isOpen).map(({ id }) => id));
}
