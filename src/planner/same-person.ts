/** One person at several addresses: by the user's word, else told by full name, and by where the addresses are or when they were used. Two people of one name at two companies stay two. */
import type { Preferences } from './facts.ts';
import { domainOf, isPublicProvider } from './person.ts';
import { nameKey } from './person-name.ts';
import type { Instant, Person } from './meeting.ts';

/** What is known of an address when people are told apart. */
export interface Seen {
  readonly person: Person;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
}

/** What the user said of addresses: it goes before what names tell. */
export type Word = Pick<Preferences, 'together' | 'apart'>;

/** Groups of two or more that are one person, each by first use. */
export function samePersons<T extends Seen>(seen: Iterable<T>, word: Word = {}): T[][] {
  const all = [...seen];
  const groups = new Groups(all, word);
  const named = new Map<string, T[]>();
  for (const one of all) {
    const key = nameKey(one.person);
    if (key === null) continue;
    const others = named.get(key);
    if (others) others.push(one);
    else named.set(key, [one]);
  }
  // In an order that does not depend on who else there is.
  for (const [, alike] of [...named].filter(([, { length }]) => length > 1).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const earlier: T[] = [];
    for (const one of alike.sort(byFirstUse)) {
      const home = earlier.find((lead) => earlier.some((other) => groups.areTogether(lead, other) && areOne(other, one)) && groups.mayJoin(lead, one));
      if (home) groups.join(home, one);
      earlier.push(one);
    }
  }
  return groups.all().map((group) => group.sort(byFirstUse));
}

/** All addresses that a word is about. */
export function addressesInWord({ together = [], apart = [] }: Word): ReadonlySet<string> {
  return new Set([...together, ...apart].flat());
}

function byFirstUse(a: Seen, b: Seen): number {
  return a.firstAt - b.firstAt || (a.person.address < b.person.address ? -1 : 1);
}

/** Who is together so far. */
class Groups<T extends Seen> {
  readonly #groups = new Map<string, T[]>();
  readonly #apart: ReadonlySet<string>;
  constructor(seen: readonly T[], { together = [], apart = [] }: Word) {
    this.#apart = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    if (together.length === 0) return;
    const byAddress = new Map(seen.map((one) => [one.person.address, one]));
    for (const addresses of together) {
      const [first, ...more] = addresses.map((address) => byAddress.get(address)).filter((one) => one !== undefined);
      if (first) for (const one of more) this.join(first, one);
    }
  }

  /** Whether nobody in the one group was said to be another than somebody in the other. */
  mayJoin(a: T, b: T): boolean {
    if (this.#apart.size === 0) return true;
    return !this.#of(a).some((one) => this.#of(b).some((other) => this.#apart.has(`${one.person.address} ${other.person.address}`)));
  }

  areTogether(a: T, b: T): boolean {
    return a === b || this.#groups.get(a.person.address)?.includes(b) === true;
  }

  join(a: T, b: T): void {
    const [home, other] = [this.#of(a), this.#of(b)];
    if (home === other) return;
    const joined = [...home, ...other];
    for (const { person } of joined) this.#groups.set(person.address, joined);
  }

  all(): T[][] {
    return [...new Set(this.#groups.values())];
  }

  #of(one: T): T[] {
    return this.#groups.get(one.person.address) ?? [one];
  }
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
