/** Follow-ups in two tables: narrow rows for the queue, details for the opened one. */
import type { Kysely, Selectable } from 'kysely';
import type { Decided, Existing, FollowUp, HeldBack, State, Withdrawal } from '../../planner/follow-up.ts';
import type { Instant } from '../../planner/meeting.ts';
import type { Draft, Kind, MessageData } from '../../planner/rule.ts';
import { rowOf } from '../../planner/view.ts';
import type { ListedFollowUp, Owner, Planned, StoredFollowUp } from '../ports.ts';
import { lots } from './lots.ts';
import { savePeople } from './people.ts';
import { roundEnded } from './planning.ts';
import { saveKnown } from './relationships.ts';
import type { Schema } from './schema.ts';

type Row = Selectable<Schema['follow_up']>;
type Detail = Pick<Selectable<Schema['follow_up_detail']>, 'payload' | 'edited_draft'>;

export function selectRows(db: Kysely<Schema>, { tenant, user }: Owner) {
  return db.selectFrom('follow_up').selectAll().where('tenant', '=', tenant).where('user', '=', user);
}

const LISTED = ['id', 'rule', 'kind', 'because', 'data', 'base', 'is_late', 'due', 'state', 'revision', 'snoozed_until', 'row'] as const;

/** What a list shows, and no more: this is the most frequent read. */
export type Listed = Pick<Row, (typeof LISTED)[number]>;

export function selectListed(db: Kysely<Schema>, { tenant, user }: Owner, states: readonly State[]) {
  return db
    .selectFrom('follow_up')
    .select(LISTED)
    .where('tenant', '=', tenant)
    .where('user', '=', user)
    .where('state', 'in', [...states]);
}

function selectWhole(db: Kysely<Schema>, { tenant, user }: Owner, ids: readonly string[]) {
  return db
    .selectFrom('follow_up as f')
    .innerJoin('follow_up_detail as d', (join) => join.onRef('d.tenant', '=', 'f.tenant').onRef('d.user', '=', 'f.user').onRef('d.id', '=', 'f.id'))
    .selectAll('f')
    .select(['d.payload', 'd.edited_draft'])
    .where('f.tenant', '=', tenant)
    .where('f.user', '=', user)
    .where('f.id', 'in', ids);
}

export function listedOf(row: Listed): ListedFollowUp {
  return {
    id: row.id,
    rule: row.rule,
    kind: row.kind as Kind,
    because: row.because,
    data: JSON.parse(row.data) as MessageData,
    base: row.base,
    isLate: row.is_late === 1,
    dueAt: row.due,
    state: row.state as State,
    revision: row.revision,
    snoozedUntil: row.snoozed_until,
    row: row.row,
  };
}

/** As planning needs it: what the planner took back was nobody's decision, and does not count as one of the day. */
export function existingForPlan(row: Row): Existing {
  const existing = existingOf(row);
  return existing.state === 'withdrawn' ? { ...existing, decidedAt: null } : existing;
}

function existingOf(row: Row): Existing {
  const { people, meeting, opensAt, alsoCovers } = JSON.parse(row.row) as ReturnType<typeof rowOf>;
  return {
    ...decidedOf(row),
    id: row.id,
    rule: row.rule,
    people: people.map(({ address }) => address),
    opensAt: Date.parse(opensAt),
    alsoCovers: alsoCovers.map(({ id }) => id),
    meeting: meeting?.id ?? null,
    before: row.before === null ? null : (JSON.parse(row.before) as Decided),
  };
}

function storedOf(row: Row & Detail, revived: ReadonlySet<string>): StoredFollowUp {
  const existing = existingOf(row);
  const editedDraft = row.edited_draft === null ? null : (JSON.parse(row.edited_draft) as Draft);
  return {
    ...existing,
    followUp: JSON.parse(row.payload) as FollowUp,
    revision: row.revision,
    editedDraft,
    withdrawnFor: row.withdrawn_for as Withdrawal | null,
    isRevived: [row.id, ...existing.alsoCovers].some((id) => revived.has(id)),
  };
}

/** Whole follow-ups by id; an unknown one is left out. */
export async function readWhole(db: Kysely<Schema>, owner: Owner, ids: readonly string[]): Promise<Map<string, StoredFollowUp>> {
  const found = new Map<string, StoredFollowUp>();
  const wanted = db.selectFrom('revived').select('id').where('tenant', '=', owner.tenant).where('user', '=', owner.user);
  const revived = new Set((await wanted.execute()).map(({ id }) => id));
  for (const some of lots(ids)) for (const row of await selectWhole(db, owner, some).execute()) found.set(row.id, storedOf(row, revived));
  return found;
}

