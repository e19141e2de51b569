/** TLS ends at a proxy: what it says is believed as far as it has to be, and what clients say in its name never. */
import { afterEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { readConfig } from '../../../src/api/config.ts';
import { serve, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
let to: Served | null = null;
afterEach(async () => {
  await to?.close();
  to = null;
});

const FORWARDED = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Port': '443', Forwarded: 'for=1.2.3.4;host=evil.example;proto=https', Host: 'localhost' };

/** Headers that are the same in every answer. */
function lasting(headers: object): object {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !['date', 'x-request-id', 'ratelimit'].includes(name)));
}

describe('how many proxies are believed', () => {
  it.each([
    ['none without PUBLIC_URL', {}, 0],
    ['none where the pages are served on this machine without TLS', { PUBLIC_URL: 'http://localhost:3978' }, 0],
    ['one where the pages have an https address, since the server itself speaks no TLS', { PUBLIC_URL: 'https://followthrough.contoso.com' }, 1],
  ])('%s', (_, environment, proxies) => {
    expect(readConfig(environment).proxies).toBe(proxies);
  });
});

describe.each([0, 1] as const)('behind %i proxies', (proxies) => {
  it.each(['/healthz', '/api/config', '/api/follow-ups', '/nowhere'])('%s tells browsers to keep to https, and says the same whatever is said of the way there', async (path) => {
    to = await serve(NOW, null, { proxies });
    const plain = await request(to.app).get(path).set('Host', 'localhost');
    const forwarded = await request(to.app).get(path).set(FORWARDED);
    expect(lasting(forwarded.headers)).toEqual(lasting(plain.headers));
    expect(forwarded.status).toBe(plain.status);
    expect(forwarded.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(JSON.stringify([forwarded.headers, forwarded.text])).not.toContain('evil.example');
  });

  it('a foreign name reaches no sandbox, whatever is said to have been asked for', async () => {
    to = await serve(NOW, null, { proxies });
    const { status } = await request(to.app).get('/api/config').set({ Host: 'evil.example', 'X-Forwarded-Host': 'localhost' });
    expect(status).toBe(421);
  });
});
