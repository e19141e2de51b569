/** Of meetings that share one chat, as the occurrences of a series do: which of them it is about now. Pure. */
import type { Instant, Meeting } from './meeting.ts';
import { localDay } from './working-time.ts';
import type { Zone } from './zone.ts';

/** Where now is, seen from a meeting. */
export type Moment = 'before' | 'during' | 'after';

/** Before its start, until its end, or after. */
export function momentOf({ start, end }: Pick<Meeting, 'start' | 'end'>, now: Instant): Moment {
  if (now < start) return 'before';
  return now < end ? 'during' : 'after';
}

/** The one that is running, else the next one of today, else the last one that ended, else the next one of all; null where there is none. Cancelled ones count only where all are. */
export function meetingNow(meetings: readonly Meeting[], zone: Zone, now: Instant): Meeting | null {
  const held = meetings.filter(({ isCancelled }) => !isCancelled);
  const sorted = [...(held.length > 0 ? held : meetings)].sort((a, b) => a.start - b.start || a.end - b.end);
  const at = (moment: Moment) => sorted.filter((one) => momentOf(one, now) === moment);

  const running = at('during').at(-1);
  if (running) return running;
  const next = at('before')[0] ?? null;
  if (next && localDay(zone, next.start) === localDay(zone, now)) return next;
  const [last = null] = at('after').sort((a, b) => b.end - a.end);
  return last ?? next;
}
