/** Done, Snooze, Not this and Undo: shown at once, written in order, taken back on the screen should the server refuse. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FollowUpRow, FollowUpView } from '../../api/contract.ts';
import { explain, isGone, isStale } from '../api/problem.ts';
import { decisionsSettled, KEYS } from '../api/queries.ts';
import type { Verb } from '../api/writer.ts';
import { useServices } from '../services.ts';
import { focusRow } from './focus.ts';
import { putBack, takeOut, type Taken } from './list-cache.ts';
import { say } from '../words/say.ts';

/** A decision about one follow-up. */
export interface Decision {
  readonly row: Pick<FollowUpRow, 'id' | 'revision'>;
  readonly verb: Exclude<Verb, 'draft'>;
  readonly body: unknown;
  /** What the notice says of it. */
  readonly said: string;
  /** Where it goes back to, when this undoes what has just been done. */
  readonly backTo?: readonly Taken[];
  /** What undoes it, where that is not the verb "undo"; null where nothing does. */
  readonly undo?: Pick<Decision, 'verb' | 'body' | 'said'> | null;
}

export type Decide = (decision: Decision) => void;

/** Carries decisions out. */
export function useDecide(): Decide {
  const { write, drafts, notices } = useServices();
  const queries = useQueryClient();

  const { mutateAsync } = useMutation<FollowUpView, Error, Decision & { readonly taken: readonly Taken[] }>({
    mutationKey: KEYS.deciding,
    networkMode: 'always',
    mutationFn: async ({ row, verb, body }) => {
      await drafts.flush(row.id);
      return write({ id: row.id, revision: row.revision, verb, body });
    },
    onError: (error, { row, taken }) => {
      if (isGone(error)) queries.removeQueries({ queryKey: KEYS.one(row.id) });
      else putBack(queries, taken);
      if (isStale(error)) void queries.invalidateQueries({ queryKey: KEYS.one(row.id) });
      notices.fail(isStale(error) ? say('changed.nothingDone') : say('notDone', { why: explain(error) }));
    },
    onSettled: () => {
      decisionsSettled(queries);
    },
  });

  const decide: Decide = (decision) => {
    void queries.cancelQueries({ queryKey: KEYS.lists });
    const { row, backTo } = decision;
    const taken = takeOut(queries, [row.id]);
    if (backTo) putBack(queries, backTo);
    const written = mutateAsync({ ...decision, taken });
    const way = decision.undo === undefined ? { verb: 'undo' as const, body: {}, said: say('said.back') } : decision.undo;
    const undo = () => {
      written.then(
        (view) => {
          if (way) decide({ ...way, row: view, backTo: taken, undo: null });
          setTimeout(() => {
            focusRow(row.id);
          }, 50);
        },
        () => undefined,
      );
    };
    written.catch(() => undefined);
    notices.say(decision.said, way ? undo : null);
  };
  return decide;
}
