/** Pages come with the configuration written into them: data that ends nowhere but where it ends. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import { configuredPages } from '../../../src/api/http/pages.ts';
import { serve, type Served } from '../../support/server.ts';

const BLOCK = /<script type="application\/json" id="config">(.*?)<\/script>/gs;

let to: Served;
let tab: string;
beforeAll(async () => {
  tab = mkdtempSync(join(tmpdir(), 'followthrough-pages-'));
  cpSync('build/tab', tab, { recursive: true });
  to = await serve(Date.parse('2026-03-12T10:00:00Z'), { tab, icons: 'manifest/icons' });
});
afterAll(() => to.close());

const get = (path: string) => request(to.app).get(path);
const blocksIn = (page: string) => [...page.matchAll(BLOCK)].map(([, written = '']) => JSON.parse(written) as unknown);

describe.each(['/', '/index.html', '/?user=ada', '/outlook.html', '/meeting.html', '/configure.html'])('%s', (path) => {
  it('holds what /api/config answers, once', async () => {
    const config = (await get('/api/config').expect(200)).body as unknown;
    expect(blocksIn((await get(path).expect(200)).text)).toEqual([config]);
  });

  it('is looked after anew each time, and not sent again while it is the same', async () => {
    const { headers } = await get(path).expect(200);
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'content-security-policy': expect.stringMatching(/script-src 'self' https/) as unknown });
    await get(path).set('If-None-Match', String(headers['etag'])).expect(304, '');
    await get(path).set('If-None-Match', '"another"').expect(200);
  });
});

describe('a page with its configuration', () => {
  it('is read once, not each time', async () => {
    const before = await get('/meeting.html').expect(200);
    writeFileSync(join(tab, 'meeting.html'), '<head></head>');
    expect((await get('/meeting.html')).text).toBe(before.text);
  });

  it('ends its data where it ends, whatever it says', async () => {
    const config = { clientId: '</script><script>alert(1)</script><!--', authority: '$&', scope: '$`', teamsAppId: null, features: { sandbox: false }, version: '\u2028' };
    const { text } = await request(express().use(configuredPages('build/tab', config)))
      .get('/')
      .expect(200);
    expect(blocksIn(text)).toEqual([config]);
    expect(text).not.toContain('alert(1)</script>');
  });

  it('leaves pages that only are read as they are', async () => {
    expect(blocksIn((await get('/privacy.html').expect(200)).text)).toEqual([]);
  });
});
