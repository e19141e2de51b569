/** The suggestions stopped for one reason. */
import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { HeldBackRow } from '../../api/contract.ts';
import { About } from '../queue/about.tsx';
import { absoluteText, nearText } from '../time.ts';
import { codeName, kindName, personName } from '../words.ts';

const FIRST = 100;

interface Props {
  readonly code: string;
  readonly rows: readonly HeldBackRow[];
  readonly zone: string;
  readonly now: number;
  readonly onRevive: (row: HeldBackRow) => void;
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
      <ul className="rows">
        {shown.map((row) => (
          <li className="held-row" key={row.id}>
            <About kind={row.kind} people={row.people} />
            <p className="held-sentence" dir="auto">
              {row.sentence}
            </p>
            {row.meeting && (
              <p className="held-meeting">
                <bdi>{row.meeting.subject === '' ? 'A meeting' : row.meeting.subject}</bdi>
                {' · '}
                <time dateTime={row.meeting.start} title={absoluteText(row.meeting.start, zone)}>
                  {nearText(row.meeting.start, now, zone)}
                </time>
              </p>
            )}
            {row.canRevive && (
              <Button
                className="held-revive"
                size="small"
                appearance="subtle"
                icon={<ArrowUndoRegular className="mirrored" />}
                aria-label={`Suggest it anyway: ${kindName(row.kind)}, ${row.people.map(personName).join(', ')}`}
                onClick={() => {
                  onRevive(row);
                }}
              >
                Suggest it anyway
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {String(rows.length)}
        </Button>
      )}
    </section>
  );
}
