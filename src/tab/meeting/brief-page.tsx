/** A meeting's title, what matters at this moment of it, and the follow-up or person that is opened. */
import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { Me } from '../../api/contract.ts';
import type { MeetingBrief } from '../../api/contract-meeting.ts';
import type { MeetingRef } from '../../api/contract-records.ts';
import { useFollowUps } from '../api/queries.ts';
import { Overlays } from '../queue/overlays.tsx';
import { useQueueActions } from '../queue/use-queue-actions.ts';
import { useRoute } from '../use-route.ts';
import { goneToWrite } from '../sent/gone-to-write.ts';
import { SentQuestion } from '../sent/sent-question.tsx';
import { MeetingTitle } from './meeting-title.tsx';
import { OpenWith } from './open-with.tsx';
import { OpenedHere } from './opened-here.tsx';
import { OwnRows } from './own-rows.tsx';
import type { Moment } from './use-brief.ts';
import { WhoComes } from './who-comes.tsx';

const loadLines = () => import('../detail/meeting-lines.tsx');
const MeetingLines = lazy(async () => ({ default: (await loadLines()).MeetingLines }));
// On their way with the brief, so that they push nothing aside later.
void loadLines().catch(() => undefined);

interface Props {
  readonly me: Me;
  readonly brief: MeetingBrief;
  readonly meeting: MeetingRef;
  readonly moment: Moment;
  readonly zone: string;
  readonly now: number;
}

/** Before: who comes and what is open. During: what to write down. After: what to follow up. */
export function BriefPage({ me, brief, meeting, moment, zone, now }: Props) {
  const { page, id } = useRoute();
  const queue = useQueueActions(page === 'queue' ? id : null, zone);
  const { data: listed = brief.followUps } = useFollowUps('open');
  const [gone] = useSyncExternalStore(goneToWrite.subscribe, goneToWrite.current);
  const open = brief.followUps.flatMap((one) => listed.filter((row) => row.id === one.id));

  const own = <OwnRows key="own" moment={moment} rows={open.filter((row) => row.meeting?.id === meeting.id)} actions={queue.actions} zone={zone} now={now} />;
  const others = <OpenWith key="others" rows={open.filter((row) => row.meeting?.id !== meeting.id)} promises={brief.promises} isAlone={brief.people.length === 0} zone={zone} now={now} />;
  const people = <WhoComes key="people" brief={brief} />;
  const lines = (
    <Suspense key="lines" fallback={null}>
      <MeetingLines meeting={meeting} zone={zone} now={now} />
    </Suspense>
  );
  const parts = { before: [people, own, others], during: [lines, own, people, others], after: [own, lines, others] };
  return (
    <div className={`queue${id === null ? '' : ' queue-opened'}`}>
      <div className="queue-list">
        <MeetingTitle brief={brief} meeting={meeting} moment={moment} zone={zone} now={now} />
        {id === null && gone !== undefined && <SentQuestion id={gone} from="row" actions={queue.actions} />}
        {parts[moment]}
      </div>
      {id !== null && <OpenedHere page={page} id={id} queue={queue} zone={zone} now={now} />}
      <Overlays zone={zone} hours={me.workingHours} queue={queue} />
    </div>
  );
}
