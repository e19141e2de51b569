/** Keys that act on the page; never while typing, in menus and dialogs, or with Ctrl, Alt or Command. */
import { useEffect, useEffectEvent } from 'react';
import { areKeysOn } from './setting.ts';

/** What each key does, by its name: `e`, `/`, `Escape`, `Shift+ArrowDown`. A deed that answers false has done nothing, and the browser goes on. */
export type Keys = Readonly<Record<string, () => unknown>>;

const APART = '[role=menu], [role=dialog], [role=alertdialog]';
const TYPING = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]';
/** They have a use of their own for arrows. */
const CHOOSING = '[role=radiogroup], [role=tablist]';

/** Listens on the whole page. Single characters can be switched off; Escape works while typing, too. */
export function useKeys(keys: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element) || target.closest(APART)) return;
    const isSingle = key.length === 1;
    if (key !== 'Escape' && target.closest(isSingle ? TYPING : `${TYPING}, ${CHOOSING}`)) return;
    if (isSingle && !areKeysOn()) return;
    const run = keys[event.shiftKey && !isSingle ? `Shift+${key}` : key];
    if (run && run() !== false) event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}
