/** Touches by mail and chat, and where the reading of each stream stands. */
import type { Kysely, Selectable } from 'kysely';
import type { Instant } from '../../planner/meeting.ts';
import type { Owner, StoredTouch, StreamState, TouchChanges, TouchStream } from '../ports.ts';
import { lots } from './lots.ts';
import { factsChanged } from './planning.ts';
import type { Schema } from './schema.ts';

const STREAMS: readonly TouchStream[] = ['inbox', 'sentitems', 'chat'];

/** By time; a message that two streams tell of is one touch. */
export async function readTouches(db: Kysely<Schema>, { tenant, user }: Owner): Promise<StoredTouch[]> {
  const rows = await db.selectFrom('touch').selectAll().where('tenant', '=', tenant).where('user', '=', user).execute();
  return onceEach(rows.sort(inOrder));
}

/** Those with these addresses, automatic ones of late, and what asked something of late with its whole thread, in the same order. */
export async function readTouchesOf(
  db: Kysely<Schema>,
  { tenant, user }: Owner,
  addresses: readonly string[],
  since: { readonly automatic: Instant; readonly asking: Instant },
): Promise<StoredTouch[]> {
  const ids = new Set<string>();
  for (const some of lots(addresses)) {
    const found = db.selectFrom('touch_person').select('id').where('tenant', '=', tenant).where('user', '=', user).where('address', 'in', some);
    for (const { id } of await found.execute()) ids.add(id);
  }
  const automatic = db.selectFrom('touch').select('id').where('tenant', '=', tenant).where('user', '=', user).where('automatic', '=', 1).where('at', '>', since.automatic);
  for (const { id } of await automatic.execute()) ids.add(id);
  const asked = db.selectFrom('touch').where('tenant', '=', tenant).where('user', '=', user).where('asks', '=', 1).where('at', '>', since.asking);
  for (const { id } of await asked.select('id').where('thread', 'is', null).execute()) ids.add(id);
  const asking = asked.select('thread').where('thread', 'is not', null);
  const threads = db.selectFrom('touch').select('id').where('tenant', '=', tenant).where('user', '=', user).where('thread', 'in', asking);
  for (const { id } of await threads.execute()) ids.add(id);
  const rows: Row[] = [];
  for (const some of lots([...ids])) rows.push(...(await db.selectFrom('touch').selectAll().where('tenant', '=', tenant).where('user', '=', user).where('stream', 'in', STREAMS).where('id', 'in', some).execute())); // prettier-ignore
  return onceEach(rows.sort(inOrder));
}

const inOrder = (a: Row, b: Row) => a.at - b.at || compare(a.id, b.id) || compare(b.addressed, a.addressed) || compare(a.stream, b.stream);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function onceEach(rows: readonly Row[]): StoredTouch[] {
  return [...new Map(rows.map((row) => [`${row.id} ${row.addressed}`, touchOf(row)])).values()];
}

/** The latest with any of these addresses, the latest first; one that several streams tell of once. */
export async function latestTouches(db: Kysely<Schema>, { tenant, user }: Owner, addresses: readonly string[], count: number): Promise<StoredTouch[]> {
  const rows = await db
    .selectFrom('touch_person as p')
    .innerJoin('touch as t', (join) => join.onRef('t.tenant', '=', 'p.tenant').onRef('t.user', '=', 'p.user').onRef('t.stream', '=', 'p.stream').onRef('t.id', '=', 'p.id'))
    .selectAll('t')
    .where('p.tenant', '=', tenant)
    .where('p.user', '=', user)
    .where('p.address', 'in', addresses)
    .orderBy('t.at', 'desc')
    .orderBy('t.id')
    .limit(count)
    .execute();
  return onceEach(rows).filter(({ people }) => people.some((address) => addresses.includes(address)));
}

export async function readStreams(db: Kysely<Schema>, { tenant, user }: Owner): Promise<Partial<Record<TouchStream, StreamState>>> {
  const rows = await db.selectFrom('touch_stream').select(['stream', 'cursor', 'state']).where('tenant', '=', tenant).where('user', '=', user).execute();
  return Object.fromEntries(rows.map(({ stream, cursor, state }) => [stream, { cursor, state: state as StreamState['state'] }]));
}

