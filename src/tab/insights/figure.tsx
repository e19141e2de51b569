/** One figure: what it comes to in a sentence, the bars, and beside them the same in a table, which is where it is read without seeing the bars. */
import { lazy, Suspense } from 'react';
import { Boundary } from '../shell/boundary.tsx';
import type { FigureData } from './figure-data.ts';
import { FigureTable } from './figure-table.tsx';

const Chart = lazy(async () => ({ default: (await import('./chart.tsx')).Chart }));

/** Only the sentence where there is nothing to show. */
export function Figure({ figure }: { readonly figure: FigureData }) {
  const { title, says, how, rows, amount } = figure;
  return (
    <section className="insight" aria-label={title}>
      <h3 className="insight-title">{title}</h3>
      <p className="insight-says">{says}</p>
      {rows.length > 0 && (
        <>
          <p className="insight-how">{how}</p>
          <div className="insight-beside">
            <div className="insight-chart">
              <Boundary>
                <Suspense fallback={null}>
                  <Chart rows={rows} amount={amount} />
                </Suspense>
              </Boundary>
            </div>
            <FigureTable figure={figure} />
          </div>
        </>
      )}
    </section>
  );
}
