/** What a round found, kept with its cursor: what went first, then what is there. */
import type { Kysely } from 'kysely';
import { changesSeen } from '../../planner/changes-seen.ts';
import { personsIn } from '../../planner/attendance.ts';
import type { Meeting } from '../../planner/meeting.ts';
import type { CalendarChanges, Owner, Store } from '../ports.ts';
import type { Changed } from '../ports-look.ts';
import { keepChanges, touchedBy, withIds } from './changes-seen.ts';
import { keepEarlier } from './history.ts';
import { lots, unhurried } from './lots.ts';
import { meetingOwner, meetingRows } from './meeting-rows.ts';
import { readyInsert } from './ready.ts';
import type { Schema } from './schema.ts';

/** More changed meetings than this are a new calendar. */
const MOST_CHANGED = 500;
/** Meetings looked at together where a window's are gone through. */
const PAGE = 1_000;
/** Rows of a statement: some milliseconds' work. */
const WRITTEN_AT_ONCE = 50;

/** Keeps them inside a transaction, and says what of a plan they may change. */
export async function saveChanges(db: Kysely<Schema>, owner: Owner, changes: CalendarChanges, seen: Parameters<Store['saveChanges']>[2]): Promise<Changed> {
  const { tenant, user } = owner;
  const { upserted, gone, anew, window, earlier, cursor } = changes;
  const last = await db.selectFrom('calendar_cursor').select('read_at').where('tenant', '=', tenant).where('user', '=', user).executeTakeFirst();
  const after = upserted.map(({ meeting }) => meeting);
  const looks = seen && last?.read_at != null ? { ...seen, lastAt: last.read_at } : null;
  // A part of a first round is new; what an earlier try left of it, the whole plan at its end finds.
  const isFew = window === null && cursor !== null && after.length <= MOST_CHANGED;
  const before = looks || isFew ? await touchedBy(db, owner, changes) : [];
  if (looks) await keepChanges(db, owner, changesSeen(before, after, looks), looks.at);
  const changed = isFew ? changedIn([...before, ...(await withIds(db, owner, after.map(({ id }) => id)))], after, Object.keys(earlier)) : 'everything'; // prettier-ignore
  const mine = meetingOwner(owner);
  const remove = () => db.deleteFrom('meeting').where('owner', '=', mine);
  if (window) await removeIn(db, owner, window);
  for (const ids of lots(gone)) for (const column of ['source', 'series'] as const) await remove().where(column, 'in', ids).execute();
  if (anew) {
    for (const ids of lots(anew.series)) {
      await remove().where('source', 'in', ids).execute();
      await remove().where('series', 'in', ids).where('start', '>=', anew.from).where('start', '<', anew.to).execute();
    }
  }
  const insert = insertOf(db);
  for await (const some of unhurried(upserted, WRITTEN_AT_ONCE)) await insert(meetingRows(owner, some));
  await keepEarlier(db, owner, earlier);
  if (cursor === null) return changed;
  const read_at = seen?.at ?? last?.read_at ?? null;
  const keep = db.insertInto('calendar_cursor').values({ tenant, user, cursor, read_at });
  await keep.onConflict((c) => c.columns(['tenant', 'user']).doUpdateSet({ cursor, read_at })).execute();
  return changed;
}

/** Of a meeting that is known by its id, the last word counts. */
function insertOf(db: Kysely<Schema>) {
  return readyInsert<ReturnType<typeof meetingRows>[number]>(db, (rows) =>
    db
      .insertInto('meeting')
      .values(rows)
      .onConflict((c) =>
        c.columns(['owner', 'id']).doUpdateSet((e) => ({
          source: e.ref('excluded.source'),
          series: e.ref('excluded.series'),
          start: e.ref('excluded.start'),
          ends: e.ref('excluded.ends'),
          uid: e.ref('excluded.uid'),
          thread: e.ref('excluded.thread'),
          payload: e.ref('excluded.payload'),
        })),
      ),
  );
}

/** Whom meetings name and when they are, before and after; those that stay as they are do not matter. */
function changedIn(before: readonly Meeting[], after: readonly Meeting[], metEarlier: readonly string[]): Changed {
  const was = new Map(before.map((one) => [one.id, one]));
  const is = new Map(after.map((one) => [one.id, one]));
  const isSame = ({ id }: Meeting) => JSON.stringify(was.get(id)) === JSON.stringify(is.get(id));
  const meetings = [...was.values(), ...is.values()].filter((one) => !isSame(one));
  if (meetings.length > MOST_CHANGED) return 'everything';
  return { people: [...new Set([...meetings.flatMap(personsIn), ...metEarlier])], meetings: meetings.map(({ id, start, end }) => ({ id, start, end })) };
}

/** Takes out what begins in a window, but what a part of the round has told. */
async function removeIn(db: Kysely<Schema>, owner: Owner, { from, to, told = new Set() }: NonNullable<CalendarChanges['window']>): Promise<void> {
  const mine = meetingOwner(owner);
  const remove = () => db.deleteFrom('meeting').where('owner', '=', mine);
  if (told.size === 0) {
    await remove().where('start', '>=', from).where('start', '<', to).execute();
    return;
  }
  const page = db.selectFrom('meeting').select(['start', 'id']).where('owner', '=', mine).where('start', '<', to).orderBy('start').orderBy('id').limit(PAGE);
  for (let after = { start: from, id: '' }, isLast = false; !isLast;) {
    const rows = await page.where((e) => e(e.refTuple('start', 'id'), '>', e.tuple(after.start, after.id))).execute();
    for (const ids of lots(rows.map(({ id }) => id).filter((id) => !told.has(id)))) await remove().where('id', 'in', ids).execute();
    after = rows.at(-1) ?? after;
    isLast = rows.length < PAGE;
  }
}
