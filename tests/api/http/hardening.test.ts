/** What every answer carries, and what no request may do: headers, caches, types, sizes, depths and prototypes. */
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { problem } from '../../../src/api/contract.ts';
import { OPERATIONS } from '../../support/operations.ts';
import { serve, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const SCRIPT = 'export const a = 1;';
const NOTHING = "default-src 'none';frame-ancestors 'none'";
let to: Served;
let bearer: string;
beforeAll(async () => {
  const tab = mkdtempSync(join(tmpdir(), 'followthrough-pages-'));
  mkdirSync(join(tab, 'assets'));
  writeFileSync(join(tab, 'index.html'), '<!doctype html><title>Followthrough</title>');
  writeFileSync(join(tab, 'assets', 'a.js'), 'export {};');
  writeFileSync(join(tab, 'assets', 'packed.js'), SCRIPT);
  writeFileSync(join(tab, 'assets', 'packed.js.gz'), gzipSync(SCRIPT));
  writeFileSync(join(tab, 'assets', 'packed.js.br'), brotliCompressSync(SCRIPT));
  to = await serve(NOW, { tab, icons: tab });
  bearer = await to.bearer();
});
afterAll(() => to.close());

const get = (path: string) => request(to.app).get(path).set('Authorization', bearer);
const COMMON = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'strict-transport-security': expect.stringContaining('max-age=31536000') as unknown };
const lacks = (headers: Record<string, string>) => ['x-powered-by', 'x-frame-options', 'etag', 'access-control-allow-origin', 'set-cookie', 'server'].filter((name) => name in headers);

describe('an answer that is data', () => {
  it.each([
    ['/api/held-back', 200],
    ['/api/config', 200],
    ['/api/openapi.json', 200],
    ['/api/nothing', 404],
    ['/api/follow-ups/%E0%A4%A', 400],
    ['/healthz', 200],
    ['/readyz', 200],
    ['/nothing', 404],
    ['/assets/nothing.js', 404],
  ])('%s (%d) is not kept, framed, run or sniffed, and gives nothing away', async (path, status) => {
    const { headers } = await get(path).expect(status);
    expect(headers).toMatchObject({ ...COMMON, 'cache-control': 'no-store', 'content-security-policy': NOTHING });
    expect(lacks(headers as Record<string, string>)).toEqual([]);
  });

  it('that refuses a foreign name is none of it either', async () => {
    const { headers } = await request(to.app).get('/').set('Host', 'evil.example').expect(421);
    expect(headers).toMatchObject({ ...COMMON, 'cache-control': 'no-store', 'content-security-policy': NOTHING });
  });
});

describe('a page', () => {
  it('may be framed by Teams, Outlook and Microsoft 365 only, and runs only what is ours or Office’s', async () => {
    const { headers } = await get('/').expect(200);
    const directives = String(headers['content-security-policy'])
      .split(';')
      .map((one) => one.split(' '));
    const policy: Record<string, string[]> = Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
    expect(headers).toMatchObject({ ...COMMON, 'cache-control': 'no-cache' });
    expect(policy).toMatchObject({ 'default-src': ["'none'"], 'script-src': ["'self'", 'https://appsforoffice.microsoft.com'], 'object-src': ["'none'"], 'base-uri': ["'none'"] });
    expect(policy['frame-ancestors']).toEqual([
      "'self'",
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
      'https://*.cloud.microsoft',
      'https://*.microsoft365.com',
      'https://*.office.com',
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'https://outlook-sdf.office.com',
      'https://outlook-sdf.office365.com',
    ]);
    expect(lacks(headers as Record<string, string>)).toEqual(['etag'].filter((name) => name in headers));
    await get('/assets/a.js')
      .expect(200)
      .expect('Cache-Control', /immutable/);
  });

  it.each(['br', 'gzip', 'identity'])('a script comes packed as the browser likes it: %s', async (packing) => {
    const { headers, text } = await get('/assets/packed.js')
      .set('Accept-Encoding', packing)
      .expect(200)
      .expect('Content-Type', /^text\/javascript/)
      .expect('Cache-Control', /immutable/);
    expect(headers['content-encoding'] ?? 'identity').toBe(packing);
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(text).toBe(SCRIPT);
  });
});

describe('another origin', () => {
  it.each(['https://evil.example', 'null', 'https://teams.microsoft.com'])('%s is not told that it may read, and asks in vain beforehand', async (origin) => {
    const read = await get('/api/held-back').set('Origin', origin);
    expect(read.headers['access-control-allow-origin']).toBeUndefined();
    const asked = await request(to.app).options('/api/held-back').set('Origin', origin).set('Access-Control-Request-Method', 'POST').set('Access-Control-Request-Headers', 'authorization');
    expect(asked.status).toBe(401);
    expect(asked.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe.each(OPERATIONS.filter(({ hasBody, isOpen }) => hasBody && !isOpen))('$name', ({ method, path }) => {
  const send = (body: string | Buffer, headers: Record<string, string> = {}) =>
    request(to.app)
      [method.toLowerCase() as 'post'](path.replace('{id}', 'x'))
      .set({ Authorization: bearer, 'If-Match': '"1"', 'Content-Type': 'application/json', ...headers })
      .send(body);

  it.each<[string, number, string, Record<string, string>]>([
    ['a form', 415, 'a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['text', 415, '{}', { 'Content-Type': 'text/plain' }],
    ['JSON of another kind', 415, '{}', { 'Content-Type': 'application/json-seq' }],
    ['JSON in another alphabet', 415, '{}', { 'Content-Type': 'application/json; charset=iso-8859-1' }],
    ['a body packed in a way of its own', 415, '{}', { 'Content-Encoding': 'snail' }],
    ['more than 100 KB', 413, `{"a":"${'x'.repeat(102_400)}"}`, {}],
    ['a prototype', 400, '{"__proto__":{"isAdmin":true}}', {}],
    ['a constructor', 400, '{"constructor":{"prototype":{"isAdmin":true}}}', {}],
    ['objects nested beyond reason', 400, `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`, {}],
    ['lists nested beyond reason', 400, `${'['.repeat(40_000)}${']'.repeat(40_000)}`, {}],
    ['half of JSON', 400, '{"a":', {}],
    ['a number', 400, '7', {}],
  ])('refuses %s with %d', async (_, status, body, headers) => {
    const answer = await send(body, headers);
    expect([answer.status, problem.parse(JSON.parse(answer.text)).status]).toEqual([status, status]);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});

it('nothing of that was unexpected', () => {
  expect(to.unexpected).toEqual([]);
});
