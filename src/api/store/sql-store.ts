/** The store, once, on Kysely. Every statement names tenant and user. */
import { Kysely, type Dialect, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Decided, FollowUp, HeldBack, State } from '../../planner/follow-up.ts';
import type { Instant, Meeting } from '../../planner/meeting.ts';
import type { CalendarChanges, Owner, Store, StoredFollowUp } from '../ports.ts';
import { MIGRATIONS, type Schema } from './schema.ts';

/** Opens the store and brings its tables up to date. Throws if a migration fails. */
export async function openStore(dialect: Dialect): Promise<Store> {
  const db = new Kysely<Schema>({ dialect });
  const { error } = await new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } }).migrateToLatest();
  if (error) throw new Error('The database could not be brought up to date. Restore a backup or report this.', { cause: error });
  return new SqlStore(db);
}

const LOTS = 400;

class SqlStore implements Store {
  readonly #db: Kysely<Schema>;
  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  async saveChanges({ tenant, user }: Owner, { upserted, removed, cursor }: CalendarChanges): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      for (const ids of lots(removed)) await db.deleteFrom('meeting').where('tenant', '=', tenant).where('user', '=', user).where('id', 'in', ids).execute();
      for (const some of lots(upserted)) {
        const rows = some.map((one) => ({ tenant, user, id: one.id, start: one.start, payload: JSON.stringify(one) }));
        const insert = db.insertInto('meeting').values(rows);
        await insert.onConflict((c) => c.columns(['tenant', 'user', 'id']).doUpdateSet((e) => ({ start: e.ref('excluded.start'), payload: e.ref('excluded.payload') }))).execute();
      }
      const insert = db.insertInto('calendar_cursor').values({ tenant, user, cursor });
      await insert.onConflict((c) => c.columns(['tenant', 'user']).doUpdateSet({ cursor })).execute();
    });
  }

  async cursor({ tenant, user }: Owner): Promise<string | null> {
    const row = await this.#db.selectFrom('calendar_cursor').select('cursor').where('tenant', '=', tenant).where('user', '=', user).executeTakeFirst();
    return row?.cursor ?? null;
  }

  async meetings({ tenant, user }: Owner): Promise<Meeting[]> {
    const rows = await this.#db.selectFrom('meeting').select('payload').where('tenant', '=', tenant).where('user', '=', user).orderBy('start').orderBy('id').execute();
    return rows.map(({ payload }) => JSON.parse(payload) as Meeting);
  }

  async followUps(owner: Owner, states: readonly State[]): Promise<StoredFollowUp[]> {
    const rows = await read(this.#db, owner)
      .where('f.state', 'in', [...states])
      .orderBy('f.due')
      .orderBy('f.id')
      .execute();
    return rows.map(toStored);
  }

  async followUp(owner: Owner, id: string): Promise<StoredFollowUp | null> {
    const row = await read(this.#db, owner).where('f.id', '=', id).executeTakeFirst();
    return row ? toStored(row) : null;
  }

  async savePlan(owner: Owner, plan: { followUps: readonly FollowUp[]; withdrawn: readonly { id: string }[]; heldBack: readonly HeldBack[] }, at: Instant): Promise<void> {
    const { tenant, user } = owner;
    await this.#db.transaction().execute(async (db) => {
      const known = new Map((await read(db, owner).execute()).map((row) => [row.id, row]));
      for (const one of plan.followUps) await keep(db, owner, one, known.get(one.id));
      for (const { id } of plan.withdrawn) {
        const row = known.get(id);
        const before = row ? JSON.stringify(decidedOf(row)) : null;
        await db
          .updateTable('follow_up')
          .set((e) => ({ state: 'withdrawn', decided_at: at, snoozed_until: null, before, revision: e('revision', '+', 1) }))
          .where('tenant', '=', tenant)
          .where('user', '=', user)
          .where('id', '=', id)
          .where('state', 'in', ['open', 'snoozed'])
          .execute();
      }
      await db.deleteFrom('held_back').where('tenant', '=', tenant).where('user', '=', user).execute();
      for (const some of lots(plan.heldBack)) {
        const rows = some.map((one) => ({ tenant, user, id: one.id, payload: JSON.stringify(one) }));
        await db
          .insertInto('held_back')
          .values(rows)
          .onConflict((c) => c.doNothing())
          .execute();
      }
    });
  }

  async heldBack({ tenant, user }: Owner): Promise<HeldBack[]> {
    const rows = await this.#db.selectFrom('held_back').select('payload').where('tenant', '=', tenant).where('user', '=', user).orderBy('id').execute();
    return rows.map(({ payload }) => JSON.parse(payload) as HeldBack);
  }

  async decide(owner: Owner, id: string, revision: number, { state, snoozedUntil, decidedAt, before }: Decided & { before: Decided | null }): Promise<StoredFollowUp | null> {
    const changed = await this.#db
      .updateTable('follow_up')
      .set({ state, snoozed_until: snoozedUntil, decided_at: decidedAt, before: before && JSON.stringify(before), revision: revision + 1 })
      .where('tenant', '=', owner.tenant)
      .where('user', '=', owner.user)
      .where('id', '=', id)
      .where('revision', '=', revision)
      .executeTakeFirst();
    return changed.numUpdatedRows > 0n ? this.followUp(owner, id) : null;
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }
}

