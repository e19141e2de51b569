/** What happened from a moment on, read by when it happened: what is older costs nothing. */
import { sql, type Kysely } from 'kysely';
import type { State, Withdrawal } from '../../planner/follow-up.ts';
import type { Lately, MadePromise } from '../../planner/insights/lately.ts';
import { SILENCE_RULES } from '../../planner/insights/quiet.ts';
import { lastTouchAt, type KeptRelationship } from '../../planner/kept-relationship.ts';
import type { Instant } from '../../planner/meeting.ts';
import type { Kind } from '../../planner/rule.ts';
import type { rowOf } from '../../planner/view.ts';
import type { Owner } from '../ports.ts';
import { lots } from './lots.ts';
import { PROMISE } from './records.ts';
import type { Schema } from './schema.ts';

const STATES: readonly State[] = ['open', 'snoozed', 'done', 'dismissed', 'withdrawn'];

/** Whoever has several addresses is one person by the first of them. */
export async function readLately(db: Kysely<Schema>, owner: Owner, since: Instant): Promise<Lately> {
  const settled = await settledSince(db, owner, since);
  const silences = await silencesSince(db, owner, since);
  const firstOf = await firstAddresses(db, owner, new Set([...settled, ...silences].flatMap(({ addresses }) => addresses)));
  const lastTouchOf = await lastTouches(db, owner, new Set(silences.flatMap(({ addresses }) => addresses.flatMap((one) => firstOf.get(one) ?? []))));
  const peopleOf = (addresses: readonly string[]) => [...new Set(addresses.map((one) => firstOf.get(one) ?? one))];
  return {
    settled: settled.map(({ addresses, ...one }) => ({ ...one, people: peopleOf(addresses) })),
    silences: silences.flatMap(({ addresses, ...one }) => peopleOf(addresses).map((person) => ({ ...one, person, lastTouchAt: lastTouchOf.get(person) ?? null }))),
    promises: await promisesSince(db, owner, since),
  };
}

async function settledSince(db: Kysely<Schema>, { tenant, user }: Owner, since: Instant) {
  const rows = db.selectFrom('follow_up').select(['kind', 'state', 'withdrawn_for', 'decided_at', 'row']).where('tenant', '=', tenant).where('user', '=', user);
  return (await rows.where('decided_at', '>=', since).execute()).map(({ kind, decided_at, row, ...one }) => {
    const { people, meeting, opensAt } = JSON.parse(row) as ReturnType<typeof rowOf>;
    return {
      ...became(one),
      kind: kind as Kind,
      opensAt: Date.parse(opensAt),
      metUntil: meeting && Date.parse(meeting.end),
      decidedAt: decided_at ?? since,
      addresses: people.map(({ address }) => address),
    };
  });
}

/** A silence is due after it has begun. */
async function silencesSince(db: Kysely<Schema>, { tenant, user }: Owner, since: Instant) {
  const rows = db.selectFrom('follow_up').select(['state', 'withdrawn_for', 'row']).where('tenant', '=', tenant).where('user', '=', user);
  return (await rows.where('state', 'in', STATES).where('due', '>=', since).where('rule', 'in', SILENCE_RULES).execute()).map(({ row, ...one }) => {
    const { people, opensAt } = JSON.parse(row) as ReturnType<typeof rowOf>;
    return { ...became(one), since: Date.parse(opensAt), addresses: people.map(({ address }) => address) };
  });
}

function became({ state, withdrawn_for }: { readonly state: string; readonly withdrawn_for: string | null }) {
  return { state: state as State, withdrawnFor: withdrawn_for as Withdrawal | null };
}

/** By address: the first one of whose it is, where there is a relationship. */
async function firstAddresses(db: Kysely<Schema>, { tenant, user }: Owner, addresses: ReadonlySet<string>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const some of lots(addresses)) {
    const rows = db.selectFrom('relationship_address').select(['address', 'relationship']).where('tenant', '=', tenant).where('user', '=', user);
    for (const { address, relationship } of await rows.where('address', 'in', some).execute()) if (relationship !== null) found.set(address, relationship);
  }
  return found;
}

/** By first address: when the last touch was. */
async function lastTouches(db: Kysely<Schema>, { tenant, user }: Owner, ids: ReadonlySet<string>): Promise<Map<string, Instant>> {
  const found = new Map<string, Instant>();
  for (const some of lots(ids)) {
    const rows = db.selectFrom('relationship').select(['id', 'payload']).where('tenant', '=', tenant).where('user', '=', user);
    for (const { id, payload } of await rows.where('id', 'in', some).execute()) {
      const at = lastTouchAt(JSON.parse(payload) as KeptRelationship);
      if (at !== null) found.set(id, at);
    }
  }
  return found;
}

/** Those made since then by their moment, and older ones by the index of what is still to be done, which wants its condition spelled out. */
async function promisesSince(db: Kysely<Schema>, { tenant, user }: Owner, since: Instant): Promise<MadePromise[]> {
  const rows = () => db.selectFrom('record').select('payload').where('tenant', '=', tenant).where('user', '=', user).where('kind', '=', PROMISE.kind);
  const older = await rows().where('settled', '=', sql.lit(0)).where('at', '<', since).execute();
  return [...older, ...(await rows().where('at', '>=', since).execute())].map(({ payload }) => JSON.parse(payload) as MadePromise);
}
