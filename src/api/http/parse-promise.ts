/** One line read as a promise, with what is asked about it. Nothing is kept. */
import { wordsIn } from '../../planner/contact.ts';
import type { Person } from '../../planner/meeting.ts';
import { parsePromise, type ReadWith } from '../../planner/promises/parse.ts';
import { formatInstant } from '../../planner/zone.ts';
import { knownMeeting } from '../actions/known-meeting.ts';
import { promiseLine, type PromiseReading } from '../contract-records.ts';
import type { Owner, Store } from '../ports.ts';
import { ownTime } from './own-time.ts';

/** More words than that are no line; and of one name, more people than that are no choice. */
const MOST_WORDS = 40;
const MOST_OF_A_NAME = 20;

/** Reads it with whom the owner knows, their own zone and hours, and the others of the meeting or the message that it is written beside; asks in the language that they read. Throws AppError: bad_request, unknown_meeting. */
export async function readPromise(store: Store, owner: Owner, body: unknown, now: number, spoken: Pick<ReadWith, 'languages' | 'language'>): Promise<PromiseReading> {
  const { line, meeting = null, people: beside = [] } = promiseLine.parse(body ?? {});
  const profile = (await store.profile(owner))?.profile;
  const mine = new Set(profile?.addresses ?? []);
  const time = ownTime(profile, await store.wishes.wishes(owner), now);
  const attendees = (await othersIn(store, owner, meeting)).filter(({ address }) => !mine.has(address));
  const { text, people, dueAt, questions, found } = parsePromise(line, {
    now,
    time,
    attendees,
    beside: beside.map(({ address, name }) => ({ address: address.toLowerCase(), name })).filter(({ address }) => !mine.has(address)),
    people: await knownIn(store, owner, line),
    ...spoken,
  });
  return {
    text,
    people: people.map(named),
    dueAt: dueAt === null ? null : formatInstant(dueAt),
    questions: questions.map((one) => (one.about === 'person' ? { ...one, choices: one.choices.map(named) } : { ...one, choices: one.choices.map(formatInstant) })),
    found: found.map(({ about, span }) => ({ about, span: [...span] as [number, number] })),
  };
}

const named = ({ address, name }: Person): Person => ({ address, name });

async function othersIn(store: Store, owner: Owner, id: string | null): Promise<Person[]> {
  if (id === null) return [];
  const meeting = await knownMeeting(store, owner, id);
  const others = meeting.attendees.filter(({ kind }) => kind === 'person');
  return meeting.organizer ? [meeting.organizer, ...others.filter(({ address }) => address !== meeting.organizer?.address)] : others;
}

/** Whoever one of the words may name: all that the owner knows may be tens of thousands. */
async function knownIn(store: Store, owner: Owner, line: string): Promise<Person[]> {
  const found = new Map<string, Person>();
  for (const word of new Set(wordsIn(line.replace(/['’]s\b|[^\p{L}\p{M}\p{N}@._-]+/gu, ' ')).slice(0, MOST_WORDS))) {
    if (word.length < 2) continue;
    const { people } = await store.people(owner, [word], { after: null, limit: MOST_OF_A_NAME });
    for (const { row } of people) {
      const person = JSON.parse(row) as Person;
      found.set(person.address, named(person));
    }
  }
  return [...found.values()];
}
