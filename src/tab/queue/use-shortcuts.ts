/** Keys that work on rows and on the opened follow-up; never while typing, in menus and dialogs, or with Ctrl, Alt or Command. */
import { useEffect, useEffectEvent } from 'react';
import { areShortcutsOn } from './shortcut-setting.ts';

export interface Shortcuts {
  readonly move: (by: 1 | -1) => void;
  readonly done: () => void;
  readonly snooze: () => void;
  readonly notThis: () => void;
  readonly undo: () => void;
  readonly close: () => void;
  readonly help: () => void;
}

/** Listens on the whole page. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
    if (target.closest('[role=menu], [role=dialog], [role=alertdialog]')) return;
    const isTyping = target.closest('input, textarea, select, [contenteditable=true]') !== null;
    if (key === 'Escape') {
      shortcuts.close();
      return;
    }
    if (isTyping) return;
    const run = actionOf(key, target, shortcuts);
    if (!run) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}

function actionOf(key: string, target: Element, shortcuts: Shortcuts): (() => void) | null {
  const isInList = target.closest('[data-row]') !== null;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    return isInList
      ? () => {
          shortcuts.move(key === 'ArrowDown' ? 1 : -1);
        }
      : null;
  }
  if (!areShortcutsOn()) return null;
  switch (key) {
    case 'j':
    case 'k':
      return () => {
        shortcuts.move(key === 'j' ? 1 : -1);
      };
    case 'e':
      return shortcuts.done;
    case 's':
      return shortcuts.snooze;
    case 'x':
      return shortcuts.notThis;
    case 'z':
      return shortcuts.undo;
    case '?':
      return shortcuts.help;
    default:
      return null;
  }
}
