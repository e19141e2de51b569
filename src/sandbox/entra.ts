/** Microsoft Entra ID: discovery, keys, tokens for the product, and tokens for Graph on behalf of a user. */
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import express, { Router } from 'express';
import { exportJWK, generateKeyPair, importX509, jwtVerify, SignJWT, type JWK } from 'jose';
import type { SandboxClock } from './clock.ts';
import type { Directory } from './directory.ts';
import type { Exchanges } from './exchanges.ts';
import { faultAnswer, faultWords, type Faults } from './faults.ts';
import type { User } from './people.ts';

export interface Registration {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The uploaded certificate, PEM; none unless given. */
  readonly certificate?: string;
  /** Scopes of Graph that were consented to. */
  readonly consented: readonly string[];
  /** The secret has reached its end. */
  readonly isSecretExpired?: boolean;
  /** `requestedAccessTokenVersion`; 2 where it is not said. */
  readonly accessTokenVersion?: 1 | 2;
}

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

const LIFETIME = 3_600;
const TRANSIENT = { error: 'temporarily_unavailable', error_description: 'AADSTS90033: A transient error has occurred. Please try again.', error_codes: [90033] };
/** Never written down, asked or answered. */
const SECRETS = ['client_secret', 'client_assertion', 'assertion', 'refresh_token', 'access_token', 'id_token', 'client_info', 'code', 'password'];

interface SigningKey {
  readonly id: string;
  readonly keys: CryptoKeyPair;
  readonly publicKey: JWK;
}

/** Why a user gets no token: the session was revoked, or a policy asks for more (an issued sign-in that holds these claims is enough). */
export type Barred = 'revoked' | { readonly claims: string };

/** What Entra answers instead of a token. */
class Refusal extends Error {
  readonly error: string;
  readonly code: number;
  readonly suberror: string | undefined;
  readonly claims: string | undefined;
  constructor(error: string, code: number, message: string, suberror?: string, claims?: string) {
    super(`AADSTS${String(code)}: ${message}`);
    this.error = error;
    this.code = code;
    this.suberror = suberror;
    this.claims = claims;
  }
}

/** Whom a grant speaks for, and which sign-in it goes back to. */
interface Grant {
  readonly user: User;
  readonly signIn: number;
  readonly expiresAt: number;
}

/** That someone signs in again before anything more is given. */
interface Demand {
  readonly code: 50076 | 50079 | 50173;
  readonly claims: string;
  /** Earlier sign-ins do not do. */
  readonly fromSignIn: number;
  readonly reachesGraph: boolean;
}

/** Milliseconds a refresh token lives unused. */
const REFRESHABLE = 90 * 86_400_000;

export class Entra {
  #signing: SigningKey;
  #published: readonly SigningKey[];
  readonly #barred = new Map<string, Barred>();
  readonly #refresh = new Map<string, Grant>();
  readonly #demands = new Map<string, Demand>();
  #signIns = 0;
  readonly #registration: Registration;
  readonly #directory: Directory;
  readonly #clock: SandboxClock;
  readonly #exchanges: Exchanges;
  readonly #faults: Faults;
  /** Where Graph and Entra answer, once they listen: `http://127.0.0.1:1234`. */
  origin = '';

  private constructor(registration: Registration, { directory, clock, exchanges, faults }: EntraParts, signing: SigningKey) {
    this.#registration = registration;
    this.#directory = directory;
    this.#clock = clock;
    this.#exchanges = exchanges;
    this.#faults = faults;
    this.#signing = signing;
    this.#published = [signing];
  }

  static async create(registration: Registration, parts: EntraParts): Promise<Entra> {
    return new Entra(registration, parts, await newKey());
  }

  /** Signs with a new key from now on. The old one stays published unless `isGone`. */
  async rotateKeys(isGone = false): Promise<void> {
    this.#signing = await newKey();
    this.#published = isGone ? [this.#signing] : [...this.#published, this.#signing];
  }

  /** How often the keys were fetched; while `areKeysDown` they cannot be. */
  keyFetches = 0;
  areKeysDown = false;

  /** Gives a user no token until this is called with null. */
  bar(userId: string, barred: Barred | null): void {
    if (barred === null) this.#barred.delete(userId);
    else this.#barred.set(userId, barred);
  }

