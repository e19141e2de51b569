/** Makes a held-back suggestion all the same: it leaves the list at once, and comes back should the server refuse. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FollowUpView, HeldBackRow } from '../../api/contract.ts';
import { explain } from '../api/problem.ts';
import { KEYS, readAgain } from '../api/queries.ts';
import { useDecide } from '../queue/use-decide.ts';
import { useServices } from '../services.ts';
import { say } from '../words/more.ts';

/** Asks for it, and says what became of it. */
export function useRevive(): (row: HeldBackRow) => void {
  const { client, notices } = useServices();
  const queries = useQueryClient();
  const decide = useDecide();
  const { mutate } = useMutation<FollowUpView, Error, HeldBackRow>({
    networkMode: 'always',
    mutationFn: ({ id }) => client.send<FollowUpView>(`/api/held-back/${encodeURIComponent(id)}/revive`, {}),
    onMutate: ({ id }) => {
      queries.setQueryData<HeldBackRow[]>(KEYS.heldBack, (rows) => rows?.filter((row) => row.id !== id));
    },
    onSuccess: (view, row) => {
      notices.say(say('heldBack.revived'), () => {
        queries.setQueryData<HeldBackRow[]>(KEYS.heldBack, (rows) => rows && [row, ...rows.filter(({ id }) => id !== row.id)]);
        decide({ row: view, verb: 'undo', body: {}, said: say('heldBack.again'), undo: null });
      });
    },
    onError: (error) => {
      notices.fail(say('notDone', { why: explain(error) }));
    },
    onSettled: () => {
      readAgain(queries);
    },
  });
  return mutate;
}
