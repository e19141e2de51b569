/** What the People page reads. */
import { keepPreviousData, useInfiniteQuery, useQuery, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import type { PersonList, PersonRow, PersonView } from '../../api/contract.ts';
import type { Client } from '../api/client.ts';
import { RequestFailed } from '../api/problem.ts';
import { KEYS } from '../api/queries.ts';
import { useServices } from '../services.ts';

/** People who match, those met last first; more of them as they are asked for. What was found before stays until the answer is there. */
export function usePeople(query: string) {
  const { client } = useServices();
  return useInfiniteQuery({
    queryKey: [...KEYS.people, query],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => {
      const search = new URLSearchParams({ ...(query === '' ? {} : { query }), ...(pageParam === '' ? {} : { cursor: pageParam }) }).toString();
      return client.get<PersonList>(`/api/people${search === '' ? '' : `?${search}`}`);
    },
    getNextPageParam: ({ next }) => next,
  });
}

/** One person with everything about them. */
export function usePerson(id: string) {
  const { client } = useServices();
  return useQuery({ queryKey: KEYS.person(id), queryFn: () => client.get<PersonView>(`/api/people/${encodeURIComponent(id)}`) });
}

/** Whoever has this address now. Throws `RequestFailed`: unknown_person where nobody does. */
export async function personWith(client: Client, address: string): Promise<PersonRow> {
  const { people } = await client.get<PersonList>(`/api/people?${new URLSearchParams({ query: address }).toString()}`);
  const found = people.find(({ addresses }) => addresses.includes(address));
  if (!found) throw new RequestFailed(404, 'unknown_person', '');
  return found;
}

/** Shows a changed person wherever they are shown. */
export function showPerson(queries: QueryClient, id: string, change: (row: PersonRow) => PersonRow): void {
  queries.setQueriesData<InfiniteData<PersonList>>(
    { queryKey: KEYS.people },
    (data) => data && { ...data, pages: data.pages.map((page) => ({ ...page, people: page.people.map((row) => (row.id === id ? change(row) : row)) })) },
  );
}
