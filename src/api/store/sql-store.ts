/** The store, once, on Kysely. Every statement names tenant and user, or what stands for both. */
import { Kysely, sql, type Dialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Existing, HeldBack, State } from '../../planner/follow-up.ts';
import type { Instant, Meeting } from '../../planner/meeting.ts';
import { AppError } from '../errors.ts';
import type { Preference } from '../../planner/contact.ts';
import {
  ownerKey,
  type Answering,
  type CalendarChanges,
  type ChangeOfFollowUp,
  type Connections,
  type Deciding,
  type EarlierPart,
  type History,
  type ListedFollowUp,
  type ListedPerson,
  type Outcome,
  type Owner,
  type Planned,
  type Profile,
  type Seen,
  type Store,
  type StoredFollowUp,
  type StoredPerson,
  type StreamState,
  type TouchChanges,
  type TouchStream,
} from '../ports.ts';
import type { Look } from '../ports-look.ts';
import type { Records } from '../ports-records.ts';
import type { WhoIsWho, WishesStore } from '../ports-wishes.ts';
import type { Subscriptions, WantedRounds } from '../ports-subscriptions.ts';
import { connectionsIn } from './connections.ts';
import { change, changeSeveral, revive } from './decisions.ts';
import { readChanges } from './changes-seen.ts';
import { existingForPlan, listedOf, readWhole, savePlan, selectListed, selectRows, type Listed } from './follow-ups.ts';
import { readLately } from './lately.ts';
import { readHistory, saveHistory } from './history.ts';
import { lookIn } from './look.ts';
import { saveChanges } from './meetings.ts';
import { meetingOwner } from './meeting-rows.ts';
import { meetingsOf } from './meetings-read.ts';
import { readPeople, readPeopleAt } from './people.ts';
import { changePerson, readPerson } from './person.ts';
import { factsChanged, readPlanning, roundEnded } from './planning.ts';
import { saidAbout } from './preferences.ts';
import { ready } from './ready.ts';
import { keepReceipt, updateReceipt } from './receipts.ts';
import { recordsIn } from './records.ts';
import { MIGRATIONS, type Schema } from './schema.ts';
import { wantedRoundsIn } from './rounds-wanted.ts';
import { subscriptionsIn } from './subscriptions.ts';
import { readStreams, readTouches, saveStreamState, saveTouches } from './touches.ts';
import { whoIsWhoIn } from './who-is-who.ts';
import { wishesIn } from './wishes.ts';

/** Opens the store and brings its tables up to date. Throws if a migration fails. */
export async function openStore(dialect: Dialect): Promise<Store> {
  const db = new Kysely<Schema>({ dialect });
  const { error } = await new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } }).migrateToLatest();
  if (error) throw new AppError('store_unavailable', 'The database could not be brought up to date. Restore a backup, or name another file in DATABASE_URL.', { cause: error });
  return new SqlStore(db);
}

const noop = () => undefined;

class SqlStore implements Store {
  readonly connections: Connections;
  readonly records: Records;
  readonly wishes: WishesStore;
  readonly whoIsWho: WhoIsWho;
  readonly subscriptions: Subscriptions;
  readonly wantedRounds: WantedRounds;
  readonly #db: Kysely<Schema>;
  /** By owner: the end of the last turn asked for. */
  readonly #turns = new Map<string, Promise<void>>();
  readonly #profile: (owner: Owner) => Promise<Pick<Schema['profile'], 'payload' | 'read_at' | 'synced_at'>[]>;
  /** By states: all that are listed in them. */
  readonly #listed = new Map<string, (owner: Owner) => Promise<Listed[]>>();
  constructor(db: Kysely<Schema>) {
    this.#db = db;
    this.connections = connectionsIn(db);
    this.records = recordsIn(db);
    this.wishes = wishesIn(db);
    this.whoIsWho = whoIsWhoIn(db);
    this.subscriptions = subscriptionsIn(db);
    this.wantedRounds = wantedRoundsIn(db);
    this.#profile = ready(db, ({ tenant, user }) => db.selectFrom('profile').select(['payload', 'read_at', 'synced_at']).where('tenant', '=', tenant).where('user', '=', user));
  }

  async profile(owner: Owner) {
    const [row] = await this.#profile(owner);
    return row ? { profile: JSON.parse(row.payload) as Profile, readAt: row.read_at, syncedAt: row.synced_at } : null;
  }

