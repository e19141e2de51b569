/** What completing a follow-up makes true of what was written down, and what undoing takes back: in one transaction with the decision. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { complete } from '../../src/api/actions/complete.ts';
import { decideSeveral } from '../../src/api/actions/decide-several.ts';
import { undo } from '../../src/api/actions/undo.ts';
import type { Store } from '../../src/api/ports.ts';
import { openStore } from '../../src/api/store/sql-store.ts';
import { sqliteDialect } from '../../src/api/store/sqlite.ts';
import type { FollowUp } from '../../src/planner/follow-up.ts';
import { plan } from '../../src/planner/plan.ts';
import { STORY_NOW as NOW, withAna } from '../../src/planner/story.ts';

const ADA = { tenant: 't1', user: 'ada' };
const ANA = 'ana@fabrikam.com';
const [MADE] = plan(withAna(-1).facts, [], NOW).followUps;

/** A follow-up of a rule that rests on something written down. */
function about(rule: string, kind: 'promise' | 'feedback', id: string): FollowUp {
  if (!MADE) throw new Error('Nothing is suggested.');
  return { ...MADE, id: `${rule} ${id}`, rule, meeting: null, evidence: [{ kind, id, at: NOW - 1, text: '' }] };
}

let store: Store;
beforeEach(async () => {
  store = await openStore(sqliteDialect(':memory:'));
  await store.records.promises.add(
    ADA,
    { id: 'p', text: 'send the deck', people: [ANA], meeting: null, meetingId: null, madeAt: NOW - 1, dueAt: null, state: 'open', history: [{ at: NOW - 1, did: 'made', dueAt: null }] },
    null,
  );
  await store.records.feedback.add(ADA, { id: 'f', from: ANA, at: NOW - 1, text: 'too late', askedAt: null, acknowledgedAt: null, actedAt: null, toldAt: null }, null);
  const followUps = [about('promise-due', 'promise', 'p'), about('criticism-open', 'feedback', 'f'), about('loop-unclosed', 'feedback', 'f')];
  await store.savePlan(ADA, { followUps, withdrawn: [], heldBack: [] }, NOW);
});
afterEach(() => store.close());

const asked = async (id: string, now = NOW) => ({ owner: ADA, id, revision: (await store.followUp(ADA, id))?.revision ?? 0, now, receipt: null });
const promise = async () => (await store.records.promises.one(ADA, 'p'))?.state;
const feedback = async () => {
  const one = await store.records.feedback.one(ADA, 'f');
  return [one?.acknowledgedAt, one?.toldAt];
};

describe('done', () => {
  it('keeps the promise, and undoing opens it again as it was', async () => {
    await complete(store, await asked('promise-due p'));
    expect(await promise()).toBe('kept');
    await undo(store, await asked('promise-due p', NOW + 5));
    expect(await promise()).toBe('open');
    expect((await store.records.promises.one(ADA, 'p'))?.history).toHaveLength(1);
  });

  it('acknowledges the feedback, or tells what came of it; undoing takes either back', async () => {
    await complete(store, await asked('criticism-open f'));
    expect(await feedback()).toEqual([NOW, null]);
    await complete(store, await asked('loop-unclosed f', NOW + 1));
    expect(await feedback()).toEqual([NOW, NOW + 1]);
    await undo(store, await asked('criticism-open f', NOW + 5));
    expect(await feedback()).toEqual([null, NOW + 1]);
    await undo(store, await asked('loop-unclosed f', NOW + 5));
    expect(await feedback()).toEqual([null, null]);
  });

  it('of several at once does the same', async () => {
    const items = await Promise.all(['promise-due p', 'criticism-open f'].map((id) => asked(id)));
    await decideSeveral(store, { owner: ADA, verb: { name: 'complete' }, items, now: NOW, receipt: null });
    expect([await promise(), await feedback()]).toEqual(['kept', [NOW, null]]);
    const again = await Promise.all(['promise-due p', 'criticism-open f'].map((id) => asked(id)));
    await decideSeveral(store, { owner: ADA, verb: { name: 'undo' }, items: again, now: NOW + 5, receipt: null });
    expect([await promise(), await feedback()]).toEqual(['open', [null, null]]);
  });

  it('leaves what was acknowledged at another moment as it was, and so does undoing', async () => {
    await store.records.feedback.change(ADA, 'f', (one) => ({ ...one, acknowledgedAt: NOW - 7 }), null);
    await complete(store, await asked('criticism-open f'));
    await undo(store, await asked('criticism-open f', NOW + 5));
    expect(await feedback()).toEqual([NOW - 7, null]);
  });

  it('about a promise that was struck out is done all the same', async () => {
    await store.records.promises.remove(ADA, 'p', null);
    expect((await complete(store, await asked('promise-due p'))).state).toBe('done');
  });

  it('on a revision that has changed does nothing to the promise', async () => {
    await expect(complete(store, { ...(await asked('promise-due p')), revision: 9 })).rejects.toMatchObject({ code: 'stale_follow_up' });
    expect(await promise()).toBe('open');
  });
});
