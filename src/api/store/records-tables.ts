/** The migration that brings the table of what people write down. Never edited once it has run. */
import { sql, type Kysely } from 'kysely';
import type { Schema } from './schema.ts';

const TABLES = [
  'create table record (tenant text not null, "user" text not null, kind text not null, id text not null, at bigint not null, people text not null, meeting text, settled integer not null, payload text not null, primary key (tenant, "user", kind, id))',
  'create index record_at on record (tenant, "user", kind, at, id)',
  'create index record_to_do on record (tenant, "user", kind, at) where settled = 0',
];

export async function recordsTables(db: Kysely<Schema>): Promise<void> {
  for (const statement of TABLES) await sql.raw(statement).execute(db);
}
