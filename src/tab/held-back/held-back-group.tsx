/** The suggestions stopped for one reason. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { HeldBackRow as Held } from '../../api/contract.ts';
import { codeName } from '../reasons.ts';
import { hrefOf } from '../route.ts';
import { Rows } from '../shell/rows.tsx';
import { HeldBackRow } from './held-back-row.tsx';
import { say } from '../words/more.ts';

const FIRST = 100;

interface Props {
  readonly code: string;
  readonly rows: readonly Held[];
  readonly zone: string;
  readonly now: number;
  readonly onRevive: (row: Held) => void;
}

/** A heading with its count, and the first hundred rows until all are asked for. */
export function HeldBackGroup({ code, rows, zone, now, onRevive }: Props) {
  const [isAll, setAll] = useState(false);
  const name = codeName(code);
  const shown = isAll ? rows : rows.slice(0, FIRST);
  return (
    <section className="group" aria-label={name}>
      <h3 className="group-name">
        {name} <span className="group-count">{rows.length}</span>
      </h3>
      {code === 'no-consent' && (
        <p className="held-allow">
          {say('heldBack.allow')}{' '}
          <a className="link" href={hrefOf('settings')}>
            {say('heldBack.allowIn')}
          </a>
        </p>
      )}
      <Rows items={shown} row={(row, placed) => <HeldBackRow key={row.id} {...placed} row={row} zone={zone} now={now} onRevive={onRevive} />} />
      {shown.length < rows.length && (
        <Button
          onClick={() => {
            setAll(true);
          }}
        >
          {say('showAll', { count: rows.length })}
        </Button>
      )}
    </section>
  );
}
