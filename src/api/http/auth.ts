/** A verified token -> tenant and user. Whatever is not exactly right is 401, or 403 for a tenant that may not come. */
import { hash as digest } from 'node:crypto';
import { compactVerify, decodeProtectedHeader } from 'jose';
import { AppError } from '../errors.ts';
import type { Owner } from '../ports.ts';
import { SigningKeys } from './signing-keys.ts';

/** Who calls. Identity is tenant and user id; what else a token says of a person is not read. */
export type Caller = Owner;

export interface Accepted {
  readonly authorityUrl: string;
  readonly clientId: string;
  /** Tenant ids, or `*`. */
  readonly allowedTenants: readonly string[];
}

/** Teams, Outlook and Microsoft 365, as clients whose tokens are taken. */
export const MICROSOFT_CLIENTS = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  '4765445b-32c6-49b0-83e6-1d93765276ca',
  '0ec893e0-5785-4de6-99da-4ed124e5296c',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
  '27922004-5251-4030-b22d-91ecd9a37ea4',
];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const HEADERS = new Set(['alg', 'kid', 'typ', 'x5t', 'nonce']);
const SKEW_SECONDS = 300;
const LONGEST = 16_384;
const MOST_CACHED = 10_000;
/** What was verified is believed for so long; then its key is looked at again. */
const BELIEVED_MS = 300_000;

export class Auth {
  readonly #accepted: Accepted;
  readonly #keys: SigningKeys;
  readonly #clock: () => number;
  readonly #clockComplaint: () => Promise<AppError | null>;
  /** By SHA-256 of the token. */
  readonly #verified = new Map<string, { caller: Caller; until: number }>();

  /** `clockComplaint` tells where the clock, not the token, is what is wrong with its times. */
  constructor(accepted: Accepted, clock: () => number = Date.now, clockComplaint: () => Promise<AppError | null> = () => Promise.resolve(null)) {
    this.#accepted = accepted;
    this.#clock = clock;
    this.#clockComplaint = clockComplaint;
    this.#keys = new SigningKeys(accepted.authorityUrl, () => {
      this.#verified.clear();
    });
  }

  /** Verifies an Authorization header. Throws AppError: unauthenticated, clock_skew, forbidden_tenant or sign_in_unavailable. */
  async caller(header: string | undefined): Promise<{ caller: Caller; token: string }> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header ?? '')?.[1];
    if (!token || token.length > LONGEST) throw refused(header ? 'The Authorization header holds no token of this app.' : 'The request has no token.');
    const hash = digest('sha256', token, 'base64');
    const known = this.#verified.get(hash);
    if (known && known.until > this.#clock()) return { caller: known.caller, token };
    const { caller, until } = await this.#verify(token);
    const [oldest] = this.#verified.keys();
    if (this.#verified.size >= MOST_CACHED && oldest !== undefined) this.#verified.delete(oldest);
    this.#verified.set(hash, { caller, until: Math.min(until, this.#clock() + BELIEVED_MS) });
    return { caller, token };
  }

  async #verify(token: string): Promise<{ caller: Caller; until: number }> {
    const header = await attempt(() => decodeProtectedHeader(token));
    if (header.alg !== 'RS256' || !/^[\w-]{1,128}$/.test(header.kid ?? '') || Object.keys(header).some((name) => !HEADERS.has(name))) throw refused('The token is not signed as it should be.');
    const signing = await this.#keys.find(header.kid ?? '', this.#clock());
    if (!signing) throw refused('The token is signed with a key that is not known.');
    const { payload } = await attempt(() => compactVerify(token, signing.key, { algorithms: ['RS256'] }));
    const claims = await attempt(() => claimsOf(new TextDecoder('utf-8', { fatal: true }).decode(payload)));
    const tenant = claims['tid'];
    if (typeof tenant !== 'string' || !GUID.test(tenant)) throw refused('The token names no tenant.');
    const issuer = (template: string) => template.replace('{tenantid}', tenant);
    if (claims['iss'] !== issuer(signing.issuer) || claims['iss'] !== issuer(signing.keyIssuer)) throw refused('The token comes from another issuer.');
    const until = await this.#check(claims);
    const { allowedTenants } = this.#accepted;
    if (!allowedTenants.includes('*') && !allowedTenants.includes(tenant)) throw new AppError('forbidden_tenant', 'Your organisation does not use this app yet. Ask an administrator to set it up.');
    return { caller: { tenant, user: claims['oid'] as string }, until };
  }

  /** Everything but the issuer. Returns when the token ends, in milliseconds. */
  async #check(claims: Readonly<Record<string, unknown>>): Promise<number> {
    const { clientId } = this.#accepted;
    const now = this.#clock() / 1000;
    const { ver, aud, azp, scp, oid, exp, nbf, idtyp } = claims;
    if (ver !== '2.0') throw refused('The token is not of version 2.0.');
    if (aud !== clientId) throw refused('The token is for another app.');
    if (typeof azp !== 'string' || (azp !== clientId && !MICROSOFT_CLIENTS.includes(azp))) throw refused('The token was given to an app that may not call.');
    if (typeof scp !== 'string' || !scp.split(' ').includes('access_as_user') || idtyp === 'app') throw refused('The token does not let this app act for a user.');
    if (typeof oid !== 'string' || !GUID.test(oid)) throw refused('The token names no user.');
    if (typeof exp !== 'number' || exp + SKEW_SECONDS <= now) throw await this.#outOfTime('The token has expired.');
    if (nbf !== undefined && (typeof nbf !== 'number' || nbf - SKEW_SECONDS > now)) throw await this.#outOfTime('The token is not valid yet.');
    return (exp + SKEW_SECONDS) * 1000;
  }

  async #outOfTime(detail: string): Promise<AppError> {
    return (await this.#clockComplaint()) ?? refused(detail);
  }
}

/** Parses claims; a name that comes twice is refused, since two readers could read two tokens. */
function claimsOf(text: string): Readonly<Record<string, unknown>> {
  const claims = JSON.parse(text) as Record<string, unknown>;
  let depth = 0;
  let names = 0;
  for (const [part] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g)) {
    if (part === '{' || part === '[') depth++;
    else if (part === '}' || part === ']') depth--;
    else if (depth === 1 && part.endsWith(':')) names++;
  }
  if (typeof claims !== 'object' || Array.isArray(claims) || names !== Object.keys(claims).length) throw new Error('The claims are not one object with each name once.');
  return claims;
}

async function attempt<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw refused('The token is not one of this app.');
  }
}

function refused(detail: string): AppError {
  return new AppError('unauthenticated', `${detail} Sign in again.`);
}
