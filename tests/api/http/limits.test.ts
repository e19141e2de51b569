/** Asked too often: a user, an organisation and an address are told to wait, and nobody else is. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { problem } from '../../../src/api/contract.ts';
import { ADA, FABRIKAM, GUEST, LENA, type User } from '../../../src/sandbox/people.ts';
import { serve, type Otherwise, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
let to: Served | null = null;
afterEach(async () => {
  await to?.close();
  to = null;
});

async function opened(otherwise: Otherwise, pages: Parameters<typeof serve>[1] = null): Promise<Served> {
  to = await serve(NOW, pages, { allowedTenants: [ADA.tenantId, FABRIKAM], ...otherwise });
  return to;
}

const ask = ({ app }: Served, path: string, headers: Record<string, string> = {}) => request(app).get(path).set(headers);
const as = async ({ sandbox }: Served, user: User) => ({ Authorization: `Bearer ${await sandbox.entra.userToken(user)}` });
const statuses = async (times: number, once: () => Promise<{ status: number }>) => {
  const all: number[] = [];
  for (let n = 0; n < times; n++) all.push((await once()).status);
  return all;
};

describe('a user', () => {
  it('who asks too often is told how long to wait, by every token and on every route; others are not', async () => {
    const served = await opened({ limits: { user: 3 } });
    const ada = await as(served, ADA);
    expect(await statuses(3, () => ask(served, '/api/held-back', ada))).toEqual([200, 200, 200]);
    const refused = await ask(served, '/api/people', await as(served, ADA)).expect(429);
    expect(problem.parse(refused.body)).toMatchObject({ status: 429, code: 'too_many_requests', requestId: refused.headers['x-request-id'] as unknown });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    await request(served.app).post('/api/sync').set(ada).expect(429);
    await ask(served, '/api/held-back', await as(served, GUEST)).expect(200);
    await ask(served, '/api/held-back', await as(served, LENA)).expect(200);
  });

  it('sees in every answer how many requests are left', async () => {
    const served = await opened({ limits: { user: 3 } });
    const { headers } = await ask(served, '/api/held-back', await as(served, ADA)).expect(200);
    expect(headers['ratelimit-policy']).toMatch(/"user"; q=3; w=60/);
    expect(headers['ratelimit']).toMatch(/"user"; r=2; t=\d+/);
    expect(headers['ratelimit-policy']).toMatch(/"organisation"; q=/);
  });

  it('who asks too often takes nothing from their organisation', async () => {
    const served = await opened({ limits: { user: 2, tenant: 4 } });
    const ada = await as(served, ADA);
    expect(await statuses(10, () => ask(served, '/api/held-back', ada))).toEqual([200, 200, ...Array.from({ length: 8 }, () => 429)]);
    await ask(served, '/api/held-back', await as(served, GUEST)).expect(200);
  });
});

describe('an organisation', () => {
  it('whose people together ask too often is told to wait; another is not', async () => {
    const served = await opened({ limits: { tenant: 4 } });
    const [ada, guest, lena] = [await as(served, ADA), await as(served, GUEST), await as(served, LENA)];
    expect(await statuses(3, () => ask(served, '/api/held-back', ada))).toEqual([200, 200, 200]);
    expect(await statuses(2, () => ask(served, '/api/held-back', guest))).toEqual([200, 429]);
    await ask(served, '/api/held-back', ada).expect(429);
    await ask(served, '/api/held-back', lena).expect(200);
  });
});

describe('an address', () => {
  const bad = { Authorization: 'Bearer a.b.c' };
  const from = (forwarded: string) => ({ ...bad, 'X-Forwarded-For': forwarded });

  it('whose sign-ins are refused again and again is told to wait, while a good one from there is let in', async () => {
    const served = await opened({ limits: { refusals: 3 } });
    expect(await statuses(5, () => ask(served, '/api/held-back', bad))).toEqual([401, 401, 401, 429, 429]);
    const { headers } = await ask(served, '/api/held-back', {}).expect(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    await ask(served, '/api/held-back', await as(served, ADA)).expect(200);
  });

  it('is not charged with what we cannot do ourselves', async () => {
    const served = await opened({ limits: { refusals: 2 } });
    served.sandbox.entra.areKeysDown = true;
    const ada = await as(served, ADA);
    expect(await statuses(4, () => ask(served, '/api/held-back', ada))).toEqual([503, 503, 503, 503]);
  });

  it('is the one of the connection where there is no proxy, whatever a client says', async () => {
    const served = await opened({ limits: { refusals: 2 } });
    let n = 0;
    expect(await statuses(4, () => ask(served, '/api/held-back', from(`203.0.113.${String(n++)}`)))).toEqual([401, 401, 429, 429]);
  });

  it('is the one that the proxy saw, not one that a client put before it', async () => {
    const served = await opened({ limits: { refusals: 2 }, proxies: 1 });
    let n = 0;
    expect(await statuses(3, () => ask(served, '/api/held-back', from(`198.51.100.${String(n++)}, 203.0.113.7`)))).toEqual([401, 401, 429]);
    await ask(served, '/api/held-back', from('203.0.113.8')).expect(401);
  });

  it.each([
    ['with a port, as some proxies write it', ['203.0.113.7:5001', '203.0.113.7:5002', '203.0.113.7']],
    ['of IPv6, as a network', ['2001:db8:1:200::1', '2001:db8:1:2ff::2', '2001:db8:1:201:a:b:c:d']],
    ['of IPv6 in brackets with a port', ['[2001:db8:1:200::1]:443', '[2001:db8:1:200::2]:444', '2001:db8:1:200::3']],
  ])('%s is the same address', async (_, addresses) => {
    const served = await opened({ limits: { refusals: 2 }, proxies: 1 });
    const seen = [...addresses];
    expect(await statuses(3, () => ask(served, '/api/held-back', from(seen.shift() ?? '')))).toEqual([401, 401, 429]);
  });

  it('has its own limit where nobody signs in, and none for pages and health', async () => {
    const tab = mkdtempSync(join(tmpdir(), 'followthrough-pages-'));
    writeFileSync(join(tab, 'index.html'), '<!doctype html><title>Followthrough</title>');
    const served = await opened({ limits: { open: 2, refusals: 1, user: 1 } }, { tab, icons: tab });
    expect(await statuses(3, () => ask(served, '/api/config'))).toEqual([200, 200, 429]);
    await ask(served, '/api/openapi.json').expect(429);
    await ask(served, '/api/held-back', await as(served, ADA)).expect(200);
    expect(await statuses(5, () => ask(served, '/'))).toEqual([200, 200, 200, 200, 200]);
    expect(await statuses(5, () => ask(served, '/healthz'))).toEqual([200, 200, 200, 200, 200]);
  });
});
