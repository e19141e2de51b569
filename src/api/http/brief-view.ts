/** A meeting's brief, told for now: who comes, and what is open with them. */
import { attend, expectedAt } from '../../planner/attendance.ts';
import { sentenceOf, shownName } from '../../planner/contact.ts';
import { momentOf } from '../../planner/meeting-now.ts';
import type { Instant, Meeting, Person } from '../../planner/meeting.ts';
import { isToKeep } from '../../planner/promises/history.ts';
import { remindsOf } from '../../planner/promises/reminder.ts';
import { queue } from '../../planner/queue.ts';
import { meetingRef } from '../../planner/view.ts';
import type { Language } from '../../planner/words/language.ts';
import { phrase } from '../../planner/words/phrase.ts';
import type { Zone } from '../../planner/zone.ts';
import type { FollowUpRow, PersonRow } from '../contract.ts';
import type { BriefPerson, MeetingBrief } from '../contract-meeting.ts';
import type { ListedFollowUp, ListedPerson, Owner, Store } from '../ports.ts';
import { promiseViews } from './record-views.ts';
import { isAbout, shownIn } from './shown-row.ts';
import { rowText } from './views.ts';

const MOST_PEOPLE = 50;
const MOST_PROMISES = 200;

/** Who asks, and when. */
interface Asking {
  /** The owner's addresses. */
  readonly mine: ReadonlySet<string>;
  readonly zone: Zone;
  readonly now: Instant;
  readonly language: Language;
}

/** Reads as much whoever comes: of a private meeting nothing is read, and nothing told. */
export async function briefOf(store: Store, owner: Owner, meeting: Meeting, asking: Asking): Promise<MeetingBrief> {
  const { mine, now } = asking;
  const attended = attend(meeting, mine);
  const { isAllDay, isCancelled } = attended;
  const moment = momentOf(meeting, now);
  if (attended.isPrivate) return { meeting: null, moment, isAllDay, isCancelled, people: [], morePeople: 0, followUps: [], promises: [] };

  const expected = expectedAt(attended);
  const coming = expected.slice(0, MOST_PEOPLE);
  const known = await store.peopleAt(owner, coming.map(({ address }) => address)); // prettier-ignore
  const addresses = [...new Set([...coming.map(({ address }) => address), ...known.flatMap((one) => one.addresses)])];
  const open = await openFor(store, owner, meeting, addresses, now);
  return {
    meeting: meetingRef(meeting),
    moment,
    isAllDay,
    isCancelled,
    people: peopleOf(coming, known, meeting, asking),
    morePeople: expected.length - coming.length,
    followUps: open.map((one) => JSON.parse(rowText(one, asking.zone, now, asking.language)) as FollowUpRow),
    promises: await promisedTo(store, owner, addresses, open, now),
  };
}

/** Everyone once, whichever of their addresses was invited. */
function peopleOf(coming: readonly Person[], known: readonly ListedPerson[], { start }: Meeting, { zone, now, language }: Asking): BriefPerson[] {
  const byAddress = new Map(known.flatMap((one) => one.addresses.map((address) => [address, one] as const)));
  const seen = new Set<ListedPerson>();
  return coming.flatMap(({ address, name }): BriefPerson[] => {
    const listed = byAddress.get(address);
    if (!listed) return [{ id: null, name: shownName({ name, address }), address, sentence: phrase('contact.notMet', {}, language), isNew: true }];
    if (seen.has(listed)) return [];
    seen.add(listed);
    const row = JSON.parse(listed.row) as Pick<PersonRow, 'id' | 'name'>;
    // When one meets next is said above all of them, where it is this meeting.
    const told = listed.nextAt === start ? { ...listed, nextAt: null } : listed;
    return [{ id: row.id, name: row.name, address, sentence: sentenceOf(told, zone, now, language), isNew: (listed.firstAt ?? start) >= start }];
  });
}

/** What prepares for the meeting, what else is about it, then what is about these people: each in the order of the queue. */
async function openFor(store: Store, owner: Owner, { id }: Meeting, addresses: readonly string[], now: Instant): Promise<ListedFollowUp[]> {
  const theirs = new Set(addresses);
  const placeOf = (one: ListedFollowUp) => {
    const shown = shownIn(one);
    if (shown.meeting?.id === id) return shown.rule === 'prepare' ? 0 : 1;
    return isAbout(shown, theirs) ? 2 : null;
  };
  const open = queue(await store.list(owner, ['open', 'snoozed']), now).map((one) => ({ one, place: placeOf(one) }));
  return [0, 1, 2].flatMap((wanted) => open.filter(({ place }) => place === wanted).map(({ one }) => one));
}

/** Each is told once: what a follow-up above reminds of is left out. */
async function promisedTo(store: Store, owner: Owner, people: readonly string[], open: readonly ListedFollowUp[], now: Instant): Promise<MeetingBrief['promises']> {
  const made = await store.records.promises.list(owner, { people, meeting: null, before: null, limit: MOST_PROMISES });
  return promiseViews(
    store,
    owner,
    made.filter((one) => isToKeep(one) && !open.some(({ data }) => remindsOf(data, one))),
    now,
  );
}
