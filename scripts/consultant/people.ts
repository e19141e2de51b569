/** People, most of them met once or twice: with the addresses and display names that invitations give them. */
import type { Invitee } from './entry.ts';
import { FAMILY, GIVEN, plainLetters } from './names.ts';
import { CLIENTS, OTHERS, OWN, type Organisation } from './organisations.ts';
import type { Random } from './random.ts';

export interface Contact {
  readonly given: string;
  readonly family: string;
  readonly title: string;
  readonly organisation: Organisation;
  readonly address: string;
  /** Another address of theirs that now and then turns up. */
  readonly alias: string | null;
  /** Where they went, and on which day. */
  readonly moves: { readonly day: number; readonly to: Organisation } | null;
}

export interface People {
  readonly colleagues: readonly Contact[];
  /** By domain: the sponsor, the lead, the core team, then those seen once or twice. */
  readonly clients: ReadonlyMap<string, readonly Contact[]>;
  /** Candidates, vendors and friends who turn up again and again. */
  readonly others: readonly Contact[];
  /** Those met once, twice or three times within some weeks: in the order in which they turn up. */
  readonly passing: readonly Contact[];
}

export const ADA: Contact = { given: 'Ada', family: 'Okafor', title: '', organisation: OWN, address: 'ada@contoso.com', alias: 'ada.okafor@contoso.com', moves: null };

const PASSING = 104;

/** About 280 people, none of them with the name of another. */
export function makePeople(random: Random, firstDay: number, lastDay: number): People {
  const taken = new Set<string>(['Ada Okafor']);
  const contact = (organisation: Organisation): Contact => {
    for (;;) {
      const given = random.pick(GIVEN);
      const family = random.pick(FAMILY);
      const address = addressOf(given, family, organisation);
      if (taken.has(`${given} ${family}`) || taken.has(address)) continue;
      taken.add(`${given} ${family}`).add(address);
      const isClient = CLIENTS.includes(organisation);
      const alias = random.chance(isClient ? 0.12 : 0) ? random.pick([addressOf(given, family, { ...organisation, addresses: 'first.last' }), privateAddress(given, family)]) : null;
      const moves = isClient && random.chance(0.08) ? { day: random.int(firstDay + 200, lastDay), to: random.pick(CLIENTS.filter((one) => one !== organisation)) } : null;
      return { given, family, title: random.chance(0.06) ? random.pick(['Dr. ', 'Prof. Dr. ']) : '', organisation, address, alias: alias === address ? null : alias, moves };
    }
  };
  const group = (organisation: Organisation, count: number) => Array.from({ length: count }, () => contact(organisation));
  return {
    colleagues: group(OWN, 26),
    clients: new Map(CLIENTS.map((one) => [one.domain, group(one, random.int(9, 11))])),
    others: OTHERS.flatMap((one) => group(one, 3)),
    passing: Array.from({ length: PASSING }, () => contact(random.pick([...OTHERS, ...OTHERS, ...CLIENTS]))),
  };
}

/** How an invitation of that day names somebody. */
export function named(random: Random, contact: Contact, day: number): Pick<Invitee, 'address' | 'name'> {
  if (contact.moves && day >= contact.moves.day) {
    const { to } = contact.moves;
    return { address: addressOf(contact.given, contact.family, to), name: display(contact, to.names, to.name) };
  }
  const style = random.chance(0.03) ? random.pick(['Ana Torres', 'Torres, Ana', ''] as const) : contact.organisation.names;
  const address = contact.alias !== null && random.chance(0.2) ? contact.alias : contact.address;
  return { address: random.chance(0.02) ? address.replace(/^./, (letter) => letter.toUpperCase()) : address, name: display(contact, style, contact.organisation.name) };
}

function addressOf(given: string, family: string, { addresses, domain }: Organisation): string {
  const [first, last] = [plainLetters(given), plainLetters(family)];
  return `${{ 'first.last': `${first}.${last}`, 'f.last': `${first.slice(0, 1)}.${last}`, first }[addresses]}@${domain}`;
}

function privateAddress(given: string, family: string): string {
  return `${plainLetters(given)}.${plainLetters(family)}@outlook.com`;
}

function display({ given, family, title }: Contact, style: Organisation['names'], organisation: string): string {
  const parts: Readonly<Record<string, string>> = { TORRES: family.toUpperCase(), Torres: family, Ana: `${title}${given}`, Organisation: organisation };
  return style.replace(/TORRES|Torres|Ana|Organisation/g, (part) => parts[part] ?? part);
}
