/** What it takes to be told of changes: Graph's subscriptions, what is kept of them, and whose rounds are wanted. */
import type { Instant } from '../planner/meeting.ts';
import type { Owner } from './ports.ts';

/** A subscription as Graph made it. */
export interface Subscribed {
  readonly id: string;
  readonly expiresAt: Instant;
}

/** Graph's subscriptions to calendars, in people's names. Every method throws AppError. */
export interface Subscriber {
  /** Where Graph is and whom it tells: a subscription of another place is of no use here. */
  readonly place: string;
  /** Subscribes to an owner's events until a moment, in place of an earlier subscription of ours. What Graph tells will carry `clientState`. */
  subscribe(owner: Owner, clientState: string, until: Instant): Promise<Subscribed>;
  /** Lets it last until a moment, and be authorised anew. Its new end, or null where it is gone. */
  renew(owner: Owner, id: string, until: Instant): Promise<Instant | null>;
  /** Authorises it anew, as Graph asks now and then. False where it is gone. */
  reauthorize(owner: Owner, id: string): Promise<boolean>;
  /** Ends it; one that is gone is no error. */
  unsubscribe(owner: Owner, id: string): Promise<void>;
}

/** A subscription as it is kept. */
export interface KeptSubscription extends Subscribed {
  readonly owner: Owner;
  /** SHA-256 of its client state, base64url: the state itself is with Graph only. */
  readonly stateHash: string;
  readonly place: string;
}

/** An owner whose subscription is to be looked after. */
export interface ToLookAfter {
  readonly owner: Owner;
  /** Null where there is none. */
  readonly subscription: KeptSubscription | null;
  /** Graph asked for it to be authorised anew. */
  readonly isChallenged: boolean;
  /** The organisation has been suspended: nothing may be read there any more. */
  readonly isSuspended: boolean;
}

/** At most one subscription an owner. */
export interface Subscriptions {
  /** Those with these ids, each in the tenant it is said to be in. */
  find(asked: readonly { readonly tenant: string; readonly id: string }[]): Promise<KeptSubscription[]>;
  /** Some of those to look after at a moment, the longest due first: connected owners without a subscription in this place, or whose time has come; and those of suspended organisations. */
  due(place: string, now: Instant, limit: number): Promise<ToLookAfter[]>;
  /** Keeps one that was made or now lasts longer and, in one transaction, that a round is wanted: what changed while there was none, or it was paused, is told to nobody. */
  save(subscription: KeptSubscription, lookAt: Instant): Promise<void>;
  /** Looks after this owner later. */
  lookLater(owner: Owner, lookAt: Instant): Promise<void>;
  /** Notes that Graph wants it authorised anew, at once. */
  challenged(owner: Owner, id: string): Promise<void>;
  /** Forgets a subscription that is no more; another is made at once. */
  gone(owner: Owner, id: string): Promise<void>;
}

/** Rounds that something outside asked for. They outlast a restart. */
export interface WantedRounds {
  /** Wants a round of each from a moment on; one that is wanted already stays, and one that is under way is followed by another. */
  want(owners: readonly Owner[], from: Instant): Promise<void>;
  /** Wants a round of some connected owners whose last one ended before a moment and who wait for none, the longest ago first. */
  wantStale(endedBefore: Instant, from: Instant, limit: number): Promise<void>;
  /** Some of those wanted by now, the longest first. Who is not connected, or of a suspended organisation, waits. */
  due(now: Instant, limit: number): Promise<Owner[]>;
  /** Notes that a round has begun. */
  begun(owner: Owner, at: Instant): Promise<void>;
  /** Notes that the round begun then has ended; null where no other is wanted, else from when on. What was wanted meanwhile stays wanted. */
  ended(owner: Owner, begunAt: Instant, again: Instant | null): Promise<void>;
  /** After a restart: what was begun and never ended is wanted still. */
  recover(): Promise<void>;
}
