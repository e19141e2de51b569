/** Takes a follow-up out of the lists at once, and puts it back where it was should the server refuse. */
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { FollowUpRow } from '../../api/contract.ts';
import { KEYS } from '../api/queries.ts';

/** Where a row was. */
export interface Taken {
  readonly key: QueryKey;
  readonly at: number;
  readonly row: FollowUpRow;
}

/** Takes it out of every list that shows it. */
export function takeOut(queries: QueryClient, id: string): Taken[] {
  const taken: Taken[] = [];
  for (const [key, rows] of queries.getQueriesData<FollowUpRow[]>({ queryKey: KEYS.lists })) {
    const at = rows?.findIndex((row) => row.id === id) ?? -1;
    const row = rows?.[at];
    if (!rows || !row) continue;
    taken.push({ key, at, row });
    queries.setQueryData(key, rows.toSpliced(at, 1));
  }
  return taken;
}

/** Puts rows back where they were, unless they are there already. */
export function putBack(queries: QueryClient, taken: readonly Taken[]): void {
  for (const { key, at, row } of taken) {
    queries.setQueryData<FollowUpRow[]>(key, (rows) => (!rows || rows.some((one) => one.id === row.id) ? rows : rows.toSpliced(at, 0, row)));
  }
}
