/** The ledger: a promise is kept, renegotiated or missed because I said so (see `history.ts`); that it is due, or was missed without a word, its date and now tell. Pure. */
import type { PromiseMade } from '../facts.ts';
import type { Instant } from '../meeting.ts';
import { businessDaysBefore, DAY, type WorkingTime } from '../working-time.ts';

/** Days before it is due, in which a promise speaks. */
export const DUE_BUSINESS_DAYS = 1;
/** Days after it was due, from which on an open promise counts as missed. */
export const MISSED_AFTER_DAYS = 30;

/** From when on a promise due at a moment is due: local midnight of the business day before. */
export function dueFrom(time: WorkingTime, dueAt: Instant): Instant {
  return businessDaysBefore(time, dueAt, DUE_BUSINESS_DAYS);
}

/** The state as pages show it. An open promise is `due` from the business day before its date, and `missed` thirty days after it; one without a date stays open. */
export function stateAt({ state, dueAt }: Pick<PromiseMade, 'state' | 'dueAt'>, time: WorkingTime, now: Instant): PromiseMade['state'] {
  if (state === 'kept' || state === 'missed' || dueAt === null) return state;
  if (now >= dueAt + MISSED_AFTER_DAYS * DAY) return 'missed';
  return now >= dueFrom(time, dueAt) ? 'due' : state;
}
