/** How far an owner's facts have come, what changed since, and what the last plan was made of: where facts stand as then, nothing is planned. */
import { sql, type Kysely } from 'kysely';
import type { Instant } from '../../planner/meeting.ts';
import type { Owner, PlanKept } from '../ports.ts';
import type { Changed } from '../ports-look.ts';
import type { Schema } from './schema.ts';

/** Says, with facts that changed and in their transaction, that the last plan is out of date, and about what. */
export async function factsChanged(db: Kysely<Schema>, { tenant, user }: Owner, changed: Changed): Promise<void> {
  const count = db.updateTable('profile').set({ facts: sql`facts + 1` }).where('tenant', '=', tenant).where('user', '=', user); // prettier-ignore
  const row = await count.returning(['facts', 'planned']).executeTakeFirst();
  // Before the first plan all is new.
  if (!row || row.planned === null) return;
  await db
    .insertInto('look_again')
    .values({ tenant, user, facts: row.facts, payload: JSON.stringify(changed) })
    .execute();
}

/** Everything that changed since the last plan, put together. */
export async function readChanged(db: Kysely<Schema>, { tenant, user }: Owner): Promise<Changed> {
  const rows = await db.selectFrom('look_again').select('payload').where('tenant', '=', tenant).where('user', '=', user).orderBy('facts').execute();
  const all = rows.map(({ payload }) => JSON.parse(payload) as Changed);
  const parts = all.filter((one) => one !== 'everything');
  if (parts.length < all.length) return 'everything';
  return { people: [...new Set(parts.flatMap(({ people }) => people))], meetings: parts.flatMap(({ meetings }) => meetings) };
}

/** Null before the first profile. */
export async function readPlanning(db: Kysely<Schema>, { tenant, user }: Owner): Promise<{ facts: number; last: PlanKept | null } | null> {
  const row = await db.selectFrom('profile').select(['facts', 'planned']).where('tenant', '=', tenant).where('user', '=', user).executeTakeFirst();
  return row ? { facts: row.facts, last: row.planned === null ? null : (JSON.parse(row.planned) as PlanKept) } : null;
}

/** A round ended: with a plan, or without one because the last still holds. What changed while it was made is left to the next. */
export async function roundEnded(db: Kysely<Schema>, { tenant, user }: Owner, at: Instant, kept: PlanKept | null): Promise<void> {
  const planned = kept === null ? {} : { planned: JSON.stringify(kept) };
  await db.updateTable('profile').set({ synced_at: at, ...planned }).where('tenant', '=', tenant).where('user', '=', user).execute(); // prettier-ignore
  if (kept) await db.deleteFrom('look_again').where('tenant', '=', tenant).where('user', '=', user).where('facts', '<=', kept.facts).execute(); // prettier-ignore
}
