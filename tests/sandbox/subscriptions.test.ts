/** Subscriptions as Graph keeps them. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LENA } from '../../src/sandbox/people.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { stand, type Got, type Stand } from './stand.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const MINUTE = 60_000;
const after = (minutes: number) => new Date(NOW + minutes * MINUTE).toISOString();

let to: Stand;
let at: Endpoint;
beforeEach(async () => {
  [to, at] = await Promise.all([stand(), endpoint()]);
  to.sandbox.clock.set(NOW);
});
afterEach(async () => {
  await to.close();
  await at.close();
});

const wanted = (more: object = {}) => ({
  changeType: 'created,updated,deleted',
  resource: 'me/events',
  notificationUrl: at.url,
  clientState: 'only-we-know',
  expirationDateTime: after(1_000),
  ...more,
});
const subscribe = (more: object = {}, headers = {}) => to.graph('/subscriptions', { body: wanted(more), headers });
const errorOf = ({ status, body }: Got) => [status, (body['error'] as { code: string }).code];
const idOf = ({ body }: Got) => `/subscriptions/${String(body['id'])}`;

describe('a subscription', () => {
  it('is made once both addresses have said the token back, and never tells its client state', async () => {
    const heard: string[] = [];
    at.handshake = (token, res) => {
      heard.push(token);
      res.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(token);
    };
    const made = await subscribe({ lifecycleNotificationUrl: `${at.url}/lifecycle` });
    expect(made).toMatchObject({ status: 201, body: { resource: 'me/events', clientState: null, expirationDateTime: after(1_000), creatorId: expect.any(String) as unknown } });
    expect(heard).toHaveLength(2);
    expect(heard[0]).toContain('Validation: Testing client application');
    expect((await to.graph('/subscriptions')).body).toMatchObject({ value: [{ id: made.body['id'], clientState: null }] });
    expect((await to.graph(idOf(made))).status).toBe(200);
  });

  it.each<[string, Endpoint['handshake']]>([
    ['another token', (token, res) => void res.writeHead(200, { 'Content-Type': 'text/plain' }).end(`${token}!`)],
    ['the token still encoded', (token, res) => void res.writeHead(200, { 'Content-Type': 'text/plain' }).end(encodeURIComponent(token))],
    ['HTML', (token, res) => void res.writeHead(200, { 'Content-Type': 'text/html' }).end(token)],
    ['202', (token, res) => void res.writeHead(202, { 'Content-Type': 'text/plain' }).end(token)],
    ['nothing', (_token, res) => void res.destroy()],
  ])('is not made for an address that answers with %s', async (_name, handshake) => {
    at.handshake = handshake;
    expect(errorOf(await subscribe())).toEqual([400, 'ValidationError']);
    expect(to.sandbox.subscriptions.all()).toEqual([]);
  });

  it('is not made for an address that takes ten seconds', async () => {
    at.handshake = (token, res) => {
      to.sandbox.clock.advance(10_000);
      res.writeHead(200, { 'Content-Type': 'text/plain' }).end(token);
    };
    expect(errorOf(await subscribe())).toEqual([400, 'InvalidRequest']);
  });

  it('lasts 45 minutes at least and 10,080 at most, and is no more afterwards', async () => {
    expect(errorOf(await subscribe({ expirationDateTime: after(10_081) }))).toEqual([400, 'InvalidRequest']);
    expect(errorOf(await subscribe({ expirationDateTime: after(0) }))).toEqual([400, 'InvalidRequest']);
    const made = await subscribe({ expirationDateTime: after(5) });
    expect(made.body['expirationDateTime']).toBe(after(45));
    expect((await to.graph(idOf(made), { method: 'PATCH', body: { expirationDateTime: after(55) } })).body['expirationDateTime']).toBe(after(55));
    to.sandbox.clock.advance(55 * MINUTE);
    expect(errorOf(await to.graph(idOf(made)))).toEqual([404, 'ResourceNotFound']);
    expect((await subscribe({ expirationDateTime: after(200) })).status).toBe(201);
  });

  it('is there once for the same changes', async () => {
    const made = await subscribe();
    expect(errorOf(await subscribe({ clientState: 'another' }))).toEqual([409, 'Conflict']);
    expect((await subscribe({ changeType: 'created' })).status).toBe(201);
    expect((await to.graph(idOf(made), { method: 'DELETE' })).status).toBe(204);
    expect((await subscribe()).status).toBe(201);
  });

  it('cannot be given an address for lifecycle notifications later', async () => {
    const made = await subscribe();
    expect(errorOf(await to.graph(idOf(made), { method: 'PATCH', body: { lifecycleNotificationUrl: at.url } }))).toEqual([400, 'InvalidRequest']);
    expect((await to.graph(`${idOf(made)}/reauthorize`, { method: 'POST' })).status).toBe(204);
  });

  it('is its owner’s alone', async () => {
    to.sandbox.directory.add(LENA);
    const made = await subscribe();
    for (const method of ['GET', 'DELETE']) expect(errorOf(await to.graph(idOf(made), { method, as: LENA }))).toEqual([404, 'ResourceNotFound']);
    expect((await to.graph('/subscriptions', { as: LENA })).body['value']).toEqual([]);
  });

  it.each([
    ['no changes named', { changeType: '' }],
    ['changes nobody knows', { changeType: 'created,moved' }],
    ['a resource the sandbox lacks', { resource: 'me/drive/root' }],
    ['plain http elsewhere', { notificationUrl: 'http://contoso.example/told' }],
    ['plain http for the lifecycle', { lifecycleNotificationUrl: 'http://contoso.example/told' }],
    ['a client state of 129 characters', { clientState: 'x'.repeat(129) }],
  ])('is refused with %s', async (_name, more) => {
    expect(errorOf(await subscribe(more))).toEqual([400, 'InvalidRequest']);
  });

  it('takes the permission to read what it is about', async () => {
    const bare = await stand(['User.Read']);
    try {
      expect(errorOf(await bare.graph('/subscriptions', { body: wanted() }))).toEqual([403, 'ErrorAccessDenied']);
    } finally {
      await bare.close();
    }
  });
});