/** Keeps a plan, inside a transaction. What says the same as before is left alone, and keeps its revision. */
export async function savePlan(db: Kysely<Schema>, owner: Owner, plan: Planned, at: Instant): Promise<void> {
  const { tenant, user } = owner;
  if (plan.people) await savePeople(db, owner, plan.people, plan.known?.only?.people ?? null);
  if (plan.known) await saveKnown(db, owner, plan.known);
  const known = new Map<string, { state: string; payload: string }>();
  for (const ids of lots(plan.followUps.map(({ id }) => id))) {
    const details = db.selectFrom('follow_up_detail as d').innerJoin('follow_up as f', (join) => join.onRef('d.tenant', '=', 'f.tenant').onRef('d.user', '=', 'f.user').onRef('d.id', '=', 'f.id'));
    for (const row of await details.select(['d.id', 'd.payload', 'f.state']).where('d.tenant', '=', tenant).where('d.user', '=', user).where('d.id', 'in', ids).execute()) known.set(row.id, row);
  }
  for (const one of plan.followUps) await keep(db, owner, one, known.get(one.id));
  for (const one of plan.withdrawn) await withdraw(db, owner, one, at);
  await db.deleteFrom('held_back').where('tenant', '=', tenant).where('user', '=', user).execute();
  await holdBack(db, owner, plan.heldBack);
  await roundEnded(db, owner, at, plan.kept ?? null);
}

/** Adds to what is held back, inside a transaction. */
export async function holdBack(db: Kysely<Schema>, { tenant, user }: Owner, heldBack: readonly HeldBack[]): Promise<void> {
  for (const some of lots(heldBack)) {
    const rows = some.map((one) => ({ tenant, user, id: one.id, payload: JSON.stringify(one) }));
    const insert = db.insertInto('held_back').values(rows);
    await insert.onConflict((c) => c.doNothing()).execute();
  }
}

/** Keeps one follow-up; a withdrawn one opens again. What depends on the moment is not kept: of the priority its base is, and whether a meeting had an agenda is asked only before it. */
async function keep(db: Kysely<Schema>, { tenant, user }: Owner, one: FollowUp, known: { state: string; payload: string } | undefined): Promise<void> {
  const payload = JSON.stringify({ ...one, priority: one.base, meeting: one.meeting && { ...one.meeting, hasAgenda: null } });
  const opensAgain = known?.state === 'withdrawn';
  if (known?.payload === payload && !opensAgain) return;
  const shown = { due: one.dueAt, rule: one.rule, kind: one.kind, because: one.because, data: JSON.stringify(one.data), base: one.base, is_late: one.isLate ? 1 : 0, row: JSON.stringify(rowOf(one)) };
  if (!known) {
    await db
      .insertInto('follow_up')
      .values({ tenant, user, id: one.id, state: 'open', revision: 1, snoozed_until: null, decided_at: null, before: null, withdrawn_for: null, ...shown })
      .execute();
    await db.insertInto('follow_up_detail').values({ tenant, user, id: one.id, payload, edited_draft: null }).execute();
    return;
  }
  const again = opensAgain ? { state: 'open', decided_at: null, before: null, withdrawn_for: null } : {};
  await db
    .updateTable('follow_up')
    .set((e) => ({ ...shown, ...again, revision: e('revision', '+', 1) }))
    .where('tenant', '=', tenant)
    .where('user', '=', user)
    .where('id', '=', one.id)
    .execute();
  await db.updateTable('follow_up_detail').set({ payload }).where('tenant', '=', tenant).where('user', '=', user).where('id', '=', one.id).execute();
}

async function withdraw(db: Kysely<Schema>, owner: Owner, { id, code }: { readonly id: string; readonly code: Withdrawal | null }, at: Instant): Promise<void> {
  const row = await selectRows(db, owner).where('id', '=', id).where('state', 'in', ['open', 'snoozed']).executeTakeFirst();
  if (!row) return;
  await db
    .updateTable('follow_up')
    .set({ state: 'withdrawn', decided_at: at, snoozed_until: null, before: JSON.stringify(decidedOf(row)), withdrawn_for: code, revision: row.revision + 1 })
    .where('tenant', '=', owner.tenant)
    .where('user', '=', owner.user)
    .where('id', '=', id)
    .execute();
}

export function decidedOf(row: Row): Decided {
  return { state: row.state as State, snoozedUntil: row.snoozed_until, decidedAt: row.decided_at };
}
