/** What a plan knows of people, kept for the next in the transaction of what it made. */
import type { Kysely, Selectable } from 'kysely';
import type { Owner } from '../ports.ts';
import type { Known } from '../ports-look.ts';
import { lots } from './lots.ts';
import type { Schema } from './schema.ts';

type Address = Selectable<Schema['relationship_address']>;
type Relationship = Selectable<Schema['relationship']>;

/** Only what changed is written. */
export async function saveKnown(db: Kysely<Schema>, owner: Owner, { relationships, meetings, missed, only }: Known): Promise<void> {
  const { tenant, user } = owner;
  const known = await addressesBefore(db, owner, only && [...only.people]);
  const whose = new Map(relationships.flatMap(({ remembered: { addresses } }) => addresses.map((address) => [address, addresses[0] ?? address])));
  const addresses = [...meetings].map(([address, ids]): Address => ({ tenant, user, address, relationship: whose.get(address) ?? null, meetings: ids.join('\n') }));
  await saveAddresses(db, owner, known, addresses);

  const before = await relationshipsBefore(db, owner, only && [...new Set([...whose.values(), ...known.map(({ relationship }) => relationship).filter((id) => id !== null)])]);
  const rows = relationships.map(({ remembered, nameKey, turnsAt, isSpeaking }): Relationship => ({
    tenant,
    user,
    id: remembered.addresses[0] ?? '',
    name_key: nameKey,
    turns_at: turnsAt,
    is_speaking: isSpeaking ? 1 : 0,
    payload: JSON.stringify(remembered),
  }));
  await saveRelationships(db, owner, before, rows);
  await saveMissed(db, owner, missed, only && only.settled);
}

async function addressesBefore(db: Kysely<Schema>, { tenant, user }: Owner, only: readonly string[] | null): Promise<Address[]> {
  const all = db.selectFrom('relationship_address').selectAll().where('tenant', '=', tenant).where('user', '=', user);
  if (only === null) return all.execute();
  const found: Address[] = [];
  for (const some of lots(only)) found.push(...(await all.where('address', 'in', some).execute()));
  return found;
}

async function saveAddresses(db: Kysely<Schema>, { tenant, user }: Owner, before: readonly Address[], after: readonly Address[]): Promise<void> {
  const { changed, gone } = differences(before, after, ({ address }) => address);
  for (const some of lots(gone)) await db.deleteFrom('relationship_address').where('tenant', '=', tenant).where('user', '=', user).where('address', 'in', some).execute();
  for (const some of lots(changed)) await db.insertInto('relationship_address').values(some).execute();
}

async function relationshipsBefore(db: Kysely<Schema>, { tenant, user }: Owner, only: readonly string[] | null): Promise<Relationship[]> {
  const all = db.selectFrom('relationship').selectAll().where('tenant', '=', tenant).where('user', '=', user);
  if (only === null) return all.execute();
  const found: Relationship[] = [];
  for (const some of lots(only)) found.push(...(await all.where('id', 'in', some).execute()));
  return found;
}

async function saveRelationships(db: Kysely<Schema>, { tenant, user }: Owner, before: readonly Relationship[], after: readonly Relationship[]): Promise<void> {
  const { changed, gone } = differences(before, after, ({ id }) => id);
  for (const some of lots(gone)) await db.deleteFrom('relationship').where('tenant', '=', tenant).where('user', '=', user).where('id', 'in', some).execute();
  for (const some of lots(changed)) await db.insertInto('relationship').values(some).execute();
}

/** Rows to write, and the keys of those to remove before: those that are no more, and those written anew. */
function differences<T extends object>(before: readonly T[], after: readonly T[], keyOf: (row: T) => string): { changed: T[]; gone: string[] } {
  const known = new Map(before.map((row) => [keyOf(row), row]));
  const changed: T[] = [];
  for (const row of after) {
    const was = known.get(keyOf(row));
    if (was && isSame(was, row)) known.delete(keyOf(row));
    else changed.push(row);
  }
  return { changed, gone: [...known.keys()] };
}

function isSame<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((column) => a[column] === b[column]);
}

async function saveMissed(db: Kysely<Schema>, { tenant, user }: Owner, missed: readonly string[], only: readonly string[] | null): Promise<void> {
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