  /** A token of the product for a user, as Teams or a browser would get it. `claims` replace what it says, for tests. */
  async userToken(user: User, claims: Record<string, unknown> = {}): Promise<string> {
    const { clientId } = this.#registration;
    this.#signIns += 1;
    return this.#sign(user, { aud: clientId, azp: clientId, azpacr: '0', scp: 'access_as_user', aio: String(this.#signIns), ...claims });
  }

  /**
   * From now on someone has to sign in again: 50076 for a second factor, 50079 to enrol one, 50173 because the grant was revoked.
   * `reachesGraph`: tokens given before are refused too (continuous access evaluation).
   */
  demand(user: User, code: Demand['code'] = 50076, reachesGraph = false): void {
    const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: String(Math.floor(this.#clock.now() / 1000)) } } });
    this.#demands.set(user.userId, { code, claims, fromSignIn: this.#signIns + 1, reachesGraph });
  }

  /** What Graph says to a caller whose sign-in no longer does; null where it does. */
  challenge({ userId, signIn }: Caller): string | null {
    const demand = this.#demands.get(userId);
    if (!demand?.reachesGraph || signIn >= demand.fromSignIn) return null;
    const claims = Buffer.from(demand.claims).toString('base64');
    return `Bearer realm="", authorization_uri="${this.origin}/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error="insufficient_claims", claims="${claims}"`;
  }

  /** Reads a Graph token from an Authorization header. Throws where it is missing or not good. */
  async caller(header: string | undefined): Promise<Caller> {
    const { payload } = await this.#verified((header ?? '').replace(/^Bearer /i, ''), this.origin);
    return { tenantId: String(payload['tid']), userId: String(payload['oid']), scopes: typeof payload['scp'] === 'string' ? payload['scp'].split(' ') : [], signIn: Number(payload['aio']) };
  }

  router(): Router {
    const router = Router();
    const issuer = (tenant: string) => `${this.origin.replace('http:', 'https:')}/${tenant}/v2.0`;
    router.get('/:tenant/v2.0/.well-known/openid-configuration', (req, res) => {
      const { tenant } = req.params;
      const base = `${this.origin.replace('http:', 'https:')}/${tenant}`;
      res.json({
        issuer: issuer(['organizations', 'common'].includes(tenant) ? '{tenantid}' : tenant),
        authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
        token_endpoint: `${base}/oauth2/v2.0/token`,
        jwks_uri: `${this.origin}/${tenant}/discovery/v2.0/keys`,
        response_types_supported: ['code', 'id_token'],
        subject_types_supported: ['pairwise'],
        id_token_signing_alg_values_supported: ['RS256'],
        tenant_region_scope: null,
      });
    });
    router.get('/:tenant/discovery/v2.0/keys', (_req, res) => {
      this.keyFetches += 1;
      if (this.areKeysDown) res.sendStatus(503);
      else res.json({ keys: this.#published.map(({ id, publicKey }) => ({ ...publicKey, kid: id, use: 'sig', alg: 'RS256', issuer: issuer('{tenantid}') })) });
    });
    router.post('/:tenant/oauth2/v2.0/token', express.urlencoded({ extended: false, limit: '64kb' }), async (req, res) => {
      const form = req.body as Record<string, string>;
      const headers = Object.fromEntries(Object.entries(req.headers).filter(([name]) => name !== 'authorization')) as Record<string, string>;
      const begun = this.#exchanges.begin({ service: 'token', method: 'POST', path: req.originalUrl, headers, body: withoutSecrets(form), partOf: null });
      const fault = this.#faults.next(`POST ${req.originalUrl}`, null);
      if (fault?.delayMs !== undefined) await wait(fault.delayMs);
      const bent = fault && faultAnswer(fault, this.#clock.now());
      if (fault && (bent ?? fault.reset)) {
        const answer = typeof bent?.body === 'object' ? TRANSIENT : (bent?.body ?? null);
        begun.end({ tenantId: null, userId: null, scopes: [], status: bent?.status ?? 0, answerHeaders: bent?.headers ?? {}, answer, fault: faultWords(fault) });
        if (bent)
          res
            .status(bent.status)
            .set(bent.headers ?? {})
            .send(answer);
        else req.socket.destroy();
        return;
      }
      const { user, status, answer } = await this.#answer(form, req.params.tenant);
      begun.end({
        tenantId: user?.tenantId ?? null,
        userId: user?.userId ?? null,
        scopes: 'scope' in answer ? String(answer['scope']).split(' ') : [],
        status,
        answerHeaders: {},
        answer: withoutSecrets(answer),
        fault: null,
      });
      res.status(status).json(answer);
    });
    return router;
  }

  async #answer(form: Record<string, string>, tenant: string): Promise<{ user: User | null; status: number; answer: Record<string, unknown> }> {
    try {
      const { user, ...answer } = await this.#tokens(form, tenant);
      return { user, status: 200, answer };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { error: name, code, message, suberror, claims } = error;
      const timestamp = new Date(this.#clock.now()).toISOString().replace('T', ' ').replace(/\.\d+/, '');
      return {
        user: null,
        status: name === 'invalid_client' ? 401 : 400,
        answer: { error: name, error_description: message, error_codes: [code], suberror, claims, timestamp, trace_id: randomUUID(), correlation_id: randomUUID() },
      };
    }
  }

  async #tokens(form: Record<string, string>, tenant: string) {
    const { clientId, clientSecret, isSecretExpired } = this.#registration;
    if (!this.#directory.hasTenant(tenant)) throw new Refusal('invalid_request', 90002, `Tenant '${tenant}' not found.`);
    if (form['client_id'] !== clientId) throw new Refusal('unauthorized_client', 700016, 'Application was not found in the directory.');
    if (!(await this.#isCertified(form)) && form['client_secret'] !== clientSecret) throw new Refusal('invalid_client', 7000215, 'Invalid client secret provided.');
    if (isSecretExpired) throw new Refusal('invalid_client', 7000222, 'The provided client secret keys are expired.');
    if (form['grant_type'] === 'client_credentials') return this.#appToken(form['scope'] ?? '', tenant);
    const { user, signIn } = await this.#subject(form);
    const barred = this.#barred.get(user.userId);
    if (barred === 'revoked') throw new Refusal('invalid_grant', 50173, 'The provided grant has expired due to it being revoked, a fresh auth token is needed.', 'bad_token');
    if (barred) throw new Refusal('interaction_required', 50076, 'Due to a configuration change made by your administrator, you must use multi-factor authentication.', 'basic_action', barred.claims);
    const consented = this.#directory.consented(tenant) ?? this.#registration.consented;
    if (user.tenantId !== tenant) throw new Refusal('invalid_grant', 50020, 'The user account does not exist in this tenant.');
    const scopes = (form['scope'] ?? '').split(' ').filter((scope) => scope.startsWith(`${this.origin}/`));
    const names = scopes.map((scope) => scope.slice(this.origin.length + 1));
    if (names.length === 0) throw new Refusal('invalid_resource', 500011, 'The resource principal was not found in the tenant.');
    const missing = names.find((name) => !consented.includes(name) && name !== '.default');
    if (missing) throw new Refusal('invalid_grant', 65001, `The user or administrator has not consented to use the application (${missing}).`, 'consent_required');
    this.#demanded(user, signIn);
    const refreshToken = randomBytes(48).toString('base64url');
    this.#refresh.set(refreshToken, { user, signIn, expiresAt: this.#clock.now() + REFRESHABLE });
    return {
      user,
      token_type: 'Bearer',
      scope: scopes.join(' '),
      expires_in: LIFETIME,
      ext_expires_in: LIFETIME,
      access_token: await this.#sign(user, { aud: this.origin, appid: clientId, aio: String(signIn), scp: names.includes('.default') ? consented.join(' ') : names.join(' ') }),
      refresh_token: refreshToken,
      id_token: await this.#sign(user, { aud: clientId }),
      client_info: Buffer.from(JSON.stringify({ uid: user.userId, utid: user.tenantId })).toString('base64url'),
    };
  }

  /** A token of the app itself: for Graph without any role, or for its own API, as its manifest has that. */
  async #appToken(scope: string, tenant: string) {
    const { clientId, accessTokenVersion = 2 } = this.#registration;
    const isOwn = scope === `${clientId}/.default`;
    if (!isOwn && scope !== `${this.origin}/.default`)
      throw new Refusal('invalid_scope', 1002012, 'The provided value for scope is not valid. Client credential flows must have a scope value with /.default.');
    const claims = { idtyp: 'app', tid: tenant, ver: isOwn ? `${String(accessTokenVersion)}.0` : '1.0' };
    const aud = !isOwn ? this.origin : accessTokenVersion === 2 ? clientId : `api://${clientId}`;
    return { user: null, token_type: 'Bearer', expires_in: LIFETIME, ext_expires_in: LIFETIME, access_token: await this.#signClaims({ ...claims, aud, appid: clientId, azp: clientId }, tenant) };
  }

  #demanded({ userId }: User, signIn: number): void {
    const demand = this.#demands.get(userId);
    if (!demand || signIn >= demand.fromSignIn) return;
    if (demand.code === 50173) throw new Refusal('invalid_grant', 50173, 'The provided grant has expired due to it being revoked, a fresh auth token is needed.', 'bad_token');
    throw new Refusal('interaction_required', demand.code, 'Due to a configuration change made by your administrator, you must use multi-factor authentication.', 'basic_action', demand.claims);
  }

  /** Whether an assertion proves the app by its certificate. */
  async #isCertified(form: Record<string, string>): Promise<boolean> {
    const { certificate, clientId } = this.#registration;
    if (certificate === undefined || form['client_assertion'] === undefined) return false;
    const key = await importX509(certificate, 'PS256');
    const verified = await jwtVerify(form['client_assertion'], key, { issuer: clientId, subject: clientId, clockTolerance: 300, currentDate: new Date(this.#clock.now()) }).catch(() => null);
    return typeof verified?.protectedHeader['x5t#S256'] === 'string';
  }

  /** Whom the grant speaks for: the assertion's user, or the refresh token's. */
  async #subject(form: Record<string, string>): Promise<Pick<Grant, 'user' | 'signIn'>> {
    if (form['grant_type'] === 'refresh_token') {
      const grant = this.#refresh.get(form['refresh_token'] ?? '');
      if (!grant) throw new Refusal('invalid_grant', 70008, 'The provided refresh token has expired.');
      if (this.#clock.now() >= grant.expiresAt) throw new Refusal('invalid_grant', 700082, 'The refresh token has expired due to inactivity.', 'token_expired');
      return grant;
    }
    if (form['grant_type'] !== 'urn:ietf:params:oauth:grant-type:jwt-bearer' || form['requested_token_use'] !== 'on_behalf_of')
      throw new Refusal('unsupported_grant_type', 70003, 'The grant type is not supported.');
    const verified = await this.#verified(form['assertion'] ?? '', this.#registration.clientId).catch(() => null);
    const user = verified && this.#directory.byId(String(verified.payload['tid']), String(verified.payload['oid']));
    if (!user) throw new Refusal('invalid_grant', 500133, 'Assertion is not within its valid time range, or its audience is wrong.');
    return { user, signIn: Number(verified.payload['aio']) };
  }

  /** A token that is ours, for this audience, and good now. Throws where it is not. */
  #verified(token: string, audience: string) {
    const key = ({ kid }: { kid?: string }) => this.#published.find(({ id }) => id === kid)?.keys.publicKey ?? this.#signing.keys.publicKey;
    return jwtVerify(token, key, { audience, currentDate: new Date(this.#clock.now()) });
  }

  #sign(user: User, claims: Record<string, unknown>): Promise<string> {
    const { tenantId, userId, name, address } = user;
    return this.#signClaims({ name, oid: userId, preferred_username: address, sub: Buffer.from(userId).toString('base64url'), tid: tenantId, ver: '2.0', ...claims }, tenantId);
  }

  async #signClaims(claims: Record<string, unknown>, tenant: string): Promise<string> {
    const now = Math.floor(this.#clock.now() / 1000);
    const said = { iss: `${this.origin.replace('http:', 'https:')}/${tenant}/v2.0`, iat: now, nbf: now, exp: now + LIFETIME, uti: randomBytes(16).toString('base64url'), ...claims };
    return new SignJWT(said).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: this.#signing.id }).sign(this.#signing.keys.privateKey);
  }
}

async function newKey(): Promise<SigningKey> {
  const keys = await generateKeyPair('RS256');
  return { id: randomUUID(), keys, publicKey: await exportJWK(keys.publicKey) };
}

function withoutSecrets(said: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(said).filter(([name]) => !SECRETS.includes(name)));
}
