/** 10,000 altered tokens, made from a seed: none gets in, none writes, none reaches Graph. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Auth } from '../../../src/api/http/auth.ts';
import { ADA } from '../../../src/sandbox/people.ts';
import { CLIENT_ID, connect, type Connected } from '../../support/sandbox.ts';

const SEED = 20_260_312;
let to: Connected;
beforeAll(async () => {
  to = await connect();
});
afterAll(() => to.close());

const encode = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const strange = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string(), { maxLength: 3 }), fc.object({ maxDepth: 1 }));

it('10,000 altered tokens are all refused', async () => {
  const good = await to.sandbox.entra.userToken(ADA);
  const [head = '', body = '', signature = ''] = good.split('.');
  const [header, claims] = [head, body].map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>);
  const auth = new Auth({ authorityUrl: to.sandbox.origin, clientId: CLIENT_ID, allowedTenants: ['*'] });
  expect((await auth.caller(`Bearer ${good}`)).caller.user).toBe(ADA.userId);
  const asked = to.sandbox.exchanges.length;

  const part = fc.constantFrom(0, 1, 2);
  const mutations = fc.oneof(
    // A bit of any part flips.
    fc.tuple(part, fc.nat(), fc.integer({ min: 0, max: 7 })).map(([which, at, bit]) => {
      const parts = [head, body, signature].map((one) => Buffer.from(one, 'base64url'));
      const bytes = parts[which] ?? Buffer.of();
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
      return parts.map((one) => one.toString('base64url')).join('.');
    }),
    // A claim says something else under the same signature.
    fc.tuple(fc.constantFrom(...Object.keys(claims ?? {}), 'roles', 'idtyp'), strange).map(([name, value]) => `${head}.${encode({ ...claims, [name]: value })}.${signature}`),
    // The header names another algorithm, key or source of keys.
    fc
      .tuple(
        fc.constantFrom('alg', 'kid', 'jwk', 'jku', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc'),
        fc.oneof(strange, fc.constantFrom('none', 'NONE', 'nOnE', 'HS256', 'ES256', 'PS256', '../keys', "' or 1=1 --")),
      )
      .map(([name, value]) => `${encode({ ...header, [name]: value })}.${body}.${signature}`),
    // A part is missing, doubled or cut.
    fc.tuple(part, fc.constantFrom('', 'x', '..')).map(([which, instead]) => [head, body, signature].map((one, index) => (index === which ? instead : one)).join('.')),
    fc.nat({ max: good.length - 1 }).map((length) => good.slice(0, length)),
    fc.constantFrom(`${good}.${signature}`, `${head}.${body}.${signature}.${head}.${body}`, `${head}..${signature}`, good.repeat(30)),
  );
  const accepted: string[] = [];
  for (const mutation of fc.sample(mutations, { numRuns: 10_000, seed: SEED })) {
    if (mutation === good) continue;
    const code = await auth.caller(`Bearer ${mutation}`).then(
      () => 'in',
      (error: unknown) => (error as { code?: string }).code,
    );
    if (code !== 'unauthenticated' && code !== 'forbidden_tenant') accepted.push(`${String(code)} ${mutation}`);
  }
  expect({ seed: SEED, accepted: accepted.slice(0, 3) }).toEqual({ seed: SEED, accepted: [] });
  expect(to.sandbox.exchanges).toHaveLength(asked);
});
