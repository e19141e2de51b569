/** Which addresses are one person by the owner's word, and which are two: the last word holds. */
import type { Kysely } from 'kysely';
import type { Owner } from '../ports.ts';
import type { Receiving } from '../ports-records.ts';
import type { WhoIsWho } from '../ports-wishes.ts';
import { addressesOf } from './person.ts';
import { factsChanged } from './planning.ts';
import { keepReceipt } from './receipts.ts';
import type { Schema } from './schema.ts';

/** The WhoIsWho port on the database. */
export function whoIsWhoIn(db: Kysely<Schema>): WhoIsWho {
  return {
    async word({ tenant, user }) {
      const labelled = await db.selectFrom('together').select(['label', 'address']).where('tenant', '=', tenant).where('user', '=', user).orderBy('address').execute();
      const apart = await db.selectFrom('apart').select(['address', 'other']).where('tenant', '=', tenant).where('user', '=', user).orderBy('address').orderBy('other').execute();
      const groups = Map.groupBy(labelled, ({ label }) => label);
      return { together: [...groups.values()].map((rows) => rows.map(({ address }) => address)), apart: apart.map(({ address, other }) => [address, other] as const) };
    },

    join: (owner, [id, otherId], receipt) =>
      db.transaction().execute(async (inside) => {
        const [one, other] = [await addressesOf(inside, owner, id), await addressesOf(inside, owner, otherId)];
        const [label] = one;
        if (label === undefined || other.length === 0 || other.includes(label)) return false;
        await unsay(inside, owner, [...one, ...other]);
        await say(inside, owner, label, [...one, ...other]);
        await concluded(inside, owner, [...one, ...other], receipt);
        return true;
      }),

    part: (owner, id, addresses, receipt) =>
      db.transaction().execute(async (inside) => {
        const all = await addressesOf(inside, owner, id);
        const [going, staying] = [all.filter((one) => addresses.includes(one)), all.filter((one) => !addresses.includes(one))];
        if (going.length < new Set(addresses).size || going.length === 0 || staying.length === 0) return false;
        await unsay(inside, owner, all);
        for (const some of [going, staying]) if (some.length > 1) await say(inside, owner, some[0] ?? '', some);
        const { tenant, user } = owner;
        await inside
          .insertInto('apart')
          .values(going.flatMap((address) => staying.map((other) => (address < other ? { tenant, user, address, other } : { tenant, user, address: other, other: address }))))
          .execute();
        await concluded(inside, owner, all, receipt);
        return true;
      }),
  };
}

/** Nothing is said of these among each other any more. */
async function unsay(db: Kysely<Schema>, { tenant, user }: Owner, addresses: readonly string[]): Promise<void> {
  await db.deleteFrom('together').where('tenant', '=', tenant).where('user', '=', user).where('address', 'in', addresses).execute();
  await db.deleteFrom('apart').where('tenant', '=', tenant).where('user', '=', user).where('address', 'in', addresses).where('other', 'in', addresses).execute();
}

async function say(db: Kysely<Schema>, { tenant, user }: Owner, label: string, addresses: readonly string[]): Promise<void> {
  await db
    .insertInto('together')
    .values(addresses.map((address) => ({ tenant, user, address, label })))
    .execute();
}

async function concluded(db: Kysely<Schema>, owner: Owner, people: readonly string[], receipt: Receiving): Promise<void> {
  await factsChanged(db, owner, { people, meetings: [] });
  if (receipt) await keepReceipt(db, owner, receipt);
}
