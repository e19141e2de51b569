/** Records as surfaces see them: names beside addresses, meetings with their subjects; of a private meeting nothing. */
import type { Instant, Meeting } from '../../planner/meeting.ts';
import { meetingRef } from '../../planner/view.ts';
import { formatInstant } from '../../planner/zone.ts';
import { stateAt } from '../../planner/promises/ledger.ts';
import { DAY } from '../../planner/working-time.ts';
import type { Feedback, Introduction, Note, PromiseRow } from '../contract-records.ts';
import type { Owner, Store } from '../ports.ts';
import { ownTime } from './own-time.ts';
import type { Recorded } from './timeline-entries.ts';
import type { StoredFeedback, StoredIntroduction, StoredNote, StoredPromise } from '../ports-records.ts';

const MOST_SHOWN = 100;
const instantOrNull = (at: Instant | null) => (at === null ? null : formatInstant(at));

export async function noteViews(store: Store, owner: Owner, notes: readonly StoredNote[]): Promise<Note[]> {
  const { person, meeting } = await naming(store, owner, notes);
  return notes.map(({ id, at, text, day, people, meetingId }) => ({
    id,
    at: formatInstant(at),
    text,
    day: day === undefined || day === null ? null : dateOf(day),
    people: people.map(person),
    meeting: meeting(meetingId),
  }));
}

/** Their states as of now: that one is due, or was missed without a word, its date tells. */
export async function promiseViews(store: Store, owner: Owner, promises: readonly StoredPromise[], now: Instant): Promise<PromiseRow[]> {
  const { person, meeting } = await naming(store, owner, promises);
  const profile = (await store.profile(owner))?.profile;
  const time = ownTime(profile, await store.wishes.wishes(owner), now);
  return promises.map(({ id, text, people, meetingId, madeAt, dueAt, state, history }) => ({
    id,
    text,
    people: people.map(person),
    meeting: meeting(meetingId),
    madeAt: formatInstant(madeAt),
    dueAt: instantOrNull(dueAt),
    state: stateAt({ state, dueAt }, time, now),
    history: history.map((step) => ({ at: formatInstant(step.at), did: step.did, dueAt: instantOrNull(step.dueAt) })),
  }));
}

export async function feedbackViews(store: Store, owner: Owner, all: readonly StoredFeedback[]): Promise<Feedback[]> {
  const { person } = await naming(store, owner, all.map(({ from }) => ({ people: [from], meetingId: null }))); // prettier-ignore
  return all.map(({ id, from, at, text, askedAt, acknowledgedAt, actedAt, toldAt }) => ({
    id,
    from: person(from),
    at: formatInstant(at),
    text,
    askedAt: instantOrNull(askedAt),
    acknowledgedAt: instantOrNull(acknowledgedAt),
    actedAt: instantOrNull(actedAt),
    toldAt: instantOrNull(toldAt),
  }));
}

export async function introductionViews(store: Store, owner: Owner, all: readonly StoredIntroduction[]): Promise<Introduction[]> {
  const { person } = await naming(store, owner, all.map(({ by, to }) => ({ people: [by, to], meetingId: null }))); // prettier-ignore
  return all.map(({ id, by, to, at }) => ({ id, by: person(by), to: person(to), at: formatInstant(at) }));
}

/** The latest of each kind that names one of these addresses. */
export async function recordedAbout(store: Store, owner: Owner, people: readonly string[], now: Instant): Promise<Recorded> {
  const page = { people, meeting: null, before: null, limit: MOST_SHOWN };
  const { notes, promises, feedback, introductions } = store.records;
  return {
    notes: await noteViews(store, owner, await notes.list(owner, page)),
    promises: await promiseViews(store, owner, await promises.list(owner, page), now),
    feedback: await feedbackViews(store, owner, await feedback.list(owner, page)),
    introductions: await introductionViews(store, owner, await introductions.list(owner, page)),
  };
}

/** "2026-03-12" as days since 1970-01-01. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** Days since 1970-01-01 as "2026-03-12". */
export function dateOf(day: number): string {
  return formatInstant(day * DAY).slice(0, 10);
}

/** How people and meetings in some records are told. */
async function naming(store: Store, owner: Owner, all: readonly { readonly people: readonly string[]; readonly meetingId: string | null }[]) {
  const addresses = all.flatMap(({ people }) => people);
  const ids = all.flatMap(({ meetingId }) => (meetingId === null ? [] : [meetingId]));
  const { names, meetings } = await store.records.named(owner, addresses, ids);
  const shown = new Map(meetings.filter(({ sensitivity }: Meeting) => sensitivity === 'normal').map((one) => [one.id, meetingRef(one)]));
  return {
    person: (address: string) => ({ address, name: names.get(address) ?? '' }),
    meeting: (id: string | null) => (id === null ? null : (shown.get(id) ?? null)),
  };
}
