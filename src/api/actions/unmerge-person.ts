import { personId } from '../../planner/contact.ts';
import { AppError } from '../errors.ts';
import type { Store } from '../ports.ts';
import { planStored } from '../sync.ts';
import { unknownPerson } from './change-person.ts';
import type { Writing } from './write-down.ts';

/** These of a person's addresses are somebody else from now on. The id of whoever keeps the others. Throws AppError: unknown_person, or bad_request where they are not theirs or nothing would be left. */
export async function unmergePerson(store: Store, id: string, addresses: readonly string[], { owner, now, receipt }: Writing): Promise<string> {
  const before = await store.person(owner, id);
  if (!before) throw unknownPerson();
  const staying = before.listed.addresses.find((one) => !addresses.includes(one));
  const answer = personId(staying ?? '');
  if (!(await store.whoIsWho.part(owner, id, addresses, receipt && { ...receipt, answer })))
    throw new AppError('bad_request', '"addresses": they must be some of this person\'s addresses, and not all. Load the person again.', { about: { reason: 'not-theirs' } });
  await planStored(store, owner, now);
  return answer;
}
