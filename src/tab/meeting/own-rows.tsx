/** The follow-ups of this very meeting, with their verbs. */
import type { FollowUpRow } from '../../api/contract.ts';
import type { Actions } from '../queue/actions.tsx';
import { Row } from '../queue/row.tsx';
import { say } from '../words/meeting.ts';
import type { Moment } from './use-brief.ts';

/** Rows here are decided about one by one. */
const NO_CHOICE = { toggle: nothing, extend: nothing };

interface Props {
  readonly moment: Moment;
  readonly rows: readonly FollowUpRow[];
  readonly actions: Actions;
  readonly zone: string;
  readonly now: number;
}

/** Nothing without any, but that it is so once the meeting is over. */
export function OwnRows({ moment, rows, actions, zone, now }: Props) {
  if (rows.length === 0 && moment !== 'after') return null;
  const title = say(moment === 'before' ? 'brief.prepare' : 'brief.followUps');
  return (
    <section className="panel-part" aria-label={title}>
      <h3 className="part-name">{title}</h3>
      {rows.length === 0 && <p className="panel-none">{say('brief.nothingToFollow')}</p>}
      <ul className="rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} isOpened={false} isChosen={false} isChoosing={false} actions={actions} choose={NO_CHOICE} zone={zone} now={now} onNear={preload} />
        ))}
      </ul>
    </section>
  );
}

function nothing(): void {
  // Nothing is chosen here.
}

function preload(): void {
  void import('../detail/opened.tsx').catch(nothing);
}
