/** Decisions about follow-ups. Each runs inside a transaction. */
import type { Kysely } from 'kysely';
import type { ChangeOfFollowUp, Deciding, Decision, Outcome, Owner, Seen, StoredFollowUp } from '../ports.ts';
import { makeTrue } from './alongside.ts';
import { decidedOf, existingForPlan, holdBack, readWhole, selectRows } from './follow-ups.ts';
import type { Schema } from './schema.ts';

/** Keeps a change if the revision is still the one seen; null where it is not. */
export async function change(db: Kysely<Schema>, owner: Owner, id: string, revision: number, to: ChangeOfFollowUp): Promise<StoredFollowUp | null> {
  const { tenant, user } = owner;
  const isDecision = 'state' in to;
  const decided = isDecision ? { state: to.state, snoozed_until: to.snoozedUntil, decided_at: to.decidedAt, before: to.before && JSON.stringify(to.before), withdrawn_for: null } : {};
  const changed = await db
    .updateTable('follow_up')
    .set({ ...decided, revision: revision + 1 })
    .where('tenant', '=', tenant)
    .where('user', '=', user)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return null;
  if (!isDecision) {
    const edited_draft = to.editedDraft && JSON.stringify(to.editedDraft);
    await db.updateTable('follow_up_detail').set({ edited_draft }).where('tenant', '=', tenant).where('user', '=', user).where('id', '=', id).execute();
  } else if (to.isRevived !== undefined) {
    await wish(db, owner, id, to.isRevived);
  }
  const one = (await readWhole(db, owner, [id])).get(id) ?? null;
  if (one && isDecision) await holdBackAnew(db, owner, one, to);
  if (one && isDecision) await makeTrue(db, owner, to.alongside ?? []);
  return one;
}

/** Wanted all the same, or no longer: then what it covers is not either. */
async function wish(db: Kysely<Schema>, owner: Owner, id: string, isRevived: boolean): Promise<void> {
  if (isRevived) {
    await rememberRevival(db, owner, id);
    return;
  }
  const one = (await readWhole(db, owner, [id])).get(id);
  await db
    .deleteFrom('revived')
    .where('tenant', '=', owner.tenant)
    .where('user', '=', owner.user)
    .where('id', 'in', [id, ...(one?.alsoCovers ?? [])])
    .execute();
}

/** What is held back follows a decision at once. */
async function holdBackAnew(db: Kysely<Schema>, owner: Owner, { id, alsoCovers }: StoredFollowUp, { heldBack }: Decision): Promise<void> {
  if (!heldBack) return;
  await db
    .deleteFrom('held_back')
    .where('tenant', '=', owner.tenant)
    .where('user', '=', owner.user)
    .where('id', 'in', [id, ...alsoCovers])
    .execute();
  await holdBack(db, owner, heldBack);
}

/** One decision on several, in order: an item that comes twice is stale the second time. */
export async function changeSeveral(db: Kysely<Schema>, owner: Owner, items: readonly Seen[], decision: Deciding): Promise<Outcome[]> {
  const found = await readWhole(db, owner, [...new Set(items.map(({ id }) => id))]);
  const outcomes: Outcome[] = [];
  for (const { id, revision } of items) {
    const one = found.get(id);
    if (one?.revision !== revision) {
      outcomes.push({ id, refused: one ? 'stale' : 'unknown' });
      continue;
    }
    const to = decision(one);
    const changed = 'refused' in to ? null : await change(db, owner, id, revision, to);
    outcomes.push(changed ? { id, changed } : { id, refused: 'refused' in to ? to.refused : 'stale' });
    if (changed) found.set(id, changed);
  }
  return outcomes;
}

/** Remembers a wish, and opens again what was decided or taken back; undo then gives the decision back. Whom that is about. */
export async function revive(db: Kysely<Schema>, owner: Owner, id: string): Promise<readonly string[]> {
  const { tenant, user } = owner;
  await rememberRevival(db, owner, id);
  const row = await selectRows(db, owner).where('id', '=', id).where('state', 'in', ['done', 'dismissed', 'withdrawn']).executeTakeFirst();
  if (!row) return [];
  const before = row.state === 'withdrawn' ? null : JSON.stringify(decidedOf(row));
  await db
    .updateTable('follow_up')
    .set({ state: 'open', snoozed_until: null, decided_at: null, before, withdrawn_for: null, revision: row.revision + 1 })
    .where('tenant', '=', tenant)
    .where('user', '=', user)
    .where('id', '=', id)
    .execute();
  return existingForPlan(row).people;
}

async function rememberRevival(db: Kysely<Schema>, { tenant, user }: Owner, id: string): Promise<void> {
  const insert = db.insertInto('revived').values({ tenant, user, id });
  await insert.onConflict((c) => c.doNothing()).execute();
}
