/** What every verb does around its own decision: find the follow-up, check the revision seen, keep the change once. */
import type { GateCode, HeldBack } from '../../planner/follow-up.ts';
import { SENTENCES } from '../../planner/gates.ts';
import type { Instant } from '../../planner/meeting.ts';
import { AppError } from '../errors.ts';
import type { Answering, Deciding, Decision, Outcome, Owner, Store, StoredFollowUp } from '../ports.ts';
import { alongsideOf } from './alongside.ts';

/** Who asks for what, and which revision they saw. */
export interface Asked {
  readonly owner: Owner;
  readonly id: string;
  readonly revision: number;
  readonly now: Instant;
  /** Null where the request has no key: then it is not remembered. */
  readonly receipt: Omit<Answering<StoredFollowUp>, 'at'> | null;
}

const REFUSED = {
  unknown: ['unknown_follow_up', 'There is no such follow-up. Reload the queue.'],
  stale: ['stale_follow_up', 'This follow-up has changed since you saw it. Load it again and decide then.'],
  'not-open': ['not_open', 'This follow-up is not open any more. Reload the queue.'],
  'nothing-to-undo': ['nothing_to_undo', 'There is nothing to undo on this follow-up.'],
  'snooze-in-the-past': ['snooze_in_the_past', 'The moment to snooze until has passed. Choose a later one.'],
} as const;

/** Why a decision did not happen. */
export function refusal(reason: Extract<Outcome, { refused: unknown }>['refused']): AppError {
  const [code, message] = REFUSED[reason];
  return new AppError(code, message);
}

/** Runs a decision. Throws AppError: unknown_follow_up, stale_follow_up, or why it was refused. */
export async function decide(store: Store, asked: Asked, verb: Deciding): Promise<StoredFollowUp> {
  const one = await store.followUp(asked.owner, asked.id);
  if (!one) throw refusal('unknown');
  if (one.revision !== asked.revision) throw refusal('stale');
  const to = withConsequences(verb)(one);
  if ('refused' in to) throw refusal(to.refused);
  const changed = await store.change(asked.owner, asked.id, asked.revision, to, asked.receipt && { ...asked.receipt, at: asked.now });
  if (!changed) throw refusal('stale');
  return changed;
}

/** The same decision, with what it holds back at once (candidates = shown + held back, without planning again), and what it makes true of what was written down. */
export function withConsequences(verb: Deciding): Deciding {
  return (one) => {
    const to = verb(one);
    return 'state' in to ? { ...to, heldBack: heldBackIn(one, codeOf(to)), alongside: alongsideOf(one, to) } : to;
  };
}

function codeOf({ state }: Decision): GateCode | null {
  if (state === 'done') return 'already-done';
  return state === 'dismissed' ? 'dismissed' : null;
}

function heldBackIn({ followUp }: StoredFollowUp, code: GateCode | null): HeldBack[] {
  if (code === null) return [];
  return [followUp, ...followUp.alsoCovers].map(({ id, rule, strategy, people }) => ({ id, rule, strategy, people, meeting: followUp.meeting, code, sentence: SENTENCES[code] }));
}
