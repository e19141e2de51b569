/** The keys of Entra: they sign tokens, are published, and change. */
import { randomBytes, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT, type JWK } from 'jose';
import type { SandboxClock } from './clock.ts';

/** Seconds that a token lives. */
export const LIFETIME = 3_600;

interface SigningKey {
  readonly id: string;
  readonly keys: CryptoKeyPair;
  readonly publicKey: JWK;
}

export class Signing {
  #newest: SigningKey;
  #published: readonly SigningKey[];
  readonly #clock: SandboxClock;
  /** Where Graph and Entra answer, once they listen: `http://127.0.0.1:1234`. */
  origin = '';

  private constructor(clock: SandboxClock, key: SigningKey) {
    this.#clock = clock;
    this.#newest = key;
    this.#published = [key];
  }

  static async create(clock: SandboxClock): Promise<Signing> {
    return new Signing(clock, await newKey());
  }

  /** Signs with a new key from now on. The old one stays published unless `isGone`. */
  async rotate(isGone: boolean): Promise<void> {
    this.#newest = await newKey();
    this.#published = isGone ? [this.#newest] : [...this.#published, this.#newest];
  }

  /** As the discovery's `jwks_uri` gives them. */
  published(): JWK[] {
    return this.#published.map(({ id, publicKey }) => ({ ...publicKey, kid: id, use: 'sig', alg: 'RS256', issuer: this.issuer('{tenantid}') }));
  }

  issuer(tenant: string): string {
    return `${this.origin.replace('http:', 'https:')}/${tenant}/v2.0`;
  }

  /** A token of a tenant that says this, beside issuer and times. */
  sign(claims: Readonly<Record<string, unknown>>, tenant: string): Promise<string> {
    const now = Math.floor(this.#clock.now() / 1000);
    const said = { iss: this.issuer(tenant), iat: now, nbf: now, exp: now + LIFETIME, uti: randomBytes(16).toString('base64url'), ...claims };
    return new SignJWT(said).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: this.#newest.id }).sign(this.#newest.keys.privateKey);
  }

  /** The claims of a token that is ours, for this audience, and good now. Throws where it is not. */
  async verified(token: string, audience: string): Promise<Readonly<Record<string, unknown>>> {
    const key = ({ kid }: { kid?: string }) => this.#published.find(({ id }) => id === kid)?.keys.publicKey ?? this.#newest.keys.publicKey;
    return (await jwtVerify(token, key, { audience, currentDate: new Date(this.#clock.now()) })).payload;
  }
}

async function newKey(): Promise<SigningKey> {
  const keys = await generateKeyPair('RS256');
  return { id: randomUUID(), keys, publicKey: await exportJWK(keys.publicKey) };
}
