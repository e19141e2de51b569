/** What each key does in the queue: it acts on the chosen rows, else on the row with the focus, else on the opened follow-up. */
import type { FollowUpRow } from '../../api/contract.ts';
import { useKeys } from '../keys/use-keys.ts';
import { useServices } from '../services.ts';
import { whatElse } from '../why-not/question.ts';
import type { From } from './verbs.ts';
import { focusedRow, moveFocus } from './focus.ts';
import type { useQueueActions } from './use-queue-actions.ts';
import type { Selecting } from './use-selection.ts';
import type { Several } from './use-several.ts';

interface KeyParts {
  /** Those on the screen. */
  readonly rows: readonly FollowUpRow[];
  readonly openId: string | null;
  readonly queue: ReturnType<typeof useQueueActions>;
  readonly selecting: Selecting;
  readonly several: Several;
}

/** Listens as long as the queue is shown. */
export function useQueueKeys({ rows, openId, queue, selecting, several }: KeyParts): void {
  const { asking } = useServices();
  const { actions } = queue;
  const isAnyChosen = selecting.chosen.size > 0;
  const meant = () => rows.find(({ id }) => id === (focusedRow() ?? openId));
  const isToDo = ({ state }: FollowUpRow) => state === 'open' || state === 'snoozed';

  /** Runs an action on the one that is meant, if there is one to act on. */
  const act = (run: (row: FollowUpRow, from: From) => void) => {
    const row = meant();
    if (row && isToDo(row)) run(row, focusedRow() ? 'row' : 'opened');
  };
  const areChosenToDo = rows.some((row) => selecting.chosen.has(row.id) && isToDo(row));
  const decide = (one: (row: FollowUpRow, from: From) => void, all: () => void) => () => {
    if (!isAnyChosen) act(one);
    else if (areChosenToDo) all();
  };
  const move = (by: 1 | -1) => {
    moveFocus(by, focusedRow() ?? openId);
  };
  const arrow = (by: 1 | -1) => () => {
    if (focusedRow() === null) return false;
    move(by);
    return true;
  };
  const extend = (by: 1 | -1) => () => {
    const from = focusedRow();
    if (from === null) return false;
    move(by);
    const to = focusedRow();
    if (to !== null) selecting.extend(to, from);
    return true;
  };

  useKeys({
    j: () => {
      move(1);
    },
    k: () => {
      move(-1);
    },
    ArrowDown: arrow(1),
    ArrowUp: arrow(-1),
    'Shift+ArrowDown': extend(1),
    'Shift+ArrowUp': extend(-1),
    e: decide(actions.done, several.done),
    x: decide(actions.notThis, several.notThis),
    s: decide(
      (row, from) => {
        const button = document.querySelector<HTMLElement>(`${from === 'row' ? '[data-row]:focus-within' : '.opened'} [data-snooze]`);
        if (button) actions.snooze(row, from, button);
      },
      () => {
        const button = document.querySelector<HTMLElement>('[data-snooze-several]');
        if (button) several.snooze(button);
      },
    ),
    v: () => {
      const row = meant();
      if (row && row.state !== 'withdrawn') selecting.toggle(row.id);
    },
    w: () => {
      const row = meant();
      if (row) asking.put(whatElse(row));
    },
    Escape: () => {
      if (selecting.isOn) selecting.stop();
      else queue.close();
    },
  });
}
