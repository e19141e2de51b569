/** When a note would reach those who read it, as far as their own meetings tell where they are. Pure. */
import type { Arrival } from './draft-check.ts';
import type { Instant, Person } from '../meeting.ts';
import { DAY, isWorkingMoment, localDay, MINUTE, weekday, type WorkingHours } from '../working-time.ts';
import { fromLocal, type Zone } from '../zone.ts';

/** When nobody minds a note: more is not known of the hours of others. */
const THEIR_HOURS: WorkingHours = { days: [1, 2, 3, 4, 5], start: 8 * 60, end: 18 * 60 };
/** When a note that waits is delivered, in minutes after their midnight. */
const DELIVERY = 8 * 60 + 30;

/** One who reads a note, and where. */
export interface Reader {
  readonly address: string;
  readonly zone: Zone;
  /** Whether a note that goes out now reaches them at work. */
  readonly isAtWork: boolean;
  /** Their next half past eight on a working day. */
  readonly nextAt: Instant;
}

/** Someone whose zone is known, now. */
export function readerIn(address: string, zone: Zone, now: Instant): Reader {
  return { address, zone, isAtWork: isWorkingMoment({ zone, hours: THEIR_HOURS }, now), nextAt: nextDelivery(zone, now) };
}

function nextDelivery(zone: Zone, at: Instant): Instant {
  for (let day = localDay(zone, at); ; day++) {
    const moment = fromLocal(zone, day * DAY + DELIVERY * MINUTE);
    if (moment > at && THEIR_HOURS.days.includes(weekday(day))) return moment;
  }
}

/** What the draft checks know of a note that goes out then. */
export function arrivalAt(at: Instant, readers: readonly Pick<Reader, 'address' | 'zone'>[], people: readonly Person[]): Arrival {
  const person = (address: string) => people.find((one) => one.address === address) ?? { address, name: '' };
  return { at, recipients: readers.map(({ address, zone }) => ({ person: person(address), time: { zone, hours: THEIR_HOURS }, awayUntil: null })) };
}
