/** Which addresses are mine: those I said, and those under my own name at my organisation or a public provider. */
import type { Facts } from './facts.ts';
import { inDomain } from './facts.ts';
import type { Meeting, Person } from './meeting.ts';
import { domainOf, isPublicProvider } from './person.ts';
import { nameKey } from './person-name.ts';

type Me = Facts['me'];

/** How many meetings are asked for my name, the latest first. */
export const ASKED_FOR_MY_NAME = 200;

/** My addresses, and what shows them to be mine. */
export interface Own {
  readonly addresses: ReadonlySet<string>;
  /** My names, as the latest meetings write them (see `nameKey`). */
  readonly names: ReadonlySet<string>;
  /** By address that I did not say: the id of the first meeting that shows it. */
  readonly shownBy: ReadonlyMap<string, string>;
}

/** All my addresses, for look-up. */
export function ownAddresses(facts: Facts): ReadonlySet<string> {
  return ownOf(facts).addresses;
}

/** `meetings` come by start. */
export function ownOf({ me, meetings }: Pick<Facts, 'me' | 'meetings'>): Own {
  const names = myNames(me, meetings.slice(-ASKED_FOR_MY_NAME));
  const shownBy = shownIn(me, names, meetings);
  return { addresses: new Set([...me.addresses, ...shownBy.keys()]), names, shownBy };
}

/** My full names in some meetings. */
export function myNames(me: Me, latest: readonly Meeting[]): ReadonlySet<string> {
  const said = new Set(me.addresses);
  const names = new Set<string>();
  for (const one of everyoneIn(latest)) {
    const key = said.has(one.person.address) ? nameKey(one.person) : null;
    if (key !== null) names.add(key);
  }
  return names;
}

/** Addresses that I did not say and that are mine, each with the id of the first meeting that shows it. */
export function shownIn(me: Me, names: ReadonlySet<string>, meetings: readonly Meeting[]): Map<string, string> {
  const shown = new Map<string, string>();
  if (names.size === 0) return shown;
  const said = new Set(me.addresses);
  const spelled = new Map<string, boolean>();
  const isMyName = (person: Person) => {
    let known = spelled.get(person.name);
    if (known === undefined) spelled.set(person.name, (known = names.has(nameKey(person) ?? '')));
    return known;
  };
  const isMyPlace = (address: string) => isPublicProvider(domainOf(address)) || me.internalDomains.some((domain) => inDomain(address, domain));
  for (const { person, meeting } of everyoneIn(meetings)) {
    if (isMyName(person) && !said.has(person.address) && !shown.has(person.address) && isMyPlace(person.address)) shown.set(person.address, meeting.id);
  }
  return shown;
}

function* everyoneIn(meetings: readonly Meeting[]): Generator<{ person: Person; meeting: Meeting }> {
  for (const meeting of meetings) {
    if (meeting.organizer) yield { person: meeting.organizer, meeting };
    for (const person of meeting.attendees) yield { person, meeting };
  }
}
