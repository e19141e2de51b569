/** Decisions from the list and from the opened follow-up, and where the keyboard goes after each: to the next row, never to nowhere. */
import { useEffect, useRef, useState } from 'react';
import type { FollowUpRow } from '../../api/contract.ts';
import { go } from '../route.ts';
import { useSteady } from '../shell/use-steady.ts';
import { nearText } from '../time.ts';
import type { Actions, From } from './verbs.ts';
import { focusRow, neighbourOf } from './focus.ts';
import { useDecide, type Decision } from './use-decide.ts';
import { say } from '../words/say.ts';

/** A snooze whose moment is being chosen, and the button that asked. */
export interface Snoozing {
  readonly target: HTMLElement;
  readonly byDate: boolean;
  readonly snooze: (until: string, when: string) => void;
}

/** The decision that was taken back, to be taken once more. */
function againOf({ state, snoozedUntil }: FollowUpRow): NonNullable<Decision['undo']> | null {
  if (state === 'done') return { verb: 'complete', body: {}, said: say('said.doneAgain') };
  if (state === 'dismissed') return { verb: 'dismiss', body: {}, said: say('said.dismissedAgain') };
  return state === 'snoozed' && snoozedUntil !== null ? { verb: 'snooze', body: { until: snoozedUntil }, said: say('said.snoozedAgain') } : null;
}

const toQueue = () => {
  go('queue');
};

/** Actions, the snooze that is being chosen, and closing: what is opened closes to the queue, or where `toList` leads. */
export function useQueueActions(openId: string | null, zone: string, toList = toQueue) {
  const decide = useDecide();
  const [snoozing, setSnoozing] = useState<Snoozing | null>(null);
  const wanted = useRef<string | null | undefined>(undefined);

  useEffect(() => {
    if (openId !== null || wanted.current === undefined) return;
    focusRow(wanted.current);
    wanted.current = undefined;
  }, [openId]);

  const close = (next: string | null = openId) => {
    if (openId === null) return;
    wanted.current = next;
    toList();
  };

  /** The focus leaves a row before the row leaves the list. */
  const leave = (id: string, from: From) => {
    const next = neighbourOf(id);
    if (openId === id) close(next);
    if (from === 'row') focusRow(next);
  };

  const chooseMoment = (target: HTMLElement, snooze: Snoozing['snooze']) => {
    setSnoozing({ target, byDate: false, snooze });
  };

  const actions = useSteady<Actions>({
    done(row, from) {
      leave(row.id, from);
      decide({ row, verb: 'complete', body: {}, said: say('said.done') });
    },
    notThis(row, from) {
      leave(row.id, from);
      decide({ row, verb: 'dismiss', body: {}, said: say('said.dismissed') });
    },
    bringBack(row, from) {
      leave(row.id, from);
      decide({ row, verb: 'undo', body: {}, said: say('said.back'), undo: againOf(row) });
    },
    snooze(row, from, target) {
      chooseMoment(target, (until, when) => {
        leave(row.id, from);
        decide({ row, verb: 'snooze', body: { until }, said: say('said.snoozed', { when }) });
      });
    },
  });

  return {
    actions,
    close,
    snoozing,
    chooseMoment,
    pickDate() {
      setSnoozing((now) => now && { ...now, byDate: true });
    },
    stopSnoozing() {
      snoozing?.target.focus();
      setSnoozing(null);
    },
    snoozeUntil(until: string) {
      setSnoozing(null);
      snoozing?.snooze(until, nearText(until, Date.now(), zone));
    },
  };
}
