/** calendarView/delta: rounds of pages, with opaque tokens that carry where a round stands. */
import { occurrencesIn, type Occurrence } from './calendar-event.ts';
import { chanceOf } from './chance.ts';
import { idOf, masterJson, occurrenceJson, occurrenceKey, type Preferred } from './event-json.ts';
import type { Kept, Mailbox } from './mailbox.ts';
import { asShown, CALM } from './nature.ts';
import { unrulyItems, unrulyPage, type Standing } from './unruly.ts';

export interface Round extends Standing {
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

/** The round with its end fixed, as its first request does. */
export function begun(mailbox: Mailbox, round: Round): Round & { readonly upTo: number } {
  return round.upTo === null ? { ...round, upTo: mailbox.version, born: mailbox.nextRound(), page: 0 } : { ...round, upTo: round.upTo };
}

/** The next page of a round that has begun. */
export function pageOf(mailbox: Mailbox, round: Round & { readonly upTo: number }, size: number, want: Preferred): Page {
  return mailbox.nature === CALM ? calmPage(mailbox, round, size, want) : wildPage(mailbox, round, size, want);
}

function calmPage(mailbox: Mailbox, round: Round & { readonly upTo: number }, size: number, want: Preferred): Page {
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
  return { value, next: ended(round), isLast: true };
}

/** As its nature makes of what a calm mailbox would say. */
function wildPage(mailbox: Mailbox, round: Round & { readonly upTo: number }, size: number, want: Preferred): Page {
  const { nature } = mailbox;
  const next = { ...round, page: round.page + 1 };
  const { value, skip, isLast } = unrulyPage(nature, round, wildItems(mailbox, round, want), size);
  return { value: [...value], next: isLast ? ended(next) : { ...next, skip }, isLast };
}

function wildItems(mailbox: Mailbox, round: Round & { readonly upTo: number }, want: Preferred): readonly object[] {
  const { nature } = mailbox;
  const isAbsent = ({ event }: Kept) => round.since === 0 && chanceOf(nature.seed, `absent ${event.key} ${String(round.born)}`) < nature.absentMasters;
  const honest = mailbox.changes(round.since, round.upTo).flatMap((kept) => itemsOf({ ...kept, event: asShown(kept.event, nature) }, round, want, isAbsent(kept)));
  return unrulyItems(nature, round.born, honest, round.since > 0 ? (chance) => removed(idOf(`never told ${String(chance)}`, want.isImmutable)) : null);
}

function ended(round: Round & { readonly upTo: number }): Round {
  return { ...round, since: round.upTo, upTo: null, after: round.upTo, skip: 0 };
}

/** A touched series is sent whole, its master first. What left the window, or the calendar, is a tombstone in later rounds. */
function itemsOf(kept: Kept, { from, to, since }: Round, want: Preferred, isMasterAbsent = false): object[] {
  const { event, isDeleted, version } = kept;
  const seen: Occurrence[] = occurrencesIn(event, from, to);
  // What had left the window before it went is told all the same.
  const keys = [...new Set([event.key, ...seen.map(occurrenceKey)])];
  const moves = event.moves ?? 0;
  const gone = since > 0 && !want.isImmutable && kept.movedAt > since ? keys.map((key) => removed(idOf(key, false, moves - 1))) : [];
  if (isDeleted) return since === 0 ? [] : [...gone, ...keys.map((key) => removed(idOf(key, want.isImmutable, moves)))];
  if (seen.length === 0) return since === 0 ? [] : [removed(idOf(event.key, want.isImmutable, moves))];
  return [...gone, ...(event.recurrence && !isMasterAbsent ? [masterJson(event, want, version)] : []), ...seen.map((one) => occurrenceJson(one, want, version))];
}

function removed(id: string): object {
  return { '@odata.type': '#microsoft.graph.event', id, '@removed': { reason: 'deleted' } };
}
