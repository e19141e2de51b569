/** A place for one thing at a time, which parts of the page look at without knowing each other. */
import { useSyncExternalStore } from 'react';

export interface Place<Thing> {
  put(thing: Thing | null): void;
  current(): Thing | null;
  subscribe(listener: () => void): () => void;
}

/** An empty place. */
export function createPlace<Thing>(): Place<Thing> {
  let current: Thing | null = null;
  const listeners = new Set<() => void>();
  return {
    put(thing) {
      current = thing;
      for (const listener of listeners) listener();
    },
    current: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What is there now, following it. */
export function usePlace<Thing>(place: Place<Thing>): Thing | null {
  return useSyncExternalStore(place.subscribe, place.current);
}
