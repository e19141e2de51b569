/** The store on a real SQLite file. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../src/api/ports.ts';
import { openStore } from '../../../src/api/store/sql-store.ts';
import { sqliteDialect } from '../../../src/api/store/sqlite.ts';
import { complete, undo } from '../../../src/planner/follow-up.ts';
import { plan } from '../../../src/planner/plan.ts';
import { facts, meeting, STORY_NOW, withAna } from '../../../src/planner/story.ts';

const ADA = { tenant: 't1', user: 'ada' };
const OTHERS = [
  { tenant: 't1', user: 'bo' },
  { tenant: 't2', user: 'ada' },
];
const MADE = plan(withAna(-1).facts, [], STORY_NOW);

let path: string;
let store: Store;
beforeEach(async () => {
  path = join(mkdtempSync(join(tmpdir(), 'followthrough-store-')), 'test.db');
  store = await openStore(sqliteDialect(path));
});
afterEach(() => store.close());

describe('the store', () => {
  it('keeps meetings and cursor together, over a restart', async () => {
    const meetings = Array.from({ length: 1000 }, (_, i) => meeting(-i));
    await store.saveChanges(ADA, { upserted: meetings, removed: ['unknown'], cursor: 'c1' });
    await store.saveChanges(ADA, { upserted: [], removed: meetings.slice(1).map(({ id }) => id), cursor: 'c2' });
    await store.close();
    store = await openStore(sqliteDialect(path));
    expect(await store.meetings(ADA)).toEqual([meetings[0]]);
    expect(await store.cursor(ADA)).toBe('c2');
  });

  it('changes nothing when a plan is saved twice', async () => {
    await store.savePlan(ADA, MADE, STORY_NOW);
    const first = await store.followUps(ADA, ['open']);
    await store.savePlan(ADA, plan(withAna(-1).facts, first, STORY_NOW), STORY_NOW);
    expect(await store.followUps(ADA, ['open'])).toEqual(first);
    expect(first).toHaveLength(1);
  });

  it('keeps a decision and its undo, and refuses a stale revision', async () => {
    await store.savePlan(ADA, MADE, STORY_NOW);
    const [open] = await store.followUps(ADA, ['open']);
    if (!open) throw new Error('nothing was saved');
    const decision = complete(open, STORY_NOW);
    if ('refused' in decision) throw new Error(decision.refused);
    const done = await store.decide(ADA, open.id, open.revision, decision);
    expect(done).toMatchObject({ state: 'done', revision: 2 });
    expect(await store.decide(ADA, open.id, open.revision, decision)).toBeNull();
    const back = undo(done ?? open);
    if ('refused' in back) throw new Error(back.refused);
    expect(await store.decide(ADA, open.id, 2, back)).toMatchObject({ state: 'open', revision: 3 });
  });

  it('withdraws what has lost its reason, and opens it again when the reason returns', async () => {
    await store.savePlan(ADA, MADE, STORY_NOW);
    const gone = plan(facts([meeting(-1, { isCancelled: true })]), await store.followUps(ADA, ['open']), STORY_NOW);
    await store.savePlan(ADA, gone, STORY_NOW);
    expect(await store.followUps(ADA, ['withdrawn'])).toHaveLength(1);
    expect((await store.heldBack(ADA)).map(({ code }) => code)).toEqual(['cancelled']);
    await store.savePlan(ADA, plan(withAna(-1).facts, await store.followUps(ADA, ['withdrawn']), STORY_NOW), STORY_NOW);
    expect(await store.followUps(ADA, ['open'])).toHaveLength(1);
    expect(await store.heldBack(ADA)).toEqual([]);
  });

  it.each(OTHERS)('shows nothing of it to %o', async (other) => {
    await store.saveChanges(ADA, { upserted: [meeting(-1)], removed: [], cursor: 'c' });
    await store.savePlan(ADA, MADE, STORY_NOW);
    const [id = ''] = MADE.followUps.map((one) => one.id);
    const seen = [await store.meetings(other), await store.cursor(other), await store.followUps(other, ['open']), await store.followUp(other, id), await store.heldBack(other)];
    expect(seen).toEqual([[], null, [], null, []]);
  });
});
