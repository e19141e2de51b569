/** Touches by mail and chat, and where the reading of each stream stands. */
import type { Kysely, Selectable } from 'kysely';
import type { Instant } from '../../planner/meeting.ts';
import type { Owner, StoredTouch, StreamState, TouchChanges, TouchStream } from '../ports.ts';
import { lots } from './lots.ts';
import { factsChanged } from './planning.ts';
import type { Schema } from './schema.ts';

/** By time; a message that two streams tell of is one touch. */
export async function readTouches(db: Kysely<Schema>, { tenant, user }: Owner): Promise<StoredTouch[]> {
  const rows = await db.selectFrom('touch').selectAll().where('tenant', '=', tenant).where('user', '=', user).orderBy('at').orderBy('id').orderBy('addressed', 'desc').orderBy('stream').execute();
  return [...new Map(rows.map((row) => [`${row.id} ${row.addressed}`, touchOf(row)])).values()];
}

export async function readStreams(db: Kysely<Schema>, { tenant, user }: Owner): Promise<Partial<Record<TouchStream, StreamState>>> {
  const rows = await db.selectFrom('touch_stream').select(['stream', 'cursor', 'state']).where('tenant', '=', tenant).where('user', '=', user).execute();
  return Object.fromEntries(rows.map(({ stream, cursor, state }) => [stream, { cursor, state: state as StreamState['state'] }]));
}

/** Runs inside a transaction. */
export async function saveTouches(db: Kysely<Schema>, { tenant, user }: Owner, stream: TouchStream, { upserted, gone, isWhole, cursor }: TouchChanges, since: Instant): Promise<void> {
  const known = db.deleteFrom('touch').where('tenant', '=', tenant).where('user', '=', user);
  if (isWhole) await known.where('stream', '=', stream).execute();
  await known.where('at', '<', since).execute();
  for (const ids of lots([...new Set([...gone, ...upserted.map(({ id }) => id)])])) await known.where('stream', '=', stream).where('id', 'in', ids).execute();
  const kept = new Map(upserted.filter(({ at }) => at >= since).map((touch) => [`${touch.id} ${touch.addressed}`, touch]));
  for (const some of lots([...kept.values()])) {
    await db
      .insertInto('touch')
      .values(some.map((touch) => rowOf({ tenant, user }, stream, touch)))
      .execute();
  }
  const before = await stateOf(db, { tenant, user }, stream);
  if (isWhole || before !== 'read' || upserted.length + gone.length > 0) await factsChanged(db, { tenant, user });
  const set = { cursor, state: 'read' };
  const insert = db.insertInto('touch_stream').values({ tenant, user, stream, ...set });
  await insert.onConflict((c) => c.columns(['tenant', 'user', 'stream']).doUpdateSet(set)).execute();
}

/** Runs inside a transaction. */
export async function saveStreamState(db: Kysely<Schema>, { tenant, user }: Owner, stream: TouchStream, state: StreamState['state']): Promise<void> {
  if ((await stateOf(db, { tenant, user }, stream)) === state) return;
  await factsChanged(db, { tenant, user });
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
