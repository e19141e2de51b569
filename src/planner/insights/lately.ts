/** What happened lately, as figures are made of it: no subject, no text, no name. */
import type { State, Withdrawal } from '../follow-up.ts';
import type { Instant } from '../meeting.ts';
import type { WithHistory } from '../promises/history.ts';
import type { Kind } from '../rule.ts';

/** A follow-up that was decided about, or taken back. */
export interface Settled {
  readonly kind: Kind;
  readonly state: State;
  /** What took it back; null where nothing did, or nobody knows. */
  readonly withdrawnFor: Withdrawal | null;
  readonly opensAt: Instant;
  /** When its meeting ended; null where it is about none. */
  readonly metUntil: Instant | null;
  readonly decidedAt: Instant;
  /** One key each, whichever address they were written to at. */
  readonly people: readonly string[];
}

/** A time without touch that was too long for the two: what the queue said of it. */
export interface Silence {
  readonly person: string;
  /** When it had become too long. */
  readonly since: Instant;
  readonly state: State;
  readonly withdrawnFor: Withdrawal | null;
  /** The last touch there is; null where none is known. */
  readonly lastTouchAt: Instant | null;
}

export interface MadePromise extends WithHistory {
  readonly madeAt: Instant;
}

/** Facts from a moment on; what is older may be among them. */
export interface Lately {
  readonly settled: readonly Settled[];
  readonly silences: readonly Silence[];
  /** Those made since then, and all that are still to be kept. */
  readonly promises: readonly MadePromise[];
}

/** Whether the owner did it: they said so, or their own message or meeting has shown it. */
export function isDone({ state, withdrawnFor }: Pick<Settled, 'state' | 'withdrawnFor'>): boolean {
  return state === 'done' || (state === 'withdrawn' && withdrawnFor === 'already-done');
}
