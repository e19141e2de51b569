/** The panel of a known person: syncing starts here, and typed text is saved before the panel goes away. */
import type { Me } from '../../api/contract.ts';
import { useServices } from '../services.ts';
import { SyncFailure, SyncLine } from '../shell/sync-line.tsx';
import { useAtWork } from '../shell/use-at-work.ts';
import { TroubleScreen } from '../trouble/trouble.tsx';
import { WhyNotPlace } from '../why-not/why-not-place.tsx';
import { say } from '../words/meeting.ts';
import { Brief } from './brief.tsx';

interface Props {
  readonly me: Me;
  readonly thread: string;
}

/** The brief, and below it the way to the queue and how fresh all of it is. */
export function Attending({ me, thread }: Props) {
  const { host } = useServices();
  const { sync, now, zone, trouble } = useAtWork(me);
  if (trouble) return <TroubleScreen trouble={trouble} onAgain={sync.start} />;
  return (
    <>
      <SyncFailure sync={sync} />
      <Brief me={me} thread={thread} zone={zone} now={now} sync={sync} />
      <footer className="panel-foot">
        <a className="link" href={host.linkTo('#/queue')} target="_blank" rel="noreferrer">
          {say('brief.queue')}
        </a>
        <SyncLine sync={sync} syncedAt={me.syncedAt} zone={zone} now={now} />
      </footer>
      <WhyNotPlace zone={zone} now={now} page="meeting" />
    </>
  );
}
