/** The store on a real SQLite file. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store, StoredFollowUp } from '../../../src/api/ports.ts';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { MIGRATIONS, type Schema } from '../../../src/api/store/schema.ts';
import { openStore } from '../../../src/api/store/sql-store.ts';
import { sqliteDialect } from '../../../src/api/store/sqlite.ts';
import { contactsOf } from '../../../src/planner/contact.ts';
import { complete, undo, type State } from '../../../src/planner/follow-up.ts';
import type { Meeting } from '../../../src/planner/meeting.ts';
import { plan } from '../../../src/planner/plan.ts';
import { facts, meeting, STORY_NOW, withAna } from '../../../src/planner/story.ts';

const ADA = { tenant: 't1', user: 'ada' };
const OTHERS = [
  { tenant: 't1', user: 'bo' },
  { tenant: 't2', user: 'ada' },
];
const sourced = (one: Meeting) => ({ meeting: one, source: `source of ${one.id}`, series: null });
const MADE = plan(withAna(-1).facts, [], STORY_NOW);

let path: string;
let store: Store;
beforeEach(async () => {
  path = join(mkdtempSync(join(tmpdir(), 'followthrough-store-')), 'test.db');
  store = await openStore(sqliteDialect(path));
});
afterEach(() => store.close());

/** Follow-ups in a state, whole. */
async function whole(...states: State[]): Promise<StoredFollowUp[]> {
  const found = await Promise.all((await store.list(ADA, states)).map(({ id }) => store.followUp(ADA, id)));
  return found.filter((one) => one !== null);
}

/** What is held back, but for rules that cannot see for want of consent. */
const held = async () => (await store.heldBack(ADA)).filter(({ code }) => code !== 'no-consent');

