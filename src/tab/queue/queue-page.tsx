/** The queue: one sentence, the rows, and beside them (or above, on a narrow screen) the follow-up that is opened. */
import { lazy, Suspense, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Me } from '../../api/contract.ts';
import { welcome } from '../first-run/setting.ts';
import { go } from '../route.ts';
import { goneToWrite } from '../sent/gone-to-write.ts';
import { Tabs } from '../shell/tabs.tsx';
import { summaryOf } from '../words.ts';
import { isFound, isNarrow } from './filter.ts';
import { OpenedFollowUp, preloadOpened } from './opened-follow-up.tsx';
import { Overlays } from './overlays.tsx';
import { QueueBody } from './queue-body.tsx';
import { QueueHint, QueueView, ToolsPlace } from './queue-view.tsx';
import { useFilter } from './use-filter.ts';
import { useQueueActions } from './use-queue-actions.ts';
import { useQueueKeys } from './use-queue-keys.ts';
import { useSelection } from './use-selection.ts';
import { useSeveral } from './use-several.ts';
import { useShown, type Shown } from './use-shown.ts';
import { say } from '../words/say.ts';

const toQueue = () => {
  go('queue');
};
const Tools = lazy(async () => ({ default: (await import('./tools.tsx')).Tools }));
const SentQuestion = lazy(async () => ({ default: (await import('../sent/sent-question.tsx')).SentQuestion }));
const loadWelcome = () => import('../first-run/welcome.tsx');
const Welcome = lazy(async () => ({ default: (await loadWelcome()).Welcome }));
// On its way before it is known who is signed in, so that it pushes nothing aside later.
if (welcome.current() !== 'read') void loadWelcome().catch(() => undefined);

interface Props {
  readonly me: Me;
  readonly zone: string;
  readonly now: number;
  readonly openId: string | null;
  readonly syncLine: ReactNode;
  readonly isFirstRead: boolean;
  /** The calendar has never been read: what there is to do is not known. */
  readonly isUnread: boolean;
}

/** The page under the first tab. */
export function QueuePage({ me, zone, now, openId, syncLine, isFirstRead, isUnread }: Props) {
  const [shown, setShown] = useState<Shown>('open');
  const state = useShown(shown, now, zone);
  const filtering = useFilter();
  const all = state.groups.flatMap((group) => group.rows);
  const groups = state.groups.map(({ name, rows }) => ({ name, rows: rows.filter((row) => isFound(row, filtering.followed)) })).filter(({ rows }) => rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const selecting = useSelection(rows.filter((row) => row.state !== 'withdrawn').map(({ id }) => id));
  const queue = useQueueActions(openId, zone);
  const several = useSeveral(rows, selecting, openId, queue);
  useQueueKeys({ rows, openId, queue, selecting, several });
  const [gone] = useSyncExternalStore(goneToWrite.subscribe, goneToWrite.current);
  const greeting = useSyncExternalStore(welcome.subscribe, welcome.current);

  const title = shown === 'open' ? (state.isReading || state.error || isUnread ? say('queue.title') : summaryOf(state.rows, now, zone)) : say(`queue.${shown}`);
  return (
    <QueueView
      title={title}
      isOpened={openId !== null}
      isGrowing={isFirstRead}
      syncLine={syncLine}
      above={
        <>
          {greeting !== 'read' && (isFirstRead || !state.isReading) && (
            <Suspense fallback={null}>
              <Welcome isAsked={greeting === 'asked'} isNew={isFirstRead} first={shown === 'open' ? (rows[0]?.id ?? null) : null} />
            </Suspense>
          )}
          {openId === null && gone !== undefined && (
            <Suspense fallback={null}>
              <SentQuestion id={gone} from="row" actions={queue.actions} />
            </Suspense>
          )}
        </>
      }
      shown={shown}
      Tabs={Tabs}
      onShow={(next) => {
        setShown(next);
        selecting.stop();
        filtering.clear();
      }}
      tools={
        all.length > 0 && (
          <Suspense fallback={<ToolsPlace />}>
            <Tools rows={all} filtering={filtering} selecting={selecting} several={several} isToDo={shown === 'open' || shown === 'snoozed'} canBringBack={shown !== 'open'} />
          </Suspense>
        )
      }
      found={isNarrow(filtering.followed) ? say('queue.shown', { shown: rows.length, all: all.length }) : ''}
      beside={
        <>
          {openId === null ? rows.length > 0 && <QueueHint /> : <OpenedFollowUp id={openId} queue={queue} zone={zone} now={now} onBackToQueue={toQueue} />}
          <Overlays zone={zone} hours={me.workingHours} queue={queue} />
        </>
      }
    >
      <QueueBody
        shown={shown}
        state={state}
        isFirstRead={isFirstRead}
        isUnread={isUnread}
        onClear={filtering.clear}
        groups={groups}
        openId={openId}
        actions={queue.actions}
        selecting={selecting}
        zone={zone}
        now={now}
        onNear={preloadOpened}
      />
    </QueueView>
  );
}
