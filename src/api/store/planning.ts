/** How far an owner's facts have come, and what the last plan was made of: where both agree, nothing is planned. */
import { sql, type Kysely } from 'kysely';
import type { Instant } from '../../planner/meeting.ts';
import type { Owner, PlanKept } from '../ports.ts';
import type { Schema } from './schema.ts';

/** Says, with a fact that changed and in its transaction, that the last plan is out of date. */
export async function factsChanged(db: Kysely<Schema>, { tenant, user }: Owner): Promise<void> {
  await db.updateTable('profile').set({ facts: sql`facts + 1` }).where('tenant', '=', tenant).where('user', '=', user).execute(); // prettier-ignore
}

/** Null before the first profile. */
export async function readPlanning(db: Kysely<Schema>, { tenant, user }: Owner): Promise<{ facts: number; last: PlanKept | null } | null> {
  const row = await db.selectFrom('profile').select(['facts', 'planned']).where('tenant', '=', tenant).where('user', '=', user).executeTakeFirst();
  return row ? { facts: row.facts, last: row.planned === null ? null : (JSON.parse(row.planned) as PlanKept) } : null;
}

/** A round ended: with a plan, or without one because the last still holds. */
export async function roundEnded(db: Kysely<Schema>, { tenant, user }: Owner, at: Instant, kept: PlanKept | null): Promise<void> {
  const planned = kept === null ? {} : { planned: JSON.stringify(kept) };
  await db.updateTable('profile').set({ synced_at: at, ...planned }).where('tenant', '=', tenant).where('user', '=', user).execute(); // prettier-ignore
}
