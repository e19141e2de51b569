import * as followUp from '../../planner/follow-up.ts';
import type { Instant } from '../../planner/meeting.ts';
import type { Answering, Deciding, Outcome, Owner, Seen, Store } from '../ports.ts';
import { planStored } from '../sync.ts';
import { withConsequences } from './decide.ts';
import { noticingWishes, undoing } from './undo.ts';

/** One verb for several follow-ups, each with the revision that was seen. */
export interface Several {
  readonly owner: Owner;
  readonly verb: { readonly name: 'complete' | 'dismiss' | 'undo' } | { readonly name: 'snooze'; readonly until: Instant };
  readonly items: readonly Seen[];
  readonly now: Instant;
  /** Null where the request has no key: then it is not remembered. */
  readonly receipt: Omit<Answering<readonly Outcome[]>, 'at'> | null;
}

/** Decides about all of them in one transaction; those that cannot be decided so say why, and the others happen. */
export async function decideSeveral(store: Store, { owner, verb, items, now, receipt }: Several): Promise<Outcome[]> {
  const { verb: noticed, wished } = noticingWishes(verbOf(verb, now));
  const outcomes = await store.changeSeveral(owner, items, withConsequences(noticed), receipt && { ...receipt, at: now });
  if (wished.size === 0) return outcomes;
  await planStored(store, owner, now);
  const planned: Outcome[] = [];
  for (const one of outcomes) {
    const again = 'changed' in one && wished.has(one.id) ? await store.followUp(owner, one.id) : null;
    planned.push(again ? { id: one.id, changed: again } : one);
  }
  if (receipt) await store.keepReceipt(owner, { ...receipt, at: now, answer: receipt.answer(planned) });
  return planned;
}

function verbOf(verb: Several['verb'], now: Instant): Deciding {
  switch (verb.name) {
    case 'complete':
      return (one) => followUp.complete(one, now);
    case 'dismiss':
      return (one) => followUp.dismiss(one, now);
    case 'snooze':
      return (one) => followUp.snooze(one, verb.until, now);
    case 'undo':
      return undoing;
  }
}
