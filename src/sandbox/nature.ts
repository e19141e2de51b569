/** How a calendar misbehaves, within what Exchange allows itself. Each share is between 0 and 1. */
import type { CalendarEvent } from './calendar-event.ts';
import { chanceOf } from './chance.ts';

export interface Nature {
  readonly seed: number;
  /** Pages without items in the middle of a round. */
  readonly emptyPages: number;
  /** Pages with fewer items than asked for. */
  readonly shortPages: number;
  /** Items that come twice in a round. */
  readonly duplicates: number;
  readonly isDisordered: boolean;
  /** Tombstones of what was never told, for each item. */
  readonly strayRemovals: number;
  /** Pages that answer 410 instead. */
  readonly evictions: number;
  /** Rounds whose pages repeat without end. */
  readonly wedged: number;
  /** Series whose master is not sent beside its occurrences in a first round: who wants it has to ask. */
  readonly absentMasters: number;
  /** Events, and mailboxes, whose zone only Outlook knows. */
  readonly customZones: number;
  /** Events whose organizer is among the attendees. */
  readonly organizersListed: number;
  /** Events whose attendees are hidden from each other. */
  readonly hiddenAttendees: number;
}

export const CALM: Nature = {
  seed: 1,
  emptyPages: 0,
  shortPages: 0,
  duplicates: 0,
  isDisordered: false,
  strayRemovals: 0,
  evictions: 0,
  wedged: 0,
  absentMasters: 0,
  customZones: 0,
  organizersListed: 0,
  hiddenAttendees: 0,
};

/** Some of everything. */
export function wild(seed: number): Nature {
  return {
    seed,
    emptyPages: 0.2,
    shortPages: 0.4,
    duplicates: 0.15,
    isDisordered: true,
    strayRemovals: 0.1,
    evictions: 0.03,
    wedged: 0.03,
    absentMasters: 0.2,
    customZones: 0.1,
    organizersListed: 0.4,
    hiddenAttendees: 0.05,
  };
}

/** An event as this nature shows it, always alike. */
export function asShown(event: CalendarEvent, nature: Nature): CalendarEvent {
  if (nature === CALM) return event;
  const strikes = (share: number, what: string) => chanceOf(nature.seed, `${what} ${event.key}`) < share;
  const { organizer, attendees } = event;
  const isListed = attendees.some(({ address }) => address === organizer.address) || !strikes(nature.organizersListed, 'organizer');
  return {
    ...event,
    ...(strikes(nature.customZones, 'zone') ? { shownZone: 'tzone://Microsoft/Custom' } : {}),
    ...(strikes(nature.hiddenAttendees, 'hidden') ? { hideAttendees: true } : {}),
    ...(isListed ? {} : { attendees: [{ ...organizer, type: 'required', response: 'none' }, ...attendees] }),
  };
}
