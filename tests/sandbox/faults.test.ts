/** Faults on demand, limits of a mailbox, and batches. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ADA } from '../../src/sandbox/people.ts';
import { stand, type Stand } from './stand.ts';

let to: Stand;
beforeEach(async () => {
  to = await stand();
});
afterEach(() => to.close());

const statuses = async (path: string, times: number) => {
  const got: number[] = [];
  for (let n = 0; n < times; n++) got.push((await to.graph(path)).status);
  return got;
};

describe('a fault', () => {
  it('strikes as often as it was told, after as many as it was told, and only where it fits', async () => {
    await to.door('/faults', { body: { rules: [{ path: 'GET /v1.0/me$', status: 503, after: 1, times: 2 }] } });
    expect(await statuses('/me', 4)).toEqual([200, 503, 503, 200]);
    expect(await statuses('/me/mailboxSettings', 1)).toEqual([200]);
    expect((await to.door('/faults', { method: 'DELETE' })).status).toBe(204);
    expect(to.sandbox.faults.rules).toEqual([]);
  });

  it('comes by chance, the same for the same seed', async () => {
    const runs: number[][] = [];
    for (const seed of [7, 7, 8]) {
      to.sandbox.faults.clear();
      to.sandbox.faults.seed(seed);
      to.sandbox.faults.add({ status: 500, probability: 0.5 });
      runs.push(await statuses('/me', 12));
    }
    expect(runs[0]).toEqual(runs[1]);
    expect(runs[0]).not.toEqual(runs[2]);
    expect(new Set(runs[0])).toEqual(new Set([200, 500]));
  });

  it('answers as the samples do, or worse: without inner error, as HTML, empty', async () => {
    to.sandbox.faults.add({ status: 504, times: 1 }, { status: 410, body: 'no-inner-error', times: 1 }, { body: 'html', times: 1 }, { status: 502, body: 'empty', times: 1 });
    expect((await to.graph('/me')).body).toMatchObject({ error: { code: 'UnknownError', message: '', innerError: { date: expect.any(String) as unknown } } });
    expect((await to.graph('/me')).body).toEqual({ error: { code: 'SyncStateNotFound', message: expect.any(String) as unknown } });
    expect((await to.graph('/me')).body['text']).toContain('<html>');
    expect(await to.graph('/me')).toMatchObject({ status: 502, body: { text: '' } });
    expect(to.sandbox.exchanges.filter(({ service }) => service === 'graph').map(({ fault }) => fault)).toEqual([
      'status 504',
      'status 410, body no-inner-error',
      'body html',
      'status 502, body empty',
    ]);
  });

  it('cuts the connection', async () => {
    to.sandbox.faults.add({ path: '/me', reset: true, times: 1 });
    await expect(to.graph('/me')).rejects.toThrow('fetch failed');
    expect(to.sandbox.exchanges.at(-1)).toMatchObject({ status: 0, fault: 'reset true' });
  });

  it('strikes the token endpoint in its own words', async () => {
    to.sandbox.faults.add({ path: 'oauth2', status: 503, times: 1 });
    expect(await to.token()).toMatchObject({ status: 503, body: { error: 'temporarily_unavailable' } });
    expect((await to.token()).status).toBe(200);
  });

  it('says when to come again, in seconds or as a date, and throttles who comes early', async () => {
    to.sandbox.clock.set(Date.now());
    to.sandbox.faults.add({ status: 429, retryAfter: 30, retryAs: 'date', times: 1 });
    const { headers } = await to.graph('/me/mailboxSettings');
    expect(Date.parse(headers.get('retry-after') ?? '') - to.sandbox.clock.now()).toBeGreaterThan(28_000);
    to.sandbox.clock.advance(10_000);
    const early = await to.graph('/me/mailboxSettings');
    expect({ status: early.status, after: early.headers.get('retry-after') }).toEqual({ status: 429, after: '20' });
    to.sandbox.clock.advance(20_000);
    expect((await to.graph('/me/mailboxSettings')).status).toBe(200);
  });
});

describe('a mailbox', () => {
  it('lets four requests in at once and refuses the fifth', async () => {
    await to.graph('/me');
    to.sandbox.faults.add({ path: 'mailboxSettings', delayMs: 200 });
    const got = await Promise.all(Array.from({ length: 5 }, () => to.graph('/me/mailboxSettings')));
    expect(got.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429]);
    expect(got.find(({ status }) => status === 429)).toMatchObject({ body: { error: { code: 'ApplicationThrottled', message: 'Application is over its MailboxConcurrency limit.' } } });
    expect(to.sandbox.mostInFlight(ADA.userId)).toBe(5);
  });

  it('answers ten thousand requests in ten minutes, and says when it will answer more', async () => {
    to.sandbox.clock.set(Date.now());
    const twenty = { requests: Array.from({ length: 20 }, (_, n) => ({ id: String(n), method: 'GET', url: '/me/mailboxSettings' })) };
    for (let n = 0; n < 500; n++) await to.graph('/$batch', { body: twenty });
    to.sandbox.clock.advance(10_000);
    const refused = await to.graph('/me/mailboxSettings');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '590']);
    to.sandbox.clock.advance(590_000);
    expect((await to.graph('/me/mailboxSettings')).status).toBe(200);
    to.sandbox.forgetRequests();
  });
});

describe('a batch', () => {
  const batch = (requests: object[]) => to.graph('/$batch', { body: { requests } });
  const get = (id: string, url: string, more: object = {}) => ({ id, method: 'GET', url, ...more });

  it('answers each part with a status of its own, in any order, and writes each down', async () => {
    to.sandbox.faults.add({ path: 'mailboxSettings', status: 429, retryAfter: 5, times: 1 });
    const { status, body } = await batch(['1', '2', '3', '4', '5', '6'].map((id) => get(id, id === '3' ? '/me/mailboxSettings' : '/me?$select=id')));
    const responses = body['responses'] as { id: string; status: number; headers: Record<string, string> }[];
    expect(status).toBe(200);
    expect(responses.map(({ id }) => id)).not.toEqual(['1', '2', '3', '4', '5', '6']);
    expect(responses.filter((one) => one.status === 429)).toMatchObject([{ id: '3', headers: { 'Retry-After': '5' } }]);
    const log = to.sandbox.exchanges.filter(({ service }) => service === 'graph');
    expect(log.filter(({ partOf }) => partOf === log.at(-1)?.number)).toHaveLength(6);
  });

  it('fails what depends on a failed part', async () => {
    const { body } = await batch([get('a', '/me/events/none'), get('b', '/me', { dependsOn: ['a'] }), get('c', '/me')]);
    const byId = Object.fromEntries((body['responses'] as { id: string; status: number }[]).map(({ id, status }) => [id, status]));
    expect(byId).toEqual({ a: 404, b: 424, c: 200 });
  });

  it('counts each part of it against the limits of the mailbox', async () => {
    to.sandbox.faults.add({ path: 'mailboxSettings', delayMs: 2_000 });
    const asking = to.graph('/me/mailboxSettings');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { body } = await batch(['1', '2', '3', '4'].map((id) => get(id, '/me/mailboxSettings')));
    await asking;
    expect((body['responses'] as { status: number }[]).map(({ status }) => status).sort()).toEqual([200, 200, 200, 429]);
  });

  it('has parts that wait each for the one before, all for the same one, or for none', async () => {
    const waiting = async (...on: (readonly string[])[]) => (await batch(on.map((dependsOn, n) => get(String(n), '/me', dependsOn.length > 0 ? { dependsOn } : {})))).status;
    for (const good of [[[], ['0'], ['1']], [[], ['0'], ['0']], [[], [], ['0']]]) expect(await waiting(...good)).toBe(200); // prettier-ignore
    for (const bad of [[[], ['0'], ['1'], []], [[], [], ['0', '1']], [['1'], ['0']], [['none']]]) expect(await waiting(...bad)).toBe(400); // prettier-ignore
  });

  it('refuses a twenty-first part', async () => {
    expect((await batch(Array.from({ length: 20 }, (_, n) => get(String(n), '/me')))).status).toBe(200);
    to.sandbox.faults.clear();
    const { status } = await batch(Array.from({ length: 21 }, (_, n) => get(String(n), '/me')));
    expect(status).toBe(400);
    to.sandbox.forgetRequests();
  });
});
