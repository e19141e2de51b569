/** Keys that go from row to row. */
import { focusedRow, moveFocus } from '../queue/focus.ts';
import type { Keys } from './use-keys.ts';

/** J and K from anywhere, starting at `from` where no row has the focus; arrows once one has it. */
export function movingKeys(from: () => string | null = () => null): Keys {
  const move = (by: 1 | -1) => {
    moveFocus(by, focusedRow() ?? from());
  };
  return {
    j: () => {
      move(1);
    },
    k: () => {
      move(-1);
    },
    ArrowDown: () => focusedRow() !== null && (move(1), true),
    ArrowUp: () => focusedRow() !== null && (move(-1), true),
  };
}
