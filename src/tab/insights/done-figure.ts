/** Thanks, recaps and other follow-ups, week by week. Pure. */
import type { Insights } from '../../api/contract-insights.ts';
import { say } from '../words/insights.ts';
import { countText } from './amounts.ts';
import type { FigureData } from './figure-data.ts';
import { weekNames, weeksWorthShowing } from './periods.ts';

/** The weeks, and how many people were thanked of late. */
export function doneFigure({ weeks, lately }: Insights['done']): FigureData {
  const shown = weeksWorthShowing(weeks, ({ thanks, recaps, others }) => thanks + recaps + others === 0);
  return {
    title: say('insights.done'),
    says: saysOf(lately),
    how: say('insights.doneHow'),
    period: say('insights.week'),
    columns: [
      { name: say('insights.thanks'), mark: 0 },
      { name: say('insights.recaps'), mark: 1 },
      { name: say('insights.others'), mark: 2 },
    ],
    rows: shown.map(({ week, thanks, recaps, others }, index) => {
      const bars = [thanks, recaps, others];
      return { date: week, names: weekNames(week, index === shown.length - 1), bars, cells: bars.map(countText) };
    }),
    amount: countText,
  };
}

function saysOf({ peopleThanked: people, recaps }: Insights['done']['lately']): string {
  if (people > 0 && recaps > 0) return say('insights.doneBoth', { people, recaps });
  if (people > 0) return say('insights.doneThanks', { people });
  return recaps > 0 ? say('insights.doneRecaps', { recaps }) : say('insights.doneNone');
}
