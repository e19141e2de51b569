/** An event as a mailbox keeps it. Times are wall times in the event's own zone, as in Exchange. */
import { Temporal } from 'temporal-polyfill';
import type { Named } from './people.ts';

export type Answer = 'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded';

export interface Invited extends Named {
  readonly type: 'required' | 'optional' | 'resource';
  readonly response: Answer;
  /** When it was given, in epoch milliseconds; left out where Exchange does not say. */
  readonly respondedAt?: number;
  /** Another time that was asked for with it. */
  readonly proposed?: Proposed;
}

/** Epoch milliseconds. */
export interface Proposed {
  readonly startAt: number;
  readonly endAt: number;
}

export interface Recurrence {
  readonly every: number;
  readonly unit: 'day' | 'week' | 'month';
  /** How often; null: without end. */
  readonly count: number | null;
}

/** What an occurrence may say differently. */
export interface Told {
  readonly subject: string;
  readonly body: string;
  /** `2026-03-12T10:00` */
  readonly start: string;
  readonly minutes: number;
  readonly organizer: Named;
  readonly attendees: readonly Invited[];
  readonly response: Answer;
  readonly sensitivity: 'normal' | 'personal' | 'private' | 'confidential';
  readonly showAs: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere';
  readonly isCancelled: boolean;
}

export interface CalendarEvent extends Told {
  /** Names the event whatever happens to it. */
  readonly key: string;
  readonly zone: string;
  readonly isAllDay: boolean;
  readonly recurrence: Recurrence | null;
  /** By the day an occurrence was first planned for: what differs, or null where it was deleted. */
  readonly exceptions: Readonly<Record<string, Partial<Told> | null>>;
  /** How often it went to another folder and back: its ordinary id changes each time. */
  readonly moves?: number;
  /** The zone it says to have been made in, where that is not `zone`. */
  readonly shownZone?: string;
  /** Attendees see only themselves. */
  readonly hideAttendees?: boolean;
  /** Nobody may ask for another time. */
  readonly refusesProposals?: boolean;
  /** The chat thread of its online meeting in Teams; left out where it is none. */
  readonly thread?: string;
  /** The client's own name for the request that made it. */
  readonly transactionId?: string;
}

/** One thing in a calendar view. */
export interface Occurrence {
  readonly event: CalendarEvent;
  /** Null for a single event. */
  readonly originalDay: string | null;
  readonly isException: boolean;
  readonly told: Told;
  readonly startAt: number;
  readonly endAt: number;
  readonly originalStartAt: number;
}

const MOST = 5_000;

export function instantOf(wall: string, zone: string): number {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
}

/** What of an event lies in a window (milliseconds): the event itself, or its occurrences. */
export function occurrencesIn(event: CalendarEvent, from: number, to: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (const one of allOf(event, to)) {
    if (one.endAt > from && one.startAt < to) found.push(one);
  }
  return found;
}

function* allOf(event: CalendarEvent, to: number): Generator<Occurrence> {
  const { recurrence } = event;
  if (!recurrence) {
    yield occurrence(event, null, event.start, {});
    return;
  }
  const first = Temporal.PlainDateTime.from(event.start);
  const [lastMoved = ''] = Object.keys(event.exceptions).sort().slice(-1);
  for (let n = 0; n < Math.min(recurrence.count ?? MOST, MOST); n++) {
    const wall = first.add({ [`${recurrence.unit}s`]: n * recurrence.every });
    const day = wall.toPlainDate().toString();
    if (day > lastMoved && instantOf(wall.toString(), event.zone) >= to) return;
    const different = event.exceptions[day];
    if (different !== null) yield occurrence(event, day, wall.toString(), different ?? {}, different !== undefined);
  }
}

function occurrence(event: CalendarEvent, originalDay: string | null, original: string, different: Partial<Told>, isException = false): Occurrence {
  const told: Told = { ...event, start: original, ...different };
  const startAt = instantOf(told.start, event.zone);
  return { event, originalDay, isException, told, startAt, endAt: startAt + told.minutes * 60_000, originalStartAt: instantOf(original, event.zone) };
}
