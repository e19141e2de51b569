/** Every suggestion that was not made, with its reason: nothing is hidden. */
import { useState, type ReactNode } from 'react';
import type { HeldBackRow } from '../../api/contract.ts';
import { explain } from '../api/problem.ts';
import { useHeldBack } from '../api/queries.ts';
import { Empty } from '../shell/empty.tsx';
import { Message } from '../shell/message.tsx';
import { PlaceholderRows } from '../shell/placeholder-rows.tsx';
import { SearchField } from '../shell/search-field.tsx';
import { matches } from '../words.ts';
import { HeldBackGroup } from './held-back-group.tsx';
import { useRevive } from './use-revive.ts';

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
  const title = data && data.length > 0 ? `${String(data.length)} ${data.length === 1 ? 'suggestion was' : 'suggestions were'} held back.` : 'Held back.';

  return (
    <div className="held-back">
      <h2 id="page-title" className="summary" tabIndex={-1}>
        {title}
      </h2>
      {syncLine}
      <p className="held-back-intro">What Followthrough considered and did not suggest, and why.</p>
      {data ? (
        <>
          {data.length > 0 && <SearchField label="Filter by person, meeting or reason" value={typed} onChange={setTyped} />}
          <p className="offscreen" role="status">
            {typed.trim() === '' ? '' : `${String(found.length)} found`}
          </p>
          {groups.map(([code, rows]) => (
            <HeldBackGroup key={code} code={code} rows={rows} zone={zone} now={now} onRevive={revive} />
          ))}
          {data.length === 0 && <Empty title="Nothing was held back">Whatever Followthrough considered is in your queue. A suggestion that a rule stops appears here, with the reason.</Empty>}
          {data.length > 0 && found.length === 0 && <Empty title="Nothing matches">None of the {String(data.length)} suggestions speaks of that. Try a name, a meeting or a reason.</Empty>}
        </>
      ) : error ? (
        <Message tone="failed" title="What was held back could not be read." action={{ name: 'Try again', run: () => void refetch() }}>
          {explain(error)}
        </Message>
      ) : (
        <PlaceholderRows name="Reading what was held back" />
      )}
    </div>
  );
}
