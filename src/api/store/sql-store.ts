/** The store, once, on Kysely. Every statement names tenant and user. */
import { Kysely, sql, type Dialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Existing, HeldBack, State } from '../../planner/follow-up.ts';
import type { Instant, Meeting } from '../../planner/meeting.ts';
import { AppError } from '../errors.ts';
import type { CalendarChanges, ChangeOfFollowUp, ListedFollowUp, Owner, Profile, Receipt, Store, StoredFollowUp } from '../ports.ts';
import { existingOf, listedOf, savePlan, selectListed, selectOne, selectRows, storedOf } from './follow-ups.ts';
import { saveChanges } from './meetings.ts';
import { MIGRATIONS, type Schema } from './schema.ts';

/** Opens the store and brings its tables up to date. Throws if a migration fails. */
export async function openStore(dialect: Dialect): Promise<Store> {
  const db = new Kysely<Schema>({ dialect });
  const { error } = await new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } }).migrateToLatest();
  if (error) throw new AppError('store_unavailable', 'The database could not be brought up to date. Restore a backup, or name another file in DATABASE_URL.', { cause: error });
  return new SqlStore(db);
}

const DAY = 86_400_000;

class SqlStore implements Store {
  readonly #db: Kysely<Schema>;
  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  async profile({ tenant, user }: Owner) {
    const row = await this.#db.selectFrom('profile').select(['payload', 'read_at', 'synced_at']).where('tenant', '=', tenant).where('user', '=', user).executeTakeFirst();
    return row ? { profile: JSON.parse(row.payload) as Profile, readAt: row.read_at, syncedAt: row.synced_at } : null;
  }

  async saveProfile({ tenant, user }: Owner, profile: Profile, readAt: Instant): Promise<void> {
    const payload = JSON.stringify(profile);
    const insert = this.#db.insertInto('profile').values({ tenant, user, payload, read_at: readAt, synced_at: null });
    await insert.onConflict((c) => c.columns(['tenant', 'user']).doUpdateSet({ payload, read_at: readAt })).execute();
  }

  async saveChanges(owner: Owner, changes: CalendarChanges): Promise<void> {
    await this.#db.transaction().execute((db) => saveChanges(db, owner, changes));
  }

  async cursor({ tenant, user }: Owner): Promise<string | null> {
    const row = await this.#db.selectFrom('calendar_cursor').select('cursor').where('tenant', '=', tenant).where('user', '=', user).executeTakeFirst();
    return row?.cursor ?? null;
  }

  async meetings({ tenant, user }: Owner): Promise<Meeting[]> {
    const rows = await this.#db.selectFrom('meeting').select('payload').where('tenant', '=', tenant).where('user', '=', user).orderBy('start').orderBy('id').execute();
    return rows.map(({ payload }) => JSON.parse(payload) as Meeting);
  }

  async earlier({ tenant, user }: Owner): Promise<Record<string, Instant>> {
    const rows = await this.#db.selectFrom('earlier').select(['address', 'at']).where('tenant', '=', tenant).where('user', '=', user).execute();
    return Object.fromEntries(rows.map(({ address, at }) => [address, at]));
  }

  async existing(owner: Owner): Promise<Existing[]> {
    return (await selectRows(this.#db, owner).execute()).map(existingOf);
  }

  async list(owner: Owner, states: readonly State[], page?: { before: { dueAt: Instant; id: string } | null; limit: number }): Promise<ListedFollowUp[]> {
    const order = page ? 'desc' : 'asc';
    let rows = selectListed(this.#db, owner)
      .where('state', 'in', [...states])
      .orderBy('due', order)
      .orderBy('id', order);
    const before = page?.before;
    if (before) rows = rows.where((e) => e(e.refTuple('due', 'id'), '<', e.tuple(before.dueAt, before.id)));
    if (page) rows = rows.limit(page.limit);
    return (await rows.execute()).map(listedOf);
  }

  followUp(owner: Owner, id: string): Promise<StoredFollowUp | null> {
    return readOne(this.#db, owner, id);
  }

  async savePlan(owner: Owner, plan: Parameters<Store['savePlan']>[1], at: Instant): Promise<void> {
    await this.#db.transaction().execute((db) => savePlan(db, owner, plan, at));
  }

  async heldBack({ tenant, user }: Owner): Promise<HeldBack[]> {
    const rows = await this.#db.selectFrom('held_back').select('payload').where('tenant', '=', tenant).where('user', '=', user).orderBy('id').execute();
    return rows.map(({ payload }) => JSON.parse(payload) as HeldBack);
  }

  async revived({ tenant, user }: Owner): Promise<string[]> {
    const rows = await this.#db.selectFrom('revived').select('id').where('tenant', '=', tenant).where('user', '=', user).orderBy('id').execute();
    return rows.map(({ id }) => id);
  }

  async revive({ tenant, user }: Owner, id: string): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      const insert = db.insertInto('revived').values({ tenant, user, id });
      await insert.onConflict((c) => c.doNothing()).execute();
      await db
        .updateTable('follow_up')
        .set((e) => ({ state: 'open', snoozed_until: null, decided_at: null, before: null, withdrawn_for: null, revision: e('revision', '+', 1) }))
        .where('tenant', '=', tenant)
        .where('user', '=', user)
        .where('id', '=', id)
        .where('state', 'in', ['done', 'dismissed', 'withdrawn'])
        .execute();
    });
  }

  change(owner: Owner, id: string, revision: number, to: ChangeOfFollowUp, receipt: (Receipt & { at: Instant; answer: (one: StoredFollowUp) => string }) | null): Promise<StoredFollowUp | null> {
    const { tenant, user } = owner;
    return this.#db.transaction().execute(async (db) => {
      const decided = 'state' in to ? { state: to.state, snoozed_until: to.snoozedUntil, decided_at: to.decidedAt, before: to.before && JSON.stringify(to.before) } : {};
      const changed = await db
        .updateTable('follow_up')
        .set({ ...decided, revision: revision + 1 })
        .where('tenant', '=', tenant)
        .where('user', '=', user)
        .where('id', '=', id)
        .where('revision', '=', revision)
        .executeTakeFirst();
      if (changed.numUpdatedRows === 0n) return null;
      if ('editedDraft' in to) {
        const edited_draft = to.editedDraft && JSON.stringify(to.editedDraft);
        await db.updateTable('follow_up_detail').set({ edited_draft }).where('tenant', '=', tenant).where('user', '=', user).where('id', '=', id).execute();
      }
      const one = await readOne(db, owner, id);
      if (!one || !receipt) return one;
      const { key, request, at, answer } = receipt;
      await db
        .deleteFrom('receipt')
        .where('tenant', '=', tenant)
        .where('user', '=', user)
        .where('at', '<', at - DAY)
        .execute();
      await db
        .insertInto('receipt')
        .values({ tenant, user, key, request, at, answer: answer(one) })
        .execute();
      return one;
    });
  }

  async receipt({ tenant, user }: Owner, key: string): Promise<{ request: string; answer: string } | null> {
    const row = await this.#db.selectFrom('receipt').select(['request', 'answer']).where('tenant', '=', tenant).where('user', '=', user).where('key', '=', key).executeTakeFirst();
    return row ?? null;
  }

  async check(): Promise<void> {
    await sql`select 1`.execute(this.#db);
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }
}

async function readOne(db: Kysely<Schema>, owner: Owner, id: string): Promise<StoredFollowUp | null> {
  const row = await selectOne(db, owner, id).executeTakeFirst();
  return row ? storedOf(row) : null;
}
