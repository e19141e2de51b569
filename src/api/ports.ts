/** What the core needs from its edges. Edges implement these; the core never hears the words Graph, SQL or Express. */
import type { Existing, FollowUp, HeldBack } from '../planner/follow-up.ts';
import type { Instant, Meeting } from '../planner/meeting.ts';

/** Whose data it is: always both, always first. */
export interface Owner {
  readonly tenant: string;
  readonly user: string;
}

/** A follow-up as stored: what the planner made, what the person decided, and how often it changed. */
export interface StoredFollowUp extends Existing {
  readonly followUp: FollowUp;
  /** Grows by one with every change; a decision names the one it saw. */
  readonly revision: number;
}

/** What a round found in a calendar, to be kept together with the cursor it ended at. */
export interface CalendarChanges {
  readonly upserted: readonly Meeting[];
  /** Ids of meetings that are no more. An unknown id is no error. */
  readonly removed: readonly string[];
  readonly cursor: string;
}

export interface Store {
  /** Keeps meetings and cursor in one transaction: after a crash either all of it is there or none. */
  saveChanges(owner: Owner, changes: CalendarChanges): Promise<void>;
  /** The cursor of the last round, or null before the first. */
  cursor(owner: Owner): Promise<string | null>;
  /** Every meeting of the owner, by start. */
  meetings(owner: Owner): Promise<Meeting[]>;
  /** Every follow-up in these states, by due moment, then id. */
  followUps(owner: Owner, states: readonly Existing['state'][]): Promise<StoredFollowUp[]>;
  /** One follow-up, or null; another owner's is as one that does not exist. */
  followUp(owner: Owner, id: string): Promise<StoredFollowUp | null>;
  /** Keeps what a plan made: new and changed follow-ups, withdrawals, and what is held back now. Saving twice is the same as once. */
  savePlan(owner: Owner, plan: { followUps: readonly FollowUp[]; withdrawn: readonly { id: string }[]; heldBack: readonly HeldBack[] }, at: Instant): Promise<void>;
  /** What is held back, as the last plan left it. */
  heldBack(owner: Owner): Promise<HeldBack[]>;
  /** Keeps a decision if the revision is still the one seen; null where it is not. */
  decide(owner: Owner, id: string, revision: number, decided: Pick<Existing, 'state' | 'snoozedUntil' | 'decidedAt' | 'before'>): Promise<StoredFollowUp | null>;
  close(): Promise<void>;
}
