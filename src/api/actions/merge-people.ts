import { AppError } from '../errors.ts';
import type { Store } from '../ports.ts';
import { planStored } from '../sync.ts';
import { unknownPerson } from './change-person.ts';
import type { Writing } from './write-down.ts';

/** Two people of the list are one from now on. Throws AppError: unknown_person, or bad_request for somebody with themselves. */
export async function mergePeople(store: Store, ids: readonly [string, string], { owner, now, receipt }: Writing): Promise<void> {
  if (!(await store.whoIsWho.join(owner, ids, receipt))) {
    const [one, other] = [await store.person(owner, ids[0]), await store.person(owner, ids[1])];
    if (!one || !other) throw unknownPerson();
    throw new AppError('bad_request', 'They are one person already. Choose somebody else.', { about: { reason: 'same-person' } });
  }
  await planStored(store, owner, now);
}
