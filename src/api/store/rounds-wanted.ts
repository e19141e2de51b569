/** Whose rounds are wanted, and which of them are under way. */
import { sql, type Kysely } from 'kysely';
import type { Instant } from '../../planner/meeting.ts';
import type { Owner } from '../ports.ts';
import type { WantedRounds } from '../ports-subscriptions.ts';
import { lots } from './lots.ts';
import type { Schema } from './schema.ts';

/** Where one is wanted that soon already, nothing is written. */
export async function want(db: Kysely<Schema>, owners: readonly Owner[], from: Instant): Promise<void> {
  for (const some of lots(owners)) {
    const insert = db.insertInto('round_wanted').values(some.map(({ tenant, user }) => ({ tenant, user, due_at: from, begun_at: null })));
    await insert
      .onConflict((c) =>
        c
          .columns(['tenant', 'user'])
          .doUpdateSet({ due_at: from, begun_at: null })
          .where((e) => e.or([e('round_wanted.begun_at', 'is not', null), e('round_wanted.due_at', '>', from)])),
      )
      .execute();
  }
}

/** The WantedRounds port on the database. */
export function wantedRoundsIn(db: Kysely<Schema>): WantedRounds {
  return {
    want: (owners, from) => db.transaction().execute((inside) => want(inside, owners, from)),

    async wantStale(endedBefore, from, limit) {
      const stale = db
        .selectFrom('profile as p')
        .innerJoin('connection as c', (join) => join.onRef('c.tenant', '=', 'p.tenant').onRef('c.user', '=', 'p.user'))
        .leftJoin('tenant as t', 't.tenant', 'p.tenant')
        .leftJoin('round_wanted as w', (join) => join.onRef('w.tenant', '=', 'p.tenant').onRef('w.user', '=', 'p.user'))
        .select(['p.tenant', 'p.user', sql<number>`cast(${from} as bigint)`.as('due_at')])
        .where('w.due_at', 'is', null)
        .where('c.state', '=', 'connected')
        .where((e) => e.or([e('t.state', 'is', null), e('t.state', '=', 'active')]))
        .where((e) => e.or([e('p.synced_at', 'is', null), e('p.synced_at', '<', endedBefore)]))
        .orderBy(sql`coalesce(p.synced_at, 0)`)
        .limit(limit);
      await db
        .insertInto('round_wanted')
        .columns(['tenant', 'user', 'due_at'])
        .expression(stale)
        .onConflict((c) => c.doNothing())
        .execute();
    },

    async due(now, limit) {
      return db
        .selectFrom('round_wanted as w')
        .innerJoin('connection as c', (join) => join.onRef('c.tenant', '=', 'w.tenant').onRef('c.user', '=', 'w.user'))
        .leftJoin('tenant as t', 't.tenant', 'w.tenant')
        .select(['w.tenant', 'w.user'])
        .where('w.begun_at', 'is', null)
        .where('w.due_at', '<=', now)
        .where('c.state', '=', 'connected')
        .where((e) => e.or([e('t.state', 'is', null), e('t.state', '=', 'active')]))
        .orderBy('w.due_at')
        .limit(limit)
        .execute();
    },

    async begun({ tenant, user }, at) {
      await db.updateTable('round_wanted').set({ begun_at: at }).where('tenant', '=', tenant).where('user', '=', user).execute();
    },

    async ended({ tenant, user }, begunAt, again) {
      const where = { tenant, user, begun_at: begunAt };
      if (again === null) await db.deleteFrom('round_wanted').where((e) => e.and(where)).execute(); // prettier-ignore
      else await db.updateTable('round_wanted').set({ begun_at: null, due_at: again }).where((e) => e.and(where)).execute(); // prettier-ignore
    },

    async recover() {
      await db.updateTable('round_wanted').set({ begun_at: null }).where('begun_at', 'is not', null).execute();
    },
  };
}
