/** Several decisions at once, undo for every action, and what is held back after each. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { decideAnswer, followUpList, followUpView, heldBackList, problem, type DecideRequest, type FollowUpRow } from '../../../src/api/contract.ts';
import { event, OWNER } from '../../support/sandbox.ts';
import { serve, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const LATER = '2026-03-13T08:00:00Z';
const who = (name: string) => ({ name, address: `${name.toLowerCase().replace(' ', '.')}@${name.split(' ')[1]?.toLowerCase() ?? 'x'}.com` });

let to: Served;
let bearer: string;
beforeEach(async () => {
  to = await serve(NOW);
  bearer = await to.bearer();
  for (const [n, name] of ['Bo Berg', 'Cy Cole', 'Di Dorn'].entries()) to.mailbox.put(event(`with ${name}`, `2026-03-11T${String(9 + n).padStart(2, '0')}:00`, { organizer: who(name) }));
  to.mailbox.put(event('declined by me', '2026-03-11T15:00', { organizer: who('Eva Ende'), response: 'declined' }));
  await to.rounds.start(OWNER);
});
afterEach(async () => {
  await to.close();
  if (to.unexpected.length > 0) throw new Error('The server met an error that nobody expected.', { cause: to.unexpected[0] });
});

const get = (path: string) => request(to.app).get(path).set('Authorization', bearer);
const post = (path: string, body: object) => request(to.app).post(path).set('Authorization', bearer).send(body);
const list = async (state = 'open') => followUpList.parse((await get(`/api/follow-ups?state=${state}`).expect(200)).body).followUps;
const held = async () => heldBackList.parse((await get('/api/held-back').expect(200)).body).heldBack.filter(({ code }) => code !== 'no-consent');
const codes = async () => (await held()).map(({ code }) => code).sort();
const view = async (id: string) => followUpView.parse((await get(`/api/follow-ups/${id}`).expect(200)).body);
const act = (one: Pick<FollowUpRow, 'id' | 'revision'>, verb: string, body: object = {}) => post(`/api/follow-ups/${one.id}/${verb}`, body).set('If-Match', `"${String(one.revision)}"`);
const acted = async (one: Pick<FollowUpRow, 'id' | 'revision'>, verb: string, body: object = {}) => followUpView.parse((await act(one, verb, body).expect(200)).body);
const decide = (body: DecideRequest) => post('/api/follow-ups/decide', body);
const decided = async (body: DecideRequest) => decideAnswer.parse((await decide(body).expect(200)).body);
const seen = (rows: readonly FollowUpRow[]) => rows.map(({ id, revision }) => ({ id, revision }));
const revive = (id: string) => post(`/api/held-back/${id}/revive`, {});
const declined = async () => {
  const one = (await held()).find(({ code }) => code === 'declined');
  if (!one) throw new Error('Nothing is held back as declined.');
  return one;
};

describe('several decisions at once', () => {
  it('complete, snooze, dismiss and undo as one', async () => {
    const open = await list();
    expect(open).toHaveLength(3);
    const done = await decided({ verb: 'complete', items: seen(open) });
    expect(done.refused).toEqual([]);
    expect(done.followUps.map(({ id, state, canUndo }) => [id, state, canUndo])).toEqual(open.map(({ id }) => [id, 'done', true]));
    const undone = await decided({ verb: 'undo', items: seen(done.followUps) });
    const asleep = await decided({ verb: 'snooze', until: LATER, items: seen(undone.followUps) });
    expect(asleep.followUps.map(({ snoozedUntil }) => snoozedUntil)).toEqual([LATER, LATER, LATER]);
    await decided({ verb: 'dismiss', items: seen(asleep.followUps) });
    expect([await list(), (await list('dismissed')).length]).toEqual([[], 3]);
  });

  it('let those happen that can, and say of the others why not', async () => {
    const [a, b, c] = await list();
    if (!a || !b || !c) throw new Error('The queue is too short.');
    await acted(b, 'dismiss');
    const { followUps, refused } = await decided({
      verb: 'complete',
      items: [
        { id: 'nothing', revision: 1 },
        { id: a.id, revision: 1 },
        { id: b.id, revision: 2 },
        { id: c.id, revision: 7 },
        { id: a.id, revision: 1 },
      ],
    });
    expect(followUps.map(({ id }) => id)).toEqual([a.id]);
    expect(refused.map(({ id, code }) => [id, code])).toEqual([
      ['nothing', 'unknown_follow_up'],
      [b.id, 'not_open'],
      [c.id, 'stale_follow_up'],
      [a.id, 'stale_follow_up'],
    ]);
    expect(refused.every(({ detail }) => detail.endsWith('.'))).toBe(true);
    expect((await decided({ verb: 'undo', items: seen([c]) })).refused[0]?.code).toBe('nothing_to_undo');
    expect((await decided({ verb: 'snooze', until: '2026-03-01T08:00:00Z', items: seen([c]) })).refused[0]?.code).toBe('snooze_in_the_past');
  });

  it('happen once for the same key, also at the same time, and another request with it is refused', async () => {
    const items = seen(await list());
    const answers = await Promise.all(Array.from({ length: 10 }, () => decide({ verb: 'complete', items }).set('Idempotency-Key', 'k1')));
    expect(new Set(answers.map(({ status, text }) => `${String(status)} ${text}`)).size).toBe(1);
    expect(decideAnswer.parse(answers[0]?.body)).toMatchObject({ refused: [], followUps: [{ revision: 2 }, { revision: 2 }, { revision: 2 }] });
    const other = await decide({ verb: 'dismiss', items }).set('Idempotency-Key', 'k1').expect(422);
    expect(problem.parse(other.body).code).toBe('idempotency_key_reused');
  });

  it.each<[string, number, object]>([
    ['no items', 400, { verb: 'complete', items: [] }],
    ['too many items', 400, { verb: 'complete', items: Array.from({ length: 201 }, () => ({ id: 'x', revision: 1 })) }],
    ['an unknown verb', 400, { verb: 'draft', items: [{ id: 'x', revision: 1 }] }],
    ['an unknown key', 400, { verb: 'complete', items: [{ id: 'x', revision: 1 }], state: 'done' }],
    ['an unknown key of an item', 400, { verb: 'complete', items: [{ id: 'x', revision: 1, user: 'bo' }] }],
    ['a revision that is no number', 400, { verb: 'complete', items: [{ id: 'x', revision: '1' }] }],
    ['a snooze without a moment', 400, { verb: 'snooze', items: [{ id: 'x', revision: 1 }] }],
    ['a moment without a snooze', 400, { verb: 'complete', until: LATER, items: [{ id: 'x', revision: 1 }] }],
    ['a moment that is none', 400, { verb: 'snooze', until: 'tomorrow', items: [{ id: 'x', revision: 1 }] }],
    ['an item that is none', 400, { verb: 'complete', items: ['x'] }],
    ['an id too large', 413, { verb: 'complete', items: [{ id: 'x'.repeat(120_000), revision: 1 }] }],
  ])('with %s are refused', async (_, status, body) => {
    const answer = await post('/api/follow-ups/decide', body).expect(status);
    expect(problem.parse(answer.body).status).toBe(status);
    expect(await list()).toHaveLength(3);
  });

  it('take an id of control characters and markup as one that does not exist', async () => {
    const id = '\u0000\u001b<img src=x>';
    expect((await decided({ verb: 'complete', items: [{ id, revision: 1 }] })).refused).toEqual([{ id, code: 'unknown_follow_up', detail: 'There is no such follow-up. Reload the queue.' }]);
  });
});

describe('what is held back', () => {
  it('follows a decision and its undo at once, as the next round says it too', async () => {
    const [a, b] = await list();
    if (!a || !b) throw new Error('The queue is too short.');
    const before = await codes();
    const done = await acted(a, 'complete');
    const not = await acted(b, 'dismiss');
    const after = await held();
    expect(await codes()).toEqual([...before, 'already-done', 'dismissed'].sort());
    await to.rounds.start(OWNER);
    expect(await held()).toEqual(after);
    await decided({ verb: 'undo', items: seen([done, not]) });
    expect(await codes()).toEqual(before);
    await to.rounds.start(OWNER);
    expect(await codes()).toEqual(before);
  });
});

describe('undo of a revival', () => {
  it('holds it back again, says why, and can itself be undone', async () => {
    const { id } = await declined();
    const revived = followUpView.parse((await revive(id).expect(200)).body);
    expect(revived).toMatchObject({ id, state: 'open', canUndo: true });
    expect(await codes()).toEqual([]);
    const back = await acted(revived, 'undo');
    expect(back).toMatchObject({ id, state: 'withdrawn', takenBackBecause: 'As far as your calendar shows, you were not there.', canUndo: true });
    expect([await codes(), (await list()).map((one) => one.id).includes(id)]).toEqual([['declined'], false]);
    await to.rounds.start(OWNER);
    expect(await view(id)).toEqual(back);
    expect(await acted(back, 'undo')).toMatchObject({ id, state: 'open', canUndo: true });
    await to.rounds.start(OWNER);
    expect((await list()).map((one) => one.id)).toContain(id);
  });

  it('gives back a decision that was made before it', async () => {
    const [one] = await list();
    if (!one) throw new Error('The queue is empty.');
    await acted(one, 'dismiss');
    const revived = followUpView.parse((await revive(one.id).expect(200)).body);
    expect(revived).toMatchObject({ state: 'open', canUndo: true });
    expect(await acted(revived, 'undo')).toMatchObject({ state: 'dismissed', canUndo: false });
    expect(await codes()).toEqual(['declined', 'dismissed']);
    await to.rounds.start(OWNER);
    expect((await list()).map(({ id }) => id)).not.toContain(one.id);
  });

  it('undoes the later decision first', async () => {
    const { id } = await declined();
    const revived = followUpView.parse((await revive(id).expect(200)).body);
    const done = await acted(revived, 'complete');
    const open = await acted(done, 'undo');
    expect(open).toMatchObject({ state: 'open', canUndo: true });
    expect(await acted(open, 'undo')).toMatchObject({ state: 'withdrawn' });
  });

  it('leaves one that stands by now on its own', async () => {
    const { id } = await declined();
    const revived = followUpView.parse((await revive(id).expect(200)).body);
    to.mailbox.change('declined by me', { response: 'accepted' });
    await to.rounds.start(OWNER);
    const one = await view(id);
    expect(await acted({ ...revived, revision: one.revision }, 'undo')).toMatchObject({ state: 'open', canUndo: false });
  });

  it('works for several, and once for the same key', async () => {
    const { id } = await declined();
    const revived = followUpView.parse((await revive(id).expect(200)).body);
    const ask = () => decide({ verb: 'undo', items: seen([revived]) }).set('Idempotency-Key', 'u1');
    const first = await ask().expect(200);
    expect(decideAnswer.parse(first.body).followUps[0]).toMatchObject({ id, state: 'withdrawn', takenBackBecause: 'As far as your calendar shows, you were not there.' });
    expect((await ask().expect(200)).text).toBe(first.text);
  });

  it('of a single one is answered the same for the same key', async () => {
    const revived = followUpView.parse((await revive((await declined()).id).expect(200)).body);
    const ask = () => act(revived, 'undo').set('Idempotency-Key', 'u1');
    const first = await ask().expect(200);
    expect(followUpView.parse(first.body).state).toBe('withdrawn');
    expect((await ask().expect(200)).text).toBe(first.text);
  });
});

describe('undo of a withdrawal', () => {
  it('keeps what a gate took back, and there is none where its situation is no more', async () => {
    const [one] = await list();
    if (!one) throw new Error('The queue is empty.');
    const key = `with ${one.people[0]?.name ?? ''}`;
    to.mailbox.change(key, { isCancelled: true });
    await to.rounds.start(OWNER);
    const gone = await view(one.id);
    expect(gone).toMatchObject({ state: 'withdrawn', canUndo: true });
    const back = await acted(gone, 'undo');
    await to.rounds.start(OWNER);
    expect(await view(one.id)).toMatchObject({ state: 'open', canUndo: true });
    to.mailbox.remove(key);
    await to.rounds.start(OWNER);
    expect(await view(one.id)).toMatchObject({ state: 'withdrawn', canUndo: false, takenBackBecause: 'What it was about is no more, or is part of another follow-up now.' });
    expect(problem.parse((await act({ ...back, revision: back.revision + 1 }, 'undo').expect(409)).body).code).toBe('nothing_to_undo');
  });
});

describe('a revival', () => {
  it('is answered the same for the same key, also at the same time, and another request with it is refused', async () => {
    const { id } = await declined();
    const answers = await Promise.all(Array.from({ length: 5 }, () => revive(id).set('Idempotency-Key', 'r1')));
    expect(new Set(answers.map(({ status, text }) => `${String(status)} ${text}`)).size).toBe(1);
    await acted(followUpView.parse(answers[0]?.body), 'complete');
    expect((await revive(id).set('Idempotency-Key', 'r1').expect(200)).text).toBe(answers[0]?.text);
    expect(problem.parse((await revive('other').set('Idempotency-Key', 'r1').expect(422)).body).code).toBe('idempotency_key_reused');
  });
});
