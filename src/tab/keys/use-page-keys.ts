/** Keys that mean the same on every page. */
import { go, type Page } from '../route.ts';
import { useServices } from '../services.ts';
import { useKeys } from './use-keys.ts';

/** Pages by their number, search, undo and help. */
export function usePageKeys(openHelp: () => void): void {
  const { notices } = useServices();
  useKeys({
    '1': () => {
      turnTo('queue');
    },
    '2': () => {
      turnTo('people');
    },
    '3': () => {
      turnTo('promises');
    },
    '4': () => {
      turnTo('held-back');
    },
    '5': () => {
      turnTo('insights');
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

/** The focus goes to the page's tab: what had it is about to go away. */
function turnTo(page: Page): void {
  go(page);
  document.getElementById(`pages-${page}`)?.focus();
}
