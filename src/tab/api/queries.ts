/** What the page reads, and under which keys it is kept. Lists are read to their end. */
import { useQuery, type QueryClient } from '@tanstack/react-query';
import type { FollowUpList, FollowUpRow, FollowUpView, HeldBackList, HeldBackRow, Me, State } from '../../api/contract.ts';
import { useServices } from '../services.ts';
import type { Client } from './client.ts';

export const KEYS = {
  me: ['me'],
  lists: ['follow-ups'],
  list: (state: State) => ['follow-ups', state],
  one: (id: string) => ['follow-up', id],
  heldBack: ['held-back'],
} as const;

const MOST_PAGES = 100;

/** Who is signed in, with time zone and working hours. */
export function useMe() {
  const { client } = useServices();
  return useQuery({ queryKey: KEYS.me, queryFn: () => client.get<Me>('/api/me') });
}

/** All follow-ups in one state, in the server's order. */
export function useFollowUps(state: State, enabled = true) {
  const { client } = useServices();
  return useQuery({
    queryKey: KEYS.list(state),
    enabled,
    queryFn: () => allOf<FollowUpRow>(client, `/api/follow-ups?state=${state}`, (page) => (page as FollowUpList).followUps),
  });
}

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

/** Everything that a sync round may have changed is read again. What is being read for the first time is asked anew: its answer may be from before. */
export function readAgain(queries: QueryClient): void {
  for (const queryKey of [KEYS.me, KEYS.lists, ['follow-up'], KEYS.heldBack]) {
    void queries.cancelQueries({ queryKey }).then(() => queries.invalidateQueries({ queryKey }));
  }
}

async function allOf<Row>(client: Client, path: string, rowsOf: (page: unknown) => readonly Row[]): Promise<Row[]> {
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
