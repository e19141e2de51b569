/** Weeks and months by their names, and which of them are worth showing. The server has cut them on the reader's calendar: here they are dates. */
import { say } from '../words/insights.ts';
import { capital, locale } from '../words/say.ts';

const FEWEST_WEEKS = 8;
const FEWEST_MONTHS = 3;

/** How a period is told: on the chart, in the table, and in a sentence ("since March"). */
export interface PeriodNames {
  readonly short: string;
  readonly long: string;
  readonly inSentence: string;
}

/** "9 Mar" and "9 March". */
export function weekNames(date: string, isLast: boolean): PeriodNames {
  const long = told(date, { day: 'numeric', month: 'long' });
  return { short: told(date, { day: 'numeric', month: 'short' }), long: isLast ? say('insights.soFar', { period: long }) : long, inSentence: long };
}

/** "Mar" and "March". */
export function monthNames(date: string, isLast: boolean): PeriodNames {
  const long = told(date, { month: 'long' });
  return { short: told(date, { month: 'short' }), long: capital(isLast ? say('insights.soFar', { period: long }) : long), inSentence: long };
}

/** From the first week on in which there is something, but eight at least. */
export function weeksWorthShowing<Week>(weeks: readonly Week[], isEmpty: (week: Week) => boolean): readonly Week[] {
  return sinceFirst(weeks, isEmpty, FEWEST_WEEKS);
}

/** From the first month on in which there is something, but three at least. */
export function monthsWorthShowing<Month>(months: readonly Month[], isEmpty: (month: Month) => boolean): readonly Month[] {
  return sinceFirst(months, isEmpty, FEWEST_MONTHS);
}

function sinceFirst<Period>(periods: readonly Period[], isEmpty: (period: Period) => boolean, fewest: number): readonly Period[] {
  const first = periods.findIndex((one) => !isEmpty(one));
  return periods.slice(first === -1 ? -fewest : Math.min(first, periods.length - fewest));
}

function told(date: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(Date.parse(date));
}
