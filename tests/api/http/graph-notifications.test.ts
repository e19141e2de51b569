/** What Microsoft, or somebody in its name, posts without a token. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { problem } from '../../../src/api/contract.ts';
import { adding, type ToldCounts } from '../../../src/api/http/told-counts.ts';
import { stateHash } from '../../../src/api/subscribing.ts';
import { OWNER } from '../../support/sandbox.ts';
import { serve, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const PATHS = ['/api/graph/notifications', '/api/graph/lifecycle'];
const STATE = 'a state that only Graph was told';

let to: Served;
beforeEach(async () => {
  to = await serve(NOW);
  await to.store.connections.welcome(OWNER, NOW);
  await to.store.subscriptions.save({ owner: OWNER, id: 's1', stateHash: stateHash(STATE), expiresAt: NOW + 1, place: 'here' }, NOW);
  await to.store.wantedRounds.ended(OWNER, 0, null);
  await settled();
});
afterEach(() => to.close());

/** Takes away the round that a new subscription wants. */
async function settled(): Promise<void> {
  await to.store.wantedRounds.begun(OWNER, NOW);
  await to.store.wantedRounds.ended(OWNER, NOW, null);
}

const change = (more: object = {}) => ({ subscriptionId: 's1', tenantId: OWNER.tenant, clientState: STATE, changeType: 'updated', resource: 'Users/x/Events/y', resourceData: { id: 'y' }, ...more });
const post = (path: string, value: unknown) => request(to.app).post(path).send({ value });
const wanted = () => to.store.wantedRounds.due(NOW + 60_000, 10);

describe.each(PATHS)('%s', (path) => {
  it.each(['Validation: Testing client application', 'a+b c%2Bd&e=f', '<script>alert(1)</script>'])('says the token "%s" back as plain text, and never as markup', async (token) => {
    const answer = await request(to.app).post(path).query({ validationToken: token }).set('Content-Type', 'text/plain; charset=utf-8').expect(200);
    expect(answer.text).toBe(token);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('says no token of unusual length back', async () => {
    const answer = await request(to.app)
      .post(path)
      .query({ validationToken: 'x'.repeat(1_025) })
      .expect(400);
    expect(problem.parse(answer.body).code).toBe('bad_request');
  });

  it('wants one round of whoever is told about, however often, and answers 202 at once', async () => {
    await post(path, [change(), change(), change({ changeType: 'deleted' })]).expect(202, '');
    await post(path, [change()]).expect(202, '');
    expect(await wanted()).toEqual([OWNER]);
    expect(await to.store.wantedRounds.due(NOW, 10)).toEqual([]);
    expect(to.told).toEqual([
      { taken: 3, forged: 0, unknown: 0 },
      { taken: 1, forged: 0, unknown: 0 },
    ]);
  });

  it('answers a stranger in the same way, wants nothing, and counts', async () => {
    await post(path, [change({ clientState: 'guessed' }), change({ clientState: STATE.toUpperCase() }), change({ clientState: '' })]).expect(202, '');
    await post(path, [change({ subscriptionId: 's2' }), change({ tenantId: 'another' }), change({ clientState: undefined }), 'nonsense', null, { value: [change()] }]).expect(202, '');
    await post(path, [change({ lifecycleEvent: 'subscriptionRemoved', clientState: 'guessed' })]).expect(202, '');
    expect(await wanted()).toEqual([]);
    expect(to.told).toEqual([
      { taken: 0, forged: 3, unknown: 0 },
      { taken: 0, forged: 0, unknown: 6 },
      { taken: 0, forged: 1, unknown: 0 },
    ]);
    expect(await to.store.subscriptions.find([{ tenant: OWNER.tenant, id: 's1' }])).toHaveLength(1);
  });

  it('takes what is honest beside what is not', async () => {
    await post(path, [change({ clientState: 'guessed' }), change(), 'nonsense']).expect(202);
    expect(to.told).toEqual([{ taken: 1, forged: 1, unknown: 1 }]);
    expect(await wanted()).toEqual([OWNER]);
  });

  it.each([
    ['no JSON', 'application/json', '{"value":', 400],
    ['another shape', 'application/json', '{"values":[]}', 400],
    ['text', 'text/plain', 'hello', 415],
    ['more than a megabyte', 'application/json', JSON.stringify({ value: ['x'.repeat(1_050_000)] }), 413],
  ])('refuses %s', async (_name, type, body, status) => {
    await request(to.app).post(path).set('Content-Type', type).send(body).expect(status);
    expect(await wanted()).toEqual([]);
  });

  it('takes up to a megabyte', async () => {
    await post(path, [change({ note: 'x'.repeat(900_000) })]).expect(202);
    expect(await wanted()).toEqual([OWNER]);
  });

  it('is for posts only', async () => {
    expect((await request(to.app).get(path).query({ validationToken: 'x' })).status).toBe(401);
  });
});

it('a round that was wanted while one runs is run after it', async () => {
  await post('/api/graph/notifications', [change()]);
  await to.store.wantedRounds.begun(OWNER, NOW + 5_000);
  expect(await wanted()).toEqual([]);
  await post('/api/graph/notifications', [change()]);
  await to.store.wantedRounds.ended(OWNER, NOW + 5_000, null);
  expect(await wanted()).toEqual([OWNER]);
});

it('no number of posts is too many', async () => {
  for (let n = 0; n < 700; n++) await post('/api/graph/notifications', [change({ clientState: n % 2 === 0 ? STATE : 'guessed' })]).expect(202);
  expect(await wanted()).toEqual([OWNER]);
});

it('a store that cannot answer is said, so that Graph tells it again', async () => {
  await to.store.close();
  await post('/api/graph/notifications', [change()]).expect((answer) => {
    expect(answer.status).toBeGreaterThanOrEqual(500);
  });
});

it('what was posted is added up, and said once in a while', () => {
  const said: ToldCounts[] = [];
  const due: (() => void)[] = [];
  const add = adding(
    (counts) => said.push(counts),
    (run) => due.push(run),
  );
  for (let n = 0; n < 1_000; n++) add({ taken: 1, forged: 2, unknown: 3 });
  expect([said, due.length]).toEqual([[], 1]);
  due[0]?.();
  add({ taken: 1, forged: 0, unknown: 0 });
  due[1]?.();
  expect(said).toEqual([
    { taken: 1_000, forged: 2_000, unknown: 3_000 },
    { taken: 1, forged: 0, unknown: 0 },
  ]);
});
