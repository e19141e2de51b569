/** Who is subscribed to changes in their calendar. */
import { sql, type Kysely } from 'kysely';
import type { Instant } from '../../planner/meeting.ts';
import type { Owner } from '../ports.ts';
import type { KeptSubscription, Subscriptions } from '../ports-subscriptions.ts';
import { lots } from './lots.ts';
import { want } from './rounds-wanted.ts';
import type { Schema } from './schema.ts';

/** The Subscriptions port on the database. */
export function subscriptionsIn(db: Kysely<Schema>): Subscriptions {
  const update = ({ tenant, user }: Owner, id: string, to: Partial<Schema['subscription']>) =>
    db.updateTable('subscription').set(to).where('tenant', '=', tenant).where('user', '=', user).where('id', '=', id).execute(); // prettier-ignore

  return {
    async find(asked) {
      const found: KeptSubscription[] = [];
      for (const some of lots(asked)) {
        const rows = await db
          .selectFrom('subscription')
          .selectAll()
          .where((e) => e.or(some.map(({ tenant, id }) => e.and({ tenant, id }))))
          .execute();
        found.push(...rows.flatMap((row) => keptOf(row) ?? []));
      }
      return found;
    },

    async due(place, now, limit) {
      const rows = await db
        .selectFrom('connection as c')
        .leftJoin('tenant as t', 't.tenant', 'c.tenant')
        .leftJoin('subscription as s', (join) => join.onRef('s.tenant', '=', 'c.tenant').onRef('s.user', '=', 'c.user'))
        .innerJoin('profile as p', (join) => join.onRef('p.tenant', '=', 'c.tenant').onRef('p.user', '=', 'c.user'))
        .select(['c.tenant', 'c.user', 't.state', 's.id', 's.state_hash', 's.expires_at', 's.place', 's.is_challenged'])
        .where('c.state', '=', 'connected')
        .where((e) => e.or([e('s.look_at', 'is', null), e('s.look_at', '<=', now), e('s.place', '<>', place), e('t.state', '=', 'suspended')]))
        // Of a suspended organisation only what is left to end.
        .where((e) => e.or([e('t.state', 'is', null), e('t.state', '=', 'active'), e('s.id', 'is not', null)]))
        .orderBy(sql`coalesce(s.look_at, 0)`)
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        owner: { tenant: row.tenant, user: row.user },
        subscription: keptOf(row),
        isChallenged: row.is_challenged === 1,
        isSuspended: row.state === 'suspended',
      }));
    },

    async save({ owner: { tenant, user }, id, stateHash, expiresAt, place }, lookAt) {
      const set = { id, state_hash: stateHash, expires_at: expiresAt, place, look_at: lookAt, is_challenged: 0 };
      await db.transaction().execute(async (inside) => {
        await inside.insertInto('subscription').values({ tenant, user, ...set }).onConflict((c) => c.columns(['tenant', 'user']).doUpdateSet(set)).execute(); // prettier-ignore
        await want(inside, [{ tenant, user }], 0);
      });
    },

    async lookLater({ tenant, user }: Owner, look_at: Instant) {
      const insert = db.insertInto('subscription').values({ tenant, user, id: null, state_hash: null, expires_at: null, place: null, look_at, is_challenged: 0 });
      await insert.onConflict((c) => c.columns(['tenant', 'user']).doUpdateSet({ look_at })).execute();
    },

    async challenged(owner, id) {
      await update(owner, id, { is_challenged: 1, look_at: 0 });
    },

    async gone(owner, id) {
      await update(owner, id, { id: null, state_hash: null, expires_at: null, place: null, look_at: 0, is_challenged: 0 });
    },
  };
}

type Row = Pick<Schema['subscription'], 'tenant' | 'user'> & { [Name in 'id' | 'state_hash' | 'place']: string | null } & { expires_at: number | null };

function keptOf({ tenant, user, id, state_hash: stateHash, expires_at: expiresAt, place }: Row): KeptSubscription | null {
  return id !== null && stateHash !== null && expiresAt !== null && place !== null ? { owner: { tenant, user }, id, stateHash, expiresAt, place } : null;
}
