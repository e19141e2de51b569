/** What became of promises, by the month in which they were made. Pure. */
import type { Instant } from '../meeting.ts';
import { isToKeep, wasRenegotiated } from '../promises/history.ts';
import { stateAt } from '../promises/ledger.ts';
import { localDay, type WorkingTime } from '../working-time.ts';
import type { MadePromise } from './lately.ts';
import { byPeriod, monthsUpTo, type Period } from './periods.ts';

/** Kept by the end of its day; kept later, or after it had another date; missed; still to be kept. */
export type Outcome = 'kept' | 'keptLater' | 'missed' | 'open';

export interface PromiseMonth extends Readonly<Record<Outcome, number>> {
  readonly period: Period;
}

export interface PromiseFigures {
  readonly months: readonly PromiseMonth[];
  /** Still to be kept, whenever they were made. */
  readonly open: number;
}

/** Every promise of the months shown is counted once. */
export function promiseFigures(promises: readonly MadePromise[], time: WorkingTime, now: Instant): PromiseFigures {
  const outcome = (one: MadePromise) => outcomeOf(one, time, now);
  return {
    months: byPeriod(monthsUpTo(time.zone, now), promises, ({ madeAt }) => madeAt).map(([period, made]) => {
      const count = { kept: 0, keptLater: 0, missed: 0, open: 0 };
      for (const one of made) count[outcome(one)] += 1;
      return { period, ...count };
    }),
    open: promises.filter((one) => outcome(one) === 'open').length,
  };
}

/** What has become of it by now; that it was missed without a word, its date tells. */
export function outcomeOf(one: MadePromise, time: WorkingTime, now: Instant): Outcome {
  const state = stateAt(one, time, now);
  if (state === 'missed') return 'missed';
  if (isToKeep({ state })) return 'open';
  const keptAt = one.history.at(-1)?.at ?? now;
  const isLate = one.dueAt !== null && localDay(time.zone, keptAt) > localDay(time.zone, one.dueAt);
  return isLate || wasRenegotiated(one.history) ? 'keptLater' : 'kept';
}
