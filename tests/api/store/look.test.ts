/** Narrow reads, of what earlier versions kept, too. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Profile, Store } from '../../../src/api/ports.ts';
import type { Changed, Look } from '../../../src/api/ports-look.ts';
import { MIGRATIONS } from '../../../src/api/store/schema.ts';
import { openStore } from '../../../src/api/store/sql-store.ts';
import { sqliteDialect } from '../../../src/api/store/sqlite.ts';
import { planWhereDue } from '../../../src/api/sync.ts';
import type { Meeting } from '../../../src/planner/meeting.ts';
import { ADA, ANA, meeting, STORY_NOW as NOW } from '../../../src/planner/story.ts';
import { DAY, HOUR, USUAL_HOURS } from '../../../src/planner/working-time.ts';

const OWNER = { tenant: 't1', user: 'ada' };
/** Who was at one of the same meetings, or whose ids are near. */
const OTHERS = [
  ['t1', 'bo'],
  ['t2', 'ada'],
  ['t1a', 'da'],
] as const;
const PROFILE: Profile = { name: 'Ada Okafor', addresses: [ADA], timeZone: 'UTC', workingHours: USUAL_HOURS };
const BO = { address: 'bo@adatum.com', name: 'Bo Lind' };
const sourced = (one: Meeting) => ({ meeting: one, source: one.iCalUId, series: null });
const changes = (upserted: readonly Meeting[], gone: readonly string[] = []) => ({ upserted: upserted.map(sourced), gone, window: null, earlier: {}, cursor: 'c' });

describe('meetings and touches that were kept before', () => {
  it('are found by when they end, by their series and by whom they are with', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'followthrough-look-')), 'old.db');
    const db = new Kysely<unknown>({ dialect: sqliteDialect(path) });
    const before = Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name < '0009'));
    await new Migrator({ db, provider: { getMigrations: () => Promise.resolve(before) } }).migrateToLatest();
    const old = Array.from({ length: 600 }, (_, n) => meeting(-n, { iCalUId: `old ${String(n)}` }));
    const weekly = meeting(-7, { iCalUId: 'weekly', series: { id: 'weekly', isFirst: false, beganAt: NOW - 70 * DAY } });
    for (const one of [...old, weekly]) await sql`insert into meeting values ('t1', 'ada', ${one.id}, ${one.id}, null, ${one.start}, ${JSON.stringify(one)})`.execute(db);
    for (const [tenant, user] of OTHERS)
      await sql`insert into meeting values (${tenant}, ${user}, ${weekly.id}, ${weekly.id}, null, ${weekly.start}, ${JSON.stringify({ ...weekly, subject: `${tenant} ${user}` })})`.execute(db);
    await sql`insert into touch values ('t1', 'ada', 'inbox', 'm1', 'to', ${NOW - HOUR}, 'mail', 'received', ${`${ANA.address}\n${BO.address}`}, null, null, 0)`.execute(db);
    await db.destroy();

    const store = await openStore(sqliteDialect(path));
    const looked = await store.look(OWNER, async (look) => ({
      around: (await look.meetingsAround(NOW - 3 * DAY, NOW)).map(({ iCalUId }) => iCalUId).sort(),
      series: (await look.occurrences(['weekly'], 0, NOW)).map(({ id }) => id),
      none: await look.occurrences(['old 1'], 0, NOW),
      extent: await look.extent(),
      with: (await look.touches([BO.address], { automatic: NOW, asking: NOW })).map(({ people }) => people),
    }));
    expect(looked).toEqual({ around: ['old 1', 'old 2', 'old 3'], series: [weekly.id], none: [], extent: { meetings: 601, since: NOW - 599 * DAY }, with: [[ANA.address, BO.address]] });
    for (const [tenant, user] of OTHERS) expect((await store.meetings({ tenant, user })).map(({ subject }) => subject)).toEqual([`${tenant} ${user}`]);
    await store.close();
  });

  it('leave no relationship in the longer form: the next plan looks at everyone', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'followthrough-look-')), 'old.db');
    const db = new Kysely<unknown>({ dialect: sqliteDialect(path) });
    const before = Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name < '0017'));
    await new Migrator({ db, provider: { getMigrations: () => Promise.resolve(before) } }).migrateToLatest();
    const longer = { person: ANA, addresses: [ANA.address], touches: [['m1', NOW - DAY, 'meeting', false]] };
    await sql`insert into relationship values ('t1', 'ada', ${ANA.address}, null, null, 1, ${JSON.stringify(longer)})`.execute(db);
    await sql`insert into relationship_address values ('t1', 'ada', ${ANA.address}, ${ANA.address}, 'm1')`.execute(db);
    await db.destroy();

    const store = await openStore(sqliteDialect(path));
    expect(await store.look(OWNER, (look) => look.relationships([ANA.address]))).toEqual([]);
    await store.saveProfile(OWNER, PROFILE, NOW);
    await store.saveChanges(OWNER, changes([meeting(-1)]));
    await planWhereDue(store, OWNER, PROFILE, NOW);
    const [kept] = await store.look(OWNER, (look) => look.relationships([ANA.address]));
    expect(kept?.remembered.touches).toEqual([meeting(-1).end]);
    await store.close();
  });
});

