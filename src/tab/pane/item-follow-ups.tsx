/** What is open with the people on an item, in the queue's order. */
import type { FollowUpRow } from '../../api/contract.ts';
import type { Actions } from '../queue/actions.tsx';
import { Row } from '../queue/row.tsx';
import { openFollowUp } from './place.ts';
import { say } from '../words/pane.ts';

interface Props {
  readonly rows: readonly FollowUpRow[];
  /** The calendar is being read for the first time: there may be more in a moment. */
  readonly isFirstRead: boolean;
  readonly zone: string;
  readonly now: number;
  readonly actions: Actions;
}

const nothing = () => undefined;
const CHOOSING = { toggle: nothing, extend: nothing };
const preload = () => void import('../detail/opened.tsx');

/** Rows with their verbs, or a sentence. */
export function ItemFollowUps({ rows, isFirstRead, zone, now, actions }: Props) {
  return (
    <section className="pane-part" aria-label={say('pane.open')}>
      <h3 className="part-name">{say('pane.open')}</h3>
      {rows.length === 0 && <p className="part-hint">{isFirstRead ? say('empty.readingSays') : say('pane.nothing')}</p>}
      <ul className="rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} isOpened={false} isChosen={false} isChoosing={false} actions={actions} choose={CHOOSING} zone={zone} now={now} onNear={preload} onOpen={openFollowUp} />
        ))}
      </ul>
    </section>
  );
}
