/** Changes seen to meetings: what was there before a round, and what is remembered of it. */
import type { Kysely } from 'kysely';
import type { Change } from '../../planner/facts.ts';
import type { Meeting, Person } from '../../planner/meeting.ts';
import { DAY } from '../../planner/working-time.ts';
import type { CalendarChanges, Owner } from '../ports.ts';
import { lots } from './lots.ts';
import { meetingOwner } from './meeting-rows.ts';
import { meetingsOf } from './meetings-read.ts';
import type { Schema } from './schema.ts';

const KEPT_DAYS = 90;

/** The stored meetings that a round is about. */
export async function touchedBy(db: Kysely<Schema>, owner: Owner, { gone, anew, window }: CalendarChanges): Promise<Meeting[]> {
  const found = new Map<string, Meeting>();
  const select = () => db.selectFrom('meeting').select('payload').where('owner', '=', meetingOwner(owner));
  const add = (rows: Parameters<typeof meetingsOf>[0]) => {
    for (const one of meetingsOf(rows)) found.set(one.id, one);
  };
  if (window) add(await select().where('start', '>=', window.from).where('start', '<', window.to).execute());
  for (const ids of lots(gone)) for (const column of ['source', 'series'] as const) add(await select().where(column, 'in', ids).execute());
  if (anew) for (const ids of lots(anew.series)) add(await select().where('series', 'in', ids).where('start', '>=', anew.from).where('start', '<', anew.to).execute());
  return [...found.values()];
}

/** The stored ones of these meetings. */
export async function withIds(db: Kysely<Schema>, owner: Owner, ids: readonly string[]): Promise<Meeting[]> {
  const found: Meeting[] = [];
  for (const some of lots(ids)) {
    const rows = await db.selectFrom('meeting').select('payload').where('owner', '=', meetingOwner(owner)).where('id', 'in', some).execute();
    found.push(...meetingsOf(rows));
  }
  return found;
}

/** Remembers changes, and forgets old ones. */
export async function keepChanges(db: Kysely<Schema>, { tenant, user }: Owner, changes: readonly Change[], at: number): Promise<void> {
  await db
    .deleteFrom('change_seen')
    .where('tenant', '=', tenant)
    .where('user', '=', user)
    .where('seen_at', '<', at - KEPT_DAYS * DAY)
    .execute();
  for (const some of lots(changes)) {
    const rows = some.map(({ meeting, seenAt, kind, by, was, people, subject }) => ({
      tenant,
      user,
      meeting,
      seen_at: seenAt,
      kind,
      made_by: by ?? null,
      was_start: was.start,
      was_end: was.end,
      people: people ? JSON.stringify(people) : null,
      subject: subject ?? null,
    }));
    await db
      .insertInto('change_seen')
      .values(rows)
      .onConflict((c) => c.columns(['tenant', 'user', 'seen_at', 'meeting', 'was_start', 'kind']).doNothing())
      .execute();
  }
}

export async function readChanges(db: Kysely<Schema>, { tenant, user }: Owner): Promise<Change[]> {
  const rows = await db.selectFrom('change_seen').selectAll().where('tenant', '=', tenant).where('user', '=', user).orderBy('seen_at').orderBy('was_start').orderBy('meeting').execute();
  return rows.map(({ meeting, seen_at, kind, made_by, was_start, was_end, people, subject }) => ({
    meeting,
    seenAt: seen_at,
    kind: kind as Change['kind'],
    ...(made_by === null ? {} : { by: made_by }),
    was: { start: was_start, end: was_end },
    ...(people === null ? {} : { people: JSON.parse(people) as Person[] }),
    ...(subject === null ? {} : { subject }),
  }));
}
