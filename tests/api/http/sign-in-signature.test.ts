/** How a token is signed: every forgery known is refused, nothing that a token names is fetched, and after each a good one is still let in. */
import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CompactEncrypt, exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { door, REFUSED, type Door } from '../../support/knocking.ts';
import { KEY_ID, ownAuthority, type OwnAuthority } from '../../support/own-authority.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
let authority: OwnAuthority;
let to: Door;
beforeAll(async () => {
  authority = await ownAuthority(() => tokenNow);
  to = await door(NOW, { authorityUrl: authority.origin, tokenClock: () => tokenNow });
});
afterAll(async () => {
  await to.close();
  await authority.close();
});
let tokenNow = Date.now();
const DISCOVERY = ['/organizations/v2.0/.well-known/openid-configuration', '/organizations/discovery/v2.0/keys'];
afterEach(async () => {
  if ((await enters(await good())) !== 200) throw new Error('A token signed by the authority is not let in any more.');
  const others = authority.fetched.filter((path) => !DISCOVERY.includes(path));
  if (others.length > 0) throw new Error(`Fetched: ${others.join(', ')}`);
});

const encode = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const good = () => authority.sign(authority.claims());
/** A header of our own with claims that are right, signed by `signature`. */
const forged = (header: object, signature: (data: string) => string) => {
  const data = `${encode(header)}.${encode(authority.claims())}`;
  return `${data}.${signature(data)}`;
};
const parts = async () => (await good()).split('.') as [string, string, string];
const enters = async (token: string) => (await fetch(`${to.origin}/api/held-back`, { headers: { Authorization: `Bearer ${token}` } })).status;

/** Publishes other keys as if the authority had changed them, and puts the old ones back. */
async function publishing<T>(keys: OwnAuthority['keys'], work: () => Promise<T>): Promise<T> {
  const before = authority.keys;
  authority.keys = keys;
  tokenNow += 31_000;
  try {
    return await work();
  } finally {
    authority.keys = before;
    tokenNow += 3_600_001;
  }
}

