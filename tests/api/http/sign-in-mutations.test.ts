/** Thousands of altered tokens, over HTTP: none gets in, none writes, none reaches Microsoft 365. `HISTORIES=10000` tries more. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { door, SWITCH_ON, type Door } from '../../support/knocking.ts';
import { ownAuthority, type OwnAuthority } from '../../support/own-authority.ts';

const MUTATIONS = Number(process.env['HISTORIES'] ?? 2_000);
const NOW = Date.parse('2026-03-12T10:00:00Z');
let authority: OwnAuthority;
let to: Door;
beforeAll(async () => {
  authority = await ownAuthority();
  to = await door(NOW, { authorityUrl: authority.origin, allowedTenants: ['*'] });
});
afterAll(async () => {
  await to.close();
  await authority.close();
});

const encode = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const strange = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.object({ maxDepth: 1 }),
  fc.constantFrom('none', 'NONE', 'nOnE', 'HS256', 'ES256', 'PS256', '../keys', "' or 1=1 --", '*', '{tenantid}'),
);
const part = fc.constantFrom(0, 1, 2);

type Token = readonly [head: string, body: string, signature: string];

/** Altered without the key: the signature is the old one, or a damaged one. */
function damaged([head, body, signature]: Token) {
  const [header, claims] = [head, body].map((one) => JSON.parse(Buffer.from(one, 'base64url').toString()) as Record<string, unknown>);
  const good = `${head}.${body}.${signature}`;
  return fc.oneof(
    fc.tuple(part, fc.nat(), fc.integer({ min: 0, max: 7 })).map(([which, at, bit]) => {
      const all = [head, body, signature].map((one) => Buffer.from(one, 'base64url'));
      const bytes = all[which] ?? Buffer.of();
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
      return all.map((one) => one.toString('base64url')).join('.');
    }),
    fc.tuple(fc.constantFrom(...Object.keys(claims ?? {}), 'roles', 'idtyp'), strange).map(([name, value]) => `${head}.${encode({ ...claims, [name]: value })}.${signature}`),
    fc.tuple(fc.constantFrom('alg', 'kid', 'jwk', 'jku', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc'), strange).map(([name, value]) => `${encode({ ...header, [name]: value })}.${body}.${signature}`),
    fc.tuple(part, fc.constantFrom('', 'x', '..')).map(([which, instead]) => [head, body, signature].map((one, index) => (index === which ? instead : one)).join('.')),
    fc.nat({ max: good.length - 1 }).map((length) => good.slice(0, length)),
    fc.tuple(fc.nat({ max: good.length }), fc.constantFrom('.', '-', 'A', '~', '%', '=')).map(([at, more]) => `${good.slice(0, at)}${more}${good.slice(at)}`),
    fc.constantFrom(`${good}.${signature}`, `${head}.${body}.${signature}.${head}.${body}`, `${head}..${signature}`, good.repeat(30)),
  );
}

/** Signed with the authority's own key, but saying something that must not be so. */
const wrong = fc
  .tuple(fc.constantFrom('ver', 'aud', 'azp', 'scp', 'oid', 'tid', 'iss', 'exp', 'nbf'), strange)
  .filter(([name, value]) => !(name === 'nbf' && typeof value === 'number') && !(name === 'exp' && typeof value === 'number' && value > 1_000_000_000));

/** What a token says, however its last bits are written: one that says the same is no other. */
const meaning = (token: string) => (/^[\w.-]+$/.test(token) ? JSON.stringify(token.split('.').map((one) => Buffer.from(one, 'base64url').toString('base64url'))) : token);

it(
  `${String(MUTATIONS)} altered tokens are all refused`,
  async () => {
    const good = await authority.sign(authority.claims());
    const altered = fc.oneof({ weight: 3, arbitrary: damaged(good.split('.') as unknown as Token) }, { weight: 1, arbitrary: wrong.map(([name, value]) => ({ [name]: value })) });
    const before = to.trace();
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(altered, async (mutation) => {
        const token = typeof mutation === 'string' ? mutation : await authority.sign({ ...authority.claims(), ...mutation });
        fc.pre(meaning(token) !== meaning(good));
        expect(await to.ask(token, 'PATCH', '/api/settings', SWITCH_ON)).toBe('401 unauthenticated');
        refused += 1;
      }),
      { numRuns: MUTATIONS },
    );
    expect(refused).toBe(MUTATIONS);
    expect(to.trace()).toEqual(before);
    expect(await to.ask(good, 'GET', '/api/held-back')).toBe('200');
  },
  60_000 + MUTATIONS * 60,
);
