/** How often two people are usually in touch. Pure. */
import type { Instant } from './meeting.ts';
import { DAY, localWeek } from './working-time.ts';
import type { Zone } from './zone.ts';

/** The median gap in days between touches in order, at most one a calendar week; null with fewer than 3. */
export function rhythmOf(touches: readonly { readonly at: Instant }[], zone: Zone): number | null {
  if (touches.length < 3) return null;
  const times: Instant[] = [];
  let lastWeek = Number.NaN;
  for (const { at } of touches) {
    const week = localWeek(zone, at);
    if (week === lastWeek) continue;
    lastWeek = week;
    times.push(at);
  }
  if (times.length < 3) return null;
  const gaps = times.slice(1).map((at, i) => at - (times[i] ?? at));
  return median(gaps) / DAY;
}

/** The middle of some numbers, or the mean of the two in the middle; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
