/** An authority of a test's own, for tokens that the sandbox cannot sign: it publishes the keys it is given, and remembers what was fetched. */
import { createServer } from 'node:http';
import { CompactSign, exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';
import { ADA } from '../../src/sandbox/people.ts';
import { listen } from './listening.ts';
import { CLIENT_ID } from './sandbox.ts';

/** A key as Entra publishes it. */
export type Published = JWK & { issuer?: string };

export interface OwnAuthority {
  readonly origin: string;
  /** What is published, and may be changed. */
  keys: Published[];
  readonly key: CryptoKey;
  readonly publicKey: CryptoKey;
  /** Paths asked for, in order. */
  readonly fetched: string[];
  /** What a good token of Ada says. */
  claims(): Record<string, unknown>;
  /** Signs with the published key, whatever header and payload are; a string is signed as it stands. */
  sign(payload: Record<string, unknown> | string, header?: Record<string, unknown>): Promise<string>;
  close(): Promise<void>;
}

export const KEY_ID = 'key-of-the-test';

export async function ownAuthority(clock: () => number = Date.now): Promise<OwnAuthority> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const fetched: string[] = [];
  const server = createServer((req, res) => {
    fetched.push(req.url ?? '');
    res.setHeader('Content-Type', 'application/json');
    if (req.url?.endsWith('/keys')) res.end(JSON.stringify({ keys: authority.keys }));
    else res.end(JSON.stringify({ issuer: `${origin}/{tenantid}/v2.0`, jwks_uri: `${origin}/organizations/discovery/v2.0/keys` }));
  });
  const { origin, close } = await listen(server);
  const authority: OwnAuthority = {
    origin,
    keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, use: 'sig', issuer: `${origin}/{tenantid}/v2.0` }],
    key: privateKey,
    publicKey,
    fetched,
    claims() {
      const now = Math.floor(clock() / 1000);
      const { tenantId: tid, userId: oid, name } = ADA;
      return { iss: `${origin}/${tid}/v2.0`, aud: CLIENT_ID, azp: CLIENT_ID, scp: 'access_as_user', ver: '2.0', tid, oid, name, iat: now, nbf: now, exp: now + 3_600 };
    },
    sign(payload, header = {}) {
      const bytes = new TextEncoder().encode(typeof payload === 'string' ? payload : JSON.stringify(payload));
      return new CompactSign(bytes).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: KEY_ID, ...header }).sign(privateKey, { crit: { exp: true, 'urn:example:strict': true } });
    },
    close,
  };
  return authority;
}
