/** The ledger: what became of what I promised. A promise is kept, renegotiated or missed because I said so; that it is due, or was missed without a word, its date and now tell. Pure. */
import type { PromiseMade } from '../facts.ts';
import type { Instant } from '../meeting.ts';
import { businessDaysBefore, DAY, type WorkingTime } from '../working-time.ts';

/** What is kept of a promise, besides what it says. The last date counts; the earlier ones stay, the oldest first. */
export interface Entry {
  /** `renegotiated` is open, with a later date than it was made with. */
  readonly state: 'open' | 'renegotiated' | 'kept' | 'missed';
  readonly dueAt: Instant | null;
  readonly earlierDueAt: readonly Instant[];
  /** When I said that it was kept or missed; null while it is open. */
  readonly settledAt: Instant | null;
}

/** What I may say of a promise. */
export type Said = { readonly verb: 'keep' } | { readonly verb: 'miss' } | { readonly verb: 'reopen' } | { readonly verb: 'renegotiate'; readonly dueAt: Instant };

/** Why it is refused. */
export type LedgerRefusal = 'not-open' | 'not-settled' | 'due-in-the-past';

/** Days before it is due, in which a promise speaks. */
export const DUE_BUSINESS_DAYS = 1;
/** Days after it was due, from which on an open promise counts as missed. */
export const MISSED_AFTER_DAYS = 30;

/** What a promise has become: an entry that changed, or why it did not. Saying the same twice changes nothing. */
export function say(entry: Entry, said: Said, now: Instant): Entry | { readonly refused: LedgerRefusal } {
  switch (said.verb) {
    case 'keep':
      return settled(entry, 'kept', now);
    case 'miss':
      return settled(entry, 'missed', now);
    case 'reopen':
      return reopened(entry);
    case 'renegotiate':
      return renegotiated(entry, said.dueAt, now);
  }
}

function isOpen({ state }: Entry): boolean {
  return state === 'open' || state === 'renegotiated';
}

/** A missed promise may still be kept: late is better than never. */
function settled(entry: Entry, as: 'kept' | 'missed', now: Instant): Entry | { readonly refused: LedgerRefusal } {
  if (entry.state === as) return entry;
  const may = isOpen(entry) || (as === 'kept' && entry.state === 'missed');
  return may ? { ...entry, state: as, settledAt: now } : { refused: 'not-open' };
}

/** What was said by mistake is open again, as it was. */
function reopened(entry: Entry): Entry | { readonly refused: LedgerRefusal } {
  if (isOpen(entry)) return { refused: 'not-settled' };
  return { ...entry, state: entry.earlierDueAt.length > 0 ? 'renegotiated' : 'open', settledAt: null };
}

/** A new date, to come. The first date of a promise without one is no renegotiation. */
function renegotiated(entry: Entry, dueAt: Instant, now: Instant): Entry | { readonly refused: LedgerRefusal } {
  if (!isOpen(entry)) return { refused: 'not-open' };
  if (dueAt === entry.dueAt) return entry;
  if (dueAt <= now) return { refused: 'due-in-the-past' };
  return entry.dueAt === null ? { ...entry, dueAt } : { ...entry, state: 'renegotiated', dueAt, earlierDueAt: [...entry.earlierDueAt, entry.dueAt] };
}

/** From when on a promise due at a moment is due: local midnight of the business day before. */
export function dueFrom(time: WorkingTime, dueAt: Instant): Instant {
  return businessDaysBefore(time, dueAt, DUE_BUSINESS_DAYS);
}

/** The state as pages show it. An open promise is `due` from the business day before its date, and `missed` thirty days after it; one without a date stays open. */
export function stateAt({ state, dueAt }: Pick<Entry, 'state' | 'dueAt'>, time: WorkingTime, now: Instant): PromiseMade['state'] {
  if (state === 'kept' || state === 'missed' || dueAt === null) return state;
  if (now >= dueAt + MISSED_AFTER_DAYS * DAY) return 'missed';
  return now >= dueFrom(time, dueAt) ? 'due' : state;
}
