/** People on a real SQLite file: what is written, what is found, and who sees it. */
import { mkdtempSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ListedPerson, Store } from '../../../src/api/ports.ts';
import { openStore } from '../../../src/api/store/sql-store.ts';
import { sqliteDialect } from '../../../src/api/store/sqlite.ts';
import { contactsOf, personId } from '../../../src/planner/contact.ts';
import type { Meeting } from '../../../src/planner/meeting.ts';
import { plan } from '../../../src/planner/plan.ts';
import { ANA, facts, meeting, STORY_NOW as NOW } from '../../../src/planner/story.ts';
import { DAY } from '../../../src/planner/working-time.ts';

const ADA = { tenant: 't1', user: 'ada' };
const OTHERS = [
  { tenant: 't1', user: 'bo' },
  { tenant: 't2', user: 'ada' },
];
const guest = (n: number) => ({ address: `guest${String(n)}@litware.com`, name: `Guest ${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + Math.floor(n / 26))}` });

let path: string;
let store: Store;
beforeEach(async () => {
  path = join(mkdtempSync(join(tmpdir(), 'followthrough-people-')), 'test.db');
  store = await openStore(sqliteDialect(path));
});
afterEach(() => store.close());

/** A round on these meetings: they are all there is. */
async function round(meetings: readonly Meeting[], now = NOW): Promise<void> {
  const upserted = meetings.map((one) => ({ meeting: one, source: one.id, series: null }));
  await store.saveChanges(ADA, { upserted, gone: [], window: { from: 0, to: NOW + 900 * DAY }, earlier: {}, cursor: 'c' });
  const made = plan(facts(meetings), await store.existing(ADA), now);
  await store.savePlan(ADA, { ...made, people: contactsOf(made.world) }, now);
}
const list = async () => (await store.people(ADA, [], { after: null, limit: 10_000 })).people;
const idOf = ({ addresses }: ListedPerson) => personId(addresses[0] ?? '');

/** What a second connection sees written to the tables of people while `work` runs. */
async function written(work: () => Promise<void>): Promise<Record<string, number>> {
  const other = new DatabaseSync(path);
  other.exec('create table if not exists written (what text)');
  for (const table of ['person', 'person_detail', 'person_address', 'preference']) {
    for (const how of ['insert', 'update', 'delete']) other.exec(`create trigger ${table}_${how} after ${how} on ${table} begin insert into written values ('${how} ${table}'); end`);
  }
  await work();
  const rows = other.prepare('select what, count(*) as times from written group by what').all();
  other.close();
  return Object.fromEntries(rows.map(({ what, times }) => [String(what), Number(times)]));
}

