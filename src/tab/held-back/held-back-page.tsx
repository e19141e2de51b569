/** Every suggestion that was not made, with its reason: nothing is hidden. */
import { useState, type ReactNode } from 'react';
import type { HeldBackRow } from '../../api/contract.ts';
import { explain } from '../api/problem.ts';
import { useHeldBack } from '../api/queries.ts';
import { Empty } from '../shell/empty.tsx';
import { Message } from '../shell/message.tsx';
import { PlaceholderRows } from '../shell/placeholder-rows.tsx';
import { SearchField } from '../shell/search-field.tsx';
import { matches } from '../reasons.ts';
import { HeldBackGroup } from './held-back-group.tsx';
import { useRevive } from './use-revive.ts';
import { say } from '../words/more.ts';

interface Props {
  readonly zone: string;
  readonly now: number;
  readonly syncLine: ReactNode;
}

/** The page under the second tab. */
export function HeldBackPage({ zone, now, syncLine }: Props) {
  const { data, error, refetch } = useHeldBack();
  const revive = useRevive();
  const [typed, setTyped] = useState('');
  const found = (data ?? []).filter((row) => matches(row, typed));
  const groups = [...Map.groupBy(found, (row: HeldBackRow) => row.code)].sort(([, a], [, b]) => b.length - a.length);
  const title = data && data.length > 0 ? say('heldBack.count', { count: data.length }) : say('heldBack.title');

  return (
    <div className="held-back">
      <h2 id="page-title" className="summary" tabIndex={-1}>
        {title}
      </h2>
      {syncLine}
      <p className="held-back-intro">{say('heldBack.intro')}</p>
      {data ? (
        <>
          {data.length > 0 && <SearchField label={say('heldBack.search')} value={typed} onChange={setTyped} />}
          <p className="offscreen" role="status">
            {typed.trim() === '' ? '' : say('heldBack.found', { count: found.length })}
          </p>
          {groups.map(([code, rows]) => (
            <HeldBackGroup key={code} code={code} rows={rows} zone={zone} now={now} onRevive={revive} />
          ))}
          {data.length === 0 && <Empty title={say('heldBack.empty')}>{say('heldBack.emptySays')}</Empty>}
          {data.length > 0 && found.length === 0 && <Empty title={say('empty.noMatch')}>{say('heldBack.noMatchSays', { count: data.length })}</Empty>}
        </>
      ) : error ? (
        <Message tone="failed" title={say('heldBack.failed')} action={{ name: say('again'), run: () => void refetch() }}>
          {explain(error)}
        </Message>
      ) : (
        <PlaceholderRows name={say('heldBack.reading')} />
      )}
    </div>
  );
}
