/** Below a promise: its people and its meeting, each with a way there, its date, and the dates it had. */
import type { PromiseRow } from '../../api/contract-records.ts';
import { hrefOf } from '../route.ts';
import { useServices } from '../services.ts';
import { absoluteText, nearText } from '../time.ts';
import { whyNotMeeting } from '../why-not/question.ts';
import { personName } from '../words.ts';
import { say } from '../words/own.ts';
import { inTurn } from '../words/say.ts';
import { earlierDates, isToKeep } from './ledger.ts';

interface Props {
  readonly row: PromiseRow;
  readonly zone: string;
  readonly now: number;
}

/** Two quiet lines at most. */
export function PromiseFacts({ row, zone, now }: Props) {
  const { asking } = useServices();
  const { people, meeting } = row;
  const earlier = earlierDates(row).map((at) => nearText(at, now, zone));
  const isLate = isToKeep(row) && row.dueAt !== null && Date.parse(row.dueAt) < now;
  return (
    <>
      <p className="promise-facts">
        <time className={isLate ? 'when-overdue' : undefined} dateTime={row.dueAt ?? row.madeAt} title={absoluteText(row.dueAt ?? row.madeAt, zone)}>
          {whenText(row, now, zone)}
        </time>
        {people.map((person) => (
          <a className="link" key={person.address} href={hrefOf('people', person.address)} title={person.address}>
            <bdi>{personName(person)}</bdi>
          </a>
        ))}
        {meeting && (
          <button
            type="button"
            className="link link-quiet"
            aria-haspopup="dialog"
            onClick={() => {
              asking.put(whyNotMeeting(meeting, say('whyNot.meeting')));
            }}
          >
            <bdi>{meeting.subject === '' ? say('meeting.untitled') : meeting.subject}</bdi>, {nearText(meeting.start, now, zone)}
          </button>
        )}
      </p>
      {earlier.length > 0 && <p className="promise-facts">{say('promise.earlier', { dates: inTurn(earlier) })}</p>}
    </>
  );
}

function whenText(row: PromiseRow, now: number, zone: string): string {
  const last = row.history.at(-1);
  if (row.state === 'kept' || row.state === 'missed') return say(`promise.${row.state}At`, { when: nearText(last?.at ?? row.madeAt, now, zone) });
  if (row.dueAt === null) return say('promise.undated');
  return say(Date.parse(row.dueAt) < now ? 'promise.wasDue' : 'promise.isDue', { when: nearText(row.dueAt, now, zone) });
}
