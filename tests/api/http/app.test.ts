/** The API as a client meets it: good answers, and every bad request answered with a problem that says what to do. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { followUpList, followUpView, heldBackList, me, problem, type FollowUpRow } from '../../../src/api/contract.ts';
import { ADA } from '../../../src/sandbox/people.ts';
import { event, OWNER } from '../../support/sandbox.ts';
import { serve, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
let to: Served;
let bearer: string;
beforeEach(async () => {
  to = await serve(NOW);
  bearer = await to.bearer();
  to.mailbox.put(event('first meeting', '2026-03-11T10:00'));
  to.mailbox.put(event('secret', '2026-03-11T15:00', { sensitivity: 'private', organizer: { name: 'Dr Vogel', address: 'vogel@adatum.com' } }));
  await to.rounds.start(OWNER);
});
afterEach(async () => {
  await to.close();
  if (to.unexpected.length > 0) throw new Error('The server met an error that nobody expected.', { cause: to.unexpected[0] });
});

const get = (path: string) => request(to.app).get(path).set('Authorization', bearer);
const list = async (state = 'open') => followUpList.parse((await get(`/api/follow-ups?state=${state}`).expect(200)).body).followUps;
const first = async () => {
  const [one] = await list();
  if (!one) throw new Error('the queue is empty');
  return one;
};
const act = ({ id, revision }: Pick<FollowUpRow, 'id' | 'revision'>, verb: string, body: object = {}) =>
  request(to.app)
    .post(`/api/follow-ups/${id}/${verb}`)
    .set('Authorization', bearer)
    .set('If-Match', `"${String(revision)}"`)
    .send(body);

describe('the API', () => {
  it('tells its sentences in the language that is asked for, and in English where it is none of ours', async () => {
    const one = await first();
    const whyIn = async (language: string) => followUpView.parse((await get(`/api/follow-ups/${one.id}`).set('Accept-Language', language).expect(200)).body).why;
    expect(await Promise.all(['de-AT,de;q=0.9', 'pt-BR', 'it, fr;q=0.5', 'ja', 'not a language'].map(whyIn))).toEqual([
      expect.stringMatching(/^Sie haben Ana gestern getroffen/),
      expect.stringMatching(/^Você encontrou Ana ontem/),
      expect.stringMatching(/^Vous avez rencontré Ana hier/),
      expect.stringMatching(/^You met Ana yesterday/),
      expect.stringMatching(/^You met Ana yesterday/),
    ]);
    const held = heldBackList.parse((await get('/api/held-back').set('Accept-Language', 'es').expect(200)).body).heldBack;
    expect(held.find(({ code }) => code === 'private')?.sentence).toMatch(/^Trata de una reunión privada/);
  });

  it('lists the queue in the shape it promises, and opens one whole', async () => {
    const one = await first();
    expect(one).toMatchObject({ rule: 'thanks-owed', people: [{ address: 'ana@fabrikam.com', name: 'Ana Keller' }], state: 'open', revision: 1 });
    expect(one.why).toContain('You met Ana yesterday');
    const view = followUpView.parse((await get(`/api/follow-ups/${one.id}`).expect(200)).body);
    expect(view).toMatchObject({ ...one, strategyName: 'Show appreciation', isDraftEdited: false, canUndo: false });
    expect(view.draft?.body).toContain('Hi Ana');
    expect(view.evidence[0]?.text).toContain('first meeting');
    expect(view.readers).toMatchObject([{ address: 'ana@fabrikam.com', zone: { id: 'Europe/Berlin' }, isAtWork: true, nextAt: '2026-03-13T07:30:00Z' }]);
  });

  it('completes, snoozes, dismisses and takes each back', async () => {
    const one = await first();
    const done = followUpView.parse((await act(one, 'complete').expect(200)).body);
    expect(done).toMatchObject({ state: 'done', revision: 2, canUndo: true });
    const undone = followUpView.parse((await act(done, 'undo').expect(200)).body);
    expect(undone).toMatchObject({ state: 'open', revision: 3 });
    const asleep = followUpView.parse((await act(undone, 'snooze', { until: '2026-03-13T08:00:00Z' }).expect(200)).body);
    expect(asleep).toMatchObject({ state: 'snoozed', snoozedUntil: '2026-03-13T08:00:00Z' });
    expect(await list('open')).toEqual([]);
    expect(await list('snoozed')).toHaveLength(1);
    const awake = followUpView.parse((await act(asleep, 'undo').expect(200)).body);
    await act(awake, 'dismiss', { reason: 'met her at the door' }).expect(200);
    expect((await list('dismissed')).map(({ id }) => id)).toEqual([one.id]);
    await to.rounds.start(OWNER);
    expect(await list('open')).toEqual([]);
  });

  it('keeps an edited draft and goes back to the suggested one', async () => {
    const one = await first();
    const edited = followUpView.parse((await act(one, 'draft', { subject: 'Danke', body: 'Liebe Ana ...' }).expect(200)).body);
    expect(edited).toMatchObject({ draft: { subject: 'Danke', body: 'Liebe Ana ...' }, isDraftEdited: true, revision: 2 });
    const back = followUpView.parse((await act(edited, 'draft').expect(200)).body);
    expect(back).toMatchObject({ isDraftEdited: false, revision: 3 });
    expect(back.draft?.body).toContain('Hi Ana');
  });

  it('answers the same request with the same key once, also at the same time', async () => {
    const one = await first();
    const send = () => act(one, 'complete').set('Idempotency-Key', 'k1');
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    expect(new Set(answers.map(({ status, text }) => `${String(status)} ${text}`)).size).toBe(1);
    expect(answers[0]?.body).toMatchObject({ state: 'done', revision: 2 });
    const other = await act(one, 'complete', { reason: 1 }).set('Idempotency-Key', 'k1').expect(422);
    expect(other.body).toMatchObject({ code: 'idempotency_key_reused' });
  });

  it('filters by person and meeting', async () => {
    const { meeting } = await first();
    const count = async (query: string) => followUpList.parse((await get(`/api/follow-ups?${query}`)).body).followUps.length;
    expect([await count('person=ANA@fabrikam.com'), await count('person=bo@fabrikam.com'), await count(`meeting=${meeting?.id ?? ''}`), await count('meeting=x')]).toEqual([1, 0, 1, 0]);
  });

  it('says what is held back, and nothing of a private meeting', async () => {
    const { heldBack } = heldBackList.parse((await get('/api/held-back').expect(200)).body);
    expect(heldBack.filter(({ code }) => code === 'private')).toEqual([expect.objectContaining({ people: [], meeting: null, kind: 'thank-you' })]);
  });

  it('with a sandbox, answers under no foreign name that leads to this machine', async () => {
    for (const path of ['/sandbox/sign-in', '/api/config', '/healthz']) {
      const refused = await request(to.app).get(path).set('Host', 'evil.example:3978').expect(421);
      expect(problem.parse(refused.body).code).toBe('wrong_host');
    }
    await request(to.app).get('/healthz').set('Host', 'localhost:3978').expect(200);
  });

  it('makes a held-back suggestion all the same, once, and not one of a private meeting', async () => {
    to.mailbox.put(event('declined by me', '2026-03-11T12:00', { organizer: { name: 'Bo Berg', address: 'bo@adatum.com' }, response: 'declined' }));
    await to.rounds.start(OWNER);
    const held = async () => heldBackList.parse((await get('/api/held-back').expect(200)).body).heldBack.filter(({ code }) => code !== 'no-consent');
    const revive = (id: string) => request(to.app).post(`/api/held-back/${id}/revive`).set('Authorization', bearer).send({});
    const before = await held();
    const bo = before.find(({ code }) => code === 'declined');
    const secret = before.find(({ code }) => code === 'private');
    expect([bo?.canRevive, secret?.canRevive]).toEqual([true, false]);
    const view = followUpView.parse((await revive(bo?.id ?? '').expect(200)).body);
    expect(view).toMatchObject({ id: bo?.id, state: 'open', people: [{ name: 'Bo Berg' }] });
    expect(followUpView.parse((await revive(bo?.id ?? '').expect(200)).body)).toEqual(view);
    expect((await held()).map(({ code }) => code)).toEqual(['private']);
    expect(problem.parse((await revive(secret?.id ?? '').expect(409)).body)).toMatchObject({ code: 'not_revivable', reason: 'private' });
    expect(problem.parse((await revive('nothing').expect(404)).body).code).toBe('unknown_held_back');
    const dismissed = followUpView.parse((await act(view, 'dismiss').expect(200)).body);
    await to.rounds.start(OWNER);
    expect((await list()).map(({ id }) => id)).not.toContain(dismissed.id);
    await revive(bo?.id ?? '').expect(200);
    expect((await list()).map(({ id }) => id)).toContain(bo?.id);
  });

  it('says why a follow-up was taken back', async () => {
    const one = await first();
    to.mailbox.change('first meeting', { isCancelled: true });
    await to.rounds.start(OWNER);
    expect(followUpView.parse((await get(`/api/follow-ups/${one.id}`).expect(200)).body)).toMatchObject({ state: 'withdrawn', takenBackBecause: 'The meeting was cancelled, or nobody else came.' });
  });

  it('knows who is signed in, and reports rounds as they run', async () => {
    expect(me.parse((await get('/api/me').expect(200)).body)).toMatchObject({ name: 'Ada Okafor', timeZone: 'Europe/Berlin', workingHours: { start: '09:00', end: '17:30' } });
    await request(to.app).post('/api/sync').set('Authorization', bearer).expect(202);
    const server = to.app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const stream = await fetch(`http://127.0.0.1:${String(port)}/api/sync/events`, { headers: { Authorization: bearer } });
    const reader = stream.body?.getReader();
    const events = new TextDecoder().decode((await reader?.read())?.value);
    await reader?.cancel();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(events).toMatch(/^data: \{"phase":"(reading|done)"/);
  });

  it('tells a page how to sign in, what it can be asked, and whether it is well', async () => {
    await request(to.app)
      .get('/api/config')
      .expect(200, /"scope":"api:/);
    const answer = await request(to.app).get('/api/openapi.json').expect(200);
    expect(Object.keys((answer.body as { paths: object }).paths)).toEqual(
      expect.arrayContaining(['/api/follow-ups/{id}/snooze', '/api/follow-ups/decide', '/api/people', '/api/people/{id}', '/api/explain', '/api/held-back/{id}/revive']),
    );
    await request(to.app).get('/healthz').expect(200);
    await request(to.app).get('/readyz').expect(200);
  });

  it('sends security headers, and none that give it away', async () => {
    const { headers } = await get('/api/follow-ups').expect(200);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    });
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['x-powered-by']));
    expect(headers['x-powered-by'] ?? headers['etag'] ?? headers['x-frame-options']).toBeUndefined();
  });
});

describe('another user', () => {
  it('sees nothing of mine, and my follow-ups are to them as ones that do not exist', async () => {
    const BO = { ...ADA, userId: 'b0b0b0b0-0000-4000-8000-000000000001', name: 'Bo Berg', address: 'bo@contoso.com' };
    to.sandbox.directory.add(BO);
    const theirs = `Bearer ${await to.sandbox.entra.userToken(BO)}`;
    const one = await first();
    const ask = (path: string) => request(to.app).get(path).set('Authorization', theirs);
    expect(followUpList.parse((await ask('/api/follow-ups')).body).followUps).toEqual([]);
    expect(heldBackList.parse((await ask('/api/held-back')).body).heldBack).toEqual([]);
    expect(me.parse((await ask('/api/me')).body).name).toBe('Bo Berg');
    const [mine, none] = [await ask(`/api/follow-ups/${one.id}`), await ask('/api/follow-ups/none')];
    const told = (answer: request.Response) => ({ ...problem.parse(answer.body), requestId: '' });
    expect(told(mine)).toEqual(told(none));
    for (const verb of ['complete', 'dismiss', 'undo', 'draft']) {
      await request(to.app).post(`/api/follow-ups/${one.id}/${verb}`).set('Authorization', theirs).set('If-Match', '"1"').send({}).expect(404);
    }
    expect(await first()).toEqual(one);
  });
});

describe('a bad request', () => {
  const LARGE = `{"reason":"${'x'.repeat(120_000)}"}`;
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    request(to.app)
      .post(path)
      .set({ Authorization: bearer, 'Content-Type': 'application/json', 'If-Match': '"1"', ...headers })
      .send(body);

  it.each<[string, number, string, (id: string) => request.Test]>([
    ['an unknown page', 404, 'unknown_route', () => get('/nowhere')],
    ['an unknown route of the API', 404, 'unknown_route', () => get('/api/nowhere')],
    ['an unknown verb', 404, 'unknown_route', (id) => post(`/api/follow-ups/${id}/constructor`, '{}')],
    ['an unknown follow-up', 404, 'unknown_follow_up', () => get('/api/follow-ups/x')],
    ['an unknown follow-up with a verb', 404, 'unknown_follow_up', () => post('/api/follow-ups/x/complete', '{}')],
    ['an unknown state', 400, 'bad_request', () => get('/api/follow-ups?state=lost')],
    ['a cursor of somebody else', 400, 'bad_request', () => get('/api/follow-ups?state=done&cursor=abc')],
    ['bad JSON', 400, 'bad_json', (id) => post(`/api/follow-ups/${id}/dismiss`, '{"reason":')],
    ['JSON that is no object', 400, 'bad_json', (id) => post(`/api/follow-ups/${id}/dismiss`, '"text"')],
    ['an unknown key', 400, 'bad_request', (id) => post(`/api/follow-ups/${id}/dismiss`, '{"state":"done"}')],
    ['a snooze without a moment', 400, 'bad_request', (id) => post(`/api/follow-ups/${id}/snooze`, '{}')],
    ['a snooze into the past', 422, 'snooze_in_the_past', (id) => post(`/api/follow-ups/${id}/snooze`, '{"until":"2026-03-01T08:00:00Z"}')],
    ['a body nested beyond reason', 400, 'bad_request', (id) => post(`/api/follow-ups/${id}/dismiss`, `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`).set('Idempotency-Key', 'deep')],
    ['a list nested beyond reason', 400, 'bad_request', (id) => post(`/api/follow-ups/${id}/dismiss`, `${'['.repeat(40_000)}${']'.repeat(40_000)}`)],
    ['a body that would be a prototype', 400, 'bad_request', (id) => post(`/api/follow-ups/${id}/dismiss`, '{"__proto__":{"reason":"x"}}')],
    ['a body that is too large', 413, 'too_large', (id) => post(`/api/follow-ups/${id}/dismiss`, LARGE)],
    ['a body of the wrong type', 415, 'unsupported_media_type', (id) => post(`/api/follow-ups/${id}/dismiss`, 'reason=x', { 'Content-Type': 'application/x-www-form-urlencoded' })],
    ['a stale revision', 412, 'stale_follow_up', (id) => post(`/api/follow-ups/${id}/complete`, '{}', { 'If-Match': '"7"' })],
    ['a revision that is none', 412, 'stale_follow_up', (id) => post(`/api/follow-ups/${id}/complete`, '{}', { 'If-Match': '"abc"' })],
    ['no revision', 428, 'precondition_required', (id) => request(to.app).post(`/api/follow-ups/${id}/complete`).set('Authorization', bearer).send({})],
    ['nothing to undo', 409, 'nothing_to_undo', (id) => post(`/api/follow-ups/${id}/undo`, '{}')],
    ['a key that is too long', 400, 'bad_request', (id) => post(`/api/follow-ups/${id}/complete`, '{}', { 'Idempotency-Key': 'k'.repeat(300) })],
    ['no token', 401, 'unauthenticated', () => request(to.app).get('/api/follow-ups')],
    ['a token that is none', 401, 'unauthenticated', () => request(to.app).get('/api/follow-ups').set('Authorization', 'Bearer a.b.c')],
    ['a malformed address', 400, 'bad_request', () => get('/api/follow-ups/%E0%A4%A')],
  ])('%s is answered %d %s, and changes nothing', async (_, status, code, send) => {
    const before = await first();
    const answer = await send(before.id);
    expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
    const told = problem.parse(JSON.parse(answer.text));
    expect(told).toMatchObject({ status, code });
    expect(told.requestId).toBe(answer.headers['x-request-id']);
    expect(told.detail).toMatch(/\. .*\.$|\.$/);
    expect(answer.text).not.toMatch(/\bat .*\(|node_modules|\.ts:/);
    expect(await first()).toEqual(before);
  });
});
