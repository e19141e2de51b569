/** A person as the People page needs them: plain facts that are stored, and the sentence that tells them for now. Never a score. */
import type { Encountered } from './encounters.ts';
import type { Circle } from './facts.ts';
import { stableId } from './id.ts';
import type { Instant } from './meeting.ts';
import { fold, fullName } from './person-name.ts';
import type { Relationship } from './relationship.ts';
import { rhythmOf } from './rhythm.ts';
import type { World } from './rule.ts';
import { gapOf, relativeDay } from './sentence.ts';
import type { Language } from './words/language.ts';
import { phrase } from './words/phrase.ts';
import type { Zone } from './zone.ts';

/** What a sentence about a person is told from. */
export interface Telling {
  /** Start of the earliest event with them, held or not, however old; null where all were cancelled. */
  readonly firstAt: Instant | null;
  /** Start of the last held meeting, or null. */
  readonly lastAt: Instant | null;
  /** Start of the next meeting, or null; it may have passed since. */
  readonly nextAt: Instant | null;
  /** The median gap between small meetings; null where there are too few to tell. */
  readonly meetsEveryDays: number | null;
  /** Whose the last message was; null where none is known. */
  readonly wroteLast: 'me' | 'them' | null;
}

/** A person as a plan found them. */
export interface Contact extends Telling {
  /** `personId` of the first address. */
  readonly id: string;
  /** As the calendar writes it; `shownName` tells it. */
  readonly name: string;
  /** The one used last. */
  readonly address: string;
  /** The first known first; at least one. */
  readonly addresses: readonly string[];
  readonly isExternal: boolean;
  /** The median gap between touches of any kind. */
  readonly rhythmDays: number | null;
  /** Ids of the next and the latest meetings with them, by start. */
  readonly meetings: readonly string[];
  /** Those of them that gave way to another meeting at the same time. */
  readonly missed: readonly string[];
}

/** What the owner said about a person; the note is theirs alone, and no part of any plan. */
export interface Preference {
  readonly circle: Circle | null;
  readonly isNever: boolean;
  readonly note: string;
}

/** How many meetings are remembered with a person, and how many of them may lie ahead. */
export const MOST_MEETINGS = 100;
const MOST_COMING = 20;

/** The id of whoever has this address first. */
export function personId(address: string): string {
  return stableId('person', address);
}

/** The words of a search, as `fold` spells them. */
export function wordsIn(query: string): string[] {
  return fold(query)
    .split(/[\s\p{Cc}]/u)
    .filter(Boolean);
}

/** "Ana Torres", whichever way the calendar writes it; empty where it has no name. */
export function shownName({ name, address }: Pick<Contact, 'name' | 'address'>): string {
  return name === '' ? '' : fullName({ name, address });
}

/** Everyone a plan looked at and knows from a meeting that is not private, each once. */
export function contactsOf({ relationships, encounters, facts }: World): Contact[] {
  const found: Contact[] = [];
  for (const relationship of relationships.values()) {
    const encountered = encounters.with(relationship.addresses);
    if (encountered.isShown) found.push(contactOf(relationship, encountered, facts.time.zone));
  }
  return found;
}

function contactOf(relationship: Relationship, { past, coming, missed }: Encountered, zone: Zone): Contact {
  const { person, addresses, isExternal, firstEventAt, heldAt, nextMeeting, touches, rhythmDays } = relationship;
  const next = coming.slice(0, MOST_COMING);
  const meetings = [...past.slice(-(MOST_MEETINGS - next.length)), ...next];
  return {
    id: personId(addresses[0] ?? person.address),
    name: person.name,
    address: person.address,
    addresses,
    isExternal,
    firstAt: Number.isFinite(firstEventAt) ? firstEventAt : null,
    lastAt: heldAt.at(-1) ?? null,
    nextAt: nextMeeting?.start ?? null,
    meetsEveryDays: rhythmOf(
      touches.filter(({ channel }) => channel === 'meeting'),
      zone,
    ),
    rhythmDays,
    wroteLast: wroteLast(relationship),
    meetings,
    missed: meetings.filter((id) => missed.has(id)),
  };
}

/** Known only where messages are: a note written from here counts as one then. */
function wroteLast({ touches }: Relationship): 'me' | 'them' | null {
  if (!touches.some(({ channel }) => channel === 'mail' || channel === 'chat')) return null;
  return touches.findLast(({ channel }) => channel !== 'meeting')?.byMe ? 'me' : 'them';
}

/** "Last met 12 May. You wrote last. You usually meet every 5 weeks. Next: Thursday at 10:00." */
export function sentenceOf({ firstAt, lastAt, nextAt, meetsEveryDays, wroteLast }: Telling, zone: Zone, now: Instant, language: Language = 'en'): string {
  const day = (at: Instant) => relativeDay(zone, at, now, language, 'alone');
  const next = nextAt !== null && nextAt > now ? day(nextAt) : null;
  if (lastAt === null && (firstAt ?? now) >= now) return next === null ? phrase('contact.notMet', {}, language) : phrase('contact.firstMeeting', { when: next }, language);
  const parts = [lastAt === null ? phrase('contact.since', { when: day(firstAt ?? now) }, language) : phrase('contact.last', { when: day(lastAt) }, language)];
  if (wroteLast !== null) parts.push(phrase(wroteLast === 'me' ? 'contact.youWrote' : 'contact.theyWrote', {}, language));
  if (meetsEveryDays !== null) parts.push(phrase('contact.usual', { gap: gapOf(meetsEveryDays, language) }, language));
  if (next !== null) parts.push(phrase('contact.next', { when: next }, language));
  return parts.join(' ');
}
