/** A meeting is a calendar event in our own words. Both edges (Graph and calendar files) produce exactly this. */

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** Someone as a calendar names them. `address` is lower case, without `mailto:`. */
export interface Person {
  readonly address: string;
  readonly name: string;
}

/** Graph's words, unchanged. `none` means that no answer was given at all (a file without PARTSTAT). */
export type Response = 'organizer' | 'accepted' | 'tentativelyAccepted' | 'declined' | 'notResponded' | 'none';

/** What an attendee is. `list` is a distribution list, `resource` a room or equipment. */
export type AttendeeKind = 'person' | 'resource' | 'list';

export interface Attendee extends Person {
  readonly response: Response;
  readonly kind: AttendeeKind;
}

/** The series a meeting belongs to. */
export interface Series {
  /** The series' iCalUId. */
  readonly id: string;
  /** True for the occurrence with which the series began. */
  readonly isFirst: boolean;
  /** When the series began, even if that is before the window. */
  readonly beganAt: Instant;
}

/** An attendee proposes a new time for a meeting. */
export interface ProposedTime {
  /** Their address. */
  readonly from: string;
  readonly at: Instant;
  readonly start: Instant;
  readonly end: Instant;
}

export interface Meeting {
  /** Stable: from iCalUId and original start (see `meetingId`), the same from a file and from Graph. */
  readonly id: string;
  /** The series' iCalUId for an occurrence, the event's own otherwise. */
  readonly iCalUId: string;
  readonly series: Series | null;
  readonly subject: string;
  readonly start: Instant;
  /** Exclusive. */
  readonly end: Instant;
  readonly isAllDay: boolean;
  readonly isCancelled: boolean;
  /** Graph's `sensitivity`. */
  readonly sensitivity: 'normal' | 'personal' | 'private' | 'confidential';
  /** Graph's `showAs`: `free` is a transparent event. */
  readonly showAs: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown';
  /** Null for an event without an organizer. */
  readonly organizer: Person | null;
  /** Everyone listed, me and the organizer included where the calendar lists them. */
  readonly attendees: readonly Attendee[];
  /** My own answer where the calendar knows it apart from the attendee list (Graph's `responseStatus`). */
  readonly myResponse: Response | null;
  /** Whether the body says anything besides a join block; null where there is no body at all. Of a meeting that was over when it was read, false for any body: nobody asks any more. */
  readonly hasAgenda: boolean | null;
  /** New times that attendees propose; left out where none do. */
  readonly proposals?: readonly ProposedTime[];
  /** The IANA zone in which its organizer wrote it; left out where the calendar names none, or UTC. */
  readonly zone?: string;
  /** The chat thread of its online meeting (see `threadIn`), which all occurrences of a series share; left out where it has none. */
  readonly thread?: string;
}
