/** Makes a held-back suggestion all the same: it leaves the list at once, and comes back should the server refuse. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FollowUpView, HeldBackRow } from '../../api/contract.ts';
import { explain } from '../api/problem.ts';
import { KEYS, readAgain } from '../api/queries.ts';
import { useServices } from '../services.ts';

/** Asks for it, and says what became of it. */
export function useRevive(): (row: HeldBackRow) => void {
  const { client, notices } = useServices();
  const queries = useQueryClient();
  const { mutate } = useMutation<FollowUpView, Error, HeldBackRow>({
    networkMode: 'always',
    mutationFn: ({ id }) => client.post<FollowUpView>(`/api/held-back/${encodeURIComponent(id)}/revive`, {}, { 'Idempotency-Key': crypto.randomUUID() }),
    onMutate: ({ id }) => {
      queries.setQueryData<HeldBackRow[]>(KEYS.heldBack, (rows) => rows?.filter((row) => row.id !== id));
    },
    onSuccess: () => {
      notices.say({ tone: 'said', text: 'It is in your queue now.', undo: null });
    },
    onError: (error) => {
      notices.say({ tone: 'failed', text: `Not done. ${explain(error)}`, undo: null });
    },
    onSettled: () => {
      readAgain(queries);
    },
  });
  return mutate;
}
