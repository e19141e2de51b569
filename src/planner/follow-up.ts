/** A follow-up, its states, and what a person may decide about it. Decisions are values: the store keeps them. */
import type { Instant, Meeting, Person } from './meeting.ts';
import type { Channel, Draft, Evidence, Kind, MessageData } from './rule.ts';
import type { TouchedIn } from './relationship.ts';

export type State = 'open' | 'snoozed' | 'done' | 'dismissed' | 'withdrawn';

/** Why a suggestion was not made. */
export type GateCode =
  | 'private'
  | 'excluded'
  | 'switched-off'
  | 'no-consent'
  | 'cancelled'
  | 'declined'
  | 'all-day'
  | 'not-a-person'
  | 'too-large'
  | 'recurring'
  | 'dismissed'
  | 'already-done'
  | 'already-booked'
  | 'out-of-office'
  | 'too-old'
  | 'capped';

/** Why an open one was taken back: the gate that holds it back now, or what ended its situation. */
export type Withdrawal = GateCode | 'in-touch' | 'moved';

export interface Covered {
  readonly id: string;
  readonly rule: string;
  readonly strategy: number;
  readonly people: readonly Person[];
}

export interface FollowUp extends Covered {
  readonly kind: Kind;
  readonly channel: Channel;
  readonly because: string;
  readonly data: MessageData;
  /** What it is about: a dismissal lasts while this stays the same. */
  readonly about: string;
  readonly meeting: Meeting | null;
  readonly touch: TouchedIn | null;
  /** What it rests on besides its meeting or touch; none in what was kept before there was any. */
  readonly evidence?: readonly Evidence[];
  /** By address, the zones of those whose zone is known; none in what was kept before any was. */
  readonly zones?: Readonly<Record<string, string>>;
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  readonly closesAt: Instant;
  readonly isLate: boolean;
  /** The lasting part of its priority: what is stored. */
  readonly base: number;
  /** Its priority at the moment of planning. */
  readonly priority: number;
  /** Ready after one edit, or null where a draft makes no sense. */
  readonly draft: Draft | null;
  readonly alsoCovers: readonly Covered[];
}

export interface HeldBack extends Covered {
  readonly code: GateCode;
  readonly sentence: string;
  readonly meeting: Meeting | null;
}

/** What the store remembers of a follow-up, as planning needs it. */
export interface Existing {
  readonly id: string;
  readonly rule: string;
  readonly people: readonly string[];
  readonly opensAt: Instant;
  readonly state: State;
  /** Snoozed means that this lies in the future. */
  readonly snoozedUntil: Instant | null;
  readonly decidedAt: Instant | null;
  readonly alsoCovers: readonly string[];
  /** The id of the meeting it is about; null or left out where there is none. */
  readonly meeting?: string | null;
  /** The state before the last decision, for undo. */
  readonly before: Decided | null;
}

/** What a decision changes. */
export interface Decided {
  readonly state: State;
  readonly snoozedUntil: Instant | null;
  readonly decidedAt: Instant | null;
}

/** Why a decision is refused. */
export type Refusal = 'not-open' | 'nothing-to-undo' | 'snooze-in-the-past';

type Decision = (Decided & { readonly before: Decided | null }) | { readonly refused: Refusal };

/** Whether it is still to do, now or later. */
export function isOpen({ state }: Pick<Existing, 'state'>): boolean {
  return state === 'open' || state === 'snoozed';
}

const now = ({ state, snoozedUntil, decidedAt }: Existing): Decided => ({ state, snoozedUntil, decidedAt });

export function complete(one: Existing, at: Instant): Decision {
  return isOpen(one) ? { state: 'done', snoozedUntil: null, decidedAt: at, before: now(one) } : { refused: 'not-open' };
}

export function dismiss(one: Existing, at: Instant): Decision {
  return isOpen(one) ? { state: 'dismissed', snoozedUntil: null, decidedAt: at, before: now(one) } : { refused: 'not-open' };
}

export function snooze(one: Existing, until: Instant, at: Instant): Decision {
  if (!isOpen(one)) return { refused: 'not-open' };
  if (until <= at) return { refused: 'snooze-in-the-past' };
  return { state: 'snoozed', snoozedUntil: until, decidedAt: at, before: now(one) };
}

export function undo(one: Existing): Decision {
  return one.before ? { ...one.before, before: null } : { refused: 'nothing-to-undo' };
}
