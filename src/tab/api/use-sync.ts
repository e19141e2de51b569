/** Keeps the queue in step with the calendar: asks for a round on load and every five minutes while visible, and follows how far it is. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SyncProgress } from '../../api/contract.ts';
import { useServices } from '../services.ts';
import { learnProblems } from './problem.ts';
import { KEYS, readAgain } from './queries.ts';
import { readProgress } from './sync-events.ts';
import { say } from '../words/say.ts';

const EVERY = 5 * 60_000;
const FILL_EVERY = 2_000;
const LONGEST_WAIT = 30_000;

export interface Sync {
  readonly progress: SyncProgress | null;
  /** Why the last round could not be asked for, or null. */
  readonly refused: Error | null;
  /** Asks for a round now. */
  readonly start: () => void;
}

/** The state of syncing; in the first round lists fill as it goes, and they are read again after every finished round. `syncedAt`: of the round whose lists the page has, or null before the first. */
export function useSync(syncedAt: string | null): Sync {
  const { client } = useServices();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<SyncProgress | null>(null);
  const [refused, setRefused] = useState<Error | null>(null);
  const lastStart = useRef(0);
  const filledAt = useRef(0);
  const shownAt = useRef(syncedAt);

  const start = () => {
    lastStart.current = Date.now();
    client.send('/api/sync', {}).then(
      () => {
        setRefused(null);
      },
      (error: unknown) => {
        setRefused(error instanceof Error ? error : new Error(say('problem.unexpected')));
      },
    );
  };

  const startWhenDue = useEffectEvent(() => {
    if (document.visibilityState === 'visible' && Date.now() - lastStart.current >= EVERY) start();
  });

  /** A round saves as it goes: what the first one has found is shown while it reads on. */
  const fillQueue = useEffectEvent(() => {
    if (syncedAt !== null || Date.now() - filledAt.current < FILL_EVERY) return;
    filledAt.current = Date.now();
    void queries.invalidateQueries({ queryKey: KEYS.lists });
  });

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const onProgress = async (next: SyncProgress) => {
      if (next.phase === 'failed') await learnProblems();
      setProgress(next);
      if (next.phase === 'reading' && next.events > 0) fillQueue();
      // Older than what the page has: after it, what lies before the window was read and planned with.
      if (next.phase !== 'done' || (shownAt.current !== null && Date.parse(next.at) <= Date.parse(shownAt.current))) return;
      shownAt.current = next.at;
      readAgain(queries);
    };
    const follow = async () => {
      let wait = 1000;
      while (!signal.aborted) {
        const openedAt = Date.now();
        try {
          for await (const next of readProgress(await client.stream('/api/sync/events', signal))) await onProgress(next);
        } catch {
          // The stream broke: it is opened again below.
        }
        wait = Date.now() - openedAt > LONGEST_WAIT ? 1000 : Math.min(wait * 2, LONGEST_WAIT);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    };
    const whenVisible = () => {
      startWhenDue();
    };
    void follow();
    whenVisible();
    const timer = setInterval(whenVisible, EVERY / 10);
    document.addEventListener('visibilitychange', whenVisible);
    return () => {
      leaving.abort();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', whenVisible);
    };
  }, [client, queries]);

  return { progress, refused, start };
}
