/** One person at several addresses: told by full name, and by where the addresses are or when they were used. Two people of one name at two companies stay two. */
import { domainOf, isPublicProvider } from './person.ts';
import { nameKey } from './person-name.ts';
import type { Instant, Person } from './meeting.ts';

/** What is known of an address when people are told apart. */
export interface Seen {
  readonly person: Person;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
}

/** Groups of two or more that are one person, each by first use. */
export function samePersons<T extends Seen>(seen: Iterable<T>): T[][] {
  const named = new Map<string, T[]>();
  for (const one of seen) {
    const key = nameKey(one.person);
    if (key === null) continue;
    const others = named.get(key);
    if (others) others.push(one);
    else named.set(key, [one]);
  }
  const groups: T[][] = [];
  for (const alike of named.values()) if (alike.length > 1) groups.push(...joined(alike));
  return groups.filter(({ length }) => length > 1);
}

function joined<T extends Seen>(alike: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const one of alike.toSorted((a, b) => a.firstAt - b.firstAt || (a.person.address < b.person.address ? -1 : 1))) {
    const home = groups.find((group) => group.some((earlier) => areOne(earlier, one)));
    if (home) home.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** The same organisation, a private address beside another, or one that ends before the other begins: a change of employer. */
function areOne(earlier: Seen, later: Seen): boolean {
  const [one, other] = [domainOf(earlier.person.address), domainOf(later.person.address)];
  if (isPublicProvider(one) || isPublicProvider(other)) return true;
  return organisationOf(one) === organisationOf(other) || earlier.lastAt < later.firstAt;
}

/** "fabrikam" of mail.fabrikam.co.uk: one name under several endings. */
function organisationOf(domain: string): string {
  const parts = domain.split('.').slice(0, -1);
  while (parts.length > 1 && /^(co|com|org|net|ac|gov|edu)$/.test(parts.at(-1) ?? '')) parts.pop();
  return parts.at(-1) ?? domain;
}
