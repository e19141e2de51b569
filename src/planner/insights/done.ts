/** Thanks, recaps and other follow-ups that the owner did, week by week. Pure. */
import type { Instant } from '../meeting.ts';
import type { Zone } from '../zone.ts';
import { isDone, type Settled } from './lately.ts';
import { byPeriod, weeksUpTo, type Period } from './periods.ts';

/** How many weeks are lately, this one included. */
const LATELY_WEEKS = 4;

/** A week, and what was done in it. */
export interface DoneWeek {
  readonly period: Period;
  readonly thanks: number;
  readonly recaps: number;
  readonly others: number;
}

export interface DoneFigures {
  readonly weeks: readonly DoneWeek[];
  /** In the last four weeks: people thanked, each once, and recaps. */
  readonly lately: { readonly peopleThanked: number; readonly recaps: number };
}

/** What was done in the weeks shown. */
export function doneFigures(settled: readonly Settled[], zone: Zone, now: Instant): DoneFigures {
  const weeks = byPeriod(weeksUpTo(zone, now), settled.filter(isDone), ({ decidedAt }) => decidedAt);
  const ofLate = weeks.slice(-LATELY_WEEKS).flatMap(([, done]) => done);
  const thanked = ofLate.filter(({ kind }) => kind === 'thank-you').flatMap(({ people }) => people);
  return {
    weeks: weeks.map(([period, done]) => {
      const [thanks, recaps] = [countOf(done, 'thank-you'), countOf(done, 'recap')];
      return { period, thanks, recaps, others: done.length - thanks - recaps };
    }),
    lately: { peopleThanked: new Set(thanked).size, recaps: countOf(ofLate, 'recap') },
  };
}

function countOf(done: readonly Settled[], kind: Settled['kind']): number {
  return done.filter((one) => one.kind === kind).length;
}
