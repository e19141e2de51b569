/** Meetings out of their rows. The same people come in thousands of them: of each there is one object, since a plan holds the meetings around now together. */
import type { Attendee, Meeting, Person } from '../../planner/meeting.ts';

/** Reads meetings that are held together. */
export class MeetingReader {
  readonly #attendees = new Map<string, Attendee>();
  readonly #organizers = new Map<string, Person>();
  readonly #zones = new Map<string, string>();

  /** Of rows with a meeting's payload, in their order. */
  read(rows: readonly { readonly payload: string }[]): Meeting[] {
    return rows.map(({ payload }) => this.#shared(JSON.parse(payload) as Writable<Meeting>));
  }

  #shared(meeting: Writable<Meeting>): Meeting {
    const { organizer, attendees, zone } = meeting;
    if (organizer) meeting.organizer = one(this.#organizers, `${organizer.address}\n${organizer.name}`, organizer);
    if (attendees.length > 0) meeting.attendees = attendees.map((each) => one(this.#attendees, `${each.address}\n${each.name}\n${each.kind}\n${each.response}`, each));
    if (zone !== undefined) meeting.zone = one(this.#zones, zone, zone);
    return meeting;
  }
}

/** The meetings of rows. */
export function meetingsOf(rows: readonly { readonly payload: string }[]): Meeting[] {
  return new MeetingReader().read(rows);
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** The first that came with this key. */
function one<T>(known: Map<string, T>, key: string, value: T): T {
  const first = known.get(key);
  if (first !== undefined) return first;
  known.set(key, value);
  return value;
}
