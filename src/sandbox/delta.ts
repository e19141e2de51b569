/** calendarView/delta: rounds of pages, with opaque tokens that carry where a round stands. */
import { occurrencesIn, type Occurrence } from './calendar-event.ts';
import { Chance, chanceOf } from './chance.ts';
import { idOf, masterJson, occurrenceJson, occurrenceKey, type Preferred } from './event-json.ts';
import type { Kept, Mailbox } from './mailbox.ts';
import { asShown, CALM } from './nature.ts';

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
  /** The mailbox's how manieth round this is, and how manieth page is next. */
  readonly born: number;
  readonly page: number;
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

/** Whether the mailbox's nature has forgotten this round. */
export function isEvicted({ nature }: Mailbox, { born, page }: Round): boolean {
  return chanceOf(nature.seed, `evicted ${String(born)} ${String(page)}`) < nature.evictions;
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

/** Out of order, twice, with tombstones of strangers, in pages of any size, and now and then without end. */
function wildPage(mailbox: Mailbox, round: Round & { readonly upTo: number }, size: number, want: Preferred): Page {
  const { nature } = mailbox;
  const about = (what: string) => chanceOf(nature.seed, `${what} ${String(round.born)} ${String(round.page)}`);
  const next = { ...round, page: round.page + 1 };
  const items = wildItems(mailbox, round, want);
  const isWedged = chanceOf(nature.seed, `wedged ${String(round.born)}`) < nature.wedged;
  if (isWedged) return { value: items.slice(0, size), next, isLast: false };
  if (about('empty') < nature.emptyPages) return { value: [], next, isLast: false };
  const length = about('short') < nature.shortPages ? Math.max(1, Math.floor(about('length') * size)) : size;
  const skip = round.skip + length;
  const value = items.slice(round.skip, skip);
  return skip < items.length ? { value, next: { ...next, skip }, isLast: false } : { value, next: ended(next), isLast: true };
}

/** All items of a round, the same for each of its pages. */
function wildItems(mailbox: Mailbox, round: Round & { readonly upTo: number }, want: Preferred): object[] {
  const { nature } = mailbox;
  const chance = new Chance(nature.seed + round.born * 7_919);
  const isAbsent = ({ event }: Kept) => round.since === 0 && chanceOf(nature.seed, `absent ${event.key} ${String(round.born)}`) < nature.absentMasters;
  const honest = mailbox.changes(round.since, round.upTo).flatMap((kept) => itemsOf({ ...kept, event: asShown(kept.event, nature) }, round, want, isAbsent(kept)));
  const items = honest.flatMap((item) => {
    const isTwice = chance.next() < nature.duplicates;
    const isFollowed = round.since > 0 && chance.next() < nature.strayRemovals;
    return [item, ...(isTwice ? [item] : []), ...(isFollowed ? [removed(idOf(`never told ${String(chance.next())}`, want.isImmutable))] : [])];
  });
  return nature.isDisordered ? chance.shuffled(items) : items;
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
