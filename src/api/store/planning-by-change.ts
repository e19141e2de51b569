/** The migration that brings what planning by change needs, and fills it in from what was kept before. Never edited once it has run. */
import { sql, type Kysely } from 'kysely';
import { lots } from './lots.ts';
import type { Schema } from './schema.ts';

const PAGE = 500;

const TABLES = [
  'create index meeting_start on meeting (tenant, "user", start)',
  'create index meeting_ends on meeting (tenant, "user", ends, start)',
  'create index meeting_uid on meeting (tenant, "user", uid, start) where uid is not null',
  'create table look_again (tenant text not null, "user" text not null, facts bigint not null, payload text not null, primary key (tenant, "user", facts))',
  'create table relationship (tenant text not null, "user" text not null, id text not null, name_key text, turns_at bigint, is_speaking integer not null, payload text not null, primary key (tenant, "user", id))',
  'create index relationship_name on relationship (tenant, "user", name_key) where name_key is not null',
  'create index relationship_turns on relationship (tenant, "user", turns_at) where turns_at is not null',
  'create index relationship_speaking on relationship (tenant, "user", id) where is_speaking = 1',
  'create table relationship_address (tenant text not null, "user" text not null, address text not null, relationship text, meetings text not null, primary key (tenant, "user", address))',
  'create index relationship_address_relationship on relationship_address (tenant, "user", relationship) where relationship is not null',
  'create table missed (tenant text not null, "user" text not null, meeting text not null, primary key (tenant, "user", meeting))',
  'create table touch_person (tenant text not null, "user" text not null, address text not null, stream text not null, id text not null, primary key (tenant, "user", stream, id, address))',
  'create index touch_person_address on touch_person (tenant, "user", address, stream, id)',
];

/** The plans of before have no ground to build on: the next one looks at everything. */
export async function planningByChange(db: Kysely<Schema>): Promise<void> {
  await sql.raw('alter table meeting add column ends bigint not null default 0').execute(db);
  await sql.raw('alter table meeting add column uid text').execute(db);
  for (const statement of TABLES) await sql.raw(statement).execute(db);
  await fillInMeetings(db);
  await fillInTouches(db);
}

/** Fills `ends` and `uid` of meetings from what they say. */
async function fillInMeetings(db: Kysely<Schema>): Promise<void> {
  for (let after: readonly [string, string, string] | null = ['', '', '']; after;) {
    const [tenant, user, id]: readonly [string, string, string] = after;
    const page = db.selectFrom('meeting').select(['tenant', 'user', 'id', 'payload']).orderBy('tenant').orderBy('user').orderBy('id').limit(PAGE);
    const rows = await page.where((e) => e(e.refTuple('tenant', 'user', 'id'), '>', e.tuple(tenant, user, id))).execute();
    for (const row of rows) {
      const { end, series, iCalUId } = JSON.parse(row.payload) as { readonly end: number; readonly series: unknown; readonly iCalUId: string };
      const fill = db.updateTable('meeting').set({ ends: end, uid: series ? iCalUId : null });
      await fill.where('tenant', '=', row.tenant).where('user', '=', row.user).where('id', '=', row.id).execute();
    }
    const last = rows.at(-1);
    after = last && rows.length === PAGE ? [last.tenant, last.user, last.id] : null;
  }
}

/** Fills `touch_person`: who finds a touch. */
async function fillInTouches(db: Kysely<Schema>): Promise<void> {
  const rows = await db.selectFrom('touch').select(['tenant', 'user', 'stream', 'id', 'people']).execute();
  const finding = rows.flatMap(({ people, ...touch }) => people.split('\n').map((address) => ({ ...touch, address })));
  for (const some of lots(finding)) {
    const insert = db.insertInto('touch_person').values(some);
    await insert.onConflict((c) => c.doNothing()).execute();
  }
}
