/** How much a follow-up matters now: the rule's base, nearness, and the circle. 0 to 100. */
import type { Facts } from './facts.ts';
import type { Instant, Person } from './meeting.ts';
import type { Rule } from './rule.ts';
import { HOUR } from './working-time.ts';

const CIRCLE = { inner: 10, active: 5, network: 0 };

export function priorityOf(rule: Rule, people: readonly Person[], dueAt: Instant, isLate: boolean, facts: Facts, now: Instant): number {
  const circle = Math.max(0, ...people.map(({ address }) => CIRCLE[facts.preferences.circles[address] ?? 'network']));
  return Math.min(100, Math.max(0, rule.meta.priority + (isLate ? -15 : nearness(rule, dueAt - now)) + circle));
}

function nearness(rule: Rule, left: number): number {
  if (rule.meta.kind === 'check-in') return 0;
  if (left <= 4 * HOUR) return 15;
  if (left <= 24 * HOUR) return 10;
  return left <= 72 * HOUR ? 5 : 0;
}
