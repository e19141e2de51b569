/** The keys that prove a token: they change, go, cannot be had, and are asked for by strangers. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Auth } from '../../../src/api/http/auth.ts';
import { ADA } from '../../../src/sandbox/people.ts';
import { CLIENT_ID, connect, type Connected } from '../../support/sandbox.ts';

const HOUR = 3_600_000;
let to: Connected;
let now: number;
let auth: Auth;
beforeEach(async () => {
  to = await connect();
  now = Date.now();
  auth = new Auth({ authorityUrl: to.sandbox.origin, clientId: CLIENT_ID, allowedTenants: [ADA.tenantId] }, () => now);
});
afterEach(() => to.close());

const token = (claims: Record<string, unknown> = {}) => to.sandbox.entra.userToken(ADA, { exp: Math.floor(now / 1000) + 100 * 3_600, ...claims });
const knock = async (given: string) =>
  auth.caller(`Bearer ${given}`).then(
    () => 'in',
    (error: unknown) => (error as { code: string }).code,
  );

describe('the signing keys', () => {
  it('may change without a restart', async () => {
    expect(await knock(await token())).toBe('in');
    await to.sandbox.entra.rotateKeys();
    now += 31_000;
    expect(await knock(await token())).toBe('in');
  });

  it('prove nothing any more once they are gone from the authority', async () => {
    const old = await token();
    expect(await knock(old)).toBe('in');
    await to.sandbox.entra.rotateKeys(true);
    now += HOUR + 1;
    expect(await knock(await token())).toBe('in');
    expect(await knock(old)).toBe('unauthenticated');
  });

  it('serve from memory while the authority is down, and without any nobody gets in', async () => {
    expect(await knock(await token())).toBe('in');
    to.sandbox.entra.areKeysDown = true;
    now += 2 * HOUR;
    expect(await knock(await token())).toBe('in');
    now += 25 * HOUR;
    expect(await knock(await token())).toBe('sign_in_unavailable');
    auth = new Auth({ authorityUrl: to.sandbox.origin, clientId: CLIENT_ID, allowedTenants: [ADA.tenantId] }, () => now);
    expect(await knock(await token())).toBe('sign_in_unavailable');
  });

  it('are fetched at most once a cooldown, whatever 10,000 strangers name', async () => {
    const [, body = '', signature = ''] = (await token()).split('.');
    const named = (kid: string) => `${Buffer.from(JSON.stringify({ alg: 'RS256', typ: 'JWT', kid })).toString('base64url')}.${body}.${signature}`;
    expect(await knock(await token())).toBe('in');
    const before = to.sandbox.entra.keyFetches;
    const answers = new Set<string>();
    for (let number = 0; number < 10_000; number++) answers.add(await knock(named(`stranger-${String(number)}`)));
    expect([...answers]).toEqual(['unauthenticated']);
    expect(to.sandbox.entra.keyFetches - before).toBeLessThanOrEqual(1);
    now += 31_000;
    await knock(named('another'));
    expect(to.sandbox.entra.keyFetches - before).toBeLessThanOrEqual(2);
  });
});
