/** One decision about several follow-ups: shown at once, written together, and taken back together. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DecideAnswer, DecideRequest, FollowUpRow } from '../../api/contract.ts';
import { explain } from '../api/problem.ts';
import { decisionsSettled, KEYS } from '../api/queries.ts';
import { useServices } from '../services.ts';
import { focusRow } from './focus.ts';
import { putBack, takeOut, type Taken } from './list-cache.ts';
import { saidOfSeveral } from './several-words.ts';
import { say } from '../words/say.ts';

/** A verb for all of these rows. */
export interface SeveralDecision {
  readonly rows: readonly Pick<FollowUpRow, 'id' | 'revision'>[];
  readonly verb: DecideRequest['verb'];
  readonly until?: string;
  /** "tomorrow 09:00", where it is a snooze. */
  readonly when?: string;
  /** What the notice says, where that is not told by the verb. */
  readonly said?: string;
  /** Where they go back to, when this undoes what has just been done. */
  readonly backTo?: readonly Taken[];
  /** What undoes it, for each of them; null where nothing does. */
  readonly undo: ((id: string) => Undoing) | null;
}

export type Undoing = Pick<SeveralDecision, 'verb' | 'until' | 'said'>;

export type DecideSeveral = (decision: SeveralDecision) => void;

/** Carries decisions about several out. Those that the server refuses come back, and the notice says so. */
export function useDecideSeveral(): DecideSeveral {
  const { writeSeveral, drafts, notices } = useServices();
  const queries = useQueryClient();

  const { mutateAsync } = useMutation<DecideAnswer, Error, SeveralDecision & { readonly taken: readonly Taken[] }>({
    mutationKey: KEYS.deciding,
    networkMode: 'always',
    mutationFn: async ({ rows, verb, until }) => {
      await Promise.all(rows.map(({ id }) => drafts.flush(id)));
      return writeSeveral({ verb, items: rows.map(({ id, revision }) => ({ id, revision })), ...(until === undefined ? {} : { until }) });
    },
    onError: (error, { taken }) => {
      putBack(queries, taken);
      notices.fail(say('notDone', { why: explain(error) }));
    },
    onSettled: () => {
      decisionsSettled(queries);
    },
  });

  const decideSeveral: DecideSeveral = (decision) => {
    const { rows, verb, when, backTo, undo: way } = decision;
    void queries.cancelQueries({ queryKey: KEYS.lists });
    const taken = takeOut(
      queries,
      rows.map(({ id }) => id),
    );
    if (backTo) putBack(queries, backTo);
    const written = mutateAsync({ ...decision, taken });
    const undo = () => {
      written.then(
        ({ followUps }) => {
          if (!way) return;
          // Those that had been snoozed go back each until its own moment: one request a moment.
          for (const [, alike] of Map.groupBy(followUps, ({ id }) => JSON.stringify(way(id)))) {
            const [first] = alike;
            if (first) decideSeveral({ ...way(first.id), rows: alike, undo: null, backTo: taken.filter(({ row }) => alike.some(({ id }) => id === row.id)) });
          }
          setTimeout(() => {
            focusRow(followUps[0]?.id ?? null);
          }, 50);
        },
        () => undefined,
      );
    };
    written.then(
      ({ followUps, refused }) => {
        if (refused.length === 0) return;
        const back = new Set(refused.filter(({ code }) => code !== 'unknown_follow_up').map(({ id }) => id));
        putBack(
          queries,
          taken.filter(({ row }) => back.has(row.id)),
        );
        for (const { id } of refused) void queries.invalidateQueries({ queryKey: KEYS.one(id) });
        notices.say(saidOfSeveral(verb, followUps.length, refused, when), way === null || followUps.length === 0 ? null : undo);
      },
      () => undefined,
    );
    notices.say(decision.said ?? saidOfSeveral(verb, rows.length, [], when), way === null ? null : undo);
  };
  return decideSeveral;
}
