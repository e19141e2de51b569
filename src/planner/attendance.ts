/** Who was there, as far as a calendar can tell. */
import { occasionOf } from './cues/occasions.ts';
import type { Instant, Meeting, Person, Response } from './meeting.ts';
import { kindOfAddress } from './person.ts';
import { DAY } from './working-time.ts';

/** A meeting as the planner sees it: me taken out, people told from the rest. */
export interface Attended {
  readonly meeting: Meeting;
  /** Everyone but me, rooms and machines, whatever they answered; the organizer included. */
  readonly invited: readonly Person[];
  /** Those of them who did not decline. */
  readonly others: readonly Person[];
  /** Rooms, lists and machines: whom nobody writes a note to. */
  readonly notPeople: readonly Person[];
  /** The organizer, if that is a person and not me. */
  readonly organizer: Person | null;
  readonly iOrganized: boolean;
  readonly hasList: boolean;
  readonly myResponse: Response;
  /** I was there: my answer says so. */
  readonly accepted: boolean;
  /** It overlaps another that counts as attended in its place (see `settle`). */
  readonly isMissed: boolean;
  readonly isAllDay: boolean;
  readonly isPrivate: boolean;
  /** It did not take place, or nobody else came. */
  readonly isCancelled: boolean;
}

const NOBODY: readonly Person[] = [];

/** Reads one meeting with my addresses in mind. Cheap, and sparing with memory: called for every meeting of a plan. */
export function attend(meeting: Meeting, mine: ReadonlySet<string>): Attended {
  const { organizer: caller } = meeting;
  const iOrganized = caller !== null && mine.has(caller.address);
  const organizer = caller && !iOrganized && kindOfAddress(caller.address, 'person', caller.name) === 'person' ? caller : null;
  const found: (Person & { readonly response?: Response })[] = [];
  if (organizer && !meeting.attendees.some(({ address }) => address === organizer.address)) found.push(organizer);
  const notPeople: Person[] = [];
  let hasList = false;
  let hasDeclined = false;
  let answer: Response | null = meeting.myResponse;
  for (const attendee of meeting.attendees) {
    if (mine.has(attendee.address)) {
      if (answer === null && attendee.response !== 'none') answer = attendee.response;
      continue;
    }
    const kind = kindOfAddress(attendee.address, attendee.kind, attendee.name);
    if (kind === 'list') hasList = true;
    if (kind !== 'person') {
      notPeople.push(attendee);
      continue;
    }
    if (attendee.response === 'declined') hasDeclined = true;
    found.push(attendee);
  }
  if (caller && !iOrganized && !organizer && !notPeople.some(({ address }) => address === caller.address)) notPeople.push(caller);
  // As long as it is: a list that was added to has room for sixteen more.
  const invited = found.slice();
  const others: readonly Person[] = hasDeclined ? invited.filter(({ response }) => response !== 'declined') : invited;
  const occasion = occasionOf(meeting.subject);
  const myResponse: Response = iOrganized ? 'organizer' : (answer ?? 'none');
  return {
    meeting,
    invited,
    others,
    notPeople: notPeople.length === 0 ? NOBODY : notPeople,
    organizer,
    iOrganized,
    hasList,
    myResponse,
    accepted: wasThere(myResponse, meeting, others.length),
    isMissed: false,
    isAllDay: meeting.isAllDay || meeting.end - meeting.start >= DAY || meeting.showAs === 'oof' || occasion.isAbsence,
    isPrivate: meeting.sensitivity !== 'normal',
    isCancelled: meeting.isCancelled || occasion.isCancelled || (invited.length > 0 && others.length === 0),
  };
}

/** The addresses of everyone it names who may be a person, mine among them. */
export function personsIn({ organizer, attendees }: Meeting): string[] {
  const found = attendees.filter(({ address, kind, name }) => kindOfAddress(address, kind, name) === 'person').map(({ address }) => address);
  if (organizer && kindOfAddress(organizer.address, 'person', organizer.name) === 'person') found.push(organizer.address);
  return [...new Set(found)];
}

function wasThere(response: Response, meeting: Meeting, others: number): boolean {
  if (occasionOf(meeting.subject).isHold) return false;
  if (response === 'organizer' || response === 'accepted') return true;
  if (response === 'declined' || response === 'tentativelyAccepted') return false;
  if (response === 'notResponded') return others <= 3;
  return meeting.showAs !== 'tentative' && meeting.showAs !== 'free';
}

