/** Meetings and touches with one person, in order: what rules know about a relationship. */
import type { Circle } from './facts.ts';
import type { Instant, Meeting, Person } from './meeting.ts';

export interface Touch {
  readonly at: Instant;
  readonly channel: 'meeting' | 'mail' | 'chat' | 'follow-up';
  readonly byMe: boolean;
  /** Of a follow-up that I completed: whose rule it was. */
  readonly rule?: string;
}

/** A touch that is told apart from all others. */
export interface KnownTouch extends Touch {
  readonly id: string;
}

/** A touch with the meeting that it was, or null. */
export interface TouchedIn extends Omit<KnownTouch, 'rule'> {
  readonly meeting: Meeting | null;
}

/** Always with the same properties in the same order: it is kept with what is suggested because of it. `meeting` is the last one. */
export function touchedIn({ at, channel, byMe }: Touch, id: string, meeting: Meeting | null): TouchedIn {
  return { id, at, channel, byMe, meeting: channel === 'meeting' ? meeting : null };
}

export interface Relationship {
  /** By the address used last. */
  readonly person: Person;
  /** All of that person's addresses, the one known first first. */
  readonly addresses: readonly string[];
  readonly isExternal: boolean;
  readonly circle: Circle | null;
  /** Start of the earliest event with them that was not cancelled, whatever its size or answers, and however old. */
  readonly firstEventAt: Instant;
  /** Starts of held meetings of any size, in order. */
  readonly heldAt: readonly Instant[];
  /** In order. */
  readonly touches: readonly Touch[];
  readonly lastTouch: TouchedIn | null;
  /** The last of the meetings among the touches that has a title to speak of, or null. */
  readonly topic: Meeting | null;
  /** The median gap between touches in days, one touch a calendar week at most; null with fewer than 3. */
  readonly rhythmDays: number | null;
  /** The next small meeting that stands, or null. */
  readonly nextMeeting: Meeting | null;
  /** When they made time for me, in order: starts of small meetings of mine that they accepted and that were held, of a series the first alone. */
  readonly cameAt: readonly Instant[];
  /** When they answered, in the same thread, what I had asked them, in order. */
  readonly answeredAt: readonly Instant[];
  /** When I last thanked them, as far as follow-ups tell; or null. */
  readonly thankedAt: Instant | null;
  /** The IANA zone in which they wrote the latest meeting that they called, or null. */
  readonly zone: string | null;
  /** They are away now, as far as I can see. */
  readonly isAway: boolean;
}

/** Everyone I had an event with, and under which addresses. */
export interface Relationships {
  /** One each, by the address known first. */
  readonly all: ReadonlyMap<string, Relationship>;
  /** By every address. */
  readonly of: (address: string) => Relationship | undefined;
}

/** What happened with more others than this is no touch. */
export const SMALL = 8;
/** How long an automatic reply says that somebody is away. */
export const AWAY_DAYS = 3;
