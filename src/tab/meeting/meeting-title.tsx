/** What the meeting is called, and when it is. */
import type { MeetingBrief } from '../../api/contract-meeting.ts';
import type { MeetingRef } from '../../api/contract-records.ts';
import { absoluteText, clockText, nearText } from '../time.ts';
import { say } from '../words/meeting.ts';
import { capital } from '../words/say.ts';
import type { Moment } from './use-brief.ts';

interface Props {
  readonly brief: MeetingBrief;
  readonly meeting: MeetingRef;
  readonly moment: Moment;
  readonly zone: string;
  readonly now: number;
}

/** The page's title; the line below it follows the clock. */
export function MeetingTitle({ brief: { isAllDay, isCancelled }, meeting, moment, zone, now }: Props) {
  const { subject, start, end } = meeting;
  const told = {
    before: () => say('brief.before', { when: nearText(start, now, zone), end: clockText(end, zone) }),
    during: () => say('brief.during', { end: clockText(end, zone) }),
    after: () => say('brief.after', { when: nearText(end, now, zone) }),
  }[moment];
  return (
    <>
      <h2 id="page-title" className="panel-title" tabIndex={-1} dir="auto">
        {subject === '' ? say('meeting.untitled') : subject}
      </h2>
      <p className="panel-when">
        <time dateTime={start} title={absoluteText(start, zone)}>
          {isAllDay ? say('brief.allDay') : capital(told())}
        </time>
        {isCancelled && <strong className="panel-off">{say('brief.cancelled')}</strong>}
      </p>
    </>
  );
}
