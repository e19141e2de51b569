import * as followUp from '../../planner/follow-up.ts';
import { mayBeRevived } from '../../planner/gates.ts';
import type { Instant } from '../../planner/meeting.ts';
import type { Store, StoredFollowUp } from '../ports.ts';
import { planStored } from '../sync.ts';
import { decide, type Asked, type Verb } from './decide.ts';

/** Takes the last decision back, the person's or the planner's; where a wish comes or goes with it, plans again. */
export async function undo(store: Store, asked: Asked): Promise<StoredFollowUp> {
  const { verb, wished } = noticingWishes(undoing(asked.now));
  const one = await decide(store, asked, verb);
  if (wished.size === 0) return one;
  await planStored(store, asked.owner, asked.now);
  const planned = (await store.followUp(asked.owner, asked.id)) ?? one;
  const { owner, receipt, now } = asked;
  if (receipt) await store.keepReceipt(owner, { ...receipt, at: now, answer: receipt.answer(planned) });
  return planned;
}

/** The same verb, and the ids of those for which a wish came or went with it: what is planned follows wishes. */
export function noticingWishes(verb: Verb): { readonly verb: Verb; readonly wished: ReadonlySet<string> } {
  const wished = new Set<string>();
  return {
    wished,
    verb: (one) => {
      const to = verb(one);
      if ('state' in to && to.revival !== undefined) wished.add(one.id);
      return to;
    },
  };
}

/** What undo makes of a follow-up: a decision goes back to what was before; one that stands only because it was revived is held back again; one that a gate took back is wanted all the same. */
export function undoing(now: Instant): Verb {
  return (one) => {
    const { state, withdrawnFor, revival } = one;
    if (state === 'withdrawn') {
      if (withdrawnFor === null || !mayBeRevived(withdrawnFor)) return { refused: 'nothing-to-undo' };
      return { state: 'open', snoozedUntil: null, decidedAt: null, before: null, withdrawnFor: null, revival: { code: withdrawnFor } };
    }
    const back = followUp.undo(one);
    if (!('refused' in back)) return back.state === 'done' || back.state === 'dismissed' ? { ...back, revival: null } : back;
    if (revival === null || state !== 'open') return back;
    return { state: 'withdrawn', snoozedUntil: null, decidedAt: now, before: null, withdrawnFor: revival.code, revival: null };
  };
}

/** Whether undo would change anything. */
export function canUndo(one: StoredFollowUp, now: Instant): boolean {
  return !('refused' in undoing(now)(one));
}
