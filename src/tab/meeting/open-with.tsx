/** What else is open with those who come: follow-ups that open in place, and promises that are not due. */
import type { FollowUpRow } from '../../api/contract.ts';
import type { PromiseRow } from '../../api/contract-records.ts';
import { About } from '../queue/about.tsx';
import { inOrder } from '../promises/ledger.ts';
import { hrefOf } from '../route.ts';
import { absoluteText, dueText, isOverdue, nearText } from '../time.ts';
import { say } from '../words/meeting.ts';
import { FirstFew } from './first-few.tsx';

/** So many fit beside the rest. */
const FEW = 4;

interface Props {
  readonly rows: readonly FollowUpRow[];
  readonly promises: readonly PromiseRow[];
  /** Nobody comes with whom anything could be open. */
  readonly isAlone: boolean;
  readonly zone: string;
  readonly now: number;
}

/** What is to be done now first, then of promises those that are due first; that nothing is open is said. */
export function OpenWith({ rows, promises, isAlone, zone, now }: Props) {
  if (isAlone) return null;
  const lines = [...rows.map((row) => followUpLine(row, zone, now)), ...inOrder(promises, 'toKeep').map((one) => promiseLine(one, zone, now))];
  return (
    <section className="panel-part" aria-label={say('brief.open')}>
      <h3 className="part-name">{say('brief.open')}</h3>
      {lines.length === 0 && <p className="panel-none">{say('brief.nothingOpen')}</p>}
      <FirstFew few={FEW} all={lines.length}>
        {(shown) => <ul className="panel-open">{lines.slice(0, shown)}</ul>}
      </FirstFew>
    </section>
  );
}

function promiseLine({ id, text, people, dueAt }: PromiseRow, zone: string, now: number) {
  const isLate = dueAt !== null && Date.parse(dueAt) < now;
  return (
    <li key={id}>
      <About kind="promise" people={people}>
        {dueAt !== null && (
          <time className={`when${isLate ? ' when-overdue' : ''}`} dateTime={dueAt} title={absoluteText(dueAt, zone)}>
            {say(isLate ? 'promise.wasDue' : 'promise.isDue', { when: nearText(dueAt, now, zone) })}
          </time>
        )}
      </About>
      <p dir="auto">{text}</p>
    </li>
  );
}

function followUpLine(row: FollowUpRow, zone: string, now: number) {
  const { id, kind, people, why, dueAt } = row;
  return (
    <li key={id} data-row={id}>
      <a className="row-open" href={hrefOf('queue', id)}>
        <About kind={kind} people={people}>
          <time className={`when${isOverdue(row, now) ? ' when-overdue' : ''}`} dateTime={dueAt} title={absoluteText(dueAt, zone)}>
            {dueText(row, now, zone)}
          </time>
        </About>
        <p dir="auto">{why}</p>
      </a>
    </li>
  );
}
