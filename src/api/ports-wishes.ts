/** What people set, and what they say of who is who: planning follows it. */
import type { Preferences } from '../planner/facts.ts';
import type { Taught } from '../planner/learned.ts';
import type { Instant } from '../planner/meeting.ts';
import type { WorkingHours } from '../planner/working-time.ts';
import type { Owner } from './ports.ts';
import type { Receiving } from './ports-records.ts';

/** What an owner has set; nothing at first. */
export interface Wishes {
  /** Rules switched off. */
  readonly off: readonly string[];
  /** By rule and name, where they are not the rule's own. */
  readonly options: Preferences['options'];
  /** Null: as the mailbox says. */
  readonly workingHours: WorkingHours | null;
  readonly caps: NonNullable<Preferences['caps']>;
  /** Never to be suggested: "example.com". */
  readonly neverDomains: readonly string[];
  /** Never to be suggested; of a private one the subject is empty. */
  readonly neverMeetings: readonly { readonly iCalUId: string; readonly subject: string }[];
  /** A language tag; null: as a letter's matter tells. */
  readonly language: string | null;
  readonly greeting: 'first' | 'title';
  /** Decisions from before teach nothing any more; null: all do. */
  readonly learnedSince: Instant | null;
}

/** Settings. Every change says, in its transaction, that everything is to be planned again. */
export interface WishesStore {
  wishes(owner: Owner): Promise<Wishes>;
  change(owner: Owner, to: (before: Wishes) => Wishes): Promise<Wishes>;
  /** By rule: how its follow-ups were decided after `since`. */
  taught(owner: Owner, since: Instant | null): Promise<ReadonlyMap<string, Taught>>;
}

/** Which addresses are one person, and which are two, by the owner's word. Every word says, in its transaction, whom it concerns. */
export interface WhoIsWho {
  word(owner: Owner): Promise<Required<Pick<Preferences, 'together' | 'apart'>>>;
  /** All addresses of these people are one person from now on. False where there are no such two. */
  join(owner: Owner, ids: readonly [string, string], receipt: Receiving): Promise<boolean>;
  /** These of a person's addresses are somebody else from now on. False where there is no such person, or where that would leave nobody. */
  part(owner: Owner, id: string, addresses: readonly string[], receipt: Receiving): Promise<boolean>;
}
