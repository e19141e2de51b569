/** Conversations in which somebody asks something, told from messages. Pure. */
import type { Message } from './facts.ts';
import { knownAs } from './known.ts';
import type { Instant, Person } from './meeting.ts';
import type { World } from './rule.ts';
import { ASKED_DAYS } from './written-down.ts';
import { DAY } from './working-time.ts';

export interface Thread {
  readonly id: string;
  /** By time; at least one, nothing automatic, and nothing that is still to come. */
  readonly messages: readonly Message[];
}

/** What threads are told from. */
type Said = Pick<World, 'now' | 'facts'>;

/** Those in which a message of late asks something. A message of no conversation is one by itself. */
export function threadsThatAsk({ now, facts: { messages } }: Said): Thread[] {
  const isSaid = ({ at, automatic }: Message) => at <= now && !automatic;
  const asking = new Set(messages.filter((one) => one.asks === true && one.at > now - ASKED_DAYS * DAY && isSaid(one)).map(threadOf));
  const threads = Map.groupBy(
    messages.filter((one) => asking.has(threadOf(one)) && isSaid(one)),
    threadOf,
  );
  return [...threads].map(([id, said]) => ({ id, messages: said.toSorted((a, b) => a.at - b.at) }));
}

function threadOf({ thread, channel, at, people }: Message): string {
  return thread ?? `${channel} ${String(at)} ${people.join(' ')}`;
}

/** Until when a question of that moment may be spoken of: a week before its thread is no longer looked at. */
export function spokenOfUntil(askedAt: Instant): Instant {
  return askedAt + (ASKED_DAYS - 7) * DAY;
}

/** When somebody was last in touch with me, and I with them, as messages tell it: by address. */
export interface LastWritten {
  readonly fromThem: ReadonlyMap<string, Instant>;
  readonly fromMe: ReadonlyMap<string, Instant>;
}

/** Of everyone of whom a plan has all messages: those met, and those who are named in a thread that asks. */
export function lastWritten({ now, facts: { messages } }: Said): LastWritten {
  const fromThem = new Map<string, Instant>();
  const fromMe = new Map<string, Instant>();
  for (const { at, automatic, direction, people } of messages) {
    if (at > now || automatic) continue;
    const last = direction === 'sent' ? fromMe : fromThem;
    for (const address of people) last.set(address, Math.max(at, last.get(address) ?? -Infinity));
  }
  return { fromThem, fromMe };
}

/** Each person once, by the name they are known by. */
export function personsAt(addresses: readonly string[], world: World): Person[] {
  const people = addresses.map((address) => knownAs(world, address));
  return [...new Map(people.map((person) => [person.address, person])).values()];
}

/** Which conversations can be seen: `all`, or those by mail or chat alone. */
export function seenIn({ facts: { granted } }: World): 'all' | 'mail' | 'chat' {
  if (!granted.includes('chat')) return 'mail';
  return granted.includes('mail') ? 'all' : 'chat';
}
