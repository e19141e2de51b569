/** Keys that mean the same on every page. */
import { go } from '../route.ts';
import { useServices } from '../services.ts';
import { useKeys } from './use-keys.ts';

/** Pages by their number, search, undo and help. */
export function usePageKeys(openHelp: () => void): void {
  const { notices } = useServices();
  useKeys({
    '1': () => {
      go('queue');
    },
    '2': () => {
      go('people');
    },
    '3': () => {
      go('held-back');
    },
    '/': () => {
      const search = document.querySelector<HTMLInputElement>('[data-search]');
      search?.focus();
      search?.select();
      return search !== null;
    },
    z: () => {
      notices.current()?.undo?.();
    },
    '?': openHelp,
  });
}
