/** What was promised, and what became of it: written down in one line, kept, given a new date, or missed. */
import { useState, type ReactNode } from 'react';
import { explain } from '../api/problem.ts';
import { useRecords } from '../api/records.ts';
import { Empty } from '../shell/empty.tsx';
import { Message } from '../shell/message.tsx';
import { PlaceholderRows } from '../shell/placeholder-rows.tsx';
import { SearchField } from '../shell/search-field.tsx';
import { Tabs } from '../shell/tabs.tsx';
import { say } from '../words/own.ts';
import { inOrder, isDue, isToKeep, isUnder, LEDGERS, matches, type Ledger } from './ledger.ts';
import { PromiseLine } from './promise-line.tsx';
import { PromiseList } from './promise-list.tsx';
import { usePromiseKeys } from './use-promise-keys.ts';

interface Props {
  readonly zone: string;
  readonly now: number;
  readonly syncLine: ReactNode;
}

/** The page under the third tab. */
export function PromisesPage({ zone, now, syncLine }: Props) {
  const records = useRecords('promises');
  const { rows, error, again } = records;
  const [ledger, setLedger] = useState<Ledger>('toKeep');
  const [typed, setTyped] = useState('');
  const all = inOrder(rows ?? [], ledger).filter((row) => isUnder(ledger, row));
  const found = all.filter((row) => matches(row, typed));
  const toKeep = (rows ?? []).filter(isToKeep).length;
  const groups =
    ledger === 'toKeep'
      ? ([
          [say('ledger.due'), found.filter((row) => isDue(row, now, zone))],
          [say('ledger.open'), found.filter((row) => !isDue(row, now, zone))],
        ] as const)
      : ([[null, found]] as const);
  usePromiseKeys();
  return (
    <div className="promises">
      <h2 id="page-title" className="summary" tabIndex={-1}>
        {toKeep > 0 ? say('promises.toKeep', { count: toKeep }) : say('promises.title')}
      </h2>
      {syncLine}
      <PromiseLine zone={zone} now={now} meeting={null} />
      {rows ? (
        <>
          {rows.length > 0 && (
            <div className="tools" role="search">
              <SearchField label={say('promises.search')} value={typed} onChange={setTyped} />
            </div>
          )}
          {rows.length > 0 && <Tabs label={say('promises.states')} look="states" choices={LEDGERS.map((one) => [one, say(`ledger.${one}`)] as const)} taken={ledger} onTake={setLedger} />}
          <p className="offscreen" role="status">
            {typed.trim() === '' ? '' : say('promises.found', { count: found.length })}
          </p>
          <div {...(rows.length > 0 ? { role: 'tabpanel', 'aria-labelledby': `states-${ledger}` } : {})}>
            <PromiseList groups={groups} records={records} zone={zone} now={now} />
            {found.length === 0 && <NothingHere ledger={ledger} isNone={rows.length === 0} isSearch={all.length > 0} />}
          </div>
        </>
      ) : error ? (
        <Message tone="failed" title={say('promises.failed')} action={{ name: say('again'), run: again }}>
          {explain(error)}
        </Message>
      ) : (
        <PlaceholderRows name={say('promises.reading')} />
      )}
    </div>
  );
}

const NONE = { toKeep: 'ToKeep', kept: 'Kept', renegotiated: 'Renegotiated', missed: 'Missed' } as const;

function NothingHere({ ledger, isNone, isSearch }: { readonly ledger: Ledger; readonly isNone: boolean; readonly isSearch: boolean }) {
  if (isSearch) return <Empty title={say('empty.noMatch')}>{say('promises.noMatchSays')}</Empty>;
  if (isNone) return <Empty title={say('promises.empty')}>{say('promises.emptySays')}</Empty>;
  return <Empty title={say(`promises.none${NONE[ledger]}`)}>{say(`promises.none${NONE[ledger]}Says`)}</Empty>;
}
