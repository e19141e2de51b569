/** Which addresses are mine: those I said, and those under my own name at my organisation or a public provider. */
import type { Facts } from './facts.ts';
import { inDomain } from './facts.ts';
import type { Person } from './meeting.ts';
import { domainOf, isPublicProvider } from './person.ts';
import { nameKey } from './person-name.ts';

/** How many meetings are asked for my name, the latest first. */
const ASKED = 200;

/** All my addresses, for look-up. */
export function ownAddresses({ me, meetings }: Facts): ReadonlySet<string> {
  const mine = new Set(me.addresses);
  const names = new Set<string>();
  for (const { organizer, attendees } of meetings.slice(-ASKED)) {
    for (const one of organizer ? [organizer, ...attendees] : attendees) {
      const key = mine.has(one.address) ? nameKey(one) : null;
      if (key !== null) names.add(key);
    }
  }
  if (names.size === 0) return mine;
  const spelled = new Map<string, boolean>();
  const isMyName = (person: Person) => {
    let known = spelled.get(person.name);
    if (known === undefined) spelled.set(person.name, (known = names.has(nameKey(person) ?? '')));
    return known;
  };
  const isMyPlace = (address: string) => isPublicProvider(domainOf(address)) || me.internalDomains.some((domain) => inDomain(address, domain));
  for (const { organizer, attendees } of meetings) {
    if (organizer && isMyName(organizer) && isMyPlace(organizer.address)) mine.add(organizer.address);
    for (const one of attendees) if (isMyName(one) && isMyPlace(one.address)) mine.add(one.address);
  }
  return mine;
}
