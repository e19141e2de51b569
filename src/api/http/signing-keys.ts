/** The authority's issuer and signing keys: fetched once, again when they age or an unknown key turns up, at most once per cooldown. */
import { importJWK, type CryptoKey, type JWK } from 'jose';
import { AppError } from '../errors.ts';

interface Loaded {
  readonly issuer: string;
  readonly keys: readonly (JWK & { readonly issuer?: string })[];
  readonly at: number;
}

export interface SigningKey {
  readonly key: CryptoKey | Uint8Array;
  /** With `{tenantid}` still in it. */
  readonly issuer: string;
  /** The issuer that the key itself is bound to. */
  readonly keyIssuer: string;
}

const FRESH_MS = 3_600_000;
const USABLE_MS = 86_400_000;
const COOLDOWN_MS = 30_000;

export class SigningKeys {
  readonly #authorityUrl: string;
  readonly #onChange: () => void;
  #loaded: Loaded | null = null;
  #triedAt = -Infinity;
  #loading: Promise<void> | null = null;

  /** `onChange` is called when the set of keys is another one than before. */
  constructor(authorityUrl: string, onChange: () => void) {
    this.#authorityUrl = authorityUrl;
    this.#onChange = onChange;
  }

  /** The key of that id, or null where the authority has none. Throws AppError where no keys can be had. */
  async find(kid: string, now: number): Promise<SigningKey | null> {
    const isFresh = this.#loaded !== null && now - this.#loaded.at < FRESH_MS;
    const isKnown = this.#loaded?.keys.some((one) => one.kid === kid) ?? false;
    if ((!isFresh || !isKnown) && now - this.#triedAt >= COOLDOWN_MS) await (this.#loading ??= this.#load(now));
    const loaded = this.#loaded;
    if (!loaded || now - loaded.at > USABLE_MS) throw new AppError('sign_in_unavailable', 'The keys that prove who you are cannot be fetched from Microsoft Entra ID. Try again in a minute.');
    const jwk = loaded.keys.find((one) => one.kid === kid && one.kty === 'RSA');
    return jwk ? { key: await importJWK(jwk, 'RS256'), issuer: loaded.issuer, keyIssuer: jwk.issuer ?? loaded.issuer } : null;
  }

  async #load(now: number): Promise<void> {
    try {
      const { issuer, jwks_uri } = (await json(`${this.#authorityUrl}/organizations/v2.0/.well-known/openid-configuration`)) as { issuer: string; jwks_uri: string };
      const { keys } = (await json(jwks_uri)) as { keys: Loaded['keys'] };
      const ids = (all: Loaded['keys'] = []) =>
        all
          .map(({ kid, n }) => `${kid ?? ''} ${n ?? ''}`)
          .sort()
          .join();
      if (ids(keys) !== ids(this.#loaded?.keys)) this.#onChange();
      this.#loaded = { issuer, keys, at: now };
      this.#triedAt = now;
    } catch {
      this.#triedAt = this.#loaded ? now : now - COOLDOWN_MS + 1_000;
    } finally {
      this.#loading = null;
    }
  }
}

async function json(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}.`);
  return response.json();
}
