/** People as plans find them: a narrow row for the list, details for the opened one, and every address that finds them. */
import { hash as digest } from 'node:crypto';
import { sql, type Insertable, type Kysely, type Selectable } from 'kysely';
import { personId, shownName, type Contact } from '../../planner/contact.ts';
import type { Circle } from '../../planner/facts.ts';
import { fold } from '../../planner/person-name.ts';
import { formatInstant } from '../../planner/zone.ts';
import type { ListedPerson, Owner, Place, Store } from '../ports.ts';
import { lots, unhurried } from './lots.ts';
import { NOTHING_SAID, said, saidAbout } from './preferences.ts';
import { readyInsert } from './ready.ts';
import type { Schema } from './schema.ts';

type Row = Selectable<Schema['person']>;

const LISTED = ['addresses', 'row', 'first_at', 'last_at', 'next_at', 'meets_every_days', 'wrote_last', 'circle', 'is_never', 'has_note'] as const;

/** `met` of those never met: after everyone who was. */
const NEVER_MET = 1;
/** People of a statement: some milliseconds' work. */
const WRITTEN_AT_ONCE = 100;

export function selectPeople(db: Kysely<Schema>, { tenant, user }: Owner) {
  return db.selectFrom('person').select(LISTED).where('tenant', '=', tenant).where('user', '=', user);
}

export function listedPerson(row: Pick<Row, (typeof LISTED)[number]>): ListedPerson {
  return {
    addresses: row.addresses.split('\n'),
    firstAt: row.first_at,
    lastAt: row.last_at,
    nextAt: row.next_at,
    meetsEveryDays: row.meets_every_days,
    wroteLast: row.wrote_last as 'me' | 'them' | null,
    circle: row.circle as Circle | null,
    isNever: row.is_never === 1,
    hasNote: row.has_note === 1,
    row: row.row,
  };
}

/** A page of the list, in its order. */
export async function readPeople(db: Kysely<Schema>, owner: Owner, words: readonly string[], { after, limit }: { readonly after: Place | null; readonly limit: number }): ReturnType<Store['people']> {
  let rows = selectPeople(db, owner)
    .orderBy('met')
    .orderBy('sort')
    .orderBy('id')
    .limit(limit + 1);
  for (const word of words) rows = rows.where(sql<boolean>`search like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`);
  if (after) rows = rows.where((e) => e(e.refTuple('met', 'sort', 'id'), '>', e.tuple(...after)));
  const found = await rows.execute();
  const people = found.slice(0, limit).map(listedPerson);
  const last = found.length > limit ? people.at(-1) : undefined;
  return { people, next: last ? placeOf(JSON.parse(last.row) as Pick<Contact, 'id' | 'name' | 'address'>, last.lastAt) : null };
}

/** Whoever has any of these addresses, each once, in the order of the addresses. */
export async function readPeopleAt(db: Kysely<Schema>, owner: Owner, addresses: readonly string[]): Promise<ListedPerson[]> {
  if (addresses.length === 0) return [];
  const finding = db
    .selectFrom('person_address')
    .select('person')
    .where('tenant', '=', owner.tenant)
    .where('user', '=', owner.user)
    .where('alias', 'in', addresses.map(personId)); // prettier-ignore
  const found = (await selectPeople(db, owner).where('id', 'in', finding).execute()).map(listedPerson);
  const at = (one: ListedPerson) => addresses.findIndex((address) => one.addresses.includes(address));
  return found.sort((a, b) => at(a) - at(b));
}

/** Where somebody stands in the list. */
function placeOf({ id, name, address }: Pick<Contact, 'id' | 'name' | 'address'>, lastAt: number | null): Place {
  return [lastAt === null ? NEVER_MET : -lastAt, fold(name === '' ? address : name), id];
}

/** Someone as they are to be written; `isNew`: nothing is there of them. */
type Changed = Contact & { readonly hash: string; readonly isNew: boolean };

/** Keeps everyone a plan knows, or those of them who have one of the addresses in `only`, inside its transaction: only those who changed are written. */
export async function savePeople(db: Kysely<Schema>, owner: Owner, people: readonly Contact[], only: ReadonlySet<string> | null): Promise<void> {
  const known = only === null ? await hashes(db, owner) : await hashesOf(db, owner, [...only]);
  const changed: Changed[] = [];
  for (const one of people) {
    const hash = digest('sha256', JSON.stringify(one), 'base64url');
    // Where not everyone is looked at, somebody may be there whom none of these addresses finds.
    const isNew = only === null && !known.has(one.id);
    if (known.get(one.id) !== hash) changed.push({ ...one, hash, isNew });
    known.delete(one.id);
  }
  if (known.size > 0) await forget(db, owner, [...known.keys()], people);
  if (changed.length === 0) return;
  const about = await saidAbout(db, owner);
  const write = writing(db, owner, about);
  for await (const some of unhurried(changed, WRITTEN_AT_ONCE)) await write(some);
}

