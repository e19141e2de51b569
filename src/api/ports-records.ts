/** What people write down: notes, promises, feedback, introductions. Planning sees it as facts; nobody else sees it. */
import type { Feedback, Introduction, Note, PromiseMade } from '../planner/facts.ts';
import type { Instant, Meeting } from '../planner/meeting.ts';
import type { WithHistory } from '../planner/promises/history.ts';
import type { Owner, Receipt } from './ports.ts';

/** A receipt to be kept with what was done: the answer is the id of what was written down, or empty. */
export type Receiving = (Receipt & { readonly at: Instant; readonly answer: string }) | null;

/** What was said in a meeting knows it by its id, too: the iCalUId is that of a whole series. */
interface InMeeting {
  readonly id: string;
  readonly meetingId: string | null;
}

export type StoredNote = Note & InMeeting;

export type StoredPromise = PromiseMade & InMeeting & WithHistory;

/** Feedback and its loop. */
export interface StoredFeedback extends Feedback {
  readonly id: string;
  /** When I asked for it; null where it came unasked. */
  readonly askedAt: Instant | null;
  /** When I changed something because of it. */
  readonly actedAt: Instant | null;
}

export interface StoredIntroduction extends Introduction {
  readonly id: string;
}

/** A part of a list, the latest first. */
export interface PageOf {
  /** Those that name one of these addresses; null: whoever they name. */
  readonly people: readonly string[] | null;
  /** Those of this meeting, by its id; null: of any and of none. */
  readonly meeting: string | null;
  /** The last one shown; null at the beginning. */
  readonly before: { readonly at: Instant; readonly id: string } | null;
  readonly limit: number;
}

/** One kind of record. Every write says, in its transaction, whom it concerns, so that the next round plans again. */
export interface Kept<T> {
  list(owner: Owner, page: PageOf): Promise<T[]>;
  /** Null where there is none; another owner's is as one that does not exist. */
  one(owner: Owner, id: string): Promise<T | null>;
  /** Keeps a new one. */
  add(owner: Owner, one: T, receipt: Receiving): Promise<void>;
  /** Keeps what `to` makes of it, in one transaction with reading it; null where there is none. What `to` throws undoes all. */
  change(owner: Owner, id: string, to: (one: T) => T, receipt: Receiving): Promise<T | null>;
  /** Whether there was one. */
  remove(owner: Owner, id: string, receipt: Receiving): Promise<boolean>;
}

export interface Records {
  readonly notes: Kept<StoredNote>;
  readonly promises: Kept<StoredPromise>;
  readonly feedback: Kept<StoredFeedback>;
  readonly introductions: Kept<StoredIntroduction>;
  /** All that plans look at: what is older than `since` and settled is left out. */
  all(
    owner: Owner,
    since: Instant,
  ): Promise<{
    readonly notes: readonly StoredNote[];
    readonly promises: readonly StoredPromise[];
    readonly feedback: readonly StoredFeedback[];
    readonly introductions: readonly StoredIntroduction[];
  }>;
  /** What records name: by address how the calendar writes it (an unknown one is left out), and the meetings of these ids that are still there. */
  named(owner: Owner, addresses: readonly string[], meetings: readonly string[]): Promise<{ readonly names: ReadonlyMap<string, string>; readonly meetings: readonly Meeting[] }>;
  /** A meeting by its id; null where there is none. */
  meeting(owner: Owner, id: string): Promise<Meeting | null>;
}

/** What else a decision about a follow-up makes true, or takes back, in its transaction; `at` names the moment it was made true. */
export type Alongside =
  | { readonly does: 'keep-promise' | 'unkeep-promise'; readonly id: string; readonly at: Instant }
  | { readonly does: 'acknowledge' | 'unacknowledge' | 'tell' | 'untell'; readonly id: string; readonly at: Instant };