describe('what changed since the last plan', () => {
  const after = async (work: (store: Store) => Promise<unknown>): Promise<Changed> => {
    const store = await openStore(sqliteDialect(':memory:'));
    await store.saveProfile(OWNER, PROFILE, NOW);
    await store.saveChanges(OWNER, changes([meeting(-1, { iCalUId: 'met' })]));
    await planWhereDue(store, OWNER, PROFILE, NOW);
    await work(store);
    const changed = await store.look(OWNER, (look: Look) => look.changed());
    await store.close();
    return changed;
  };
  const [was, is] = [meeting(-1, { iCalUId: 'met' }), meeting(-2, { iCalUId: 'met', with: [BO] })];
  const span = ({ id, start, end }: Meeting) => ({ id, start, end });

  it('is nothing, until something does', async () => {
    expect(await after(() => Promise.resolve())).toEqual({ people: [], meetings: [] });
    expect(await after((store) => store.saveChanges(OWNER, changes([was], ['met'])))).toEqual({ people: [], meetings: [] });
    expect(await after((store) => store.saveProfile(OWNER, PROFILE, NOW + DAY))).toEqual({ people: [], meetings: [] });
  });

  it('are a meeting and its people, as it was and as it is', async () => {
    expect(await after((store) => store.saveChanges(OWNER, changes([is], ['met'])))).toEqual({ people: [ADA, ANA.address, BO.address], meetings: [span(was), span(is)] });
    expect(await after((store) => store.saveChanges(OWNER, changes([{ ...was, subject: 'Renamed' }])))).toEqual({ people: [ADA, ANA.address], meetings: [span(was), span(was)] });
  });

  it('are all that changed, one after the other', async () => {
    const changed = await after(async (store) => {
      await store.saveChanges(OWNER, changes([], ['met']));
      await store.saveChanges(OWNER, { ...changes([is]), earlier: { 'cy@litware.com': 1 } });
    });
    expect(changed).toEqual({ people: [ADA, ANA.address, BO.address, 'cy@litware.com'], meetings: [span(was), span(is)] });
  });

  it('may be everything: a new round, another profile, many meetings, another consent, the past read to its end', async () => {
    expect(await after((store) => store.saveChanges(OWNER, { ...changes([was]), window: { from: 0, to: NOW } }))).toBe('everything');
    expect(await after((store) => store.saveProfile(OWNER, { ...PROFILE, timeZone: 'Europe/Berlin' }, NOW))).toBe('everything');
    expect(await after((store) => store.saveChanges(OWNER, changes(Array.from({ length: 501 }, (_, n) => meeting(n, { iCalUId: `new ${String(n)}` })))))).toBe('everything');
    expect(await after((store) => store.connections.saveConnection(OWNER, { wanted: ['chat'] }))).toBe('everything');
    expect(await after((store) => store.saveHistory(OWNER, { earlier: {}, meetings: [] }, { cursor: null, isDone: true }))).toBe('everything');
  });

  it('while a plan is made, is left to the next', async () => {
    const changed = await after(async (store) => {
      const facts = (await store.planning(OWNER))?.facts ?? 0;
      await store.saveChanges(OWNER, changes([], ['met']));
      const counts = { meetings: 1, followUps: 0, heldBack: 0 };
      await store.savePlan(OWNER, { followUps: [], withdrawn: [], heldBack: [], kept: { facts, plannedAt: NOW, nextLookAt: NOW, counts } }, NOW);
    });
    expect(changed).toMatchObject({ meetings: [span(was)] });
  });
});
