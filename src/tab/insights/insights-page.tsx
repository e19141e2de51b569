/** The reader's own behaviour: what was done, promised and fell silent, each as a sentence, a chart and a table. Nobody else is measured. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { explain } from '../api/problem.ts';
import { go } from '../route.ts';
import { Empty } from '../shell/empty.tsx';
import { Message } from '../shell/message.tsx';
import { PlaceholderRows } from '../shell/placeholder-rows.tsx';
import { say } from '../words/insights.ts';
import { doneFigure } from './done-figure.ts';
import { Figure } from './figure.tsx';
import { Marks } from './marks.tsx';
import { paceFigure } from './pace-figure.ts';
import { promisesFigure } from './promises-figure.ts';
import { isNothing, useInsights } from './queries.ts';
import { quietFigure } from './quiet-figure.ts';

/** The page under the fifth tab. */
export function InsightsPage({ syncLine }: { readonly syncLine: ReactNode }) {
  const { data, error, refetch } = useInsights();
  return (
    <div className="insights">
      <h2 id="page-title" className="summary" tabIndex={-1}>
        {say('insights.title')}
      </h2>
      {syncLine}
      {data && !isNothing(data) ? (
        <>
          <p className="insights-intro">{say('insights.intro')}</p>
          <Marks />
          <Figure figure={doneFigure(data.done)} />
          <Figure figure={promisesFigure(data.promises)} />
          <Figure figure={paceFigure(data.pace)} />
          <Figure figure={quietFigure(data.quiet)} />
        </>
      ) : data ? (
        <Empty
          title={say('insights.empty')}
          action={
            <Button
              onClick={() => {
                go('queue');
              }}
            >
              {say('insights.toQueue')}
            </Button>
          }
        >
          {say('insights.emptySays')}
        </Empty>
      ) : error ? (
        <Message tone="failed" title={say('insights.failed')} action={{ name: say('again'), run: () => void refetch() }}>
          {explain(error)}
        </Message>
      ) : (
        <PlaceholderRows name={say('insights.reading')} />
      )}
    </div>
  );
}
