/** What is open with the people on an item, in the queue's order. */
import type { FollowUpRow } from '../../api/contract.ts';
import type { Actions } from '../queue/verbs.ts';
import { PlainRows } from '../queue/plain-rows.tsx';
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

/** Rows with their verbs, or a sentence. */
export function ItemFollowUps({ rows, isFirstRead, zone, now, actions }: Props) {
  return (
    <section className="pane-part" aria-label={say('pane.open')}>
      <h3 className="part-name">{say('pane.open')}</h3>
      {rows.length === 0 && <p className="part-hint">{isFirstRead ? say('empty.readingSays') : say('pane.nothing')}</p>}
      <PlainRows rows={rows} actions={actions} zone={zone} now={now} onOpen={openFollowUp} />
    </section>
  );
}
