/** Meetings and touches with one person, in order: what rules know about a relationship. */
import { isHeld, type Attended } from './attendance.ts';
import { occasionOf } from './cues/occasions.ts';
import type { Circle, Completion, Facts } from './facts.ts';
import type { Instant, Meeting, Person } from './meeting.ts';
import { isExternal } from './person.ts';
import { rhythmOf } from './rhythm.ts';
import { samePersons } from './same-person.ts';
import { DAY } from './working-time.ts';

export interface Touch {
  readonly id: string;
  readonly at: Instant;
  readonly channel: 'meeting' | 'mail' | 'chat' | 'follow-up';
  readonly byMe: boolean;
}

/** A touch with the meeting that it was, or null. */
export interface TouchedIn extends Touch {
  readonly meeting: Meeting | null;
}

export interface Relationship {
  /** By the address used last. */
  readonly person: Person;
  /** All of that person's addresses, the one known first first. */
  readonly addresses: readonly string[];
  readonly isExternal: boolean;
  readonly circle: Circle | null;
  /** Start of the earliest event with them that was not cancelled, whatever its size or answers, and however old. */
  readonly firstEventAt: Instant;
  /** Starts of held meetings of any size, in order. */
  readonly heldAt: readonly Instant[];
  /** In order. */
  readonly touches: readonly Touch[];
  readonly lastTouch: TouchedIn | null;
  /** The last of the meetings among the touches that has a title to speak of, or null. */
  readonly topic: Meeting | null;
  /** The median gap between touches in days, one touch a calendar week at most; null with fewer than 3. */
  readonly rhythmDays: number | null;
  /** The next small meeting that stands, or null. */
  readonly nextMeeting: Meeting | null;
  /** They are away now, as far as I can see. */
  readonly isAway: boolean;
}

/** Everyone I had an event with, and under which addresses. */
export interface Relationships {
  /** One each, by the address known first. */
  readonly all: ReadonlyMap<string, Relationship>;
  /** By every address. */
  readonly of: (address: string) => Relationship | undefined;
}

interface Draft {
  person: Person;
  firstAt: Instant;
  lastAt: Instant;
  firstEventAt: Instant;
  heldAt: Instant[];
  touches: TouchedIn[];
  nextMeeting: Meeting | null;
  isAway: boolean;
}

/** What happened with more others than this is no touch. */
export const SMALL = 8;
/** How long an automatic reply says that somebody is away. */
export const AWAY_DAYS = 3;

/** Everyone's relationship, or that of these addresses. `settled` comes by start, overlaps settled; `contacts` are completions that wrote to someone. */
export function relationships(facts: Facts, settled: Iterable<Attended>, contacts: readonly Completion[], now: Instant, only: ReadonlySet<string> | null = null): Relationships {
  const drafts = draftsOf(settled, now, only);
  addMessages(drafts, facts, now);
  for (const done of contacts) {
    if (done.at > now) continue;
    for (const address of done.people) {
      drafts.get(address)?.touches.push({ id: `done:${done.rule}:${String(done.at)}`, at: done.at, channel: 'follow-up', byMe: true, meeting: null });
    }
  }
  const main = new Map<string, string>();
  const all = new Map<string, Relationship>();
  for (const group of samePersons(drafts.values())) {
    const [first] = group;
    if (!first) continue;
    for (const { person } of group) main.set(person.address, first.person.address);
    all.set(first.person.address, relationshipOf(joined(group), group.map(({ person }) => person.address), facts)); // prettier-ignore
  }
  for (const [address, draft] of drafts) if (!main.has(address)) all.set(address, relationshipOf(draft, [address], facts));
  return { all, of: (address) => all.get(main.get(address) ?? address) };
}

