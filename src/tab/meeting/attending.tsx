/** The panel of a known person: syncing starts here, and typed text is saved before the panel goes away. */
import { useEffect } from 'react';
import type { Me } from '../../api/contract.ts';
import { useSync } from '../api/use-sync.ts';
import { useServices } from '../services.ts';
import { SyncFailure, SyncLine, troubleWith } from '../shell/sync-line.tsx';
import { useNow } from '../shell/use-now.ts';
import { useSavingOnLeave } from '../shell/use-saving-on-leave.ts';
import { knownZone } from '../time.ts';
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
  const sync = useSync(me.syncedAt);
  const now = useNow();
  const zone = knownZone(me.timeZone);
  useEffect(() => {
    host.ready();
  }, [host]);
  useSavingOnLeave();

  const trouble = me.syncedAt === null ? troubleWith(sync) : null;
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
