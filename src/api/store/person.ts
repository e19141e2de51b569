/** One person, opened or changed: everything about them in a handful of reads, whatever is in the calendar. */
import { sql, type Kysely } from 'kysely';
import type { Preference } from '../../planner/contact.ts';
import type { Meeting } from '../../planner/meeting.ts';
import type { Kind } from '../../planner/rule.ts';
import type { rowOf } from '../../planner/view.ts';
import type { Owner, StoredPerson } from '../ports.ts';
import { meetingOwner } from './meeting-rows.ts';
import { meetingsOf } from './meetings-read.ts';
import { listedPerson, selectPeople } from './people.ts';
import { said, saidAbout, say } from './preferences.ts';
import type { Schema } from './schema.ts';
import { latestTouches } from './touches.ts';

const MOST_DONE = 100;
const MOST_MESSAGES = 100;

/** A person by the id of any of their addresses, or null. */
export async function readPerson(db: Kysely<Schema>, owner: Owner, id: string): Promise<StoredPerson | null> {
  const { tenant, user } = owner;
  const found = await find(db, owner, id);
  if (!found) return null;
  const { listed } = found;
  const detail = await db.selectFrom('person_detail').select(['meetings', 'missed']).where('tenant', '=', tenant).where('user', '=', user).where('id', '=', found.id).executeTakeFirst();
  const ids = JSON.parse(detail?.meetings ?? '[]') as string[];
  const meetings = db.selectFrom('meeting').select('payload').where('owner', '=', meetingOwner(owner)).where('id', 'in', ids);
  return {
    listed,
    note: said(listed.addresses, await saidAbout(db, owner, listed.addresses)).note,
    // Ordered here: a database that is asked to do it goes through the whole calendar in that order instead.
    meetings: ids.length === 0 ? [] : meetingsOf(await meetings.execute()).sort(byStart),
    missed: JSON.parse(detail?.missed ?? '[]') as string[],
    messages: await latestTouches(db, owner, listed.addresses, MOST_MESSAGES),
    done: await doneAbout(db, owner, listed.addresses),
  };
}

function byStart(a: Meeting, b: Meeting): number {
  return a.start - b.start || (a.id < b.id ? -1 : 1);
}

/** Changes what is said of a person, under all their addresses; null where there is none. */
export async function changePerson(db: Kysely<Schema>, owner: Owner, id: string, to: Partial<Preference>): Promise<{ addresses: readonly string[]; before: Preference; after: Preference } | null> {
  const found = await find(db, owner, id);
  if (!found) return null;
  const { addresses } = found.listed;
  const before = said(addresses, await saidAbout(db, owner, addresses));
  const after = { ...before, ...to };
  await say(db, owner, found.id, addresses, after);
  return { addresses, before, after };
}

/** All addresses of a person by the id of any of them, the one known first first; empty where there is none. */
export async function addressesOf(db: Kysely<Schema>, owner: Owner, id: string): Promise<readonly string[]> {
  return (await find(db, owner, id))?.listed.addresses ?? [];
}

async function find(db: Kysely<Schema>, owner: Owner, id: string) {
  const { tenant, user } = owner;
  const known = db.selectFrom('person_address').select('person').where('tenant', '=', tenant).where('user', '=', user).where('alias', '=', id);
  const row = await selectPeople(db, owner).select('id').where('id', '=', known).executeTakeFirst();
  return row ? { id: row.id, listed: listedPerson(row) } : null;
}

/** Follow-ups done about someone, found by the text of their rows: those who are named are few among many. */
async function doneAbout(db: Kysely<Schema>, { tenant, user }: Owner, addresses: readonly string[]): Promise<StoredPerson['done']> {
  const named = sql.join(
    addresses.map((address) => sql`row like ${`%${`"address":${JSON.stringify(address)}`.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`),
    sql` or `,
  );
  const rows = await db
    .selectFrom('follow_up')
    .select(['id', 'kind', 'decided_at', 'row'])
    .where('tenant', '=', tenant)
    .where('user', '=', user)
    .where('state', '=', 'done')
    .where(sql<boolean>`(${named})`)
    .orderBy('decided_at', 'desc')
    .limit(MOST_DONE)
    .execute();
  const isAbout = (row: string) => (JSON.parse(row) as ReturnType<typeof rowOf>).people.some(({ address }) => addresses.includes(address));
  return rows.filter(({ row }) => isAbout(row)).map(({ id, kind, decided_at }) => ({ id, kind: kind as Kind, at: decided_at ?? 0 }));
}
