/** Narrow reads for planning what changed. Whoever calls them holds a transaction, so that all see the same moment. */
import { sql, type Kysely } from 'kysely';
import type { Instant, Meeting } from '../../planner/meeting.ts';
import { AWAY_DAYS } from '../../planner/relationship.ts';
import type { KeptRelationship } from '../../planner/kept-relationship.ts';
import { DAY } from '../../planner/working-time.ts';
import { byStart } from '../../planner/world.ts';
import type { Owner } from '../ports.ts';
import type { KnownAddress, KnownRelationship, Look } from '../ports-look.ts';
import { withIds } from './changes-seen.ts';
import { lots } from './lots.ts';
import { meetingOwner } from './meeting-rows.ts';
import { MeetingReader, meetingsOf } from './meetings-read.ts';
import { readChanged } from './planning.ts';
import type { Schema } from './schema.ts';
import { readTouchesOf } from './touches.ts';

/** Meetings held at once where all are gone through. */
const PAGE = 1_000;

/** The Look port on a transaction. */
export function lookIn(db: Kysely<Schema>, owner: Owner): Look {
  const { tenant, user } = owner;
  const meetings = () => db.selectFrom('meeting').select('payload').where('owner', '=', meetingOwner(owner));
  const relationships = () => db.selectFrom('relationship').where('tenant', '=', tenant).where('user', '=', user);
  const addresses = () => db.selectFrom('relationship_address').where('tenant', '=', tenant).where('user', '=', user);
  const touches = () => db.selectFrom('touch').where('tenant', '=', tenant).where('user', '=', user);

  return {
    changed: () => readChanged(db, owner),
    meetings: (ids) => withIds(db, owner, ids),
    everyMeeting: () => everyMeeting(db, owner),

    async meetingsAround(from, until) {
      return meetingsOf(await meetings().where('ends', '>=', from).where('start', '<', until).execute());
    },

    async shortMeetings({ start, end }) {
      const beside = meetings().where('ends', '>=', start).where('ends', '<', end + DAY).where('start', '<=', end); // prettier-ignore
      return meetingsOf(await beside.where(sql<boolean>`ends - start < ${DAY}`).execute());
    },

    async latestMeetings(count) {
      return meetingsOf(await meetings().orderBy('start', 'desc').orderBy('id', 'desc').limit(count).execute()).reverse();
    },

    async occurrences(iCalUIds, since, until) {
      const found: Meeting[] = [];
      for (const some of lots(iCalUIds)) found.push(...meetingsOf(await meetings().where('uid', 'in', some).where('ends', '>=', since).where('ends', '<=', until).execute()));
      return found;
    },

    async extent() {
      const known = db.selectFrom('meeting').where('owner', '=', meetingOwner(owner));
      const { meetings: count, since } = await known.select((e) => [e.fn.countAll<number>().as('meetings'), e.fn.min('start').as('since')]).executeTakeFirstOrThrow();
      const earlier = db.selectFrom('earlier').where('tenant', '=', tenant).where('user', '=', user);
      const { at } = await earlier.select((e) => e.fn.min('at').as('at')).executeTakeFirstOrThrow();
      return { meetings: count, since: least([since, at]) };
    },

    async missed(ids) {
      const found: string[] = [];
      for (const some of lots(ids)) {
        const rows = await db.selectFrom('missed').select('meeting').where('tenant', '=', tenant).where('user', '=', user).where('meeting', 'in', some).execute();
        found.push(...rows.map(({ meeting }) => meeting));
      }
      return found;
    },

    async earlier(asked) {
      const found: Record<string, Instant> = {};
      for (const some of lots(asked)) {
        const rows = await db.selectFrom('earlier').select(['address', 'at']).where('tenant', '=', tenant).where('user', '=', user).where('address', 'in', some).execute();
        for (const { address, at } of rows) found[address] = at;
      }
      return found;
    },

    touches: (asked, since) => readTouchesOf(db, owner, asked, since),

    async touchedBetween(from, until) {
      const away = AWAY_DAYS * DAY;
      const past = await touches().select('people').where('at', '>', from).where('at', '<=', until).execute();
      const back = await touches().select('people').where('automatic', '=', 1).where('at', '>', from - away).where('at', '<=', until - away).execute(); // prettier-ignore
      return [...past, ...back].flatMap(({ people }) => people.split('\n'));
    },

    async addresses(asked) {
      const found: KnownAddress[] = [];
      for (const some of lots(asked)) {
        const rows = await addresses().select(['address', 'relationship', 'meetings']).where('address', 'in', some).execute();
        found.push(...rows.map((row) => ({ ...row, meetings: row.meetings.split('\n') })));
      }
      return found;
    },

    async mayBeOne(asked, nameKeys) {
      const ids = new Set<string>();
      const keys = new Set<string>(nameKeys);
      for (const some of lots(asked)) for (const { relationship } of await addresses().select('relationship').where('address', 'in', some).execute()) if (relationship !== null) ids.add(relationship); // prettier-ignore
      for (const some of lots([...ids])) for (const { name_key } of await relationships().select('name_key').where('id', 'in', some).execute()) if (name_key !== null) keys.add(name_key); // prettier-ignore
      for (const some of lots([...keys])) for (const { id } of await relationships().select('id').where('name_key', 'in', some).execute()) ids.add(id); // prettier-ignore
      const all: string[] = [];
      for (const some of lots([...ids])) all.push(...(await addresses().select('address').where('relationship', 'in', some).execute()).map(({ address }) => address)); // prettier-ignore
      return all;
    },

    async turnedBy(at) {
      return (await relationships().select('id').where('turns_at', '<=', at).execute()).map(({ id }) => id);
    },

    async nextTurn(at, except) {
      const rows = relationships().select(['id', 'turns_at']).where('turns_at', '>', at).orderBy('turns_at').limit(except.size + 1); // prettier-ignore
      const turn = (await rows.execute()).find(({ id }) => !except.has(id))?.turns_at ?? null;
      // A mailbox whose clock is ahead of ours tells of messages that are still to come.
      const { touch } = await touches().select((e) => e.fn.min('at').as('touch')).where('at', '>', at).executeTakeFirstOrThrow(); // prettier-ignore
      return least([turn, touch]);
    },

    async relationships(asked) {
      const ids = new Set<string>();
      for (const some of lots(asked)) for (const { relationship } of await addresses().select('relationship').where('address', 'in', some).execute()) if (relationship !== null) ids.add(relationship); // prettier-ignore
      const rows = await relationships().selectAll().where('is_speaking', '=', 1).execute();
      for (const { id } of rows) ids.delete(id);
      for (const some of lots([...ids])) rows.push(...(await relationships().selectAll().where('id', 'in', some).execute()));
      return rows.map(({ name_key, turns_at, is_speaking, payload }): KnownRelationship => ({
        remembered: JSON.parse(payload) as KeptRelationship,
        nameKey: name_key,
        turnsAt: turns_at,
        isSpeaking: is_speaking === 1,
      }));
    },
  };
}

/** Where a page ends among meetings that begin together, those are left to the next: a database may have another order of ids. */
async function* everyMeeting(db: Kysely<Schema>, owner: Owner): AsyncGenerator<readonly Meeting[]> {
  const page = db.selectFrom('meeting').select('payload').where('owner', '=', meetingOwner(owner)).orderBy('start').orderBy('id').limit(PAGE);
  const reader = new MeetingReader();
  let together: Meeting[] = [];
  for (let after: Meeting | undefined, isLast = false; !isLast;) {
    const { start = 0, id = '' } = after ?? {};
    const read = reader.read(await (after ? page.where((e) => e(e.refTuple('start', 'id'), '>', e.tuple(start, id))) : page).execute());
    const found = [...together, ...read].sort(byStart);
    after = read.at(-1);
    isLast = read.length < PAGE;
    const whole = isLast ? found.length : found.findIndex((one) => one.start === after?.start);
    yield found.slice(0, whole);
    together = found.slice(whole);
  }
}

function least(instants: readonly (Instant | null)[]): Instant | null {
  return instants.reduce((a, b) => (a === null ? b : b === null ? a : Math.min(a, b)), null);
}
