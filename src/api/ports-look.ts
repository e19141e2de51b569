/** What plans build on: what they leave of people, what changed since, and the narrow reads that find what concerns it. */
import type { Message } from '../planner/facts.ts';
import type { Instant, Meeting } from '../planner/meeting.ts';
import type { KeptRelationship } from '../planner/kept-relationship.ts';

/** What a change of facts may change in a plan: all of it, or what is about some people. */
export type Changed =
  | 'everything'
  | {
      /** Addresses; those of a meeting as it was and as it is. */
      readonly people: readonly string[];
      /** Meetings that came, changed or went, with the times they had and have. */
      readonly meetings: readonly Pick<Meeting, 'id' | 'start' | 'end'>[];
    };

/** What a plan knows of those it looked at, for the next to build on. */
export interface Known {
  readonly relationships: Iterable<KnownRelationship>;
  /** By address: the ids of all meetings with it, by start. */
  readonly meetings: Iterable<readonly [address: string, ids: readonly string[]]>;
  /** Ids of meetings that gave way to another. */
  readonly missed: Iterable<string>;
  /** Whom the plan looked at, and which meetings it settled afresh: the others are as they were. Null where it was everything. */
  readonly only: { readonly people: ReadonlySet<string>; readonly settled: readonly string[] } | null;
}

export interface KnownRelationship {
  readonly remembered: KeptRelationship;
  /** Whoever has the same may be the same person (see `nameKey`). */
  readonly nameKey: string | null;
  /** When time alone changes what is said of them, or null. */
  readonly turnsAt: Instant | null;
  /** Something is suggested about them, even if it is held back. */
  readonly isSpeaking: boolean;
}

/** An address that meetings name. */
export interface KnownAddress {
  readonly address: string;
  /** The first address of whose it is; null where there is no relationship. */
  readonly relationship: string | null;
  /** Ids of all meetings with it. */
  readonly meetings: readonly string[];
}

/** A plan's `Ground`, as JSON can carry it, and who made it when. */
export interface KeptGround {
  readonly mine: readonly string[];
  readonly myNames: readonly string[];
  readonly shownBy: readonly (readonly [address: string, meeting: string])[];
  readonly bodyIn: string | null;
  /** See `editionOf`; null where the plan is not built on. */
  readonly edition: string | null;
  /** When everything was last looked at. */
  readonly wholeAt: Instant;
}

/** Narrow reads for planning what changed: all of them see the store at one moment. */
export interface Look {
  /** What changed since the last plan. */
  changed(): Promise<Changed>;
  meetings(ids: readonly string[]): Promise<Meeting[]>;
  /** Every meeting by start, then by id, some at a time. */
  everyMeeting(): AsyncIterable<readonly Meeting[]>;
  /** Meetings that end at `from` or later, and begin before `until`. */
  meetingsAround(from: Instant, until: Instant): Promise<Meeting[]>;
  /** Meetings shorter than a day that share a moment with this time. */
  shortMeetings(time: Pick<Meeting, 'start' | 'end'>): Promise<Meeting[]>;
  /** The last so many by start, in its order. */
  latestMeetings(count: number): Promise<Meeting[]>;
  /** Occurrences of these series that ended in that time, its end included. */
  occurrences(iCalUIds: readonly string[], since: Instant, until: Instant): Promise<Meeting[]>;
  /** How many meetings there are, and when the earliest event began that is known from them or from before. */
  extent(): Promise<{ readonly meetings: number; readonly since: Instant | null }>;
  /** Those of these meetings that gave way to another. */
  missed(ids: readonly string[]): Promise<string[]>;
  /** By address, for these. */
  earlier(addresses: readonly string[]): Promise<Record<string, Instant>>;
  /** In the order of `touches`: those with these addresses, automatic ones of late, and what asked something of late with its whole thread. */
  touches(addresses: readonly string[], since: { readonly automatic: Instant; readonly asking: Instant }): Promise<Message[]>;
  /** Addresses in touches that became past after `from` and by `until`, or whose automatic reply came then. */
  touchedBetween(from: Instant, until: Instant): Promise<string[]>;
  /** What is known of these addresses. */
  addresses(addresses: readonly string[]): Promise<KnownAddress[]>;
  /** All addresses of whoever has one of these, of whoever shares a name key with them, or is spelled by one of these keys. */
  mayBeOne(addresses: readonly string[], nameKeys: readonly string[]): Promise<string[]>;
  /** First addresses of those about whom time alone has something else said by then. */
  turnedBy(at: Instant): Promise<string[]>;
  /** When the next turn after `at` comes for any but these (by first address), or a message from the future becomes past; or null. */
  nextTurn(at: Instant, except: ReadonlySet<string>): Promise<Instant | null>;
  /** The relationships that these addresses have, and those about whom something is suggested. */
  relationships(addresses: readonly string[]): Promise<KnownRelationship[]>;
}
