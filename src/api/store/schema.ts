/** The tables, and the numbered migrations that make them. Tenant and user come first in every key, or what stands for them. */
import { sql, type Generated, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { meetingOwners } from './meeting-owners.ts';
import { planningByChange } from './planning-by-change.ts';
import { recordsTables } from './records-tables.ts';
import { wishesTables } from './wishes-tables.ts';

interface Owned {
  tenant: string;
  user: string;
}

export interface Schema {
  /** `facts` counts what changed of an owner; `planned` is the last plan's `PlanKept`. */
  profile: Owned & { payload: string; read_at: number; synced_at: number | null; facts: Generated<number>; planned: string | null };
  /** `read_at`: when the round that ended there was read. */
  calendar_cursor: Owned & { cursor: string; read_at: number | null };
  /** `people` are JSON, and known with `subject` of one's own meetings alone. */
  change_seen: Owned & { seen_at: number; meeting: string; was_start: number; was_end: number; kind: string; made_by: string | null; people: string | null; subject: string | null };
  /** How far the past before the window was read. */
  history: Owned & { cursor: string | null; is_done: number };
  /** Who was met before the windows that meetings come from. */
  earlier: Owned & { address: string; at: number };
  /** `ends`, `uid` and `thread` are the payload's, `uid` of occurrences of series alone. Its keys begin with `owner`, a `meetingOwner`. */
  meeting: Owned & { owner: string; id: string; source: string; series: string | null; start: number; ends: number; uid: string | null; thread: string | null; payload: string };
  /** What changed since the last plan: a `Changed`, by how far facts had come then. */
  look_again: Owned & { facts: number; payload: string };
  /** What the last plan knew of someone, by their first address: a `KeptRelationship`. */
  relationship: Owned & { id: string; name_key: string | null; turns_at: number | null; is_speaking: number; payload: string };
  /** Every address that a meeting names: whose it is, if there is a relationship, and the ids of its meetings, a line each. */
  relationship_address: Owned & { address: string; relationship: string | null; meetings: string };
  /** Meetings that gave way to another at the same time. */
  missed: Owned & { meeting: string };
  /** The narrow table that the queue is listed from. */
  follow_up: Owned & {
    id: string;
    state: string;
    due: number;
    rule: string;
    kind: string;
    because: string;
    data: string;
    base: number;
    is_late: number;
    row: string;
    revision: number;
    snoozed_until: number | null;
    decided_at: number | null;
    before: string | null;
    /** The code of what took it back, or null. */
    withdrawn_for: string | null;
  };
  /** What the planner made of it, and the draft as the person left it, loaded when it is opened. */
  follow_up_detail: Owned & { id: string; payload: string; edited_draft: string | null };
  held_back: Owned & { id: string; payload: string };
  /** What was held back and is wanted all the same. */
  revived: Owned & { id: string };
  /** The narrow table that people are listed from: `met` is the last meeting's start, negative so that the latest comes first, or 1 for never. */
  person: Owned & {
    met: number;
    sort: string;
    id: string;
    /** Of all that a plan knows: what did not change is left alone. */
    hash: string;
    addresses: string;
    search: string;
    row: string;
    first_at: number | null;
    last_at: number | null;
    next_at: number | null;
    meets_every_days: number | null;
    wrote_last: string | null;
    /** As `preference` has it for all their addresses. */
    circle: string | null;
    is_never: number;
    has_note: number;
  };
  /** Loaded when a person is opened. */
  person_detail: Owned & { id: string; meetings: string; missed: string };
  /** Every id that finds a person: one an address. */
  person_address: Owned & { alias: string; person: string; address: string };
  /** What the owner said about people. */
  preference: Owned & { address: string; circle: string | null; is_never: number; note: string };
  /** Messages with people, without subject or text: `people` are addresses, a line each. */
  touch: Owned & { stream: string; id: string; addressed: string; at: number; channel: string; direction: string; people: string; thread: string | null; asks: number | null; automatic: number };
  /** Who finds a touch. */
  touch_person: Owned & { address: string; stream: string; id: string };
  touch_stream: Owned & { stream: string; cursor: string | null; state: string };
  /** Who has been here, and how they are connected: `wanted` and `granted` are JSON lists. */
  connection: Owned & { state: string; claims: string | null; wanted: string; granted: string | null };
  token_cache: Owned & { sealed: string };
  tenant: { tenant: string; state: string; since: number };
  /** `id` and what belongs to it are null where there is none; it is looked after from `look_at` on. */
  subscription: Owned & { id: string | null; state_hash: string | null; expires_at: number | null; place: string | null; look_at: number; is_challenged: number };
  /** `begun_at`: a round is under way since then, and nothing has changed since. */
  round_wanted: Owned & { due_at: number; begun_at: number | null };
  /** What the owner wrote down: `people` are addresses, each line ended; `meeting` is an id, `settled` whether nothing is to be done about it. */
  record: Owned & { kind: string; id: string; at: number; people: string; meeting: string | null; settled: number; payload: string };
  /** A `Wishes`. */
  wishes: Owned & { payload: string };
  /** Addresses that share a label are one person, by the owner's word. */
  together: Owned & { address: string; label: string };
  /** Two people, by the owner's word; the address that sorts first comes first. */
  apart: Owned & { address: string; other: string };
  receipt: Owned & { key: string; request: string; answer: string; at: number };
}

const FIRST = [
  'create table profile (tenant text not null, user text not null, payload text not null, read_at integer not null, synced_at integer, primary key (tenant, user))',
  'create table calendar_cursor (tenant text not null, user text not null, cursor text not null, primary key (tenant, user))',
  'create table meeting (tenant text not null, user text not null, id text not null, source text not null, series text, start integer not null, payload text not null, primary key (tenant, user, id))',
  'create index meeting_source on meeting (tenant, user, source)',
  'create index meeting_series on meeting (tenant, user, series) where series is not null',
  'create table follow_up (tenant text not null, user text not null, state text not null, due integer not null, id text not null, rule text not null, kind text not null, because text not null, data text not null, base integer not null, is_late integer not null, row text not null, revision integer not null, snoozed_until integer, decided_at integer, before text, primary key (tenant, user, state, due, id)) without rowid',
  'create unique index follow_up_id on follow_up (tenant, user, id)',
  'create table follow_up_detail (tenant text not null, user text not null, id text not null, payload text not null, edited_draft text, primary key (tenant, user, id))',
  'create table held_back (tenant text not null, user text not null, id text not null, payload text not null, primary key (tenant, user, id))',
  'create table receipt (tenant text not null, user text not null, key text not null, request text not null, answer text not null, at integer not null, primary key (tenant, user, key))',
];

const PEOPLE = [
  'create table person (tenant text not null, "user" text not null, met bigint not null, sort text not null, id text not null, hash text not null, addresses text not null, search text not null, row text not null, first_at bigint, last_at bigint, next_at bigint, meets_every_days double precision, wrote_last text, circle text, is_never integer not null, has_note integer not null, primary key (tenant, "user", met, sort, id)) without rowid',
  'create unique index person_id on person (tenant, "user", id)',
  'create table person_detail (tenant text not null, "user" text not null, id text not null, meetings text not null, missed text not null, primary key (tenant, "user", id))',
  'create table person_address (tenant text not null, "user" text not null, alias text not null, person text not null, address text not null, primary key (tenant, "user", alias))',
  'create index person_address_person on person_address (tenant, "user", person)',
  'create table preference (tenant text not null, "user" text not null, address text not null, circle text, is_never integer not null, note text not null, primary key (tenant, "user", address))',
];

const SIGN_IN = [
  'create table connection (tenant text not null, "user" text not null, state text not null, claims text, wanted text not null, granted text, primary key (tenant, "user"))',
  'create table token_cache (tenant text not null, "user" text not null, sealed text not null, primary key (tenant, "user"))',
  'create table tenant (tenant text not null, state text not null, since bigint not null, primary key (tenant))',
];

const TOUCHES = [
  'create table touch (tenant text not null, "user" text not null, stream text not null, id text not null, addressed text not null, at bigint not null, channel text not null, direction text not null, people text not null, thread text, asks integer, automatic integer not null, primary key (tenant, "user", stream, id, addressed))',
  'create index touch_at on touch (tenant, "user", at)',
  'create table touch_stream (tenant text not null, "user" text not null, stream text not null, cursor text, state text not null, primary key (tenant, "user", stream))',
];

const HISTORY = [
  'alter table calendar_cursor add column read_at bigint',
  'create table change_seen (tenant text not null, "user" text not null, seen_at bigint not null, meeting text not null, was_start bigint not null, was_end bigint not null, kind text not null, made_by text, primary key (tenant, "user", seen_at, meeting, was_start, kind))',
  'create table history (tenant text not null, "user" text not null, cursor text, is_done integer not null, primary key (tenant, "user"))',
];

const SUBSCRIPTIONS = [
  'create table subscription (tenant text not null, "user" text not null, id text, state_hash text, expires_at bigint, place text, look_at bigint not null, is_challenged integer not null, primary key (tenant, "user"))',
  'create unique index subscription_id on subscription (tenant, id)',
  'create table round_wanted (tenant text not null, "user" text not null, due_at bigint not null, begun_at bigint, primary key (tenant, "user"))',
  'create index round_wanted_due on round_wanted (due_at)',
];

const THREADS = ['create index touch_asks on touch (tenant, "user", at, thread) where asks = 1', 'create index touch_thread on touch (tenant, "user", thread, id) where thread is not null'];

/** Meetings that are stored have none until they are read again. */
const MEETING_THREADS = ['alter table meeting add column thread text', 'create index meeting_thread on meeting (tenant, "user", thread) where thread is not null'];

/** In order; a migration that has run anywhere is never edited. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-first': {
    async up(db: Kysely<Schema>): Promise<void> {
      for (const statement of FIRST) await sql.raw(statement).execute(db);
    },
  },
  '0002-withdrawn-revived-earlier': {
    async up(db: Kysely<Schema>): Promise<void> {
      await sql.raw('alter table follow_up add column withdrawn_for text').execute(db);
      await sql.raw('create table earlier (tenant text not null, user text not null, address text not null, at integer not null, primary key (tenant, user, address))').execute(db);
      await sql.raw('create table revived (tenant text not null, user text not null, id text not null, primary key (tenant, user, id))').execute(db);
    },
  },
  '0003-people': {
    async up(db: Kysely<Schema>): Promise<void> {
      for (const statement of PEOPLE) await sql.raw(statement).execute(db);
    },
  },
  '0004-sign-in': {
    async up(db: Kysely<Schema>): Promise<void> {
      for (const statement of SIGN_IN) await sql.raw(statement).execute(db);
    },
  },
  '0005-touches': {
    async up(db: Kysely<Schema>): Promise<void> {
      for (const statement of TOUCHES) await sql.raw(statement).execute(db);
    },
  },
  '0006-planning': {
    async up(db: Kysely<Schema>): Promise<void> {
      await sql.raw('alter table profile add column facts bigint not null default 0').execute(db);
      await sql.raw('alter table profile add column planned text').execute(db);
    },
  },
  '0007-changes-seen-history': {
    async up(db: Kysely<Schema>): Promise<void> {
      for (const statement of HISTORY) await sql.raw(statement).execute(db);
    },
  },
  '0008-subscriptions': {
    async up(db: Kysely<Schema>): Promise<void> {
      for (const statement of SUBSCRIPTIONS) await sql.raw(statement).execute(db);
    },
  },
  '0009-planning-by-change': { up: planningByChange },
  '0010-threads': {
    async up(db: Kysely<Schema>): Promise<void> {
      for (const statement of THREADS) await sql.raw(statement).execute(db);
    },
  },
  '0011-changes-tell-whom': {
    async up(db: Kysely<Schema>): Promise<void> {
      await sql.raw('alter table change_seen add column people text').execute(db);
      await sql.raw('alter table change_seen add column subject text').execute(db);
    },
  },
  '0012-records': { up: recordsTables },
  '0013-wishes': { up: wishesTables },
  '0014-meeting-threads': {
    async up(db: Kysely<Schema>): Promise<void> {
      for (const statement of MEETING_THREADS) await sql.raw(statement).execute(db);
    },
  },
  '0015-decided': {
    async up(db: Kysely<Schema>): Promise<void> {
      await sql.raw('create index follow_up_decided on follow_up (tenant, "user", decided_at) where decided_at is not null').execute(db);
    },
  },
  '0016-meeting-owners': { up: meetingOwners },
  '0017-relationships-kept-shorter': {
    /** The next plan looks at everyone, and keeps them anew. */
    async up(db: Kysely<Schema>): Promise<void> {
      await sql.raw('delete from relationship').execute(db);
    },
  },
};