function read(db: Kysely<Schema>, { tenant, user }: Owner) {
  return db
    .selectFrom('follow_up as f')
    .innerJoin('follow_up_detail as d', (join) => join.onRef('d.tenant', '=', 'f.tenant').onRef('d.user', '=', 'f.user').onRef('d.id', '=', 'f.id'))
    .select(['f.id', 'f.state', 'f.revision', 'f.snoozed_until', 'f.decided_at', 'f.before', 'd.payload'])
    .where('f.tenant', '=', tenant)
    .where('f.user', '=', user);
}

type Row = Awaited<ReturnType<ReturnType<typeof read>['execute']>>[number];

function decidedOf(row: Row): Decided {
  return { state: row.state as State, snoozedUntil: row.snoozed_until, decidedAt: row.decided_at };
}

function toStored(row: Row): StoredFollowUp {
  const followUp = JSON.parse(row.payload) as FollowUp;
  return {
    ...decidedOf(row),
    id: row.id,
    rule: followUp.rule,
    people: followUp.people.map(({ address }) => address),
    opensAt: followUp.opensAt,
    alsoCovers: followUp.alsoCovers.map(({ id }) => id),
    before: row.before === null ? null : (JSON.parse(row.before) as Decided),
    followUp,
    revision: row.revision,
  };
}

/** Keeps one follow-up; a known one that says the same is left alone, a withdrawn one opens again. */
async function keep(db: Transaction<Schema>, { tenant, user }: Owner, one: FollowUp, row: Row | undefined): Promise<void> {
  const payload = JSON.stringify(one);
  const opensAgain = row?.state === 'withdrawn';
  if (row?.payload === payload && !opensAgain) return;
  if (!row) {
    await db.insertInto('follow_up').values({ tenant, user, id: one.id, state: 'open', due: one.dueAt, revision: 1, snoozed_until: null, decided_at: null, before: null }).execute();
    await db.insertInto('follow_up_detail').values({ tenant, user, id: one.id, payload }).execute();
    return;
  }
  const again = opensAgain ? { state: 'open', decided_at: null, before: null } : {};
  await db
    .updateTable('follow_up')
    .set((e) => ({ ...again, due: one.dueAt, revision: e('revision', '+', 1) }))
    .where('tenant', '=', tenant)
    .where('user', '=', user)
    .where('id', '=', one.id)
    .execute();
  await db.updateTable('follow_up_detail').set({ payload }).where('tenant', '=', tenant).where('user', '=', user).where('id', '=', one.id).execute();
}

function* lots<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += LOTS) yield all.slice(from, from + LOTS);
}
