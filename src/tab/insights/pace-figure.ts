/** How long follow-ups took, month by month; where they are too few, nothing is told. Pure. */
import type { Insights } from '../../api/contract-insights.ts';
import { say } from '../words/insights.ts';
import { countText, timeText, unitFor } from './amounts.ts';
import type { FigureData } from './figure-data.ts';
import { monthNames, monthsWorthShowing } from './periods.ts';

/** The months, and what half of the follow-ups took at most. */
export function paceFigure({ months, medianMinutes }: Insights['pace']): FigureData {
  const shown = monthsWorthShowing(months, ({ done }) => done === 0);
  const unit = unitFor(Math.max(...shown.map((month) => month.medianMinutes ?? 0)));
  const rows = shown.map(({ month, done, medianMinutes: median }, index) => ({
    date: month,
    names: monthNames(month, index === shown.length - 1),
    bars: [(median ?? 0) / unit.minutes],
    cells: [median !== null ? timeText(median) : done > 0 ? say('insights.tooFew') : '–', countText(done)],
  }));
  return {
    title: say('insights.pace'),
    says: medianMinutes === null ? say('insights.paceFew', { month: rows[0]?.names.inSentence ?? '' }) : say('insights.paceSays', { time: timeText(medianMinutes) }),
    how: say('insights.paceHow'),
    period: say('insights.month'),
    columns: [
      { name: say('insights.time'), mark: 0 },
      { name: say('insights.followUps'), mark: null },
    ],
    rows: medianMinutes === null ? [] : rows,
    amount: unit.text,
  };
}