function draftsOf(settled: Iterable<Attended>, now: Instant, only: ReadonlySet<string> | null): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const isAsked = ({ address }: Person) => only === null || only.has(address);
  const draftOf = (person: Person, at: Instant): Draft => {
    let draft = drafts.get(person.address);
    if (!draft) drafts.set(person.address, (draft = { person, firstAt: at, lastAt: at, firstEventAt: Infinity, heldAt: [], touches: [], nextMeeting: null, isAway: false }));
    draft.lastAt = at;
    if (person.name !== '' && person.name !== draft.person.name && (draft.person.name === '' || !person.name.includes('@'))) draft.person = person;
    return draft;
  };
  for (const one of settled) {
    const { meeting } = one;
    if (one.isCancelled) continue;
    if (one.organizer && isAsked(one.organizer) && one.isAllDay && meeting.start <= now && now < meeting.end && (meeting.showAs === 'oof' || occasionOf(meeting.subject).isAway)) {
      draftOf(one.organizer, meeting.start).isAway = true;
    }
    const held = isHeld(one, now);
    const isSmall = one.others.length <= SMALL && !one.hasList;
    const touch: TouchedIn | null = held && isSmall ? { id: meeting.id, at: meeting.end, channel: 'meeting', byMe: false, meeting } : null;
    const isComing = meeting.start > now && isSmall && !one.isAllDay && one.myResponse !== 'declined';
    const beganAt = meeting.series ? Math.min(meeting.series.beganAt, meeting.start) : meeting.start;
    for (const person of one.invited) {
      if (!isAsked(person)) continue;
      const draft = draftOf(person, meeting.start);
      if (beganAt < draft.firstEventAt) draft.firstEventAt = beganAt;
    }
    for (const { address } of one.others) {
      const draft = drafts.get(address);
      if (!draft) continue;
      if (held) draft.heldAt.push(meeting.start);
      if (touch) draft.touches.push(touch);
      if (isComing && !draft.nextMeeting) draft.nextMeeting = meeting;
    }
  }
  return drafts;
}

function addMessages(drafts: ReadonlyMap<string, Draft>, { messages }: Facts, now: Instant): void {
  for (const message of messages) {
    if (message.at > now) continue;
    for (const address of message.people) {
      const draft = drafts.get(address);
      if (!draft) continue;
      if (message.automatic) {
        if (now - message.at < AWAY_DAYS * DAY && message.direction === 'received') draft.isAway = true;
        continue;
      }
      draft.touches.push({ id: `${message.channel}:${String(message.at)}`, at: message.at, channel: message.channel, byMe: message.direction === 'sent', meeting: null });
    }
  }
}

/** What is known of one person under all their addresses. */
function joined(group: readonly Draft[]): Draft {
  const latest = group.reduce((a, b) => (b.lastAt >= a.lastAt ? b : a));
  const coming = group.map(({ nextMeeting }) => nextMeeting).filter((one) => one !== null);
  return {
    person: latest.person,
    firstAt: Math.min(...group.map(({ firstAt }) => firstAt)),
    lastAt: latest.lastAt,
    firstEventAt: Math.min(...group.map(({ firstEventAt }) => firstEventAt)),
    heldAt: [...new Set(group.flatMap(({ heldAt }) => heldAt))].sort((a, b) => a - b),
    touches: [...new Map(group.flatMap(({ touches }) => touches.map((touch) => [touch.id, touch]))).values()],
    nextMeeting: coming.reduce<Meeting | null>((a, b) => (a && a.start <= b.start ? a : b), null),
    isAway: group.some(({ isAway }) => isAway),
  };
}

function relationshipOf(draft: Draft, addresses: readonly string[], { earlier, me, preferences, time }: Facts): Relationship {
  draft.touches.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const { person, heldAt, touches, nextMeeting, isAway } = draft;
  return {
    person,
    addresses,
    heldAt,
    touches,
    nextMeeting,
    isAway,
    firstEventAt: addresses.reduce((least, address) => Math.min(least, earlier[address] ?? Infinity), draft.firstEventAt),
    isExternal: isExternal(person.address, me.internalDomains),
    circle: circleOf(addresses, preferences.circles),
    lastTouch: touches.at(-1) ?? null,
    topic: touches.findLast(({ meeting }) => meeting?.sensitivity === 'normal' && meeting.subject !== '')?.meeting ?? null,
    rhythmDays: rhythmOf(touches, time.zone),
  };
}

function circleOf(addresses: readonly string[], circles: Facts['preferences']['circles']): Circle | null {
  for (const address of addresses) {
    const circle = circles[address];
    if (circle) return circle;
  }
  return null;
}
