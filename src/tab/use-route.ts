/** The page's address, followed. */
import { useSyncExternalStore } from 'react';
import { routeOf, type Route } from './route.ts';

/** The route of now, following the address. */
export function useRoute(): Route {
  return routeOf(useHash());
}

/** What the address has after its path, following it. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => window.location.hash);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
}
