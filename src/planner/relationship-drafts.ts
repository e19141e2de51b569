/** What meetings and messages say of each address, gathered one by one: of a meeting is kept that it took place, not the meeting. Pure. */
import { isHeld, type Attended } from './attendance.ts';
import { occasionOf } from './cues/occasions.ts';
import type { Completion, Message } from './facts.ts';
import type { Instant, Meeting, Person } from './meeting.ts';
import { AWAY_DAYS, SMALL, type KnownTouch } from './relationship.ts';
import { DAY } from './working-time.ts';

/** What is known of an address. */
export interface RelationshipDraft {
  person: Person;
  firstAt: Instant;
  lastAt: Instant;
  firstEventAt: Instant;
  heldAt: Instant[];
  touches: KnownTouch[];
  /** The last of the meetings among the touches, in their order. */
  lastMet: Meeting | null;
  /** The last of them that has a title to speak of. */
  topic: Meeting | null;
  nextMeeting: Meeting | null;
  isAway: boolean;
  /** See `Relationship`. */
  zone: { readonly id: string; readonly at: Instant } | null;
  cameAt: Instant[];
  thankedAt: Instant | null;
  /** What I asked them, and what they wrote, in threads. */
  asked: Said[];
  wrote: Said[];
}

/** A message of a thread. */
export interface Said {
  readonly thread: string;
  readonly at: Instant;
}

/** A completion that wrote to someone. */
export interface Contacted extends Completion {
  readonly isThanks: boolean;
}

export class RelationshipDrafts {
  readonly #now: Instant;
  readonly #only: ReadonlySet<string> | null;
  readonly #drafts = new Map<string, RelationshipDraft>();

  /** Of these addresses, or of all. */
  constructor(now: Instant, only: ReadonlySet<string> | null) {
    this.#now = now;
    this.#only = only;
  }

  /** By address. */
  get all(): ReadonlyMap<string, RelationshipDraft> {
    return this.#drafts;
  }

  /** The next meeting by start, overlaps settled. */
  take(one: Attended): void {
    const { meeting } = one;
    const now = this.#now;
    if (one.isCancelled) return;
    if (one.organizer && this.#isAsked(one.organizer) && one.isAllDay && meeting.start <= now && now < meeting.end && (meeting.showAs === 'oof' || occasionOf(meeting.subject).isAway)) {
      this.#draftOf(one.organizer, meeting.start).isAway = true;
    }
    const held = isHeld(one, now);
    const isSmall = one.others.length <= SMALL && !one.hasList;
    const touch: KnownTouch | null = held && isSmall ? { id: meeting.id, at: meeting.end, channel: 'meeting', byMe: false } : null;
    const isComing = meeting.start > now && isSmall && !one.isAllDay && one.myResponse !== 'declined';
    const beganAt = meeting.series ? Math.min(meeting.series.beganAt, meeting.start) : meeting.start;
    for (const person of one.invited) {
      if (!this.#isAsked(person)) continue;
      const draft = this.#draftOf(person, meeting.start);
      if (beganAt < draft.firstEventAt) draft.firstEventAt = beganAt;
      if (meeting.zone !== undefined && person.address === one.organizer?.address) draft.zone = { id: meeting.zone, at: meeting.start };
    }
    if (touch && one.iOrganized && (meeting.series?.isFirst ?? true)) {
      for (const { address, response } of meeting.attendees) if (response === 'accepted') this.#drafts.get(address)?.cameAt.push(meeting.start);
    }
    for (const { address } of one.others) {
      const draft = this.#drafts.get(address);
      if (!draft) continue;
      if (held) draft.heldAt.push(meeting.start);
      if (touch) {
        draft.touches.push(touch);
        draft.lastMet = laterMet(draft.lastMet, meeting);
        if (meeting.sensitivity === 'normal' && meeting.subject !== '') draft.topic = laterMet(draft.topic, meeting);
      }
      if (isComing && !draft.nextMeeting) draft.nextMeeting = meeting;
    }
  }

  addMessages(messages: readonly Message[]): void {
    for (const message of messages) {
      if (message.at > this.#now) continue;
      for (const address of message.people) {
        const draft = this.#drafts.get(address);
        if (!draft) continue;
        if (message.automatic) {
          if (this.#now - message.at < AWAY_DAYS * DAY && message.direction === 'received') draft.isAway = true;
          continue;
        }
        const { at, thread } = message;
        if (thread && message.direction === 'received') draft.wrote.push({ thread, at });
        else if (thread && message.asks === true && message.addressed !== 'cc') draft.asked.push({ thread, at });
        draft.touches.push({ id: `${message.channel}:${String(message.at)}`, at: message.at, channel: message.channel, byMe: message.direction === 'sent' });
      }
    }
  }

  addContacts(contacts: readonly Contacted[]): void {
    for (const done of contacts) {
      if (done.at > this.#now) continue;
      for (const address of done.people) {
        const draft = this.#drafts.get(address);
        if (!draft) continue;
        draft.touches.push({ id: `done:${done.rule}:${String(done.at)}`, at: done.at, channel: 'follow-up', byMe: true, rule: done.rule });
        if (done.isThanks) draft.thankedAt = Math.max(done.at, draft.thankedAt ?? done.at);
      }
    }
  }

  #isAsked({ address }: Person): boolean {
    return this.#only === null || this.#only.has(address);
  }

  #draftOf(person: Person, at: Instant): RelationshipDraft {
    let draft = this.#drafts.get(person.address);
    if (!draft) {
      draft = {
        person,
        firstAt: at,
        lastAt: at,
        firstEventAt: Infinity,
        heldAt: [],
        touches: [],
        lastMet: null,
        topic: null,
        nextMeeting: null,
        isAway: false,
        zone: null,
        cameAt: [],
        thankedAt: null,
        asked: [],
        wrote: [],
      };
      this.#drafts.set(person.address, draft);
    }
    draft.lastAt = at;
    if (person.name !== '' && person.name !== draft.person.name && (draft.person.name === '' || !person.name.includes('@'))) draft.person = person;
    return draft;
  }
}

/** The one whose touch comes later. */
export function laterMet(a: Meeting | null, b: Meeting): Meeting {
  return a && (a.end - b.end || (a.id < b.id ? -1 : 1)) > 0 ? a : b;
}
