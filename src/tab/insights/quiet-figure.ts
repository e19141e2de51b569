/** People with whom it went quiet, and with whom the reader is in touch again: how many, never who. Pure. */
import type { Insights } from '../../api/contract-insights.ts';
import { say } from '../words/insights.ts';
import { countText } from './amounts.ts';
import type { FigureData } from './figure-data.ts';
import { monthNames, monthsWorthShowing } from './periods.ts';

/** The months, and how many silences are over. */
export function quietFigure({ months, quiet, back }: Insights['quiet']): FigureData {
  const shown = monthsWorthShowing(months, (month) => month.quiet === 0);
  const rows = shown.map((one, index) => {
    const bars = [one.back, one.quiet - one.back];
    return { date: one.month, names: monthNames(one.month, index === shown.length - 1), bars, cells: bars.map(countText) };
  });
  return {
    title: say('insights.quiet'),
    says: saysOf(quiet, back, rows[0]?.names.inSentence ?? ''),
    how: say('insights.quietHow'),
    period: say('insights.month'),
    columns: [
      { name: say('insights.back'), mark: 0 },
      { name: say('insights.still'), mark: 1 },
    ],
    rows: quiet > 0 ? rows : [],
    amount: countText,
  };
}

function saysOf(quiet: number, back: number, month: string): string {
  if (quiet === 0) return say('insights.quietNone', { month });
  if (back === 0) return say('insights.quietOnly', { quiet, month });
  return back === quiet ? say('insights.quietBack', { quiet, month }) : say('insights.quietSome', { quiet, back, month });
}
