/** One entry of the calendar before it is written down, in the words of a calendar program. */
import type { Wall } from './wall.ts';

export type Answer = 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | 'NEEDS-ACTION';

/** Somebody or something as an invitation lists it. */
export interface Invitee {
  readonly address: string;
  /** Empty: the invitation gives no name. */
  readonly name: string;
  /** `room` and `list` are written with their CUTYPE; a room without one is a `person` here too. */
  readonly kind: 'person' | 'room' | 'list';
  /** Null: written without PARTSTAT. */
  readonly answer: Answer | null;
}

/** How a series repeats. */
export interface Repeat {
  readonly every: 'workday' | 'week' | 'month';
  readonly interval: number;
  /** The last day on which it may occur, or null for no end. */
  readonly lastDay: number | null;
  /** Starts that were taken out (EXDATE). */
  readonly skipped: readonly Wall[];
  readonly changed: readonly Changed[];
}

/** One occurrence that differs, or all from it on. */
export interface Changed {
  readonly original: Wall;
  readonly isForAllAfter: boolean;
  readonly becomes: Partial<Pick<Entry, 'start' | 'minutes' | 'title' | 'isCancelled' | 'guests'>>;
}

export interface Entry {
  readonly uid: string;
  readonly title: string;
  /** In `zone`. */
  readonly start: Wall;
  readonly minutes: number;
  readonly isAllDay: boolean;
  /** IANA. */
  readonly zone: string;
  readonly organizer: Invitee | null;
  readonly guests: readonly Invitee[];
  readonly body: string;
  readonly place: string;
  readonly isCancelled: boolean;
  readonly secrecy: 'PRIVATE' | 'CONFIDENTIAL' | null;
  readonly busy: 'BUSY' | 'FREE' | 'TENTATIVE' | 'OOF';
  readonly repeat: Repeat | null;
  /** How it is written down, apart from what it says. */
  readonly quirks: Quirks;
}

export interface Quirks {
  /** The TZID as written, where that is not the zone's own name; `Z` writes UTC. */
  readonly tzid?: string;
  readonly foldsWithTab?: boolean;
  readonly isQuotedPrintable?: boolean;
  /** A body in HTML beside the plain one. */
  readonly hasHtml?: boolean;
}
