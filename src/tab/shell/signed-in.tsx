/** The page of a known person: syncing starts here, and typed text is saved before the page goes away. */
import { lazy, Suspense, useEffect } from 'react';
import type { Me } from '../../api/contract.ts';
import { useSync } from '../api/use-sync.ts';
import { QueuePage } from '../queue/queue-page.tsx';
import type { Route } from '../route.ts';
import { useServices } from '../services.ts';
import { knownZone } from '../time.ts';
import { PlaceholderRows } from './placeholder-rows.tsx';
import { SyncFailure, SyncLine } from './sync-line.tsx';
import { useNow } from './use-now.ts';

const HeldBackPage = lazy(async () => ({ default: (await import('../held-back/held-back-page.tsx')).HeldBackPage }));

/** Queue or Held back, with the line that says how fresh it is. */
export function SignedIn({ me, route }: { readonly me: Me; readonly route: Route }) {
  const { host } = useServices();
  const sync = useSync();
  const now = useNow();
  const zone = knownZone(me.timeZone);
  useEffect(() => {
    host.ready();
  }, [host]);
  useSavingOnLeave();

  const line = <SyncLine sync={sync} syncedAt={me.syncedAt} zone={zone} now={now} />;
  return (
    <>
      <SyncFailure sync={sync} />
      {route.page === 'queue' ? (
        <QueuePage me={me} zone={zone} now={now} openId={route.id} syncLine={line} isFirstRead={me.syncedAt === null && sync.progress?.phase !== 'failed'} />
      ) : (
        <Suspense fallback={<PlaceholderRows name="Opening what was held back" />}>
          <HeldBackPage zone={zone} now={now} syncLine={line} />
        </Suspense>
      )}
    </>
  );
}

function useSavingOnLeave() {
  const { drafts } = useServices();
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') drafts.flushAll(true);
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!drafts.hasUnsaved()) return;
      drafts.flushAll(true);
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [drafts]);
}
