/** The opened follow-up, loaded when first needed. */
import { lazy, Suspense, type ReactNode } from 'react';
import { Boundary } from '../shell/boundary.tsx';
import type { useQueueActions } from './use-queue-actions.ts';

const load = () => import('../detail/opened.tsx');
const Opened = lazy(async () => ({ default: (await load()).Opened }));

/** One is about to be opened. */
export function preloadOpened(): void {
  load().catch(() => undefined);
}

interface Props {
  readonly id: string;
  readonly queue: ReturnType<typeof useQueueActions>;
  readonly zone: string;
  readonly now: number;
  readonly onBackToQueue: () => void;
  /** Stands there until it is loaded. */
  readonly fallback?: ReactNode;
}

/** Closed as the queue closes it: the focus goes back to its row. */
export function OpenedFollowUp({ id, queue, zone, now, onBackToQueue, fallback = <div className="opened" /> }: Props) {
  const close = () => {
    queue.close();
  };
  return (
    <Boundary>
      <Suspense fallback={fallback}>
        <Opened key={id} id={id} zone={zone} now={now} actions={queue.actions} onClose={close} onBackToQueue={onBackToQueue} />
      </Suspense>
    </Boundary>
  );
}
