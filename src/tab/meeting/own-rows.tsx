/** The follow-ups of this very meeting, with their verbs. */
import type { FollowUpRow } from '../../api/contract.ts';
import type { Actions } from '../queue/verbs.ts';
import { PlainRows } from '../queue/plain-rows.tsx';
import { say } from '../words/meeting.ts';
import type { Moment } from './use-brief.ts';

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
      <PlainRows rows={rows} actions={actions} zone={zone} now={now} />
    </section>
  );
}
