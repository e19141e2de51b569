/** What a plan knows of people, kept for the next in the transaction of what it made. */
import type { Kysely, Selectable } from 'kysely';
import type { Owner } from '../ports.ts';
import type { Known, KnownRelationship } from '../ports-look.ts';
import { lots, unhurried } from './lots.ts';
import { readyInsert } from './ready.ts';
import type { Schema } from './schema.ts';

type Address = Selectable<Schema['relationship_address']>;
type Relationship = Selectable<Schema['relationship']>;

/** People written at once: a row may be long, and not all are held together. */
const LOT = 100;

/** Only what changed is written. */
export async function saveKnown(db: Kysely<Schema>, owner: Owner, { relationships, meetings, missed, only }: Known): Promise<void> {
  const before = await whoseBefore(db, owner, only && [...only.people]);
  const whose = await saveRelationships(db, owner, relationships, only && new Set([...before.values()].filter((id) => id !== null)));
  await saveAddresses(db, owner, meetings, whose, [...before.keys()]);
  await saveMissed(db, owner, missed, only && only.settled);
}

/** Known addresses, of these or all, and whose they were. */
async function whoseBefore(db: Kysely<Schema>, { tenant, user }: Owner, only: readonly string[] | null): Promise<Map<string, string | null>> {
  const all = db.selectFrom('relationship_address').select(['address', 'relationship']).where('tenant', '=', tenant).where('user', '=', user);
  const rows = only === null ? await all.execute() : [];
  if (only !== null) for (const some of lots(only)) rows.push(...(await all.where('address', 'in', some).execute()));
  return new Map(rows.map(({ address, relationship }) => [address, relationship]));
}

/** Keeps them in place of those that some of the addresses had, or of all; by address, whose it is now. */
async function saveRelationships(db: Kysely<Schema>, { tenant, user }: Owner, relationships: Iterable<KnownRelationship>, had: ReadonlySet<string> | null): Promise<Map<string, string>> {
  const all = () => db.selectFrom('relationship').where('tenant', '=', tenant).where('user', '=', user);
  const gone = had === null ? new Set((await all().select('id').execute()).map(({ id }) => id)) : new Set(had);
  const whose = new Map<string, string>();
  const rowOf = ({ remembered, nameKey, turnsAt, isSpeaking }: KnownRelationship): Relationship => {
    const id = remembered.addresses[0] ?? '';
    for (const address of remembered.addresses) whose.set(address, id);
    return { tenant, user, id, name_key: nameKey, turns_at: turnsAt, is_speaking: isSpeaking ? 1 : 0, payload: JSON.stringify(remembered) };
  };
  await saveRows(relationships, rowOf, gone, {
    keyOf: ({ id }) => id,
    // Where not all are looked at, one may be there that none of the addresses had.
    mayBeThere: (id) => had !== null || gone.has(id),
    read: (ids) => all().selectAll().where('id', 'in', ids).execute(),
    remove: (ids) => db.deleteFrom('relationship').where('tenant', '=', tenant).where('user', '=', user).where('id', 'in', ids).execute(),
    insert: readyInsert<Relationship>(db, (rows) => db.insertInto('relationship').values(rows)),
  });
  return whose;
}

async function saveAddresses(db: Kysely<Schema>, { tenant, user }: Owner, meetings: Known['meetings'], whose: ReadonlyMap<string, string>, before: readonly string[]): Promise<void> {
  const gone = new Set(before);
  const rowOf = ([address, ids]: readonly [string, readonly string[]]): Address => ({ tenant, user, address, relationship: whose.get(address) ?? null, meetings: ids.join('\n') });
  await saveRows(meetings, rowOf, gone, {
    keyOf: ({ address }) => address,
    mayBeThere: (address) => gone.has(address),
    read: (addresses) => db.selectFrom('relationship_address').selectAll().where('tenant', '=', tenant).where('user', '=', user).where('address', 'in', addresses).execute(),
    remove: (addresses) => db.deleteFrom('relationship_address').where('tenant', '=', tenant).where('user', '=', user).where('address', 'in', addresses).execute(),
    insert: readyInsert<Address>(db, (rows) => db.insertInto('relationship_address').values(rows)),
  });
}

/** A table whose rows are told apart by one column. */
interface Keyed<T> {
  readonly keyOf: (row: T) => string;
  /** Where it is sure that nothing is, nothing is looked for. */
  readonly mayBeThere: (key: string) => boolean;
  readonly read: (keys: readonly string[]) => Promise<T[]>;
  readonly remove: (keys: readonly string[]) => Promise<unknown>;
  readonly insert: (rows: readonly T[]) => Promise<void>;
}

/** Writes those rows that are not there as they are, and takes out what is `gone`: of those keys none that a row has stays in it. */
async function saveRows<Given, T extends object>(given: Iterable<Given>, rowOf: (one: Given) => T, gone: Set<string>, { keyOf, mayBeThere, read, remove, insert }: Keyed<T>): Promise<void> {
  for await (const some of unhurried(given, LOT)) {
    const rows = some.map(rowOf);
    const keys = rows.map(keyOf);
    const there = keys.filter(mayBeThere);
    for (const key of keys) gone.delete(key);
    const { changed, replaced } = differences(there.length === 0 ? [] : await read(there), rows, keyOf);
    if (replaced.length > 0) await remove(replaced);
    if (changed.length > 0) await insert(changed);
  }
  for (const keys of lots(gone)) await remove(keys);
}

/** Rows to write, and the keys of those of them that are there otherwise. */
function differences<T extends object>(before: readonly T[], after: readonly T[], keyOf: (row: T) => string): { changed: T[]; replaced: string[] } {
  const known = new Map(before.map((row) => [keyOf(row), row]));
  const changed = after.filter((row) => {
    const was = known.get(keyOf(row));
    return !was || !isSame(was, row);
  });
  return { changed, replaced: changed.map(keyOf).filter((key) => known.has(key)) };
}

function isSame<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((column) => a[column] === b[column]);
}

async function saveMissed(db: Kysely<Schema>, { tenant, user }: Owner, missed: Iterable<string>, only: readonly string[] | null): Promise<void> {
  const remove = db.deleteFrom('missed').where('tenant', '=', tenant).where('user', '=', user);
  if (only === null) await remove.execute();
  else for (const some of lots(only)) await remove.where('meeting', 'in', some).execute();
  for (const some of lots(missed)) {
    await db
      .insertInto('missed')
      .values(some.map((meeting) => ({ tenant, user, meeting })))
      .execute();
  }
}
