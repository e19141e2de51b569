/** Meetings out of their rows. The same people come in thousands of them: of each there is one object, since a plan holds the meetings around now together. */
import type { Attendee, Meeting, Person } from '../../planner/meeting.ts';

/** Under one address, who is looked for among so many: whoever invites writes what names they like. */
const MOST_ALIKE = 16;

/** Reads meetings that are held together. */
export class MeetingReader {
  readonly #attendees = new Map<string, Attendee[]>();
  readonly #organizers = new Map<string, Person[]>();
  readonly #zones = new Map<string, string>();

  /** Of rows with a meeting's payload, in their order. */
  read(rows: readonly { readonly payload: string }[]): Meeting[] {
    return rows.map(({ payload }) => this.#shared(JSON.parse(payload) as Writable<Meeting>));
  }

  #shared(meeting: Writable<Meeting>): Meeting {
    const { organizer, attendees, zone } = meeting;
    if (organizer) meeting.organizer = one(this.#organizers, organizer, isSamePerson);
    if (attendees.length > 0) meeting.attendees = attendees.map((each) => one(this.#attendees, each, isSameAttendee));
    if (zone !== undefined) meeting.zone = this.#zoneOf(zone);
    return meeting;
  }

  #zoneOf(name: string): string {
    const first = this.#zones.get(name);
    if (first === undefined) this.#zones.set(name, name);
    return first ?? name;
  }
}

/** The meetings of rows. */
export function meetingsOf(rows: readonly { readonly payload: string }[]): Meeting[] {
  return new MeetingReader().read(rows);
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

const isSamePerson = (a: Person, b: Person) => a.name === b.name;
const isSameAttendee = (a: Attendee, b: Attendee) => a.name === b.name && a.response === b.response && a.kind === b.kind;

/** The first that came and is the same; `known` by address. */
function one<T extends Person>(known: Map<string, T[]>, value: T, isSame: (a: T, b: T) => boolean): T {
  const named = known.get(value.address);
  const first = named?.find((each) => isSame(each, value));
  if (first) return first;
  if (!named) known.set(value.address, [value]);
  else if (named.length < MOST_ALIKE) named.push(value);
  return value;
}
