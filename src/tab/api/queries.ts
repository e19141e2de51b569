/** What the page reads, and under which keys it is kept. Lists are read to their end. */
import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { FollowUpList, FollowUpRow, FollowUpView, HeldBackList, HeldBackRow, Me, State } from '../../api/contract.ts';
import { useServices } from '../services.ts';
import type { Client } from './client.ts';
import { listPath, ME } from './first-asked.ts';

export const KEYS = {
  me: ['me'],
  deciding: ['deciding'],
  lists: ['follow-ups'],
  list: (state: State) => ['follow-ups', state],
  /** The open ones with any of the people at these addresses. */
  listWith: (addresses: readonly string[]) => ['follow-ups', 'with', addresses],
  one: (id: string) => ['follow-up', id],
  heldBack: ['held-back'],
  people: ['people'],
  person: (id: string) => ['person', id],
  item: (addresses: readonly string[]) => ['people', 'item', addresses],
  explained: ['explained'],
  insights: ['insights'],
  settings: ['settings'],
  briefs: ['brief'],
  records: ['records'],
  writing: ['writing'],
} as const;

const MOST_PAGES = 100;

/** Who is signed in, with time zone and working hours. */
export function useMe() {
  const { client } = useServices();
  return useQuery(readingMe(client));
}

/** All follow-ups in one state, in the server's order. */
export function useFollowUps(state: State, enabled = true) {
  const { client } = useServices();
  const queries = useQueryClient();
  return useQuery({ ...readingList(queries, client, state), enabled });
}

/** Asks for what the queue shows before there is a page to show it: it is there sooner. Fulfilled once all is answered; who looks at it later is told what went wrong. */
export async function readAhead(queries: QueryClient, client: Client): Promise<void> {
  await Promise.allSettled([queries.query(readingMe(client)), queries.query(readingList(queries, client, 'open'))]);
}

const readingMe = (client: Client) => queryOptions({ queryKey: KEYS.me, queryFn: () => client.get<Me>(ME) });

const readingList = (queries: QueryClient, client: Client, state: State) =>
  queryOptions({
    queryKey: KEYS.list(state),
    queryFn: async () => {
      const rows = await allOf<FollowUpRow>(client, listPath(state), (page) => (page as FollowUpList).followUps);
      // Of a decision under way the answer may not know yet; what the screen shows does, and once it is written the list is read again.
      return queries.isMutating({ mutationKey: KEYS.deciding }) > 0 ? (queries.getQueryData<FollowUpRow[]>(KEYS.list(state)) ?? rows) : rows;
    },
  });

/** One follow-up with everything about it. */
export function useFollowUp(id: string) {
  const { client } = useServices();
  return useQuery({ queryKey: KEYS.one(id), queryFn: () => client.get<FollowUpView>(`/api/follow-ups/${encodeURIComponent(id)}`) });
}

/** Every suggestion that was not made. */
export function useHeldBack() {
  const { client } = useServices();
  return useQuery({ queryKey: KEYS.heldBack, queryFn: () => allOf<HeldBackRow>(client, '/api/held-back', (page) => (page as HeldBackList).heldBack) });
}

/** A decision is written: where it was the last one under way, what it changed is read again. */
export function decisionsSettled(queries: QueryClient): void {
  if (queries.isMutating({ mutationKey: KEYS.deciding }) > 1) return;
  for (const queryKey of [KEYS.lists, KEYS.heldBack, KEYS.people, ['person'], KEYS.explained, KEYS.briefs, KEYS.records, KEYS.insights]) void queries.invalidateQueries({ queryKey });
}

/** Everything that a sync round may have changed is read again. What is being read for the first time is asked anew: its answer may be from before. */
export function readAgain(queries: QueryClient): void {
  for (const queryKey of [KEYS.me, KEYS.lists, ['follow-up'], KEYS.heldBack, KEYS.people, ['person'], KEYS.explained, KEYS.briefs, KEYS.records, KEYS.insights]) {
    void queries.cancelQueries({ queryKey }).then(() => queries.invalidateQueries({ queryKey }));
  }
}

/** A list to its end, page by page. */
export async function allOf<Row>(client: Client, path: string, rowsOf: (page: unknown) => readonly Row[]): Promise<Row[]> {
  const rows: Row[] = [];
  let next: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const cursor: string = next === null ? '' : `${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`;
    const page: { readonly next: string | null } = await client.get<{ readonly next: string | null }>(`${path}${cursor}`);
    rows.push(...rowsOf(page));
    next = page.next;
    if (next === null) break;
  }
  return rows;
}
