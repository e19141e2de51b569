/** What every verb does around its own decision: find the follow-up, check the revision seen, keep the change once. */
import type { Refusal } from '../../planner/follow-up.ts';
import type { Instant } from '../../planner/meeting.ts';
import { AppError } from '../errors.ts';
import type { ChangeOfFollowUp, Owner, Receipt, Store, StoredFollowUp } from '../ports.ts';

/** Who asks for what, and which revision they saw. */
export interface Asked {
  readonly owner: Owner;
  readonly id: string;
  readonly revision: number;
  readonly now: Instant;
  /** Null where the request has no key: then it is not remembered. */
  readonly receipt: (Receipt & { readonly answer: (one: StoredFollowUp) => string }) | null;
}

const REFUSED: Readonly<Record<Refusal, readonly ['not_open' | 'nothing_to_undo' | 'snooze_in_the_past', string]>> = {
  'not-open': ['not_open', 'This follow-up is not open any more. Reload the queue.'],
  'nothing-to-undo': ['nothing_to_undo', 'There is nothing to undo on this follow-up.'],
  'snooze-in-the-past': ['snooze_in_the_past', 'The moment to snooze until has passed. Choose a later one.'],
};

/** Runs a decision. Throws AppError: unknown_follow_up, stale_follow_up, or why it was refused. */
export async function decide(store: Store, asked: Asked, decision: (one: StoredFollowUp) => ChangeOfFollowUp | { readonly refused: Refusal }): Promise<StoredFollowUp> {
  const one = await store.followUp(asked.owner, asked.id);
  if (!one) throw new AppError('unknown_follow_up', 'There is no such follow-up. Reload the queue.');
  if (one.revision !== asked.revision) throw stale();
  const to = decision(one);
  if ('refused' in to) throw new AppError(...REFUSED[to.refused]);
  const changed = await store.change(asked.owner, asked.id, asked.revision, to, asked.receipt && { ...asked.receipt, at: asked.now });
  if (!changed) throw stale();
  return changed;
}

const stale = () => new AppError('stale_follow_up', 'This follow-up has changed since you saw it. Load it again and decide then.');
