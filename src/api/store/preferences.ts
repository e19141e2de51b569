/** What the owner said about people, by address: it outlasts rounds, and people who leave the calendar. */
import type { Kysely } from 'kysely';
import type { Preference } from '../../planner/contact.ts';
import type { Circle } from '../../planner/facts.ts';
import type { Owner } from '../ports.ts';
import type { Schema } from './schema.ts';

export const NOTHING_SAID: Preference = { circle: null, isNever: false, note: '' };

/** Everything said, by address. */
export async function saidAbout(db: Kysely<Schema>, { tenant, user }: Owner, addresses?: readonly string[]): Promise<Map<string, Preference>> {
  let rows = db.selectFrom('preference').select(['address', 'circle', 'is_never', 'note']).where('tenant', '=', tenant).where('user', '=', user);
  if (addresses) rows = rows.where('address', 'in', addresses);
  return new Map((await rows.execute()).map(({ address, circle, is_never, note }) => [address, { circle: circle as Circle | null, isNever: is_never === 1, note }]));
}

/** What was said of one person, put together from all their addresses: one `never` is enough, and no note is lost. */
export function said(addresses: readonly string[], about: ReadonlyMap<string, Preference>): Preference {
  const all = addresses.map((address) => about.get(address)).filter((one) => one !== undefined);
  if (all.length === 0) return NOTHING_SAID;
  return {
    circle: all.find(({ circle }) => circle !== null)?.circle ?? null,
    isNever: all.some(({ isNever }) => isNever),
    note: [...new Set(all.map(({ note }) => note).filter((note) => note !== ''))].join('\n\n'),
  };
}

/** Says it of all addresses of a person, and in their row, inside a transaction. */
export async function say(db: Kysely<Schema>, { tenant, user }: Owner, id: string, addresses: readonly string[], { circle, isNever, note }: Preference): Promise<void> {
  const is_never = isNever ? 1 : 0;
  await db.deleteFrom('preference').where('tenant', '=', tenant).where('user', '=', user).where('address', 'in', addresses).execute();
  if (circle !== null || isNever || note !== '') {
    await db
      .insertInto('preference')
      .values(addresses.map((address) => ({ tenant, user, address, circle, is_never, note })))
      .execute();
  }
  await db
    .updateTable('person')
    .set({ circle, is_never, has_note: note === '' ? 0 : 1 })
    .where('tenant', '=', tenant)
    .where('user', '=', user)
    .where('id', '=', id)
    .execute();
}
