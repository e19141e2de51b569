/** The migration that brings the tables of settings and of who is who. Never edited once it has run. */
import { sql, type Kysely } from 'kysely';
import type { Schema } from './schema.ts';

const TABLES = [
  'create table wishes (tenant text not null, "user" text not null, payload text not null, primary key (tenant, "user"))',
  'create table together (tenant text not null, "user" text not null, address text not null, label text not null, primary key (tenant, "user", address))',
  'create table apart (tenant text not null, "user" text not null, address text not null, other text not null, primary key (tenant, "user", address, other))',
];

export async function wishesTables(db: Kysely<Schema>): Promise<void> {
  for (const statement of TABLES) await sql.raw(statement).execute(db);
}
