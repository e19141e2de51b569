/** What happened to meetings between two looks at a calendar. Pure. */
import { attend, expectedAt } from './attendance.ts';
import type { Change } from './facts.ts';
import type { Instant, Meeting } from './meeting.ts';

/** `lastAt` is the look before: what had begun by then is history, and editing it is no news. */
export interface Looks {
  readonly at: Instant;
  readonly lastAt: Instant;
  readonly mine: readonly string[];
}

/** Meetings that moved, were cancelled or went. A single event that moved has another id and the same iCalUId; of a series that moved as a whole, occurrences are paired in order. */
export function changesSeen(before: readonly Meeting[], after: readonly Meeting[], { at, lastAt, mine }: Looks): Change[] {
  const now = new Map(after.map((one) => [one.id, one]));
  const known = new Set(before.map(({ id }) => id));
  const fresh = new Map<string, Meeting[]>();
  for (const one of byStart(after)) if (!known.has(one.id)) fresh.set(one.iCalUId, [...(fresh.get(one.iCalUId) ?? []), one]);
  const changes: Change[] = [];
  for (const was of byStart(before)) {
    const is = now.get(was.id) ?? fresh.get(was.iCalUId)?.shift();
    if (was.isCancelled || was.start <= lastAt) continue;
    const kind = !is || is.isCancelled ? 'cancelled' : is.start === was.start ? null : 'moved';
    if (kind) changes.push({ meeting: was.iCalUId, seenAt: at, kind, by: byOf(was, mine), was: { start: was.start, end: was.end }, ...toTell(was, mine) });
  }
  return changes;
}

function byOf({ myResponse, organizer }: Meeting, mine: readonly string[]): string | undefined {
  return myResponse === 'organizer' || mine.includes(organizer?.address ?? '') ? 'me' : organizer?.address;
}

/** Of a meeting of mine, whom its change concerns and what it was called; of a private one nothing. */
function toTell(was: Meeting, mine: readonly string[]): Pick<Change, 'people' | 'subject'> {
  if (was.sensitivity !== 'normal' || byOf(was, mine) !== 'me') return {};
  const people = expectedAt(attend(was, new Set(mine))).map(({ address, name }) => ({ address, name }));
  return { people, subject: was.subject };
}

const byStart = (meetings: readonly Meeting[]) => [...meetings].sort((a, b) => a.start - b.start);
