/** Who brought me together with whom: as an invitation's subject tells it, or as I recorded it. Pure. */
import type { Attended } from './attendance.ts';
import { cuesOf, introductionOf } from './cues/cues.ts';
import { knownAs } from './known.ts';
import type { Person } from './meeting.ts';
import { fold, wordsOf } from './person-name.ts';
import type { World } from './rule.ts';

export interface Introduced {
  readonly by: Person;
  readonly to: readonly Person[];
}

/** Why there is none. */
export type NoIntroduction = 'noCue' | 'series' | 'tooMany' | 'mine' | 'noThird' | 'notMe' | 'alone';

/** An introduction has at most this many people, me among them. */
const MOST = 4;

/** The introduction that a meeting is, or why it is none. */
export function introductionIn(one: Attended, { mine }: World): Introduced | NoIntroduction {
  const { meeting, organizer } = one;
  if (!cuesOf(meeting.subject).has('introduction')) return 'noCue';
  if (meeting.series) return 'series';
  if (one.iOrganized) return 'mine';
  if (!organizer) return 'noThird';
  if (one.invited.length >= MOST) return 'tooMany';
  const to = one.others.filter(({ address }) => address !== organizer.address);
  if (to.length === 0) return 'alone';

  const me = [meeting.organizer, ...meeting.attendees].filter((person) => person !== null && mine.has(person.address)) as Person[];
  const names = introductionOf(meeting.subject)?.names ?? [];
  const isNamed = (people: readonly Person[]) => names.some((name) => people.some((person) => isCalled(person, name)));
  if (isNamed([organizer]) && !isNamed(to)) return 'noThird';
  const others = names.filter((name) => !isCalled(organizer, name));
  if (others.length > 1 && !isNamed(me)) return 'notMe';
  return { by: organizer, to };
}

/** Whoever I recorded as having introduced me to somebody, before I met them in this meeting. */
export function recordedIn(one: Attended, world: World): Introduced | null {
  const { facts, relationshipOf } = world;
  for (const person of one.others) {
    const known = relationshipOf(person.address);
    const recorded = facts.introductions.findLast(({ to, at }) => at <= one.meeting.end && (known?.addresses ?? [person.address]).includes(to));
    if (recorded) return { by: knownAs(world, recorded.by), to: [person] };
  }
  return null;
}

/** Whether a name in a subject is this person's: each of its words is one of theirs, in name or address. */
function isCalled(person: Person, name: string): boolean {
  const own = new Set([...wordsOf(person).map(fold), ...(person.address.split('@')[0]?.split(/[._-]/) ?? [])]);
  const words = wordsOf({ name, address: '' }).map(fold);
  return words.length > 0 && words.every((word) => own.has(word));
}
