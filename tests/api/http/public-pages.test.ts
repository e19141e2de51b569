/** The pages that people, stores and administrators read before anybody signs in. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { serve, type Served } from '../../support/server.ts';

let to: Served;
beforeAll(async () => {
  to = await serve(Date.parse('2026-03-12T10:00:00Z'), { tab: 'build/tab', icons: 'manifest/icons' });
});
afterAll(() => to.close());

describe.each(['privacy', 'terms', 'support'])('%s', (name) => {
  it('is served without a sign-in, looked after anew each time, and runs nothing of strangers', async () => {
    const { status, headers, text } = await request(to.app).get(`/${name}.html`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(/default-src 'none';.*frame-ancestors .*https:\/\/teams\.microsoft\.com/) as unknown,
    });
    expect(headers).not.toHaveProperty('set-cookie');
    expect(text).not.toMatch(/<script|https?:/);
  });

  it('names its language, fits a phone, and follows a dark theme', async () => {
    const { text } = await request(to.app).get(`/${name}.html`);
    expect(text).toMatch(/<html lang="en">.*name="viewport" content="width=device-width, initial-scale=1".*name="color-scheme" content="light dark"/s);
  });

  it('leads to the other two', async () => {
    const { text } = await request(to.app).get(`/${name}.html`);
    const others = ['privacy', 'terms', 'support'].filter((one) => one !== name);
    expect(others.filter((one) => !text.includes(`href="/${one}.html"`))).toEqual([]);
  });
});
