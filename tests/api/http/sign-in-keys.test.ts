/** The keys that prove a token: they change, go, cannot be had, and are asked for by strangers. `HISTORIES=10000` sends more of them. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { httpServer } from '../../../src/api/http/server.ts';
import { ADA } from '../../../src/sandbox/people.ts';
import { listen, type Listening } from '../../support/listening.ts';
import { serve, type Served } from '../../support/server.ts';

const STRANGERS = Number(process.env['HISTORIES'] ?? 1_000);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let to: Served;
let server: Listening;
let now: number;
beforeEach(async () => {
  now = Date.now();
  await start();
});
afterEach(() => stop());

async function start(): Promise<void> {
  to = await serve(now, null, { tokenClock: () => now });
  server = await listen(httpServer(to.app));
}

async function stop(): Promise<void> {
  await server.close();
  await to.close();
}

const token = (claims: Record<string, unknown> = {}) => to.sandbox.entra.userToken(ADA, { exp: Math.floor(now / 1000) + 100 * 3_600, ...claims });
const enter = async (given: string) => (await fetch(`${server.origin}/api/held-back`, { headers: { Authorization: `Bearer ${given}` } })).status;

describe('the signing keys', () => {
  it('may change without a restart, and the old one holds while it is published', async () => {
    const old = await token();
    expect(await enter(old)).toBe(200);
    await to.sandbox.entra.rotateKeys();
    now += 31_000;
    expect(await enter(await token())).toBe(200);
    expect(await enter(old)).toBe(200);
  });

  it('prove nothing any more once they are gone from the authority', async () => {
    const old = await token();
    expect(await enter(old)).toBe(200);
    await to.sandbox.entra.rotateKeys(true);
    now += HOUR + 1;
    expect(await enter(old)).toBe(401);
    expect(await enter(await token())).toBe(200);
  });

  it('prove nothing any more as soon as the authority is seen to publish others', async () => {
    const old = await token();
    expect(await enter(old)).toBe(200);
    await to.sandbox.entra.rotateKeys(true);
    now += 31_000;
    expect(await enter(await token())).toBe(200);
    expect(await enter(old)).toBe(401);
  });

  it('that are gone prove nothing an hour later even to whom they let in a minute before', async () => {
    const old = await token();
    expect(await enter(old)).toBe(200);
    await to.sandbox.entra.rotateKeys(true);
    for (let minute = 0; minute < 66; minute++) {
      now += MINUTE;
      await enter(old);
    }
    expect(await enter(old)).toBe(401);
  });

  it('serve from memory while the authority is down', async () => {
    expect(await enter(await token())).toBe(200);
    to.sandbox.entra.areKeysDown = true;
    now += 2 * HOUR;
    expect(await enter(await token())).toBe(200);
  });

  it('are believed for a day at most while the authority is down', async () => {
    const known = await token();
    expect(await enter(known)).toBe(200);
    to.sandbox.entra.areKeysDown = true;
    now += 25 * HOUR;
    expect(await enter(await token())).toBe(503);
    expect(await enter(known)).toBe(503);
  });

  it('that were never had let nobody in, until the authority is back', async () => {
    to.sandbox.entra.areKeysDown = true;
    expect(await enter(await token())).toBe(503);
    to.sandbox.entra.areKeysDown = false;
    now += 2_000;
    expect(await enter(await token())).toBe(200);
  });

  it(`are fetched at most once a cooldown, whatever ${String(STRANGERS)} strangers name`, async () => {
    const [, body = '', signature = ''] = (await token()).split('.');
    const named = (kid: string) => `${Buffer.from(JSON.stringify({ alg: 'RS256', typ: 'JWT', kid })).toString('base64url')}.${body}.${signature}`;
    expect(await enter(await token())).toBe(200);
    const before = to.sandbox.entra.keyFetches;
    const answers = new Set<number>();
    for (let number = 0; number < STRANGERS; number += 20) {
      const some = Array.from({ length: 20 }, (_, n) => enter(named(`stranger-${String(number + n)}`)));
      for (const answer of await Promise.all(some)) answers.add(answer);
    }
    expect([...answers]).toEqual([401]);
    expect(to.sandbox.entra.keyFetches - before).toBe(0);
    now += 31_000;
    await Promise.all(Array.from({ length: 50 }, (_, n) => enter(named(`another-${String(n)}`))));
    expect(to.sandbox.entra.keyFetches - before).toBe(1);
  });

  it('are not fetched more than once a second while they cannot be had', async () => {
    to.sandbox.entra.areKeysDown = true;
    const given = await token();
    for (let n = 0; n < 50; n++) expect(await enter(given)).toBe(503);
    expect(to.sandbox.entra.keyFetches).toBe(1);
  });
});
