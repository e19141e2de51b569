/** People as I know them, by any of their addresses. Pure. */
import type { Person } from './meeting.ts';
import type { World } from './rule.ts';

/** Whom an address is known as; without a name where nobody knows one. */
export function knownAs({ relationshipOf }: World, address: string): Person {
  return relationshipOf(address)?.person ?? { address, name: '' };
}
