/** Rules that could speak of many people at once speak of a few, and take turns. Pure. */
import { Count } from './count.ts';
import type { Facts } from './facts.ts';
import { isOpen, type Existing, type FollowUp } from './follow-up.ts';
import { stableId } from './id.ts';
import type { Instant } from './meeting.ts';
import { domainOf, isExternal, isPublicProvider } from './person.ts';
import type { Rule } from './rule.ts';
import { localDay, localWeek } from './working-time.ts';
import type { Zone } from './zone.ts';

/** The room that sparing rules have left. */
export interface Room {
  /** Whether one more may stay beside so many. */
  isFor(one: FollowUp, staying: number): boolean;
  /** It stays. */
  take(one: FollowUp): void;
}

/** What is open takes room, and so does what was decided of late. */
export function roomFor(rules: ReadonlyMap<string, Rule>, existing: readonly Existing[], { me, time: { zone } }: Facts, now: Instant): Room {
  const today = localDay(zone, now);
  const taken = new Count();
  const organisation = (address: string) => (isExternal(address, me.internalDomains) && !isPublicProvider(domainOf(address)) ? domainOf(address) : address);
  const ofRule = (rule: string) => rules.get(rule)?.meta.sparing;

  for (const e of existing) {
    const sparing = ofRule(e.rule);
    if (!sparing) continue;
    const isWithin = (days: number) => isOpen(e) || (e.decidedAt !== null && today - localDay(zone, e.decidedAt) < days);
    if (isWithin(sparing.restDays)) taken.add(e.rule);
    if (isWithin(sparing.organisationRestDays)) taken.add(`${e.rule} ${organisation(e.people[0] ?? '')}`);
  }
  const keyOf = ({ rule, people: [person] }: FollowUp) => `${rule} ${organisation(person?.address ?? '')}`;
  return {
    isFor(one, staying) {
      const sparing = ofRule(one.rule);
      return !sparing || (staying < sparing.waitsBeside && taken.of(one.rule) < sparing.most && (sparing.organisationRestDays === 0 || taken.of(keyOf(one)) === 0));
    },
    take(one) {
      if (!ofRule(one.rule)) return;
      taken.add(one.rule);
      taken.add(keyOf(one));
    },
  };
}

/** The same, with those of a sparing rule in the order of their turns, in the places that they have together. */
export function inTurn(ranked: readonly FollowUp[], rules: ReadonlyMap<string, Rule>, zone: Zone, now: Instant): FollowUp[] {
  const waiting = new Map<string, FollowUp[]>();
  for (const [rule, ones] of Map.groupBy(ranked, (one) => one.rule)) {
    const turns = rules.get(rule)?.meta.sparing?.turns;
    if (turns) waiting.set(rule, ones.toSorted(turns === 'latest' ? latestFirst : otherEachWeek(localWeek(zone, now))));
  }
  return ranked.map((one) => waiting.get(one.rule)?.shift() ?? one);
}

/** Those who have been missed for long can wait. */
function latestFirst(a: FollowUp, b: FollowUp): number {
  return b.priority - a.priority || b.opensAt - a.opensAt || (a.id < b.id ? -1 : 1);
}

/** In an order that a week and the person draw by lot: the same all week, and not always the most familiar. */
function otherEachWeek(week: number): (a: FollowUp, b: FollowUp) => number {
  const lot = ({ rule, people: [person] }: FollowUp) => stableId(rule, String(week), person?.address ?? '');
  return (a, b) => (lot(a) < lot(b) ? -1 : 1);
}
