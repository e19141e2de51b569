/** Changes that I made to meetings, with the meeting as the calendar holds it now. Pure. */
import { anyoneAt, type Attended } from './attendance.ts';
import type { Change } from './facts.ts';
import { meetingId } from './id.ts';
import type { Thing, World } from './rule.ts';

/** A change of mine; `one` is its meeting where the calendar still holds it near now. */
export interface ChangeOfMine extends Thing {
  readonly change: Change;
  /** A meeting that stands in the cancelled one's place, or null. */
  readonly instead: Attended | null;
}

/** Whether I made it, at any of my addresses. */
export function isByMe({ by }: Change, mine: ReadonlySet<string>): boolean {
  return by !== undefined && (by === 'me' || mine.has(by.toLowerCase()));
}

/** What I changed, in the order in which it was seen. */
export function* changesOfMine({ facts, mine }: World, recent: readonly Attended[]): Generator<ChangeOfMine> {
  const own = facts.changes.filter((change) => isByMe(change, mine));
  if (own.length === 0) return;
  const byUid = Map.groupBy(recent, ({ meeting }) => meeting.iCalUId.toLowerCase());
  for (const change of own.toSorted((a, b) => a.seenAt - b.seenAt || a.was.start - b.was.start)) {
    const one = meetingOf(change, byUid.get(change.meeting.toLowerCase()) ?? []);
    const people = change.people ?? whoWasToCome(one);
    const id = [change.meeting, String(change.was.start), String(change.seenAt)].join(' ');
    yield { id, people, one, change, instead: change.kind === 'cancelled' ? insteadOf(change, one, people, recent) : null };
  }
}

/** Those who had not declined; where nobody is a person, whoever was invited: a gate says so. */
function whoWasToCome(one: Attended | null): Thing['people'] {
  if (!one) return [];
  return one.others.length > 0 ? one.others : anyoneAt(one);
}

/** The meeting that changed: an occurrence goes by when it was first planned, a single one by its iCalUId. */
function meetingOf({ meeting: uid, was }: Change, same: readonly Attended[]): Attended | null {
  const id = meetingId(uid, was.start);
  return same.find(({ meeting }) => meeting.id === id) ?? same.find(({ meeting }) => meeting.series === null) ?? null;
}

/** Another one that I called under the same title, with one of the same people, and that was still to come then. */
function insteadOf({ meeting: uid, seenAt, subject }: Change, one: Attended | null, people: Thing['people'], recent: readonly Attended[]): Attended | null {
  const title = (one?.meeting.subject ?? subject ?? '').trim().toLowerCase();
  if (title === '' || one?.isPrivate) return null;
  const isSame = ({ meeting, iOrganized, isCancelled, isPrivate, others }: Attended) =>
    iOrganized &&
    !isCancelled &&
    !isPrivate &&
    meeting.start > seenAt &&
    meeting.iCalUId.toLowerCase() !== uid.toLowerCase() &&
    meeting.subject.trim().toLowerCase() === title &&
    others.some(({ address }) => people.some((person) => person.address === address));
  return recent.find(isSame) ?? null;
}
