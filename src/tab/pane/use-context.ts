/** What the server knows of the people on an item: who they are, and what is open with them. One request for both. */
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ItemContext } from '../../api/contract-item.ts';
import { KEYS } from '../api/queries.ts';
import { useServices } from '../services.ts';

/** As many as the server is asked about at once. */
export const MOST_PEOPLE = 50;

/** The people and the open rows, each as it is now: a decision takes its row away at once. */
export function useItemContext(addresses: readonly string[]) {
  const { client } = useServices();
  const queries = useQueryClient();
  const enabled = addresses.length > 0;
  const context = queryOptions({
    queryKey: KEYS.item(addresses),
    queryFn: () => client.get<ItemContext>(`/api/items/context?${new URLSearchParams({ addresses: addresses.join(',') }).toString()}`),
  });
  const people = useQuery({ ...context, enabled, select: (told) => told.people });
  const key = KEYS.listWith(addresses);
  const rows = useQuery({
    queryKey: key,
    enabled,
    queryFn: async () => {
      const { followUps } = await queries.query({ ...context, staleTime: 0 });
      return queries.isMutating({ mutationKey: KEYS.deciding }) > 0 ? (queries.getQueryData<ItemContext['followUps']>(key) ?? followUps) : followUps;
    },
  });
  return {
    people: people.data ?? null,
    rows: rows.data ?? null,
    error: people.error ?? rows.error,
    again() {
      void rows.refetch();
    },
  };
}
