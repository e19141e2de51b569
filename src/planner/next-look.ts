/** When time alone would give another plan. Until then planning again is needless, unless a fact changes. Pure. */
import type { Attended } from './attendance.ts';
import type { Facts } from './facts.ts';
import type { Instant } from './meeting.ts';
import { AWAY_DAYS } from './relationship.ts';
import { DAY, localDay } from './working-time.ts';
import { fromLocal } from './zone.ts';

/** The first moment after `now` at which something turns: what a rule waits for (`turns`), a meeting beginning or ending, a message whose time is still to come, somebody being back, or the day, by which caps count. */
export function nextLookAt({ time, messages }: Facts, recent: readonly Attended[], turns: readonly Instant[], now: Instant): Instant {
  let next = fromLocal(time.zone, (localDay(time.zone, now) + 1) * DAY);
  const note = (at: Instant) => {
    if (at > now && at < next) next = at;
  };
  for (const at of turns) note(at);
  for (const { meeting } of recent) {
    note(meeting.start);
    note(meeting.end);
  }
  for (const { at, automatic } of messages) {
    note(at);
    if (automatic) note(at + AWAY_DAYS * DAY);
  }
  return next;
}