describe('the store', () => {
  it('keeps meetings and cursor together, over a restart', async () => {
    const meetings = Array.from({ length: 1000 }, (_, i) => meeting(-i));
    await store.saveChanges(ADA, { upserted: meetings.map(sourced), gone: ['unknown'], window: null, earlier: {}, cursor: 'c1' });
    await store.saveChanges(ADA, { upserted: [], gone: meetings.slice(1).map(({ id }) => `source of ${id}`), window: null, earlier: {}, cursor: 'c2' });
    await store.close();
    store = await openStore(sqliteDialect(path));
    expect(await store.meetings(ADA)).toEqual([meetings[0]]);
    expect(await store.cursor(ADA)).toBe('c2');
  });

  it('takes out of a window of thousands, many of them at the same time, what no part of the round has told', async () => {
    const meetings = Array.from({ length: 2_500 }, (_, i) => meeting(-Math.floor(i / 700), { iCalUId: String(i) }));
    await store.saveChanges(ADA, { upserted: meetings.map(sourced), gone: [], window: null, earlier: {}, cursor: null });
    const told = new Set(meetings.filter((_, i) => i % 7 === 0).map(({ id }) => id));
    const [from, to] = [meeting(-2).start, meeting(1).start];
    await store.saveChanges(ADA, { upserted: [], gone: [], window: { from, to, told }, earlier: {}, cursor: 'c' });
    const kept = meetings.filter(({ id, start }) => start < from || told.has(id)).map(({ id }) => id);
    expect((await store.meetings(ADA)).map(({ id }) => id).sort()).toEqual(kept.sort());
  });

  it('lets a series sent anew, and a new round, replace what was there', async () => {
    const [early, late, single] = [meeting(-9, { iCalUId: 'e' }), meeting(-2, { iCalUId: 'l' }), meeting(-400, { iCalUId: 's' })];
    const inSeries = (one: Meeting) => ({ meeting: one, source: one.id, series: 'master' });
    await store.saveChanges(ADA, { upserted: [inSeries(early), inSeries(late), sourced(single)], gone: [], window: null, earlier: {}, cursor: 'c1' });
    await store.saveChanges(ADA, { upserted: [inSeries(late)], gone: ['master'], window: null, earlier: {}, cursor: 'c2' });
    expect(await store.meetings(ADA)).toEqual([single, late]);
    await store.saveChanges(ADA, { upserted: [sourced(early)], gone: [], window: { from: early.start, to: late.end }, earlier: {}, cursor: 'c3' });
    expect(await store.meetings(ADA)).toEqual([single, early]);
  });

  it('remembers when somebody was first met before any window: earlier wins', async () => {
    const save = (earlier: Record<string, number>) => store.saveChanges(ADA, { upserted: [], gone: [], window: null, earlier, cursor: 'c' });
    await save({ 'ana@fabrikam.com': 5, 'bo@fabrikam.com': 9 });
    await save({ 'ana@fabrikam.com': 7, 'bo@fabrikam.com': 3 });
    expect(await store.earlier(ADA)).toEqual({ 'ana@fabrikam.com': 5, 'bo@fabrikam.com': 3 });
    expect(await store.earlier({ tenant: 't2', user: 'ada' })).toEqual({});
  });

  it('gives a request with the same key the answer it gave before', async () => {
    await store.savePlan(ADA, MADE, STORY_NOW);
    const [open] = await whole('open');
    const decision = open && complete(open, STORY_NOW);
    if (!decision || 'refused' in decision) throw new Error('it could not be completed');
    await store.change(ADA, open.id, 1, decision, { key: 'k1', request: 'r1', at: STORY_NOW, answer: (one) => `${one.state} ${String(one.revision)}` });
    expect(await store.receipt(ADA, 'k1')).toEqual({ request: 'r1', answer: 'done 2' });
    expect(await store.receipt({ tenant: 't2', user: 'ada' }, 'k1')).toBeNull();
  });

  it('keeps an edited draft beside what the planner wrote, over later plans', async () => {
    await store.savePlan(ADA, MADE, STORY_NOW);
    const [open] = await whole('open');
    const editedDraft = { subject: 'Thanks', body: 'It helped.' };
    await store.change(ADA, open?.id ?? '', 1, { editedDraft }, null);
    await store.savePlan(ADA, MADE, STORY_NOW);
    expect(await store.followUp(ADA, open?.id ?? '')).toMatchObject({ editedDraft, revision: 2, state: 'open' });
  });

  it('changes nothing when a plan is saved twice', async () => {
    await store.savePlan(ADA, MADE, STORY_NOW);
    const first = await whole('open');
    await store.savePlan(ADA, plan(withAna(-1).facts, first, STORY_NOW), STORY_NOW);
    expect(await whole('open')).toEqual(first);
    expect(first).toHaveLength(1);
  });

  it('keeps a decision and its undo, and refuses a stale revision', async () => {
    await store.savePlan(ADA, MADE, STORY_NOW);
    const [open] = await whole('open');
    if (!open) throw new Error('nothing was saved');
    const decision = complete(open, STORY_NOW);
    if ('refused' in decision) throw new Error(decision.refused);
    const done = await store.change(ADA, open.id, open.revision, decision, null);
    expect(done).toMatchObject({ state: 'done', revision: 2 });
    expect(await store.change(ADA, open.id, open.revision, decision, null)).toBeNull();
    const back = undo(done ?? open);
    if ('refused' in back) throw new Error(back.refused);
    expect(await store.change(ADA, open.id, 2, back, null)).toMatchObject({ state: 'open', revision: 3 });
  });

  it('withdraws what has lost its reason, and opens it again when the reason returns', async () => {
    await store.savePlan(ADA, MADE, STORY_NOW);
    const gone = plan(facts([meeting(-1, { isCancelled: true })]), await store.existing(ADA), STORY_NOW);
    await store.savePlan(ADA, gone, STORY_NOW);
    expect(await whole('withdrawn')).toHaveLength(1);
    expect((await held()).map(({ code }) => code)).toEqual(['cancelled']);
    await store.savePlan(ADA, plan(withAna(-1).facts, await store.existing(ADA), STORY_NOW), STORY_NOW);
    expect(await whole('open')).toHaveLength(1);
    expect(await held()).toEqual([]);
  });

  it.each([1, 2])('opens a database of version %d, and keeps what is in it', async (version) => {
    const old = join(mkdtempSync(join(tmpdir(), 'followthrough-store-')), 'old.db');
    const db = new Kysely<Schema>({ dialect: sqliteDialect(old) });
    const first = Object.fromEntries(Object.entries(MIGRATIONS).slice(0, version));
    await new Migrator({ db, provider: { getMigrations: () => Promise.resolve(first) } }).migrateToLatest();
    if (version > 1) await db.insertInto('revived').values({ tenant: 't1', user: 'ada', id: 'r1' }).execute();
    await db.insertInto('calendar_cursor').values({ tenant: 't1', user: 'ada', cursor: 'c1' }).execute();
    await db.destroy();
    const opened = await openStore(sqliteDialect(old));
    await opened.savePlan(ADA, { ...MADE, people: contactsOf(MADE.world) }, STORY_NOW);
    expect(await opened.cursor(ADA)).toBe('c1');
    expect(await opened.revived(ADA)).toEqual(version > 1 ? ['r1'] : []);
    expect(await opened.list(ADA, ['open'])).toHaveLength(1);
    expect((await opened.people(ADA, [], { after: null, limit: 9 })).people).toHaveLength(1);
    await opened.close();
  });

  it.each(OTHERS)('shows nothing of it to %o', async (other) => {
    await store.saveChanges(ADA, { upserted: [sourced(meeting(-1))], gone: [], window: null, earlier: {}, cursor: 'c' });
    await store.savePlan(ADA, MADE, STORY_NOW);
    const [id = ''] = MADE.followUps.map((one) => one.id);
    const seen = [await store.meetings(other), await store.cursor(other), await store.list(other, ['open']), await store.existing(other), await store.followUp(other, id), await store.heldBack(other)];
    expect(seen).toEqual([[], null, [], [], null, []]);
  });
});
