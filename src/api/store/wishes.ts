/** What the owner has set, as one text: it is read whole, and changed whole. */
import type { Kysely } from 'kysely';
import type { Owner } from '../ports.ts';
import type { Wishes, WishesStore } from '../ports-wishes.ts';
import { factsChanged } from './planning.ts';
import type { Schema } from './schema.ts';

const NOTHING_SET: Wishes = { off: [], options: {}, workingHours: null, caps: {}, neverDomains: [], neverMeetings: [], language: null, greeting: 'first', learnedSince: null };

/** The WishesStore port on the database. */
export function wishesIn(db: Kysely<Schema>): WishesStore {
  return {
    wishes: (owner) => read(db, owner),

    change: (owner, to) =>
      db.transaction().execute(async (inside) => {
        const after = to(await read(inside, owner));
        const payload = JSON.stringify(after);
        const insert = inside.insertInto('wishes').values({ tenant: owner.tenant, user: owner.user, payload });
        await insert.onConflict((c) => c.columns(['tenant', 'user']).doUpdateSet({ payload })).execute();
        await factsChanged(inside, owner, 'everything');
        return after;
      }),

    async taught({ tenant, user }, since) {
      let decided = db
        .selectFrom('follow_up')
        .select((e) => ['rule', 'state', e.fn.countAll<number | string>().as('count')])
        .where('tenant', '=', tenant)
        .where('user', '=', user)
        .where('state', 'in', ['done', 'dismissed']);
      if (since !== null) decided = decided.where('decided_at', '>', since);
      const rows = await decided.groupBy(['rule', 'state']).execute();
      const countOf = (rule: string, state: string) => Number(rows.find((row) => row.rule === rule && row.state === state)?.count ?? 0);
      return new Map(rows.map(({ rule }) => [rule, { completed: countOf(rule, 'done'), dismissed: countOf(rule, 'dismissed') }]));
    },
  };
}

async function read(db: Kysely<Schema>, { tenant, user }: Owner): Promise<Wishes> {
  const row = await db.selectFrom('wishes').select('payload').where('tenant', '=', tenant).where('user', '=', user).executeTakeFirst();
  return row ? { ...NOTHING_SET, ...(JSON.parse(row.payload) as Partial<Wishes>) } : NOTHING_SET;
}
