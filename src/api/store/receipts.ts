/** Receipts make the same request the same answer. Each is kept inside the transaction of what it is about. */
import type { Kysely } from 'kysely';
import type { Instant } from '../../planner/meeting.ts';
import { DAY } from '../../planner/working-time.ts';
import type { Owner, Receipt } from '../ports.ts';
import type { Schema } from './schema.ts';

/** Keeps a receipt for a day. A key that is taken by another request is an error of the database, and undoes what was done. */
export async function keepReceipt(db: Kysely<Schema>, { tenant, user }: Owner, { key, request, at, answer }: Receipt & { readonly at: Instant; readonly answer: string }): Promise<void> {
  await db
    .deleteFrom('receipt')
    .where('tenant', '=', tenant)
    .where('user', '=', user)
    .where('at', '<', at - DAY)
    .execute();
  await db.insertInto('receipt').values({ tenant, user, key, request, at, answer }).execute();
}

/** Says afresh what a request was answered; another request with the same key keeps its own. */
export async function updateReceipt(db: Kysely<Schema>, { tenant, user }: Owner, { key, request, at, answer }: Receipt & { readonly at: Instant; readonly answer: string }): Promise<void> {
  const insert = db.insertInto('receipt').values({ tenant, user, key, request, at, answer });
  await insert.onConflict((c) => c.columns(['tenant', 'user', 'key']).doUpdateSet({ answer }).where('receipt.request', '=', request)).execute();
}
