/** Who is on an invitation, and what they answered. */
import type { Answer, Invitee } from './entry.ts';
import type { Organisation } from './organisations.ts';
import { ADA, named, type Contact } from './people.ts';
import type { Random } from './random.ts';

/** What a meeting is to be; when is another question. */
export interface Wish {
  readonly title: string;
  readonly by: Contact | Invitee;
  /** Besides the organizer and the consultant. */
  readonly with: readonly Contact[];
  readonly minutes: number;
  /** How likely it has an agenda. */
  readonly agendas?: number;
  readonly lists?: readonly Invitee[];
  /** The consultant's answer; by chance where it is left out. */
  readonly mine?: Answer | null;
  /** She is reached by the list alone. */
  readonly isMineByList?: boolean;
  /** By chance where it is left out. */
  readonly hasRoom?: boolean;
}

/** Whether an organizer is one of the people, and no machine. */
export function isContact(by: Contact | Invitee): by is Contact {
  return 'organisation' in by;
}

/** The organizer and everybody listed, as the organizer's program writes it on that day. */
export function invitation(random: Random, wish: Wish, home: Organisation, day: number, isPast: boolean): { organizer: Invitee; guests: Invitee[] } {
  const { by } = wish;
  const saysAnswers = home.system !== 'other';
  const organizer: Invitee = isContact(by) ? { ...me(random, by, day), kind: 'person', answer: saysAnswers ? 'ACCEPTED' : null } : by;
  const guests: Invitee[] = wish.with.map((contact) => ({ ...named(random, contact, day), kind: 'person', answer: saysAnswers ? theirs(random, isPast) : null }));
  if (by !== ADA && wish.isMineByList !== true) {
    const answer = wish.mine === undefined ? mine(random, isPast) : wish.mine;
    guests.splice(random.int(0, guests.length), 0, { ...me(random, ADA, day), kind: 'person', answer: saysAnswers ? answer : null });
  }
  if (home.system === 'google') guests.unshift({ ...organizer, answer: 'ACCEPTED' });
  if (wish.hasRoom ?? (wish.minutes >= 30 && random.chance(0.1))) guests.push(room(random, home));
  return { organizer, guests: [...guests, ...(wish.lists ?? [])] };
}

/** The consultant goes by her main address nearly always. */
function me(random: Random, contact: Contact, day: number): Pick<Invitee, 'address' | 'name'> {
  if (contact !== ADA) return named(random, contact, day);
  return random.chance(0.01) && ADA.alias !== null ? { address: ADA.alias, name: 'Okafor, Ada' } : { address: ADA.address, name: random.chance(0.9) ? 'Ada Okafor' : '' };
}

function theirs(random: Random, isPast: boolean): Answer {
  const roll = random.next();
  if (roll < 0.08) return 'DECLINED';
  if (roll < 0.14) return 'TENTATIVE';
  return roll < (isPast ? 0.24 : 0.4) ? 'NEEDS-ACTION' : 'ACCEPTED';
}

function mine(random: Random, isPast: boolean): Answer {
  const roll = random.next();
  if (roll < 0.03) return 'DECLINED';
  if (roll < 0.07) return 'TENTATIVE';
  return roll < (isPast ? 0.11 : 0.16) ? 'NEEDS-ACTION' : 'ACCEPTED';
}

/** A room: most programs say that it is one, some leave it to the name. */
function room(random: Random, { system, domain }: Organisation): Invitee {
  if (system === 'google')
    return { address: `c_188${String(random.int(1000, 9999))}k@resource.calendar.google.com`, name: `HQ-${String(random.int(1, 5))}-Berlin (10)`, kind: 'room', answer: 'ACCEPTED' };
  const number = `${String(random.int(1, 5))}.${String(random.int(10, 29))}`;
  return random.pick<Invitee>([
    { address: `room-${number}@${domain}`, name: `Conf Room ${number}`, kind: 'room', answer: 'ACCEPTED' },
    { address: `confroom${number.replace('.', '')}@${domain}`, name: `Conf Room ${number} (8)`, kind: 'room', answer: 'ACCEPTED' },
    { address: `room.${number}@${domain}`, name: `Room ${number}`, kind: 'person', answer: 'ACCEPTED' },
  ]);
}

/** An id as that program makes them. */
export function uidOf(random: Random, system: Organisation['system'], domain: string): string {
  const hex = (length: number) =>
    Array.from({ length: Math.ceil(length / 8) }, () => random.int(0x10000000, 0xffffffff).toString(16))
      .join('')
      .slice(0, length);
  if (system === 'outlook') return `040000008200E00074C5B7101A82E00800000000${hex(16).toUpperCase()}000000000000000010000000${hex(32).toUpperCase()}`;
  return system === 'google' ? `${hex(26)}@google.com` : `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}@${domain}`;
}
