/** The one thing the page says after an action, with the way back. The next action replaces it. */
import { useSyncExternalStore } from 'react';
import { useServices } from '../services.ts';

export interface Notice {
  readonly text: string;
  readonly tone: 'said' | 'failed';
  /** Takes back what was done; null where nothing can be. */
  readonly undo: (() => void) | null;
}

export interface Notices {
  say(notice: Notice): void;
  clear(notice?: Notice): void;
  current(): Notice | null;
  subscribe(listener: () => void): () => void;
}

/** An empty place for notices. */
export function createNotices(): Notices {
  let current: Notice | null = null;
  const listeners = new Set<() => void>();
  const become = (next: Notice | null) => {
    current = next;
    for (const listener of listeners) listener();
  };
  return {
    say: become,
    clear(notice) {
      if (notice === undefined || notice === current) become(null);
    },
    current: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The notice of now, following it. */
export function useNotice(): Notice | null {
  const { notices } = useServices();
  return useSyncExternalStore(notices.subscribe, notices.current);
}
