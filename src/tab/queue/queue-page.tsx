/** The queue: one sentence, the rows, and beside them (or above, on a narrow screen) the follow-up that is opened. */
import { Button } from '@fluentui/react-components';
import { KeyboardRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Me } from '../../api/contract.ts';
import { explain } from '../api/problem.ts';
import { go } from '../route.ts';
import { Boundary } from '../shell/boundary.tsx';
import { Message } from '../shell/message.tsx';
import { PlaceholderRows } from '../shell/placeholder-rows.tsx';
import { summaryOf } from '../words.ts';
import { NothingHere } from './nothing-here.tsx';
import { Overlays } from './overlays.tsx';
import { QueueList } from './queue-list.tsx';
import { StateSwitch } from './state-switch.tsx';
import { useQueueActions } from './use-queue-actions.ts';
import { useQueueKeys } from './use-queue-keys.ts';
import { useShown, type Shown } from './use-shown.ts';

const loadOpened = () => import('../detail/opened.tsx');
const Opened = lazy(async () => ({ default: (await loadOpened()).Opened }));

const TITLES: Readonly<Record<Exclude<Shown, 'open'>, string>> = { snoozed: 'Snoozed for later.', done: 'What you have done.', dismissed: 'What will not come back.' };

interface Props {
  readonly me: Me;
  readonly zone: string;
  readonly now: number;
  readonly openId: string | null;
  readonly syncLine: ReactNode;
  readonly isFirstRead: boolean;
}

/** The page under the first tab. */
export function QueuePage({ me, zone, now, openId, syncLine, isFirstRead }: Props) {
  const [shown, setShown] = useState<Shown>('open');
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { rows, groups, isReading, error, readAgain } = useShown(shown, now, zone);
  const queue = useQueueActions(openId, zone);
  useQueueKeys({ rows: groups.flatMap((group) => group.rows), openId, queue, openHelp: () => { setHelpOpen(true); } }); // prettier-ignore

  const title = shown === 'open' ? (isReading ? 'Your queue' : summaryOf(rows, now, zone)) : TITLES[shown];
  return (
    <div className={`queue${openId === null ? '' : ' queue-opened'}`}>
      <div className="queue-list">
        <div className="queue-head">
          <div className="queue-title">
            <h2 id="page-title" className="summary" tabIndex={-1}>
              {title}
            </h2>
            <Button
              className="help"
              appearance="subtle"
              icon={<KeyboardRegular />}
              aria-label="Keyboard shortcuts"
              title="Keyboard shortcuts"
              onClick={() => {
                setHelpOpen(true);
              }}
            />
          </div>
          {syncLine}
          <StateSwitch shown={shown} onChange={setShown} />
        </div>
        <div role="tabpanel" aria-labelledby={`show-${shown}`}>
          {error ? (
            <Message tone="failed" title="These follow-ups could not be read." action={{ name: 'Try again', run: readAgain }}>
              {explain(error)}
            </Message>
          ) : isReading ? (
            <PlaceholderRows name="Reading your queue" />
          ) : groups.length === 0 ? (
            <NothingHere shown={shown} isFirstRead={isFirstRead} />
          ) : (
            <QueueList groups={groups} openId={openId} actions={queue.actions} zone={zone} now={now} onNear={() => void loadOpened()} />
          )}
        </div>
      </div>
      {openId === null ? (
        groups.length > 0 && <p className="queue-hint">Open a follow-up to see what it rests on, and its draft.</p>
      ) : (
        <Boundary>
          <Suspense fallback={<div className="opened" />}>
            <Opened
              key={openId}
              id={openId}
              zone={zone}
              now={now}
              actions={queue.actions}
              onClose={() => {
                queue.close();
              }}
              onBackToQueue={() => {
                go('queue');
              }}
            />
          </Suspense>
        </Boundary>
      )}
      <Overlays
        zone={zone}
        hours={me.workingHours}
        queue={queue}
        isHelpOpen={isHelpOpen}
        onHelpClose={() => {
          setHelpOpen(false);
        }}
      />
    </div>
  );
}