/** Runs inside a transaction. */
export async function saveTouches(db: Kysely<Schema>, { tenant, user }: Owner, stream: TouchStream, { upserted, gone, isWhole, cursor }: TouchChanges, since: Instant): Promise<void> {
  const owner = { tenant, user };
  if (isWhole) await forgetStream(db, owner, stream);
  const told = [...new Set([...gone, ...upserted.map(({ id }) => id)])];
  const before = [...(await forgetOld(db, owner, since)), ...(await forgetTouches(db, owner, stream, told))];
  const kept = new Map(upserted.filter(({ at }) => at >= since).map((touch) => [`${touch.id} ${touch.addressed}`, touch]));
  for (const some of lots([...kept.values()])) {
    await db
      .insertInto('touch')
      .values(some.map((touch) => rowOf(owner, stream, touch)))
      .execute();
    const finding = some.flatMap(({ id, people }) => people.map((address) => ({ tenant, user, address, stream, id })));
    for (const lot of lots(finding)) {
      const insert = db.insertInto('touch_person').values(lot);
      await insert.onConflict((c) => c.doNothing()).execute();
    }
  }
  const isAnother = isWhole || (await stateOf(db, owner, stream)) !== 'read';
  const people = [...new Set([...before, ...[...kept.values()].flatMap((touch) => touch.people)])];
  if (isAnother || told.length > 0 || people.length > 0) await factsChanged(db, owner, isAnother ? 'everything' : { people, meetings: [] });
  const set = { cursor, state: 'read' };
  const insert = db.insertInto('touch_stream').values({ tenant, user, stream, ...set });
  await insert.onConflict((c) => c.columns(['tenant', 'user', 'stream']).doUpdateSet(set)).execute();
}

async function forgetStream(db: Kysely<Schema>, { tenant, user }: Owner, stream: TouchStream): Promise<void> {
  for (const table of ['touch', 'touch_person'] as const) await db.deleteFrom(table).where('tenant', '=', tenant).where('user', '=', user).where('stream', '=', stream).execute();
}

/** Lets go of what is older; the addresses in it. */
async function forgetOld(db: Kysely<Schema>, owner: Owner, since: Instant): Promise<string[]> {
  const old = db.selectFrom('touch').select(['stream', 'id']).where('tenant', '=', owner.tenant).where('user', '=', owner.user).where('at', '<', since);
  const byStream = Map.groupBy(await old.execute(), ({ stream }) => stream as TouchStream);
  const people: string[] = [];
  for (const [stream, touches] of byStream) people.push(...(await forgetTouches(db, owner, stream, touches.map(({ id }) => id)))); // prettier-ignore
  return people;
}

/** Lets go of some by id; the addresses in them, and in what other streams tell of the same. */
async function forgetTouches(db: Kysely<Schema>, { tenant, user }: Owner, stream: TouchStream, ids: readonly string[]): Promise<string[]> {
  const people: string[] = [];
  for (const some of lots(ids)) {
    const told = db.selectFrom('touch').select('people').where('tenant', '=', tenant).where('user', '=', user).where('stream', 'in', STREAMS).where('id', 'in', some);
    people.push(...(await told.execute()).flatMap((row) => row.people.split('\n')));
    await db.deleteFrom('touch').where('tenant', '=', tenant).where('user', '=', user).where('stream', '=', stream).where('id', 'in', some).execute();
    const finding = db.deleteFrom('touch_person').where('tenant', '=', tenant).where('user', '=', user).where('stream', '=', stream).where('id', 'in', some);
    await finding.execute();
  }
  return people;
}

/** Runs inside a transaction. */
export async function saveStreamState(db: Kysely<Schema>, { tenant, user }: Owner, stream: TouchStream, state: StreamState['state']): Promise<void> {
  if ((await stateOf(db, { tenant, user }, stream)) === state) return;
  await factsChanged(db, { tenant, user }, 'everything');
  const insert = db.insertInto('touch_stream').values({ tenant, user, stream, cursor: null, state });
  await insert.onConflict((c) => c.columns(['tenant', 'user', 'stream']).doUpdateSet({ state })).execute();
}

async function stateOf(db: Kysely<Schema>, { tenant, user }: Owner, stream: TouchStream): Promise<string | undefined> {
  return (await db.selectFrom('touch_stream').select('state').where('tenant', '=', tenant).where('user', '=', user).where('stream', '=', stream).executeTakeFirst())?.state;
}

type Row = Selectable<Schema['touch']>;

function rowOf({ tenant, user }: Owner, stream: TouchStream, { id, addressed, at, channel, direction, people, thread, asks, automatic }: StoredTouch): Row {
  return { tenant, user, stream, id, addressed, at, channel, direction, people: people.join('\n'), thread, asks: asks === null ? null : Number(asks), automatic: Number(automatic) };
}

function touchOf({ id, addressed, at, channel, direction, people, thread, asks, automatic }: Row): StoredTouch {
  return {
    id,
    at,
    channel: channel as StoredTouch['channel'],
    direction: direction as StoredTouch['direction'],
    people: people.split('\n'),
    addressed: addressed as StoredTouch['addressed'],
    thread,
    asks: asks === null ? null : asks === 1,
    automatic: automatic === 1,
  };
}
