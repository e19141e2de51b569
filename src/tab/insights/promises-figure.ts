/** What became of promises, by the month in which they were made. Pure. */
import type { Insights } from '../../api/contract-insights.ts';
import { say } from '../words/insights.ts';
import { countText } from './amounts.ts';
import type { FigureData } from './figure-data.ts';
import { monthNames, monthsWorthShowing } from './periods.ts';

/** The months, how many promises were made and kept in them, and how many are open now. */
export function promisesFigure({ months, open }: Insights['promises']): FigureData {
  const shown = monthsWorthShowing(months, (month) => barsOf(month).every((bar) => bar === 0));
  const rows = shown.map((month, index) => {
    const bars = barsOf(month);
    return { date: month.month, names: monthNames(month.month, index === shown.length - 1), bars, cells: bars.map(countText) };
  });
  const sum = (bars: readonly number[]) => bars.reduce((a, b) => a + b, 0);
  const made = sum(rows.flatMap(({ bars }) => bars));
  const kept = sum(shown.map((month) => month.kept + month.keptLater));
  const month = rows[0]?.names.inSentence ?? '';
  return {
    title: say('insights.promises'),
    says: made > 0 ? say('insights.promisesSay', { made, kept, open, month }) : say('insights.promisesNone', { month }),
    how: say('insights.promisesHow'),
    period: say('insights.month'),
    columns: [
      { name: say('insights.kept'), mark: 0 },
      { name: say('insights.keptLater'), mark: 1 },
      { name: say('insights.missed'), mark: 2 },
      { name: say('insights.open'), mark: 3 },
    ],
    rows: made > 0 ? rows : [],
    amount: countText,
  };
}

function barsOf({ kept, keptLater, missed, open }: Insights['promises']['months'][number]): number[] {
  return [kept, keptLater, missed, open];
}
