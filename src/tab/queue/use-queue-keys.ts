/** What each key does in the queue: it acts on the row with the focus, else on the opened follow-up. */
import type { FollowUpRow } from '../../api/contract.ts';
import { useServices } from '../services.ts';
import { focusedRow, moveFocus } from './focus.ts';
import type { useQueueActions } from './use-queue-actions.ts';
import { useShortcuts } from './use-shortcuts.ts';

interface Keys {
  readonly rows: readonly FollowUpRow[];
  readonly openId: string | null;
  readonly queue: ReturnType<typeof useQueueActions>;
  readonly openHelp: () => void;
}

/** Listens as long as the queue is shown. */
export function useQueueKeys({ rows, openId, queue, openHelp }: Keys): void {
  const { notices } = useServices();
  const { actions } = queue;

  /** Runs an action on the one that is meant, if there is one to act on. */
  const act = (run: (row: FollowUpRow, from: 'row' | 'opened') => void) => {
    const focused = focusedRow();
    const row = rows.find(({ id }) => id === (focused ?? openId));
    if (row && (row.state === 'open' || row.state === 'snoozed')) run(row, focused ? 'row' : 'opened');
  };

  useShortcuts({
    move(by) {
      moveFocus(by, focusedRow() ?? openId);
    },
    done() {
      act(actions.done);
    },
    notThis() {
      act(actions.notThis);
    },
    snooze() {
      act((row, from) => {
        const inside = document.querySelector(from === 'row' ? '[data-row]:focus-within' : '.opened');
        const button = inside?.querySelector<HTMLElement>('[data-snooze]');
        if (button) actions.snooze(row, from, button);
      });
    },
    undo() {
      notices.current()?.undo?.();
    },
    close() {
      queue.close();
    },
    help: openHelp,
  });
}
