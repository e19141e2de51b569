/** Microsoft Entra ID: tokens for the product, tokens for Graph on behalf of a user, and the pages and documents around them. */
import { Router } from 'express';
import { adminConsent } from './admin-consent.ts';
import type { SandboxClock } from './clock.ts';
import type { Directory } from './directory.ts';
import type { Exchanges } from './exchanges.ts';
import type { Faults } from './faults.ts';
import { claimsOf, Grants } from './grants.ts';
import type { User } from './people.ts';
import type { Registration } from './registration.ts';
import { SignIns, type Demand } from './sign-ins.ts';
import { Signing } from './signing.ts';
import { tokenEndpoint } from './token-endpoint.ts';

/** Who calls Graph, as the token says. */
export interface Caller {
  readonly tenantId: string;
  readonly userId: string;
  readonly scopes: readonly string[];
  /** Which sign-in the token goes back to: they count up. */
  readonly signIn: number;
}

/** What the endpoints of Entra need around them. */
export interface EntraParts {
  readonly directory: Directory;
  readonly clock: SandboxClock;
  readonly exchanges: Exchanges;
  readonly faults: Faults;
}

export class Entra {
  readonly #registration: Registration;
  readonly #parts: EntraParts;
  readonly #signing: Signing;
  readonly #signIns = new SignIns();
  /** How often the keys were fetched; while `areKeysDown` they cannot be. */
  keyFetches = 0;
  areKeysDown = false;

  private constructor(registration: Registration, parts: EntraParts, signing: Signing) {
    this.#registration = registration;
    this.#parts = parts;
    this.#signing = signing;
  }

  static async create(registration: Registration, parts: EntraParts): Promise<Entra> {
    return new Entra(registration, parts, await Signing.create(parts.clock));
  }

  /** Where Graph and Entra answer, once they listen: `http://127.0.0.1:1234`. */
  get origin(): string {
    return this.#signing.origin;
  }

  set origin(origin: string) {
    this.#signing.origin = origin;
  }

  /** Signs with a new key from now on. The old one stays published unless `isGone`. */
  rotateKeys(isGone = false): Promise<void> {
    return this.#signing.rotate(isGone);
  }

  /** A token of the product for someone who signs in now, in Teams or a browser. `claims` replace what it says, for tests. */
  userToken(user: User, claims: Record<string, unknown> = {}): Promise<string> {
    return this.#userToken(user, this.#signIns.begin(user.userId), claims);
  }

  /** The same as a host renews it: nobody is asked anything, and nothing more is proved than at the last sign-in. */
  renewedToken(user: User): Promise<string> {
    return this.#userToken(user, this.#signIns.standing(user.userId), {});
  }

  /** From now on someone has to sign in again before there are tokens for Graph. */
  demand(user: User, demand: Partial<Demand> = {}): void {
    this.#signIns.demand(user.userId, demand, this.#parts.clock.now());
  }

  /** What Graph says to a caller whose sign-in no longer does; null where it does. */
  challenge({ userId, signIn }: Caller): string | null {
    const lacking = this.#signIns.lacking(userId, signIn);
    if (!lacking?.reachesGraph) return null;
    const claims = Buffer.from(lacking.claims).toString('base64');
    return `Bearer realm="", authorization_uri="${this.origin}/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error="insufficient_claims", claims="${claims}"`;
  }

  /** Reads a Graph token from an Authorization header. Throws where it is missing or not good. */
  async caller(header: string | undefined): Promise<Caller> {
    const { tid, oid, scp, aio } = await this.#signing.verified((header ?? '').replace(/^Bearer /i, ''), this.origin);
    return { tenantId: String(tid), userId: String(oid), scopes: typeof scp === 'string' ? scp.split(' ') : [], signIn: Number(aio) };
  }

  router(): Router {
    const router = Router();
    router.get('/:tenant/v2.0/.well-known/openid-configuration', (req, res) => {
      res.json(this.#discovery(req.params.tenant));
    });
    router.get('/:tenant/discovery/v2.0/keys', (_req, res) => {
      this.keyFetches += 1;
      if (this.areKeysDown) res.sendStatus(503);
      else res.json({ keys: this.#signing.published() });
    });
    const own = { ...this.#parts, registration: this.#registration, signing: this.#signing };
    router.use(adminConsent(own), tokenEndpoint({ ...this.#parts, grants: new Grants({ ...own, signIns: this.#signIns }) }));
    return router;
  }

  #discovery(tenant: string): object {
    const base = `${this.origin.replace('http:', 'https:')}/${tenant}`;
    return {
      issuer: this.#signing.issuer(['organizations', 'common'].includes(tenant) ? '{tenantid}' : tenant),
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      jwks_uri: `${this.origin}/${tenant}/discovery/v2.0/keys`,
      response_types_supported: ['code', 'id_token'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      tenant_region_scope: null,
    };
  }

  #userToken(user: User, signIn: number, claims: Record<string, unknown>): Promise<string> {
    const { clientId } = this.#registration;
    return this.#signing.sign({ ...claimsOf(user), aud: clientId, azp: clientId, azpacr: '0', scp: 'access_as_user', aio: String(signIn), ...claims }, user.tenantId);
  }
}
