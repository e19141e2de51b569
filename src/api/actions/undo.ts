import * as followUp from '../../planner/follow-up.ts';
import { mayBeRevived } from '../../planner/gates.ts';
import type { Deciding, Store, StoredFollowUp } from '../ports.ts';
import { planStored } from '../sync.ts';
import { decide, type Asked } from './decide.ts';

/** Takes the last decision back, the person's or the planner's; where a wish comes or goes with it, plans again. */
export async function undo(store: Store, asked: Asked): Promise<StoredFollowUp> {
  const { verb, wished } = noticingWishes(undoing);
  const one = await decide(store, asked, verb);
  if (wished.size === 0) return one;
  await planStored(store, asked.owner, asked.now);
  const planned = (await store.followUp(asked.owner, asked.id)) ?? one;
  const { owner, receipt, now } = asked;
  if (receipt) await store.keepReceipt(owner, { ...receipt, at: now, answer: receipt.answer(planned) });
  return planned;
}

/** The same verb, and the ids of those for which a wish came or went with it: what is planned follows wishes. */
export function noticingWishes(verb: Deciding): { readonly verb: Deciding; readonly wished: ReadonlySet<string> } {
  const wished = new Set<string>();
  return {
    wished,
    verb: (one) => {
      const to = verb(one);
      if ('state' in to && to.isRevived !== undefined) wished.add(one.id);
      return to;
    },
  };
}

/** What undo makes of a follow-up: a decision goes back to what was before; one that was revived is no longer wanted all the same, and one that a gate took back is: the plan that follows withdraws or keeps it. */
export function undoing(one: StoredFollowUp): ReturnType<Deciding> {
  if (one.state === 'withdrawn') {
    const mayCome = one.withdrawnFor !== null && mayBeRevived(one.withdrawnFor);
    return mayCome ? { ...OPEN, isRevived: true } : { refused: 'nothing-to-undo' };
  }
  const back = followUp.undo(one);
  if (!('refused' in back)) return back.state === 'done' || back.state === 'dismissed' ? { ...back, isRevived: false } : back;
  return one.state === 'open' && one.isRevived ? { ...OPEN, isRevived: false } : back;
}

const OPEN = { state: 'open', snoozedUntil: null, decidedAt: null, before: null } as const;

/** Whether undo would change anything. */
export function canUndo(one: StoredFollowUp): boolean {
  return !('refused' in undoing(one));
}
