/** Organisations that may come, who has been here, and what lasts of their sign-ins. */
import type { Kysely } from 'kysely';
import type { ConsentStep } from '../consent.ts';
import type { Instant } from '../../planner/meeting.ts';
import type { Connection, Connections, Owner, Tenant } from '../ports.ts';
import { factsChanged } from './planning.ts';
import { ready } from './ready.ts';
import type { Schema } from './schema.ts';

const NEW = { state: 'connected', claims: null, wanted: '[]', granted: null } as const;

/** The Connections port on the database. */
export function connectionsIn(db: Kysely<Schema>): Connections {
  const rowOf = ({ tenant, user }: Owner) => db.selectFrom('connection').select(['state', 'claims', 'wanted', 'granted']).where('tenant', '=', tenant).where('user', '=', user).executeTakeFirst();
  const make = (owner: Owner) =>
    db
      .insertInto('connection')
      .values({ ...owner, ...NEW })
      .onConflict((c) => c.doNothing())
      .execute();

  const visit = ready(db, ({ tenant, user }) =>
    db
      .selectFrom('tenant')
      .leftJoin('connection', (on) => on.onRef('connection.tenant', '=', 'tenant.tenant').on('connection.user', '=', user))
      .select(['tenant.state', 'connection.user'])
      .where('tenant.tenant', '=', tenant),
  );

  return {
    async welcome({ tenant, user }: Owner, at: Instant) {
      // One read a request, of two rows by their keys: so little that remembering it would only delay a suspension.
      const [known] = await visit({ tenant, user });
      if (known?.state === 'suspended') return 'suspended';
      if (known === undefined) {
        await db
          .insertInto('tenant')
          .values({ tenant, state: 'active', since: at })
          .onConflict((c) => c.doNothing())
          .execute();
      }
      if (known?.user == null) await make({ tenant, user });
      return 'active';
    },

    async isSuspended(tenant) {
      const row = await db.selectFrom('tenant').select('state').where('tenant', '=', tenant).executeTakeFirst();
      return row?.state === 'suspended';
    },

    async saveTenant(tenant, state, at) {
      await db
        .insertInto('tenant')
        .values({ tenant, state, since: at })
        .onConflict((c) => c.column('tenant').doUpdateSet({ state, since: at }))
        .execute();
    },

    async tenants() {
      const rows = await db
        .selectFrom('tenant')
        .leftJoin('connection', 'connection.tenant', 'tenant.tenant')
        .select(['tenant.tenant', 'tenant.state', 'tenant.since', (e) => e.fn.count<number | string>('connection.user').as('people')])
        .groupBy(['tenant.tenant', 'tenant.state', 'tenant.since'])
        .orderBy('tenant.since')
        .orderBy('tenant.tenant')
        .execute();
      return rows.map(({ tenant, state, since, people }) => ({ tenant, state: state as Tenant['state'], since, people: Number(people) }));
    },

    async connection(owner) {
      return connectionOf((await rowOf(owner)) ?? NEW);
    },

    async saveConnection({ tenant, user }, { state, claims, wanted, granted }) {
      const set = {
        ...(state === undefined ? {} : { state }),
        ...(claims === undefined ? {} : { claims }),
        ...(wanted === undefined ? {} : { wanted: JSON.stringify(wanted) }),
        ...(granted === undefined ? {} : { granted: granted && JSON.stringify(granted) }),
      };
      const insert = db.insertInto('connection').values({ tenant, user, ...NEW, ...set });
      await insert.onConflict((c) => c.columns(['tenant', 'user']).doUpdateSet(set)).execute();
      if (wanted !== undefined) await factsChanged(db, { tenant, user }, 'everything');
    },

    async tokenCache({ tenant, user }) {
      const row = await db.selectFrom('token_cache').select('sealed').where('tenant', '=', tenant).where('user', '=', user).executeTakeFirst();
      return row?.sealed ?? null;
    },

    async saveTokenCache({ tenant, user }, sealed) {
      const insert = db.insertInto('token_cache').values({ tenant, user, sealed });
      await insert.onConflict((c) => c.columns(['tenant', 'user']).doUpdateSet({ sealed })).execute();
    },
  };
}

function connectionOf(row: { readonly state: string; readonly claims: string | null; readonly wanted: string; readonly granted: string | null }): Connection {
  return {
    state: row.state as Connection['state'],
    claims: row.claims,
    wanted: JSON.parse(row.wanted) as ConsentStep[],
    granted: row.granted === null ? null : (JSON.parse(row.granted) as string[]),
  };
}