describe('people in the store', () => {
  it('are written where they changed: one of many', async () => {
    const meetings = Array.from({ length: 500 }, (_, n) => meeting(-20 - n / 100, { iCalUId: `m${String(n)}`, with: [guest(n)] }));
    await round(meetings);
    const again = meeting(-1, { iCalUId: 'again', with: [guest(7)] });
    expect(await written(() => round([...meetings, again]))).toEqual({
      'delete person': 1,
      'insert person': 1,
      'delete person_detail': 1,
      'insert person_detail': 1,
      'delete person_address': 1,
      'insert person_address': 1,
    });
    const people = await list();
    expect([people.length, people.map(idOf)[0]]).toEqual([500, personId(guest(7).address)]);
  });

  it('are not written at all by a round that finds nothing new', async () => {
    const meetings = [meeting(-9), meeting(-2), meeting(3)];
    await round(meetings);
    expect(await written(() => round(meetings, NOW + DAY))).toEqual({});
  });

  it('go when the calendar no longer names them, and stay where something was said of them', async () => {
    await round([meeting(-5), meeting(-4, { with: [guest(1)] })]);
    await store.changePerson(ADA, personId(ANA.address), { note: 'kind' }, null);
    await round([meeting(-3, { with: [guest(2)] })]);
    expect((await list()).map(({ addresses }) => addresses[0])).toEqual([guest(2).address, ANA.address]);
    expect(await store.person(ADA, personId(guest(1).address))).toBeNull();
    await store.changePerson(ADA, personId(ANA.address), { note: '' }, null);
    await round([meeting(-3, { with: [guest(2)] })]);
    expect(await list()).toHaveLength(1);
  });

  it('found to be one are one, and nothing that was said of either is lost', async () => {
    const home = { address: 'ana.torres@gmail.com', name: 'Ana' };
    await round([meeting(-30), meeting(-3, { with: [home] })]);
    expect(await list()).toHaveLength(2);
    await store.changePerson(ADA, personId(ANA.address), { note: 'from work', circle: 'active' }, null);
    await store.changePerson(ADA, personId(home.address), { note: 'from home', isNever: true }, null);
    await round([meeting(-30), meeting(-3, { with: [{ ...home, name: 'Ana Torres' }] })]);
    const [one, ...others] = await list();
    expect(others).toEqual([]);
    expect(one).toMatchObject({ addresses: [ANA.address, home.address], circle: 'active', isNever: true, hasNote: true });
    expect(await store.person(ADA, personId(home.address))).toMatchObject({ note: 'from work\n\nfrom home' });
    await store.changePerson(ADA, personId(home.address), { isNever: false }, null);
    expect(await store.preferences(ADA)).toEqual({ [ANA.address]: { circle: 'active', isNever: false }, [home.address]: { circle: 'active', isNever: false } });
  });

  it('are opened with the meetings that are remembered with them, and no others', async () => {
    const others = Array.from({ length: 50 }, (_, n) => meeting(-n - 1, { iCalUId: `o${String(n)}`, with: [guest(n)] }));
    await round([...others, meeting(-8), meeting(-3)]);
    const one = await store.person(ADA, personId(ANA.address));
    expect(one?.meetings.map(({ start }) => start)).toEqual([NOW - 8 * DAY, NOW - 3 * DAY]);
  });

  it.each(OTHERS)('have in their timeline what I did about them, and nothing that %o did', async (other) => {
    await round([meeting(-2)]);
    const made = plan(facts([meeting(-2)]), [], NOW);
    const [one] = made.followUps;
    if (!one) throw new Error('There is no follow-up.');
    const done = { state: 'done' as const, snoozedUntil: null, decidedAt: NOW, before: null };
    await store.savePlan(other, made, NOW);
    await store.change(other, one.id, 1, done, null);
    expect(await store.person(ADA, personId(ANA.address))).toMatchObject({ done: [] });
    await store.change(ADA, one.id, 1, done, null);
    expect(await store.person(ADA, personId(ANA.address))).toMatchObject({ done: [{ id: one.id, kind: 'thank-you', at: NOW }] });
  });

  it.each(OTHERS)('are nobody to %o, who changes nothing of mine', async (other) => {
    await round([meeting(-2)]);
    const id = personId(ANA.address);
    await store.changePerson(ADA, id, { note: 'mine' }, null);
    expect([await store.people(other, [], { after: null, limit: 9 }), await store.person(other, id), await store.preferences(other)]).toEqual([{ people: [], next: null }, null, {}]);
    expect(await store.changePerson(other, id, { note: 'theirs', isNever: true }, null)).toBeNull();
    await store.savePlan(other, { followUps: [], withdrawn: [], heldBack: [], people: [] }, NOW);
    expect(await store.person(ADA, id)).toMatchObject({ note: 'mine', listed: { isNever: false } });
  });
});

describe('a plan being saved', () => {
  it('is seen whole or not at all by those who read meanwhile', async () => {
    const days = (from: number) => Array.from({ length: 300 }, (_, n) => meeting(-from - n / 1_000, { iCalUId: `${String(from)} ${String(n)}`, with: [guest(n + from * 1_000)] }));
    const [before, after] = [days(1), days(2)].map((meetings) => plan(facts(meetings), [], NOW));
    if (!before || !after) throw new Error('There is no plan.');
    const planned = (made: typeof before) => ({ ...made, followUps: [...made.followUps], people: contactsOf(made.world) });
    await store.savePlan(ADA, planned(before), NOW);
    const withdrawn = before.followUps.map(({ id }) => ({ id, code: null }));
    const look = async () => {
      const [people, open, held] = await Promise.all([list(), store.list(ADA, ['open']), store.heldBack(ADA)]);
      return [people.map(idOf).sort(), open.map(({ id }) => id).sort(), held.map(({ id }) => id).sort()].map((ids) => ids.join());
    };
    const old = await look();
    const looks: string[][] = [];
    const save = { isDone: false };
    const saving = store.savePlan(ADA, { ...planned(after), withdrawn }, NOW).then(() => (save.isDone = true));
    // Between any two statements of the plan, as far as they let others in.
    while (!save.isDone) looks.push(await look());
    await saving;
    const fresh = await look();
    expect(fresh.every((ids, i) => ids !== old[i])).toBe(true);
    expect(looks.length).toBeGreaterThan(0);
    for (const seen of looks) for (const [i, ids] of seen.entries()) expect([old[i], fresh[i]]).toContain(ids);
  });
});

describe('turns of an owner', () => {
  it('come one after the other, also after one that failed, and do not wait for other owners', async () => {
    const told: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        told.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        told.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const turns = await Promise.allSettled([store.inTurn(ADA, work('a', true)), store.inTurn(ADA, work('b')), ...OTHERS.slice(0, 1).map((other) => store.inTurn(other, work('c')))]);
    expect(turns.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(told.filter((one) => !one.startsWith('c'))).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(told.indexOf('c begins')).toBeLessThan(told.indexOf('a ends'));
  });
});
