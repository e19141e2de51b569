/** Queries built and compiled once: for one that reads a few rows, that costs more than reading them. */
import type { CompiledQuery, Kysely } from 'kysely';
import type { Owner } from '../ports.ts';
import type { Schema } from './schema.ts';

/** Stands for whoever asks, in the query as it is kept. */
const ASKING: Owner = { tenant: '\0tenant', user: '\0user' };

/** Makes a query ready that differs by its owner alone. `build` must use the owner's ids as values and nothing else of them. */
export function ready<Row>(db: Kysely<Schema>, build: (owner: Owner) => { compile(): CompiledQuery<Row> }): (owner: Owner) => Promise<Row[]> {
  const kept = build(ASKING).compile();
  return async ({ tenant, user }) => {
    const parameters = kept.parameters.map((one) => (one === ASKING.tenant ? tenant : one === ASKING.user ? user : one));
    return (await db.executeQuery<Row>({ ...kept, parameters })).rows;
  };
}

/** Makes an insert ready, once for every number of rows: all rows have the same columns in the same order, and the statement has no values but theirs. */
export function readyInsert<Row extends object>(db: Kysely<Schema>, build: (rows: readonly Row[]) => { compile(): CompiledQuery }): (rows: readonly Row[]) => Promise<void> {
  const kept = new Map<number, CompiledQuery>();
  return async (rows) => {
    const insert = kept.get(rows.length) ?? build(rows).compile();
    kept.set(rows.length, insert);
    await db.executeQuery({ ...insert, parameters: rows.flatMap((row) => Object.values(row) as unknown[]) });
  };
}
