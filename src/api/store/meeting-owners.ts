/** The migration that gives meetings a short key, their `meetingOwner`. Never edited once it has run. */
import { sql, type Kysely } from 'kysely';
import { meetingOwner } from './meeting-rows.ts';
import type { Schema } from './schema.ts';

const OTHERS = 'id, source, series, start, ends, uid, thread, payload';

const TABLE =
  'create table meeting_kept (tenant text not null, "user" text not null, owner text not null, id text not null, source text not null, series text, start bigint not null, ends bigint not null, uid text, thread text, payload text not null, primary key (owner, id))';

const INDEXES = [
  'create index meeting_source on meeting (owner, source)',
  'create index meeting_series on meeting (owner, series) where series is not null',
  'create index meeting_start on meeting (owner, start)',
  'create index meeting_ends on meeting (owner, ends, start)',
  'create index meeting_uid on meeting (owner, uid, start) where uid is not null',
  'create index meeting_thread on meeting (owner, thread) where thread is not null',
];

export async function meetingOwners(db: Kysely<Schema>): Promise<void> {
  await sql.raw(TABLE).execute(db);
  for (const owner of await db.selectFrom('meeting').select(['tenant', 'user']).distinct().execute()) {
    const { tenant, user } = owner;
    await sql`insert into meeting_kept (tenant, "user", owner, ${sql.raw(OTHERS)}) select tenant, "user", ${meetingOwner(owner)}, ${sql.raw(OTHERS)} from meeting where tenant = ${tenant} and "user" = ${user}`.execute(
      db,
    );
  }
  await sql.raw('drop table meeting').execute(db);
  await sql.raw('alter table meeting_kept rename to meeting').execute(db);
  for (const statement of INDEXES) await sql.raw(statement).execute(db);
}
