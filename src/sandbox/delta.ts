/** calendarView/delta: rounds of pages, with opaque tokens that carry where a round stands. */
import { occurrencesIn, type Occurrence } from './calendar-event.ts';
import { idOf, masterJson, occurrenceJson, occurrenceKey, type Preferred } from './event-json.ts';
import type { Kept, Mailbox } from './mailbox.ts';

export interface Round {
  /** Which life of the mailbox the token belongs to. */
  readonly epoch: string;
  readonly from: number;
  readonly to: number;
  /** Changes after this version. */
  readonly since: number;
  /** Up to this one; null in a delta token, whose next request fixes it. */
  readonly upTo: number | null;
  /** Where the last page ended. */
  readonly after: number;
  readonly skip: number;
}

export interface Page {
  readonly value: object[];
  /** Where to go on, or what to start the next round with. */
  readonly next: Round;
  readonly isLast: boolean;
}

export const toToken = (round: Round) => Buffer.from(JSON.stringify(round)).toString('base64url');

/** Null for a token that nobody here has made. */
export function fromToken(token: string): Round | null {
  try {
    const round = JSON.parse(Buffer.from(token, 'base64url').toString()) as Partial<Round>;
    return typeof round.epoch === 'string' && typeof round.since === 'number' && typeof round.after === 'number' ? (round as Round) : null;
  } catch {
    return null;
  }
}

/** The next page of a round. */
export function pageOf(mailbox: Mailbox, asked: Round, size: number, want: Preferred): Page {
  const round = { ...asked, upTo: asked.upTo ?? mailbox.version };
  const value: object[] = [];
  let { after, skip } = round;
  for (const kept of mailbox.changes(round.after, round.upTo)) {
    const items = itemsOf(kept, round, want);
    const some = items.slice(skip, skip + size - value.length);
    value.push(...some);
    skip += some.length;
    if (skip < items.length) return { value, next: { ...round, after, skip }, isLast: false };
    after = kept.version;
    skip = 0;
    if (value.length === size && after < round.upTo) return { value, next: { ...round, after, skip }, isLast: false };
  }
  return { value, next: { ...round, since: round.upTo, upTo: null, after: round.upTo, skip: 0 }, isLast: true };
}

/** A touched series is sent whole, its master first. What left the window, or the calendar, is a tombstone in later rounds. */
function itemsOf({ event, isDeleted, version }: Kept, { from, to, since }: Round, want: Preferred): object[] {
  const seen: Occurrence[] = occurrencesIn(event, from, to);
  const master = event.recurrence ? [event.key] : [];
  if (isDeleted) return since === 0 ? [] : [...master, ...seen.map(occurrenceKey)].map((key) => removed(key, want));
  if (seen.length === 0) return since === 0 ? [] : [removed(event.key, want)];
  return [...(event.recurrence ? [masterJson(event, want, version)] : []), ...seen.map((one) => occurrenceJson(one, want, version))];
}

function removed(key: string, want: Preferred): object {
  return { '@odata.type': '#microsoft.graph.event', id: idOf(key, want.isImmutable), '@removed': { reason: 'deleted' } };
}
