/** A moment as a clock shows it. */
import type { Instant } from './meeting.ts';
import { DAY, MINUTE } from './working-time.ts';
import { toLocal, type Zone } from './zone.ts';

/** "09:05", on the clocks of a zone. */
export function clock(zone: Zone, at: Instant): string {
  const minutes = Math.floor((((toLocal(zone, at) % DAY) + DAY) % DAY) / MINUTE);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
