/** Stories: small calendars in local time that prove a rule, and read like sentences. */
import { NO_PREFERENCES, type Facts, type Message, type Preferences } from './facts.ts';
import { meetingId } from './id.ts';
import type { Attendee, Instant, Meeting, Person, Response } from './meeting.ts';
import { DAY, HOUR, USUAL_HOURS } from './working-time.ts';

/** What a story expects: a suggestion (by its message), held back (by its code), nothing (by the reason for silence), not yet, long past, or that nothing is there to speak about. */
export type Expected = { readonly because: string } | { readonly heldBack: string } | { readonly nothing: string } | 'not yet' | 'past' | 'nothing of the kind';

export interface Story {
  readonly name: string;
  readonly given: { readonly now: Instant; readonly facts: Facts };
  readonly then: Expected;
}

export const ADA = 'ada@contoso.com';
export const ANA = { address: 'ana@fabrikam.com', name: 'Ana Torres' };

const UTC = { id: 'UTC', firstOffset: 0, changes: [] };

/** Friday 13 March 2026, 10:00 UTC: when stories happen unless they say otherwise. */
export const STORY_NOW: Instant = 1_773_396_000_000;

/** Facts about Ada at Contoso, in UTC, Monday to Friday 09:00 to 17:00. */
export function facts(meetings: readonly Meeting[], more: Partial<Omit<Facts, 'preferences'>> & { preferences?: Partial<Preferences> } = {}): Facts {
  return {
    me: { addresses: [ADA], internalDomains: ['contoso.com'] },
    time: { zone: UTC, hours: USUAL_HOURS },
    messages: [],
    notes: [],
    promises: [],
    feedback: [],
    proposals: [],
    changes: [],
    introductions: [],
    granted: ['calendar'],
    meetings,
    earlier: {},
    ...more,
    preferences: { ...NO_PREFERENCES, ...more.preferences },
  };
}

type Guest = Person & { readonly response?: Response };

/** An hour's meeting `daysFromNow`, with Ana unless others are given; organised by the first of them. */
export function meeting(daysFromNow: number, more: Partial<Meeting> & { with?: readonly Guest[]; mine?: Response } = {}): Meeting {
  const { with: people = [ANA] as readonly Guest[], mine = 'accepted', ...rest } = more;
  const start = STORY_NOW + daysFromNow * DAY;
  const uid = rest.iCalUId ?? `story-${String(daysFromNow)}-${people.map((p) => p.address).join('+')}`;
  const attendees: Attendee[] = [
    { address: ADA, name: 'Ada Okafor', response: mine, kind: 'person' },
    ...people.map((p): Attendee => ({ address: p.address, name: p.name, response: p.response ?? 'accepted', kind: 'person' })),
  ];
  return {
    id: meetingId(uid, start),
    iCalUId: uid,
    series: null,
    subject: 'Project talk',
    start,
    end: start + HOUR,
    isAllDay: false,
    isCancelled: false,
    sensitivity: 'normal',
    showAs: 'busy',
    organizer: people[0] ?? null,
    attendees,
    myResponse: null,
    hasAgenda: true,
    ...rest,
  };
}

/** A mail of mine to Ana that asks nothing, in one conversation with the others. */
export function message(daysFromNow: number, more: Partial<Message> = {}): Message {
  return { at: STORY_NOW + daysFromNow * DAY, channel: 'mail', direction: 'sent', people: [ANA.address], automatic: false, addressed: 'to', thread: 't', asks: false, ...more };
}

/** What was written, all of it seen, to somebody met before. */
export function said(...messages: readonly Message[]): { now: Instant; facts: Facts } {
  return { now: STORY_NOW, facts: facts([meeting(-90)], { granted: ['calendar', 'mail', 'mail-text', 'chat'], messages }) };
}

/** Meetings with Ana on these days, negative ones past. */
export function withAna(...days: readonly number[]): { now: Instant; facts: Facts } {
  return { now: STORY_NOW, facts: facts(days.map((day) => meeting(day))) };
}
