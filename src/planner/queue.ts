/** What to do now: the open follow-ups in order. Snoozed means `snoozedUntil > now`; nothing is rewritten because a day has passed. */
import { byPriority } from './caps.ts';
import type { Instant } from './meeting.ts';
import { priorityAt } from './priority.ts';
import type { Kind } from './rule.ts';

/** What ranking needs of a stored follow-up. */
export interface Queued {
  readonly id: string;
  readonly base: number;
  readonly kind: Kind;
  readonly dueAt: Instant;
  readonly isLate: boolean;
  readonly snoozedUntil: Instant | null;
}

/** Those that are not asleep, with the priority they have now, the first to do first. */
export function queue<T extends Queued>(openOrSnoozed: readonly T[], now: Instant): (T & { priority: number })[] {
  return openOrSnoozed
    .filter(({ snoozedUntil }) => (snoozedUntil ?? now) <= now)
    .map((one) => ({ ...one, priority: priorityAt(one, now) }))
    .sort(byPriority);
}