/** Tells, of meetings by start, which count: of past ones that overlap, only one may count as attended: mine, then the one I answered, then the smaller, then the earlier. Holds no more than those that overlap one. */
export class Settling {
  readonly #mine: ReadonlySet<string>;
  readonly #now: Instant;
  readonly #tell: (one: Attended) => void;
  /** The first is the one that counts as yet, the others wait for its verdict; empty where nothing contends. */
  #waiting: Attended[] = [];

  /** Each is told once it is decided, in order. */
  constructor(mine: ReadonlySet<string>, now: Instant, tell: (one: Attended) => void) {
    this.#mine = mine;
    this.#now = now;
    this.#tell = tell;
  }

  take(meeting: Meeting): void {
    const one = attend(meeting, this.#mine);
    const before = this.#waiting[0];
    if (before && before.meeting.end <= meeting.start) this.end();
    const standing = this.#waiting[0];
    const isContending = contends(one, this.#now);
    if (!standing && !isContending) this.#tell(one);
    else if (!standing || !isContending || standing.meeting.iCalUId === meeting.iCalUId) this.#waiting.push(one);
    else if (claim(one) > claim(standing)) {
      this.#waiting[0] = { ...standing, isMissed: true };
      this.end();
      this.#waiting.push(one);
    } else this.#waiting.push({ ...one, isMissed: true });
  }

  /** Nothing that comes overlaps these. */
  end(): void {
    for (const one of this.#waiting) this.#tell(one);
    this.#waiting = [];
  }
}

/** All of them settled; they come by start. */
export function settle(sorted: readonly Meeting[], mine: ReadonlySet<string>, now: Instant): Attended[] {
  const settled: Attended[] = [];
  const settling = new Settling(mine, now, (one) => settled.push(one));
  for (const meeting of sorted) settling.take(meeting);
  settling.end();
  return settled;
}

/** Whether it was held as far as my answer says, with others, and took my time. */
function contends(one: Attended, now: Instant): boolean {
  return isHeld(one, now) && one.meeting.showAs !== 'free' && one.invited.length > 0;
}

function claim(one: Attended): number {
  const answer = one.iOrganized ? 2 : one.myResponse === 'accepted' ? 1 : 0;
  return answer * 10_000 - one.others.length;
}

/** Whether a meeting was held with these people: past, not cancelled, and I was there. */
export function isHeld({ meeting, accepted, isCancelled, isAllDay, isMissed }: Attended, now: Instant): boolean {
  return meeting.end <= now && accepted && !isCancelled && !isAllDay && !isMissed;
}

/** Whom a meeting was for: those who did not decline, and everyone where it did not take place. */
export function expectedAt({ isCancelled, invited, others }: Attended): readonly Person[] {
  return isCancelled ? invited : others;
}

/** The same, and where nobody of them is a person, whatever was invited: a gate says so. */
export function anyoneAt(one: Attended): readonly Person[] {
  const expected = expectedAt(one);
  return expected.length > 0 ? expected : one.notPeople;
}

/** The same meeting with everyone once, by the name they are known by: a person invited at two addresses counts once, by the first listed. `knownAs` gives the same person for all their addresses. */
export function recognise(one: Attended, knownAs: (address: string) => Person | undefined): Attended {
  const isPlain = one.invited.length < 2 && one.invited.every(({ name }) => name !== '');
  if (isPlain) return one;
  const invited = once(one.invited, knownAs);
  const others = one.others === one.invited ? invited : once(one.others, knownAs);
  const organizer = one.organizer && named(one.organizer, knownAs);
  // As a rule nothing is new: thousands are held, and none is made twice.
  return invited === one.invited && others === one.others && organizer === one.organizer ? one : { ...one, invited, others, organizer };
}

/** The same list where nobody is there twice, and everyone by the name they are known by. */
function once(people: readonly Person[], knownAs: (address: string) => Person | undefined): readonly Person[] {
  const seen = new Set<string>();
  const found: Person[] = [];
  for (const person of people) {
    const key = knownAs(person.address)?.address ?? person.address;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(named(person, knownAs));
  }
  return found.length === people.length && found.every((person, nth) => person === people[nth]) ? people : found;
}

function named(person: Person, knownAs: (address: string) => Person | undefined): Person {
  const name = person.name === '' || person.name.includes('@') ? (knownAs(person.address)?.name ?? '') : person.name;
  return name === person.name ? person : { ...person, name };
}
