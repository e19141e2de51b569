/** Decides about all chosen rows, and sets the focus on the row that follows them. */
import type { FollowUpRow } from '../../api/contract.ts';
import { go } from '../route.ts';
import { focusRow } from './focus.ts';
import { nextAfter } from './selection.ts';
import { useDecideSeveral, type SeveralDecision, type Undoing } from './use-decide-several.ts';
import type { useQueueActions } from './use-queue-actions.ts';
import type { Selecting } from './use-selection.ts';
import { say } from '../words/say.ts';

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
      decide({ verb: 'complete', undo: back });
    },
    snooze(target) {
      queue.chooseMoment(target, (until, when) => {
        decide({ verb: 'snooze', until, when, undo: back });
      });
    },
    notThis() {
      decide({ verb: 'dismiss', undo: back });
    },
    bringBack() {
      const byId = new Map(rows.map((row) => [row.id, row]));
      decide({ verb: 'undo', undo: (id) => againOf(byId.get(id)) });
    },
  };
}

const back = (): Undoing => ({ verb: 'undo' });

/** What makes one as it was before it was brought back. */
function againOf(row: FollowUpRow | undefined): Undoing {
  if (row?.state === 'snoozed' && row.snoozedUntil !== null) return { verb: 'snooze', until: row.snoozedUntil, said: say('said.snoozedAgain') };
  return { verb: row?.state === 'done' ? 'complete' : 'dismiss' };
}
