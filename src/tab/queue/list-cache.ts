/** Takes follow-ups out of the lists at once, and puts them back where they were should the server refuse. */
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { FollowUpRow } from '../../api/contract.ts';
import { KEYS } from '../api/queries.ts';

/** Where a row was. */
export interface Taken {
  readonly key: QueryKey;
  readonly at: number;
  readonly row: FollowUpRow;
}

/** Takes them out of every list that shows them. */
export function takeOut(queries: QueryClient, ids: readonly string[]): Taken[] {
  const taken: Taken[] = [];
  for (const [key, rows] of queries.getQueriesData<FollowUpRow[]>({ queryKey: KEYS.lists })) {
    let left = rows ?? [];
    for (const id of ids) {
      const at = left.findIndex((row) => row.id === id);
      const row = left[at];
      if (!row) continue;
      taken.push({ key, at, row });
      left = left.toSpliced(at, 1);
    }
    if (rows && left !== rows) queries.setQueryData(key, left);
  }
  return taken;
}

/** Puts rows back where they were, unless they are there already. What was taken last goes back first: so each finds its place. */
export function putBack(queries: QueryClient, taken: readonly Taken[]): void {
  for (const { key, at, row } of taken.toReversed()) {
    queries.setQueryData<FollowUpRow[]>(key, (rows) => (!rows || rows.some((one) => one.id === row.id) ? rows : rows.toSpliced(at, 0, row)));
  }
}
