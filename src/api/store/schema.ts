/** The tables, and the numbered migrations that make them. Tenant and user come first in every key. */
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

interface Owned {
  tenant: string;
  user: string;
}

export interface Schema {
  calendar_cursor: Owned & { cursor: string };
  meeting: Owned & { id: string; start: number; payload: string };
  /** The narrow table that the queue is listed from. */
  follow_up: Owned & { id: string; state: string; due: number; revision: number; snoozed_until: number | null; decided_at: number | null; before: string | null };
  /** What the planner made of it, loaded beside the narrow row. */
  follow_up_detail: Owned & { id: string; payload: string };
  held_back: Owned & { id: string; payload: string };
}

/** In order; a migration that has run anywhere is never edited. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-first': {
    async up(db: Kysely<Schema>): Promise<void> {
      await sql`create table calendar_cursor (tenant text not null, user text not null, cursor text not null, primary key (tenant, user)) without rowid`.execute(db);
      await sql`create table meeting (tenant text not null, user text not null, id text not null, start integer not null, payload text not null, primary key (tenant, user, id))`.execute(db);
      await sql`create table follow_up (tenant text not null, user text not null, state text not null, due integer not null, id text not null, revision integer not null, snoozed_until integer, decided_at integer, before text, primary key (tenant, user, state, due, id)) without rowid`.execute(
        db,
      );
      await sql`create unique index follow_up_id on follow_up (tenant, user, id)`.execute(db);
      await sql`create table follow_up_detail (tenant text not null, user text not null, id text not null, payload text not null, primary key (tenant, user, id))`.execute(db);
      await sql`create table held_back (tenant text not null, user text not null, id text not null, payload text not null, primary key (tenant, user, id))`.execute(db);
    },
  },
};
