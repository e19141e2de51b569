/** Who was met before the window, the meetings that made a habit of it, and how far back that is known. */
import type { Kysely } from 'kysely';
import type { EarlierPart, History, Owner, SourcedMeeting } from '../ports.ts';
import { lots } from './lots.ts';
import { meetingOwner, meetingRows } from './meeting-rows.ts';
import type { Schema } from './schema.ts';

/** Earlier wins. */
export async function keepEarlier(db: Kysely<Schema>, { tenant, user }: Owner, earlier: EarlierPart['earlier']): Promise<void> {
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
}

export async function readHistory(db: Kysely<Schema>, { tenant, user }: Owner): Promise<History | null> {
  const row = await db.selectFrom('history').select(['cursor', 'is_done']).where('tenant', '=', tenant).where('user', '=', user).executeTakeFirst();
  return row ? { cursor: row.cursor, isDone: row.is_done === 1 } : null;
}

/** Runs inside a transaction. A meeting that a round has told stays as it told it. */
export async function saveHistory(db: Kysely<Schema>, owner: Owner, { earlier, meetings }: Omit<EarlierPart, 'cursor'>, { cursor, isDone }: History): Promise<void> {
  await keepEarlier(db, owner, earlier);
  for (const some of lots(meetings)) await keepUntold(db, owner, some);
  const is_done = isDone ? 1 : 0;
  const insert = db.insertInto('history').values({ ...owner, cursor, is_done });
  await insert.onConflict((c) => c.columns(['tenant', 'user']).doUpdateSet({ cursor, is_done })).execute();
}

/** What a round has told is known by its event: an occurrence read by itself has another id than one of its series. */
async function keepUntold(db: Kysely<Schema>, owner: Owner, meetings: readonly SourcedMeeting[]): Promise<void> {
  const sources = meetings.map(({ source }) => source);
  const known = await db.selectFrom('meeting').select('source').where('owner', '=', meetingOwner(owner)).where('source', 'in', sources).execute();
  const told = new Set(known.map(({ source }) => source));
  const untold = meetings.filter(({ source }) => !told.has(source));
  if (untold.length === 0) return;
  await db
    .insertInto('meeting')
    .values(meetingRows(owner, untold))
    .onConflict((c) => c.doNothing())
    .execute();
}
