/** How much a follow-up matters: a base that is stored, and what nearness adds now. 0 to 100. */
import type { Instant, Person } from './meeting.ts';
import type { Kind, Rule, World } from './rule.ts';
import { HOUR } from './working-time.ts';

const CIRCLE = { inner: 10, active: 5, network: 0 };

/** The part that does not change as time goes by: the rule's own weight, what decisions taught of it, and the closest circle of the people. */
export function basePriority(rule: Rule, people: readonly Person[], world: Pick<World, 'relationshipOf' | 'facts'>): number {
  const learned = world.facts.preferences.learned?.[rule.id] ?? 0;
  return rule.meta.priority + learned + Math.max(0, ...people.map(({ address }) => CIRCLE[world.relationshipOf(address)?.circle ?? 'network']));
}

/** The priority now. A late one ranks lower whatever its due moment; a check-in has no hurry. */
export function priorityAt({ base, kind, dueAt, isLate }: { base: number; kind: Kind; dueAt: Instant; isLate: boolean }, now: Instant): number {
  return Math.min(100, Math.max(0, base + (isLate ? -15 : nearness(kind, dueAt - now))));
}

function nearness(kind: Kind, left: number): number {
  if (kind === 'check-in') return 0;
  if (left <= 4 * HOUR) return 15;
  if (left <= 24 * HOUR) return 10;
  return left <= 72 * HOUR ? 5 : 0;
}