  async saveProfile({ tenant, user }: Owner, profile: Profile, readAt: Instant): Promise<void> {
    const payload = JSON.stringify(profile);
    const insertInto = (db: Kysely<Schema>) => db.insertInto('profile').values({ tenant, user, payload, read_at: readAt, synced_at: null });
    await this.#db.transaction().execute(async (db) => {
      const before = await db.selectFrom('profile').select('payload').where('tenant', '=', tenant).where('user', '=', user).executeTakeFirst();
      await insertInto(db).onConflict((c) => c.columns(['tenant', 'user']).doUpdateSet({ payload, read_at: readAt })).execute(); // prettier-ignore
      if (before?.payload !== payload) await factsChanged(db, { tenant, user }, 'everything');
    });
  }

  async saveChanges(owner: Owner, changes: CalendarChanges, seen?: Parameters<Store['saveChanges']>[2]): Promise<void> {
    const { upserted, gone, anew, earlier, window } = changes;
    const isChange = window !== null || upserted.length + gone.length + (anew?.series.length ?? 0) + Object.keys(earlier).length > 0;
    await this.#db.transaction().execute(async (db) => {
      const changed = await saveChanges(db, owner, changes, seen);
      if (isChange) await factsChanged(db, owner, changed);
    });
  }

  changes(owner: Owner) {
    return readChanges(this.#db, owner);
  }

  history(owner: Owner) {
    return readHistory(this.#db, owner);
  }

  async saveHistory(owner: Owner, part: Omit<EarlierPart, 'cursor'>, history: History): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      await saveHistory(db, owner, part, history);
      if (history.isDone) await factsChanged(db, owner, 'everything');
    });
  }

  async cursor({ tenant, user }: Owner): Promise<string | null> {
    const row = await this.#db.selectFrom('calendar_cursor').select('cursor').where('tenant', '=', tenant).where('user', '=', user).executeTakeFirst();
    return row?.cursor ?? null;
  }

  async meetings(owner: Owner): Promise<Meeting[]> {
    const rows = await this.#db.selectFrom('meeting').select('payload').where('owner', '=', meetingOwner(owner)).orderBy('start').orderBy('id').execute();
    return meetingsOf(rows);
  }

  async meetingsIn(owner: Owner, thread: string): Promise<Meeting[]> {
    const rows = await this.#db.selectFrom('meeting').select('payload').where('owner', '=', meetingOwner(owner)).where('thread', '=', thread).execute();
    return meetingsOf(rows);
  }

  async earlier({ tenant, user }: Owner): Promise<Record<string, Instant>> {
    const rows = await this.#db.selectFrom('earlier').select(['address', 'at']).where('tenant', '=', tenant).where('user', '=', user).execute();
    return Object.fromEntries(rows.map(({ address, at }) => [address, at]));
  }

  touches(owner: Owner) {
    return readTouches(this.#db, owner);
  }

  streams(owner: Owner) {
    return readStreams(this.#db, owner);
  }

  async saveTouches(owner: Owner, stream: TouchStream, changes: TouchChanges, since: Instant): Promise<void> {
    await this.#db.transaction().execute((db) => saveTouches(db, owner, stream, changes, since));
  }

  async saveStreamState(owner: Owner, stream: TouchStream, state: StreamState['state']): Promise<void> {
    await this.#db.transaction().execute((db) => saveStreamState(db, owner, stream, state));
  }

  async existing(owner: Owner): Promise<Existing[]> {
    return (await selectRows(this.#db, owner).execute()).map(existingForPlan);
  }

  async list(owner: Owner, states: readonly State[], page?: { before: { dueAt: Instant; id: string } | null; limit: number }): Promise<ListedFollowUp[]> {
    if (!page) return (await this.#all(states)(owner)).map(listedOf);
    const { before, limit } = page;
    let rows = selectListed(this.#db, owner, states).orderBy('due', 'desc').orderBy('id', 'desc').limit(limit);
    if (before) rows = rows.where((e) => e(e.refTuple('due', 'id'), '<', e.tuple(before.dueAt, before.id)));
    return (await rows.execute()).map(listedOf);
  }

  #all(states: readonly State[]): (owner: Owner) => Promise<Listed[]> {
    const key = states.join();
    const made = this.#listed.get(key) ?? ready(this.#db, (owner) => selectListed(this.#db, owner, states).orderBy('due').orderBy('id'));
    this.#listed.set(key, made);
    return made;
  }

  async followUp(owner: Owner, id: string): Promise<StoredFollowUp | null> {
    return (await readWhole(this.#db, owner, [id])).get(id) ?? null;
  }

  async savePlan(owner: Owner, plan: Planned, at: Instant): Promise<void> {
    await this.#db.transaction().execute((db) => savePlan(db, owner, plan, at));
  }

  planning(owner: Owner) {
    return readPlanning(this.#db, owner);
  }

  look<T>(owner: Owner, work: (look: Look) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute((db) => work(lookIn(db, owner)));
  }

  async keepPlan(owner: Owner, at: Instant): Promise<void> {
    await roundEnded(this.#db, owner, at, null);
  }

  inTurn<T>(owner: Owner, work: () => Promise<T>): Promise<T> {
    const key = ownerKey(owner);
    const turn = (this.#turns.get(key) ?? Promise.resolve()).then(work);
    const ended = turn.then(noop, noop).then(() => {
      if (this.#turns.get(key) === ended) this.#turns.delete(key);
    });
    this.#turns.set(key, ended);
    return turn;
  }

  async heldBack({ tenant, user }: Owner): Promise<HeldBack[]> {
    const rows = await this.#db.selectFrom('held_back').select('payload').where('tenant', '=', tenant).where('user', '=', user).orderBy('id').execute();
    return rows.map(({ payload }) => JSON.parse(payload) as HeldBack);
  }

  async revived({ tenant, user }: Owner): Promise<string[]> {
    const rows = await this.#db.selectFrom('revived').select('id').where('tenant', '=', tenant).where('user', '=', user).orderBy('id').execute();
    return rows.map(({ id }) => id);
  }

  async revive(owner: Owner, id: string): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      const people = await revive(db, owner, id);
      await factsChanged(db, owner, { people, meetings: [] });
    });
  }

  change(owner: Owner, id: string, revision: number, to: ChangeOfFollowUp, receipt: Answering<StoredFollowUp> | null): Promise<StoredFollowUp | null> {
    return this.#db.transaction().execute(async (db) => {
      const one = await change(db, owner, id, revision, to);
      if (one) await factsChanged(db, owner, { people: one.people, meetings: [] });
      if (one && receipt) await keepReceipt(db, owner, { ...receipt, answer: receipt.answer(one) });
      return one;
    });
  }

  changeSeveral(owner: Owner, items: readonly Seen[], decision: Deciding, receipt: Answering<readonly Outcome[]> | null): Promise<Outcome[]> {
    return this.#db.transaction().execute(async (db) => {
      const outcomes = await changeSeveral(db, owner, items, decision);
      await factsChanged(db, owner, { people: outcomes.flatMap((one) => ('changed' in one ? one.changed.people : [])), meetings: [] });
      if (receipt) await keepReceipt(db, owner, { ...receipt, answer: receipt.answer(outcomes) });
      return outcomes;
    });
  }

  async keepReceipt(owner: Owner, receipt: Parameters<Store['keepReceipt']>[1]): Promise<void> {
    await updateReceipt(this.#db, owner, receipt);
  }

  people(owner: Owner, words: readonly string[], page: Parameters<Store['people']>[2]) {
    return readPeople(this.#db, owner, words, page);
  }

  peopleAt(owner: Owner, addresses: readonly string[]): Promise<ListedPerson[]> {
    return readPeopleAt(this.#db, owner, addresses);
  }

  person(owner: Owner, id: string): Promise<StoredPerson | null> {
    return this.#db.transaction().execute((db) => readPerson(db, owner, id));
  }

  async preferences(owner: Owner) {
    return Object.fromEntries([...(await saidAbout(this.#db, owner))].map(([address, { circle, isNever }]) => [address, { circle, isNever }]));
  }

  changePerson(owner: Owner, id: string, to: Partial<Preference>, receipt: Answering<null> | null) {
    return this.#db.transaction().execute(async (db) => {
      const changed = await changePerson(db, owner, id, to);
      if (!changed) return null;
      const { addresses, before, after } = changed;
      await factsChanged(db, owner, { people: addresses, meetings: [] });
      if (receipt) await keepReceipt(db, owner, { ...receipt, answer: receipt.answer(null) });
      return { before, after };
    });
  }

  async receipt({ tenant, user }: Owner, key: string): Promise<{ request: string; answer: string } | null> {
    const row = await this.#db.selectFrom('receipt').select(['request', 'answer']).where('tenant', '=', tenant).where('user', '=', user).where('key', '=', key).executeTakeFirst();
    return row ?? null;
  }

  lately(owner: Owner, since: Instant) {
    return readLately(this.#db, owner, since);
  }

  async check(): Promise<void> {
    await sql`select 1`.execute(this.#db);
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }
}
