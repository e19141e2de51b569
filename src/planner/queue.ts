/** What to do now: the open follow-ups in order. Snoozed means `snoozedUntil > now`; nothing is rewritten because a day has passed. */
import { byPriority } from './caps.ts';
import type { FollowUp } from './follow-up.ts';
import type { Instant } from './meeting.ts';

export function queue(followUps: readonly FollowUp[], snoozedUntil: ReadonlyMap<string, Instant>, now: Instant): FollowUp[] {
  return followUps.filter(({ id }) => (snoozedUntil.get(id) ?? now) <= now).sort(byPriority);
}
