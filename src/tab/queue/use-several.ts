/** Decides about all chosen rows, and sets the focus on the row that follows them. */
import type { FollowUpRow } from '../../api/contract.ts';
import { go } from '../route.ts';
import { focusRow } from './focus.ts';
import { nextAfter } from './selection.ts';
import { useDecideSeveral, type SeveralDecision } from './use-decide-several.ts';
import type { useQueueActions } from './use-queue-actions.ts';
import type { Selecting } from './use-selection.ts';

export interface Several {
  readonly done: () => void;
  readonly snooze: (target: HTMLElement) => void;
  readonly notThis: () => void;
  readonly bringBack: () => void;
}

/** `rows` are those on the screen. */
export function useSeveral(rows: readonly FollowUpRow[], selecting: Selecting, openId: string | null, queue: ReturnType<typeof useQueueActions>): Several {
  const decideSeveral = useDecideSeveral();
  const decide = (decision: Omit<SeveralDecision, 'rows'>) => {
    const { chosen } = selecting;
    const all = rows.filter(({ id }) => chosen.has(id));
    if (all.length === 0) return;
    const next = nextAfter(
      rows.map(({ id }) => id),
      chosen,
    );
    selecting.stop();
    if (openId !== null && chosen.has(openId)) go('queue');
    focusRow(next);
    decideSeveral({ ...decision, rows: all });
  };
  return {
    done() {
      decide({ verb: 'complete', undo: 'undo' });
    },
    snooze(target) {
      queue.chooseMoment(target, (until, when) => {
        decide({ verb: 'snooze', until, when, undo: 'undo' });
      });
    },
    notThis() {
      decide({ verb: 'dismiss', undo: 'undo' });
    },
    bringBack() {
      const states = new Set(rows.filter(({ id }) => selecting.chosen.has(id)).map(({ state }) => state));
      decide({ verb: 'undo', undo: states.size > 1 ? null : states.has('done') ? 'complete' : states.has('dismissed') ? 'dismiss' : null });
    },
  };
}
