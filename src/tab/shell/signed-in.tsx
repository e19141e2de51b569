/** The page of a known person: syncing starts here, and typed text is saved before the page goes away. */
import { lazy, Suspense, useEffect } from 'react';
import type { Me } from '../../api/contract.ts';
import { QueuePage } from '../queue/queue-page.tsx';
import type { Route } from '../route.ts';
import { TroubleScreen } from '../trouble/trouble.tsx';
import { WhyNotPlace } from '../why-not/why-not-place.tsx';
import { PlaceholderRows } from './placeholder-rows.tsx';
import { SyncFailure, SyncLine } from './sync-line.tsx';
import { useAtWork } from './use-at-work.ts';
import { say } from '../words/say.ts';

const HeldBackPage = lazy(async () => ({ default: (await import('../held-back/held-back-page.tsx')).HeldBackPage }));
const SettingsPage = lazy(async () => ({ default: (await import('../settings/settings-page.tsx')).SettingsPage }));
const InsightsPage = lazy(async () => ({ default: (await import('../insights/insights-page.tsx')).InsightsPage }));
const PeoplePage = lazy(async () => ({ default: (await import('../people/people-page.tsx')).PeoplePage }));
const PromisesPage = lazy(async () => ({ default: (await import('../promises/promises-page.tsx')).PromisesPage }));

const REST = 3000;

/** Queue, People, Promises, Held back, Insights or Settings, with the line that says how fresh it is. */
export function SignedIn({ me, route }: { readonly me: Me; readonly route: Route }) {
  const { sync, now, zone, trouble } = useAtWork(me);
  useEffect(() => {
    // What else there is to say comes once the page has come to rest, before it is needed.
    const timer = setTimeout(() => void import('../words/more.ts').catch(() => undefined), REST);
    return () => {
      clearTimeout(timer);
    };
  }, []);

  if (trouble && route.page !== 'settings') return <TroubleScreen trouble={trouble} onAgain={sync.start} />;

  const isUnread = me.syncedAt === null;
  const hasFailed = sync.progress?.phase === 'failed' || sync.refused !== null;
  const syncLine = <SyncLine sync={sync} syncedAt={me.syncedAt} zone={zone} now={now} />;
  return (
    <>
      <SyncFailure sync={sync} />
      {route.page === 'queue' && <QueuePage me={me} zone={zone} now={now} openId={route.id} syncLine={syncLine} isFirstRead={isUnread && !hasFailed} isUnread={isUnread && hasFailed} />}
      {route.page === 'people' && (
        <Suspense fallback={<PlaceholderRows name={say('opening.people')} />}>
          <PeoplePage zone={zone} now={now} openId={route.id} syncLine={syncLine} />
        </Suspense>
      )}
      {route.page === 'promises' && (
        <Suspense fallback={<PlaceholderRows name={say('opening.promises')} />}>
          <PromisesPage zone={zone} now={now} syncLine={syncLine} />
        </Suspense>
      )}
      {route.page === 'held-back' && (
        <Suspense fallback={<PlaceholderRows name={say('opening.held-back')} />}>
          <HeldBackPage zone={zone} now={now} syncLine={syncLine} />
        </Suspense>
      )}
      {route.page === 'insights' && (
        <Suspense fallback={<PlaceholderRows name={say('opening.insights')} />}>
          <InsightsPage syncLine={syncLine} />
        </Suspense>
      )}
      {route.page === 'settings' && (
        <Suspense fallback={<PlaceholderRows name={say('opening.settings')} />}>
          <SettingsPage onChanged={sync.start} />
        </Suspense>
      )}
      <WhyNotPlace zone={zone} now={now} page={route.page} />
    </>
  );
}
