/** One promise: what, for whom, by when, what became of it, and what may be said of it. */
import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular, CalendarRegular, CheckmarkRegular, DeleteRegular, DismissRegular } from '@fluentui/react-icons';
import type { PromiseRow as Row } from '../../api/contract-records.ts';
import type { Placed } from '../shell/rows-view.tsx';
import { isToKeep } from './ledger.ts';
import { PromiseFacts } from './promise-facts.tsx';
import { say } from '../words/own.ts';

/** What may be said of a promise. */
export interface Verbs {
  readonly keep: (row: Row) => void;
  readonly newDate: (row: Row) => void;
  readonly miss: (row: Row) => void;
  readonly reopen: (row: Row) => void;
  readonly strike: (row: Row) => void;
}

interface Props extends Partial<Placed> {
  readonly row: Row;
  readonly zone: string;
  readonly now: number;
  readonly verbs: Verbs;
}

/** A list item; its heading can have the focus, so that keys find it. */
export function PromiseRow({ row, zone, now, verbs, ...placed }: Props) {
  const deeds = [
    ['keep', <CheckmarkRegular key="keep" />, isToKeep(row) || row.state === 'missed'],
    ['newDate', <CalendarRegular key="date" />, isToKeep(row)],
    ['miss', <DismissRegular key="miss" />, isToKeep(row)],
    ['reopen', <ArrowUndoRegular key="reopen" className="mirrored" />, !isToKeep(row)],
    ['strike', <DeleteRegular key="strike" />, true],
  ] as const;
  return (
    <li className="row promise-row" data-row={row.id} {...placed}>
      <h4 className="row-open promise-text" tabIndex={-1} dir="auto">
        {row.text}
      </h4>
      <PromiseFacts row={row} zone={zone} now={now} />
      <div className="actions">
        {deeds.map(
          ([verb, icon, isOffered]) =>
            isOffered && (
              <Button
                key={verb}
                size="small"
                appearance="subtle"
                icon={icon}
                aria-label={say('do.about', { deed: say(`promise.${verb}`), what: row.text })}
                {...(verb === 'newDate' ? { 'aria-haspopup': 'dialog' as const } : {})}
                onClick={() => {
                  verbs[verb](row);
                }}
              >
                {say(`promise.${verb}`)}
              </Button>
            ),
        )}
      </div>
    </li>
  );
}
