/** What a round found, kept with its cursor: what went first, then what is there. */
import type { Kysely } from 'kysely';
import { changesSeen } from '../../planner/changes-seen.ts';
import type { CalendarChanges, Owner, Store } from '../ports.ts';
import { keepChanges, touchedBy } from './changes-seen.ts';
import { keepEarlier } from './history.ts';
import { lots } from './lots.ts';
import type { Schema } from './schema.ts';

/** Runs inside a transaction. */
export async function saveChanges(db: Kysely<Schema>, owner: Owner, changes: CalendarChanges, seen: Parameters<Store['saveChanges']>[2]): Promise<void> {
  const { tenant, user } = owner;
  const { upserted, gone, anew, window, earlier, cursor } = changes;
  const last = await db.selectFrom('calendar_cursor').select('read_at').where('tenant', '=', tenant).where('user', '=', user).executeTakeFirst();
  if (seen && last?.read_at != null) {
    const looks = { ...seen, lastAt: last.read_at };
    await keepChanges(
      db,
      owner,
      changesSeen(
        await touchedBy(db, owner, changes),
        upserted.map(({ meeting }) => meeting),
        looks,
      ),
      seen.at,
    );
  }
  const remove = () => db.deleteFrom('meeting').where('tenant', '=', tenant).where('user', '=', user);
  if (window) await removeIn(db, owner, window);
  for (const ids of lots(gone)) for (const column of ['source', 'series'] as const) await remove().where(column, 'in', ids).execute();
  if (anew) {
    for (const ids of lots(anew.series)) {
      await remove().where('source', 'in', ids).execute();
      await remove().where('series', 'in', ids).where('start', '>=', anew.from).where('start', '<', anew.to).execute();
    }
  }
  for (const some of lots(upserted)) {
    const rows = some.map(({ meeting, source, series }) => ({ tenant, user, id: meeting.id, source, series, start: meeting.start, payload: JSON.stringify(meeting) }));
    const insert = db.insertInto('meeting').values(rows);
    await insert
      .onConflict((c) =>
        c
          .columns(['tenant', 'user', 'id'])
          .doUpdateSet((e) => ({ source: e.ref('excluded.source'), series: e.ref('excluded.series'), start: e.ref('excluded.start'), payload: e.ref('excluded.payload') })),
      )
      .execute();
  }
  await keepEarlier(db, owner, earlier);
  if (cursor === null) return;
  const read_at = seen?.at ?? last?.read_at ?? null;
  const insert = db.insertInto('calendar_cursor').values({ tenant, user, cursor, read_at });
  await insert.onConflict((c) => c.columns(['tenant', 'user']).doUpdateSet({ cursor, read_at })).execute();
}

/** Takes out what begins in a window, but what a part of the round has told. */
async function removeIn(db: Kysely<Schema>, { tenant, user }: Owner, { from, to, told = new Set() }: NonNullable<CalendarChanges['window']>): Promise<void> {
  const remove = () => db.deleteFrom('meeting').where('tenant', '=', tenant).where('user', '=', user);
  if (told.size === 0) {
    await remove().where('start', '>=', from).where('start', '<', to).execute();
    return;
  }
  const rows = await db.selectFrom('meeting').select('id').where('tenant', '=', tenant).where('user', '=', user).where('start', '>=', from).where('start', '<', to).execute();
  for (const ids of lots(rows.map(({ id }) => id).filter((id) => !told.has(id)))) await remove().where('id', 'in', ids).execute();
}
