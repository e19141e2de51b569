/** What each key does among promises. */
import { useKeys } from '../keys/use-keys.ts';
import { focusedRow, moveFocus } from '../queue/focus.ts';

/** Listens as long as the page is shown. What a row offers is its buttons, which Tab reaches from its heading. */
export function usePromiseKeys(): void {
  const move = (by: 1 | -1) => {
    moveFocus(by, focusedRow());
  };
  useKeys({
    j: () => {
      move(1);
    },
    k: () => {
      move(-1);
    },
    ArrowDown: () => focusedRow() !== null && (move(1), true),
    ArrowUp: () => focusedRow() !== null && (move(-1), true),
  });
}
