/** The bars of a figure, as Fluent draws them. A picture alone: it cannot be reached or read out, since the table beside it says the same in the reader's own language. */
import { ResponsiveContainer, VerticalStackedBarChart } from '@fluentui/react-charts';
import type { FigureRow } from './figure-data.ts';
import { heightsBeside } from './heights.ts';
import { markFill } from './marks.tsx';

interface Props {
  readonly rows: readonly FigureRow[];
  readonly amount: (value: number) => string;
}

/** As wide and high as its place. */
export function Chart({ rows, amount }: Props) {
  const heights = heightsBeside(Math.max(...rows.map(({ bars }) => bars.reduce((a, b) => a + b, 0))));
  return (
    <div className="insight-bars" aria-hidden="true" inert>
      <ResponsiveContainer>
        <VerticalStackedBarChart
          data={rows.map(({ names, bars }) => ({
            xAxisPoint: names.short,
            chartData: bars.map((data, mark) => ({ legend: String(mark), data, color: markFill(mark) })),
          }))}
          yAxisTickValues={heights}
          yMaxValue={heights.at(-1) ?? 1}
          yAxisTickFormat={amount}
          showYAxisLables
          barWidth="auto"
          maxBarWidth={32}
          xAxisInnerPadding={0.5}
          xAxisOuterPadding={0.25}
          barGapMax={2}
          hideLabels
          hideLegend
          hideTooltip
        />
      </ResponsiveContainer>
    </div>
  );
}
