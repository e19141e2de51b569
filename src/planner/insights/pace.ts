/** How long it took from the moment to the follow-up, month by month. Pure. */
import type { Instant } from '../meeting.ts';
import { median } from '../rhythm.ts';
import { MINUTE } from '../working-time.ts';
import type { Zone } from '../zone.ts';
import { isDone, type Settled } from './lately.ts';
import { byPeriod, monthsUpTo, type Period } from './periods.ts';

/** Of fewer nothing is told: one slow week is no habit. */
export const FEWEST = 3;

export interface Pace {
  /** Follow-ups done. */
  readonly done: number;
  /** The median from its meeting's end, or from when it came up; null of fewer than `FEWEST`. */
  readonly medianMinutes: number | null;
}

export interface PaceFigures extends Pace {
  readonly months: readonly (Pace & { readonly period: Period })[];
}

/** Check-ins are left out: they have no moment, and wait until it suits. */
export function paceFigures(settled: readonly Settled[], zone: Zone, now: Instant): PaceFigures {
  const timed = settled.filter((one) => isDone(one) && one.kind !== 'check-in');
  const months = byPeriod(monthsUpTo(zone, now), timed, ({ decidedAt }) => decidedAt);
  return { ...paceOf(months.flatMap(([, done]) => done)), months: months.map(([period, done]) => ({ period, ...paceOf(done) })) };
}

function paceOf(done: readonly Settled[]): Pace {
  return { done: done.length, medianMinutes: done.length < FEWEST ? null : Math.round(median(done.map(tookOf)) / MINUTE) };
}

/** What is due before its meeting is counted from when it came up. */
function tookOf({ opensAt, metUntil, decidedAt }: Settled): number {
  return Math.max(0, decidedAt - (metUntil === null ? opensAt : Math.min(metUntil, opensAt)));
}
