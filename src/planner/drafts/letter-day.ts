/** A day as a letter names it: by its weekday within a week, which stays true when the letter leaves a day later; else by its date. */
import type { Instant } from '../meeting.ts';
import { localDay } from '../working-time.ts';
import { toLocal, type Zone } from '../zone.ts';
import type { Phrasebook } from './letters/phrasebook.ts';

/** "on Thursday", "on 12 May", "on 12 May 2025". */
export function dayOn({ locale, onDay }: Phrasebook, zone: Zone, at: Instant, now: Instant): string {
  const away = Math.abs(localDay(zone, at) - localDay(zone, now));
  const isNear = away < 7;
  const isThisYear = yearOf(zone, at) === yearOf(zone, now);
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...(isNear ? { weekday: 'long' } : { day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) }) }).format(
    toLocal(zone, at),
  );
  return (isNear ? onDay.weekday : onDay.date).replace('{day}', day);
}

function yearOf(zone: Zone, at: Instant): string {
  return new Intl.DateTimeFormat('en', { timeZone: 'UTC', year: 'numeric' }).format(toLocal(zone, at));
}
