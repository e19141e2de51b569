/** What a round found, kept with its cursor: what went first, then what is there. */
import type { Kysely } from 'kysely';
import type { CalendarChanges, Owner } from '../ports.ts';
import { lots } from './lots.ts';
import type { Schema } from './schema.ts';

/** Runs inside a transaction. */
export async function saveChanges(db: Kysely<Schema>, { tenant, user }: Owner, { upserted, gone, window, earlier, cursor }: CalendarChanges): Promise<void> {
  if (window) await db.deleteFrom('meeting').where('tenant', '=', tenant).where('user', '=', user).where('start', '>=', window.from).where('start', '<', window.to).execute();
  for (const ids of lots(gone)) {
    for (const column of ['source', 'series'] as const) await db.deleteFrom('meeting').where('tenant', '=', tenant).where('user', '=', user).where(column, 'in', ids).execute();
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
  for (const some of lots(Object.entries(earlier))) {
    const insert = db.insertInto('earlier').values(some.map(([address, at]) => ({ tenant, user, address, at })));
    await insert
      .onConflict((c) =>
        c
          .columns(['tenant', 'user', 'address'])
          .doUpdateSet((e) => ({ at: e.ref('excluded.at') }))
          .whereRef('excluded.at', '<', 'earlier.at'),
      )
      .execute();
  }
  const insert = db.insertInto('calendar_cursor').values({ tenant, user, cursor });
  await insert.onConflict((c) => c.columns(['tenant', 'user']).doUpdateSet({ cursor })).execute();
}