describe('a token is refused', () => {
  it.each(['none', 'None', 'NONE', 'nOnE', ''])('with the algorithm "%s", with and without a signature', async (alg) => {
    const [, , signature] = await parts();
    for (const end of ['', signature]) expect(await to.knock(forged({ alg, typ: 'JWT', kid: KEY_ID }, () => end))).toMatchObject({ wrote: false, askedMicrosoft: false });
    expect(await to.knock(forged({ alg, typ: 'JWT', kid: KEY_ID }, () => signature))).toEqual(REFUSED);
  });

  it.each(['HS256', 'HS384', 'HS512'])('signed with our public key as a secret (%s)', async (alg) => {
    const pem = await exportSPKI(authority.publicKey);
    const { n = '' } = await exportJWK(authority.publicKey);
    const hash = alg.replace('HS', 'sha');
    for (const secret of [pem, pem.trim(), Buffer.from(n, 'base64url'), n]) {
      const token = forged({ alg, typ: 'JWT', kid: KEY_ID }, (data) => createHmac(hash, secret).update(data).digest('base64url'));
      expect(await to.knock(token)).toEqual(REFUSED);
    }
  });

  it.each(['RS384', 'RS512', 'PS256', 'ES256', 'EdDSA', 'rs256', 'RS256 '])('that calls its signature %s', async (alg) => {
    const [, , signature] = await parts();
    expect(await to.knock(forged({ alg, typ: 'JWT', kid: KEY_ID }, () => signature))).toEqual(REFUSED);
  });

  it.each(['ES256', 'PS256', 'EdDSA'])('signed with a published key of another kind (%s)', async (alg) => {
    const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
    const token = await new SignJWT(authority.claims()).setProtectedHeader({ alg, typ: 'JWT', kid: 'other-kind' }).sign(privateKey);
    const published = { ...(await exportJWK(publicKey)), kid: 'other-kind', issuer: `${authority.origin}/{tenantid}/v2.0` };
    expect(await publishing([...authority.keys, published], () => to.knock(token))).toEqual(REFUSED);
    const [, , signature] = await parts();
    const called = forged({ alg: 'RS256', typ: 'JWT', kid: 'other-kind' }, () => signature);
    expect(await publishing([...authority.keys, published], () => to.knock(called))).toEqual(REFUSED);
  });

  it('signed by somebody else under the name of a published key', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const token = await new SignJWT(authority.claims()).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: KEY_ID }).sign(privateKey);
    expect(await to.knock(token)).toEqual(REFUSED);
  });

  it('with any one bit of its signature flipped', async () => {
    const [head, body, signature] = await parts();
    for (const bit of [0, 1, 7, 500, 1_024, 2_040, 2_047]) {
      const bytes = Buffer.from(signature, 'base64url');
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await to.knock(`${head}.${body}.${bytes.toString('base64url')}`)).toEqual(REFUSED);
    }
  });

  it('stripped of its signature, or of any part', async () => {
    const [head, body, signature] = await parts();
    for (const token of [`${head}.${body}.`, `${head}.${body}`, `${head}..${signature}`, `.${body}.${signature}`, head, `${head}.${body}.${signature}.`, `${head}.${body}.${signature}.${signature}`]) {
      expect(await to.knock(token)).toEqual(REFUSED);
    }
  });

  it('with claims of another under a signature that is right', async () => {
    const [head, , signature] = await parts();
    expect(await to.knock(`${head}.${encode({ ...authority.claims(), oid: '1c9e4b70-6a2d-4f18-8e03-7b5d2c4f9a61' })}.${signature}`)).toEqual(REFUSED);
  });

  it('that is encrypted, for our public key or directly', async () => {
    const signed = await good();
    const encrypted = async (alg: string, enc: string, key: CryptoKey | Uint8Array) =>
      new CompactEncrypt(new TextEncoder().encode(signed)).setProtectedHeader({ alg, enc, cty: 'JWT', kid: KEY_ID }).encrypt(key);
    const { publicKey } = await generateKeyPair('RSA-OAEP-256');
    expect(await to.knock(await encrypted('RSA-OAEP-256', 'A256GCM', publicKey))).toEqual(REFUSED);
    expect(await to.knock(await encrypted('dir', 'A256GCM', new Uint8Array(32)))).toEqual(REFUSED);
  });

  it('signed as it should be, but with a critical header', async () => {
    expect(await to.knock(await authority.sign(authority.claims(), { crit: ['exp'], exp: 4_000_000_000 }))).toEqual(REFUSED);
    expect(await to.knock(await authority.sign(authority.claims(), { crit: ['urn:example:strict'], 'urn:example:strict': true }))).toEqual(REFUSED);
  });

  it('signed with a key that it brings itself or says where to fetch, and nothing is fetched', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), kid: 'brought' };
    const elsewhere = `${authority.origin}/evil/keys`;
    for (const kid of ['brought', KEY_ID]) {
      for (const header of [{ jwk }, { jku: elsewhere }, { x5u: elsewhere }, { x5c: ['MIIB'] }, { jwk, jku: elsewhere, x5u: elsewhere }]) {
        const token = await new SignJWT(authority.claims()).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid, ...header }).sign(privateKey);
        expect(await to.knock(token)).toEqual(REFUSED);
        expect(await to.knock(await authority.sign(authority.claims(), header))).toEqual(REFUSED);
      }
    }
  });

  it.each<[string, unknown]>([
    ['is missing', undefined],
    ['is unknown', 'nobody-knows-me'],
    ['is empty', ''],
    ['is a path', '../../../../etc/passwd'],
    ['is a path that is encoded', '..%2f..%2fkeys'],
    ['is SQL', "x' or '1'='1"],
    ['is an address', 'https://login.example.com/keys'],
    ['is a prototype', '__proto__'],
    ['is a number', 7],
    ['is a list', [KEY_ID]],
    ['is beyond reason long', 'k'.repeat(5_000)],
    ['ends in a null byte', `${KEY_ID}\u0000`],
  ])('whose key id %s', async (_, kid) => {
    const [, , signature] = await parts();
    expect(await to.knock(forged({ alg: 'RS256', typ: 'JWT', kid }, () => signature))).toEqual(REFUSED);
  });

  it('whose key belongs to another issuer, though its claims and signature are right', async () => {
    const foreign = { ...authority.keys[0], kid: 'consumers', issuer: `${authority.origin}/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0` };
    const token = await authority.sign(authority.claims(), { kid: 'consumers' });
    expect(await publishing([foreign], () => to.knock(token))).toEqual(REFUSED);
  });

  it("whose issuer is its key's, but not the authority's", async () => {
    const elsewhere = 'https://login.example.com/{tenantid}/v2.0';
    const { tid } = authority.claims();
    const token = await authority.sign({ ...authority.claims(), iss: elsewhere.replace('{tenantid}', String(tid)) });
    expect(await publishing([{ ...authority.keys[0], issuer: elsewhere }], () => to.knock(token))).toEqual(REFUSED);
  });

  it.each([
    ['aud', (text: string) => text.replace('{', '{"aud":"00000000-0000-4000-8000-000000000000",')],
    ['oid, the other way round', (text: string) => text.replace(/}$/, ',"oid":"1c9e4b70-6a2d-4f18-8e03-7b5d2c4f9a61"}')],
    ['tid, written with an escape', (text: string) => text.replace('{', '{"t\\u0069d":"b7c0e9d2-1f3a-4a68-9c55-0d1e2f3a4b5c",')],
    ['one of no interest', (text: string) => text.replace('{', '{"name":"Somebody",')],
  ])('signed as it should be, but with a claim that comes twice: %s', async (_, twice) => {
    const text = JSON.stringify(authority.claims());
    expect(twice(text)).not.toBe(text);
    expect(await to.knock(await authority.sign(twice(text)))).toEqual(REFUSED);
  });

  it.each(['[]', 'null', '"text"', '7', '', '{', '{"a":1}}', '\uFEFF{}'])('signed as it should be, but whose payload is %j', async (payload) => {
    expect(await to.knock(await authority.sign(payload))).toMatchObject({ wrote: false, askedMicrosoft: false });
    expect(await enters(await authority.sign(payload))).toBe(401);
  });
});

describe('an Authorization header is refused', () => {
  it.each([
    ['of another scheme', (token: string) => `Basic ${token}`],
    ['with a token twice', (token: string) => `Bearer ${token} ${token}`],
    ['with tokens between commas', (token: string) => `Bearer ${token}, Bearer ${token}`],
    ['with nothing before the token', (token: string) => token],
    ['with something behind the token', (token: string) => `Bearer ${token};x`],
    ['that is empty', () => 'Bearer'],
  ])('%s', async (_, header) => {
    const answer = await fetch(`${to.origin}/api/held-back`, { headers: { Authorization: header(await good()) } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('where the token comes by query, cookie or body instead', async () => {
    const token = await good();
    const answers = [
      await fetch(`${to.origin}/api/held-back?access_token=${token}`),
      await fetch(`${to.origin}/api/held-back`, { headers: { Cookie: `access_token=${token}` } }),
      await fetch(`${to.origin}/api/sync`, { method: 'POST', body: new URLSearchParams({ access_token: token }) }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
  });
});
