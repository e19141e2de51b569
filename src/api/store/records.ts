/** What the owner wrote down, in one table: each kind of record is told by what it is about, when, and whether it is settled. */
import { sql, type Kysely, type Selectable } from 'kysely';
import { personId } from '../../planner/contact.ts';
import type { Meeting } from '../../planner/meeting.ts';
import { isToKeep } from '../../planner/promises/history.ts';
import type { Owner } from '../ports.ts';
import type { Kept, PageOf, Receiving, Records, StoredFeedback, StoredIntroduction, StoredNote, StoredPromise } from '../ports-records.ts';
import { withIds } from './changes-seen.ts';
import { lots } from './lots.ts';
import { factsChanged } from './planning.ts';
import { keepReceipt } from './receipts.ts';
import type { Schema } from './schema.ts';

/** How a kind of record is kept. */
export interface Noun<T> {
  readonly kind: string;
  readonly at: (one: T) => number;
  readonly people: (one: T) => readonly string[];
  readonly meeting: (one: T) => string | null;
  /** Nothing is to be done about it any more. */
  readonly isSettled: (one: T) => boolean;
}

type Identified = { readonly id: string };

const NOTE: Noun<StoredNote> = { kind: 'note', at: ({ at }) => at, people: ({ people }) => people, meeting: ({ meetingId }) => meetingId, isSettled: () => true };

export const PROMISE: Noun<StoredPromise> = {
  kind: 'promise',
  at: ({ madeAt }) => madeAt,
  people: ({ people }) => people,
  meeting: ({ meetingId }) => meetingId,
  isSettled: (one) => !isToKeep(one),
};

export const FEEDBACK: Noun<StoredFeedback> = { kind: 'feedback', at: ({ at }) => at, people: ({ from }) => [from], meeting: () => null, isSettled: ({ toldAt }) => toldAt !== null };

const INTRODUCTION: Noun<StoredIntroduction> = { kind: 'introduction', at: ({ at }) => at, people: ({ by, to }) => [by, to], meeting: () => null, isSettled: () => true };

/** The Records port on the database. */
export function recordsIn(db: Kysely<Schema>): Records {
  return {
    notes: keptIn(db, NOTE),
    promises: keptIn(db, PROMISE),
    feedback: keptIn(db, FEEDBACK),
    introductions: keptIn(db, INTRODUCTION),

    async all(owner, since) {
      const read = async <T>(noun: Noun<T>) => (await select(db, owner, noun.kind).where((e) => e.or([e('settled', '=', 0), e('at', '>=', since)])).orderBy('at').orderBy('id').execute()).map((row) => recordOf(noun, row)); // prettier-ignore
      return { notes: await read(NOTE), promises: await read(PROMISE), feedback: await read(FEEDBACK), introductions: await read(INTRODUCTION) };
    },

    async named(owner, addresses, meetings) {
      return { names: await namesOf(db, owner, addresses), meetings: await withIds(db, owner, [...new Set(meetings)]) };
    },

    async meeting(owner, id) {
      return (await withIds(db, owner, [id]))[0] ?? null;
    },
  };
}

function keptIn<T extends Identified>(db: Kysely<Schema>, noun: Noun<T>): Kept<T> {
  const { kind } = noun;
  const inOne = <R>(work: (inside: Kysely<Schema>) => Promise<R>) => db.transaction().execute(work);
  const received = async (inside: Kysely<Schema>, owner: Owner, people: readonly string[], receipt: Receiving) => {
    await factsChanged(inside, owner, { people, meetings: [] });
    if (receipt) await keepReceipt(inside, owner, receipt);
  };
  return {
    async list(owner, page) {
      return (await paged(select(db, owner, kind), page).execute()).map((row) => recordOf(noun, row));
    },
    one: (owner, id) => readRecord(db, owner, noun, id),
    add: (owner, one, receipt) =>
      inOne(async (inside) => {
        await inside
          .insertInto('record')
          .values(rowOf(owner, noun, one))
          .execute();
        await received(inside, owner, noun.people(one), receipt);
      }),
    change: (owner, id, to, receipt) =>
      inOne(async (inside) => {
        const changed = await changeRecord(inside, owner, noun, id, to);
        if (changed) await received(inside, owner, [...noun.people(changed.before), ...noun.people(changed.after)], receipt);
        return changed?.after ?? null;
      }),
    remove: (owner, id, receipt) =>
      inOne(async (inside) => {
        const before = await readRecord(inside, owner, noun, id);
        if (!before) return false;
        await inside.deleteFrom('record').where('tenant', '=', owner.tenant).where('user', '=', owner.user).where('kind', '=', kind).where('id', '=', id).execute();
        await received(inside, owner, noun.people(before), receipt);
        return true;
      }),
  };
}

