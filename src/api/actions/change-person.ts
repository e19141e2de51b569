import type { Preference } from '../../planner/contact.ts';
import type { Instant } from '../../planner/meeting.ts';
import { AppError } from '../errors.ts';
import type { Owner, Receipt, Store } from '../ports.ts';
import { planStored } from '../sync.ts';
import { plainText } from './plain-text.ts';

/** Keeps what the owner says about a person; what is left out stays. Queue and held-back list follow at once. Throws AppError unknown_person. */
export async function changePerson(store: Store, owner: Owner, id: string, to: Partial<Preference>, now: Instant, receipt: Receipt | null): Promise<void> {
  const said = to.note === undefined ? to : { ...to, note: plainText(to.note) };
  // A note is never part of a receipt: the same request is answered by what is there.
  const changed = await store.changePerson(owner, id, said, receipt && { ...receipt, at: now, answer: () => '' });
  if (!changed) throw unknownPerson();
  const { before, after } = changed;
  if (before.circle !== after.circle || before.isNever !== after.isNever) await planStored(store, owner, now);
}

export function unknownPerson(): AppError {
  return new AppError('unknown_person', 'There is no such person. Reload the list.');
}
