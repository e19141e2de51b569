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
  const showing = new Showing(me, names);
  for (const meeting of meetings) showing.take(meeting);
  return showing.own;
}

/** My full names in some meetings. */
export function myNames(me: Me, latest: readonly Meeting[]): ReadonlySet<string> {
  const said = new Set(me.addresses);
  const names = new Set<string>();
  for (const person of everyoneIn(latest)) {
    const key = said.has(person.address) ? nameKey(person) : null;
    if (key !== null) names.add(key);
  }
  return names;
}

/** Addresses that I did not say and that are mine, each with the id of the first meeting that shows it. */
export function shownIn(me: Me, names: ReadonlySet<string>, meetings: readonly Meeting[]): ReadonlyMap<string, string> {
  const showing = new Showing(me, names);
  for (const meeting of meetings) showing.take(meeting);
  return showing.shown;
}

/** Looks for them in one meeting after the other. */
export class Showing {
  readonly shown = new Map<string, string>();
  readonly #me: Me;
  readonly #names: ReadonlySet<string>;
  readonly #said: ReadonlySet<string>;
  readonly #spelled = new Map<string, boolean>();

  constructor(me: Me, names: ReadonlySet<string>) {
    this.#me = me;
    this.#names = names;
    this.#said = new Set(me.addresses);
  }

  take(meeting: Meeting): void {
    if (this.#names.size === 0) return;
    if (meeting.organizer) this.#look(meeting.organizer, meeting);
    for (const person of meeting.attendees) this.#look(person, meeting);
  }

  /** All my addresses, as far as looked. */
  get own(): Own {
    return { addresses: new Set([...this.#said, ...this.shown.keys()]), names: this.#names, shownBy: this.shown };
  }

  #look(person: Person, { id }: Meeting): void {
    const { address } = person;
    if (this.#isMyName(person) && !this.#said.has(address) && !this.shown.has(address) && this.#isMyPlace(address)) this.shown.set(address, id);
  }

  #isMyName(person: Person): boolean {
    let known = this.#spelled.get(person.name);
    if (known === undefined) this.#spelled.set(person.name, (known = this.#names.has(nameKey(person) ?? '')));
    return known;
  }

  #isMyPlace(address: string): boolean {
    return isPublicProvider(domainOf(address)) || this.#me.internalDomains.some((domain) => inDomain(address, domain));
  }
}

function* everyoneIn(meetings: readonly Meeting[]): Generator<Person> {
  for (const { organizer, attendees } of meetings) {
    if (organizer) yield organizer;
    yield* attendees;
  }
}