/** Keeps what `to` makes of one, inside a transaction; null where there is none. */
export async function changeRecord<T extends Identified>(db: Kysely<Schema>, owner: Owner, noun: Noun<T>, id: string, to: (one: T) => T): Promise<{ before: T; after: T } | null> {
  const before = await readRecord(db, owner, noun, id);
  if (!before) return null;
  const after = to(before);
  const { at, people, meeting, settled, payload } = rowOf(owner, noun, after);
  const update = db.updateTable('record').set({ at, people, meeting, settled, payload });
  await update.where('tenant', '=', owner.tenant).where('user', '=', owner.user).where('kind', '=', noun.kind).where('id', '=', id).execute();
  return { before, after };
}

async function readRecord<T>(db: Kysely<Schema>, owner: Owner, noun: Noun<T>, id: string): Promise<T | null> {
  const row = await select(db, owner, noun.kind).where('id', '=', id).executeTakeFirst();
  return row ? recordOf(noun, row) : null;
}

function select(db: Kysely<Schema>, { tenant, user }: Owner, kind: string) {
  return db.selectFrom('record').select('payload').where('tenant', '=', tenant).where('user', '=', user).where('kind', '=', kind);
}

function paged(rows: ReturnType<typeof select>, { people, meeting, before, limit }: PageOf): ReturnType<typeof select> {
  let some = rows.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit);
  if (people) some = some.where(namesOneOf(people));
  if (meeting !== null) some = some.where('meeting', '=', meeting);
  return before ? some.where((e) => e(e.refTuple('at', 'id'), '<', e.tuple(before.at, before.id))) : some;
}

/** Addresses are kept a line each, each line ended. */
function namesOneOf(people: readonly string[]) {
  const lines = people.map((address) => sql`'\n' || people like ${`%\n${address.replace(/[\\%_]/g, '\\$&')}\n%`} escape '\\'`);
  return sql<boolean>`(${lines.length === 0 ? sql`1 = 0` : sql.join(lines, sql` or `)})`;
}

function rowOf<T extends Identified>({ tenant, user }: Owner, { kind, at, people, meeting, isSettled }: Noun<T>, one: T): Selectable<Schema['record']> {
  const lines = people(one).map((address) => `${address}\n`).join(''); // prettier-ignore
  return { tenant, user, kind, id: one.id, at: at(one), people: lines, meeting: meeting(one), settled: isSettled(one) ? 1 : 0, payload: JSON.stringify(one) };
}

function recordOf<T>(_noun: Noun<T>, { payload }: { readonly payload: string }): T {
  return JSON.parse(payload) as T;
}

async function namesOf(db: Kysely<Schema>, { tenant, user }: Owner, addresses: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const some of lots([...new Set(addresses)])) {
    const rows = await db
      .selectFrom('person_address as a')
      .innerJoin('person as p', (join) => join.onRef('p.tenant', '=', 'a.tenant').onRef('p.user', '=', 'a.user').onRef('p.id', '=', 'a.person'))
      .select(['a.address', 'p.row'])
      .where('a.tenant', '=', tenant)
      .where('a.user', '=', user)
      .where('a.alias', 'in', some.map(personId))
      .execute();
    for (const { address, row } of rows) names.set(address, (JSON.parse(row) as Pick<Meeting['attendees'][number], 'name'>).name);
  }
  return names;
}