async function hashes(db: Kysely<Schema>, { tenant, user }: Owner): Promise<Map<string, string>> {
  const rows = await db.selectFrom('person').select(['id', 'hash']).where('tenant', '=', tenant).where('user', '=', user).execute();
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

async function hashesOf(db: Kysely<Schema>, { tenant, user }: Owner, addresses: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const some of lots(addresses.map(personId))) {
    const finding = db.selectFrom('person_address').select('person').where('tenant', '=', tenant).where('user', '=', user).where('alias', 'in', some);
    const rows = await db.selectFrom('person').select(['id', 'hash']).where('tenant', '=', tenant).where('user', '=', user).where('id', 'in', finding).execute();
    for (const { id, hash } of rows) found.set(id, hash);
  }
  return found;
}

function writing(db: Kysely<Schema>, owner: Owner, about: Awaited<ReturnType<typeof saidAbout>>): (some: readonly Changed[]) => Promise<void> {
  const insertPeople = readyInsert<Row>(db, (rows) => db.insertInto('person').values(rows));
  const insertDetails = readyInsert<Insertable<Schema['person_detail']>>(db, (rows) => db.insertInto('person_detail').values(rows));
  const insertAddresses = readyInsert<Insertable<Schema['person_address']>>(db, (rows) =>
    db
      .insertInto('person_address')
      .values(rows)
      .onConflict((c) => c.columns(['tenant', 'user', 'alias']).doUpdateSet((e) => ({ person: e.ref('excluded.person') }))),
  );
  const { tenant, user } = owner;
  return async (some) => {
    await remove(db, owner, some.filter(({ isNew }) => !isNew).map(({ id }) => id)); // prettier-ignore
    await insertPeople(some.map((one) => rowOf(owner, one, about)));
    await insertDetails(some.map(({ id, meetings, missed }) => ({ tenant, user, id, meetings: JSON.stringify(meetings), missed: JSON.stringify(missed) })));
    const aliases = some.flatMap(({ id, addresses }) => addresses.map((address) => ({ tenant, user, alias: personId(address), person: id, address })));
    for (const lot of lots(aliases)) await insertAddresses(lot);
  };
}

function rowOf({ tenant, user }: Owner, one: Changed, about: Awaited<ReturnType<typeof saidAbout>>): Row {
  const { id, hash, address, addresses, isExternal, firstAt, lastAt, nextAt, meetsEveryDays, rhythmDays, wroteLast } = one;
  const instant = (at: number | null) => (at === null ? null : formatInstant(at));
  const { circle, isNever, note } = said(addresses, about);
  const name = shownName(one);
  const [met, sort] = placeOf({ id, name, address }, lastAt);
  return {
    tenant,
    user,
    met,
    sort,
    id,
    hash,
    addresses: addresses.join('\n'),
    search: fold([name, ...addresses].join('\n')),
    row: JSON.stringify({ id, name, address, addresses, isExternal, lastAt: instant(lastAt), nextAt: instant(nextAt), rhythmDays }),
    first_at: firstAt,
    last_at: lastAt,
    next_at: nextAt,
    meets_every_days: meetsEveryDays,
    wrote_last: wroteLast,
    circle,
    is_never: isNever ? 1 : 0,
    has_note: note === '' ? 0 : 1,
  };
}

/** Those whom no plan names any more. Whom the owner said something about stays, unless they go on under another first address. */
async function forget(db: Kysely<Schema>, owner: Owner, ids: readonly string[], people: readonly Contact[]): Promise<void> {
  const { tenant, user } = owner;
  const about = await saidAbout(db, owner);
  const named = new Set(people.flatMap(({ addresses }) => addresses));
  for (const some of lots(ids)) {
    const rows = await db.selectFrom('person').select(['id', 'addresses']).where('tenant', '=', tenant).where('user', '=', user).where('id', 'in', some).execute();
    const isKept = (addresses: readonly string[]) => said(addresses, about) !== NOTHING_SAID && !addresses.some((one) => named.has(one));
    const kept = new Set(rows.filter((row) => isKept(row.addresses.split('\n'))).map(({ id }) => id));
    await remove(db, owner, some.filter((id) => !kept.has(id))); // prettier-ignore
    if (kept.size === 0) continue;
    // Whatever a later plan says of them is news.
    await db
      .updateTable('person')
      .set({ hash: '', next_at: null })
      .where('tenant', '=', tenant)
      .where('user', '=', user)
      .where('id', 'in', [...kept])
      .where('hash', '!=', '')
      .execute();
  }
}

async function remove(db: Kysely<Schema>, { tenant, user }: Owner, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.deleteFrom('person').where('tenant', '=', tenant).where('user', '=', user).where('id', 'in', ids).execute();
  await db.deleteFrom('person_detail').where('tenant', '=', tenant).where('user', '=', user).where('id', 'in', ids).execute();
  await db.deleteFrom('person_address').where('tenant', '=', tenant).where('user', '=', user).where('person', 'in', ids).execute();
}
