/** Tokens for what an app brings: a sign-in of its user, a refresh token, or its own secret or certificate. */
import { randomBytes } from 'node:crypto';
import { importX509, jwtVerify } from 'jose';
import type { SandboxClock } from './clock.ts';
import type { Directory } from './directory.ts';
import type { User } from './people.ts';
import { Refusal } from './refusal.ts';
import type { Registration } from './registration.ts';
import type { SignIns } from './sign-ins.ts';
import { LIFETIME, type Signing } from './signing.ts';

/** Whom a grant speaks for, and which sign-in it goes back to. */
interface Grant {
  readonly user: User;
  readonly signIn: number;
  /** Milliseconds. */
  readonly expiresAt: number;
}

/** A form as it was posted. */
export type Form = Readonly<Record<string, string>>;

/** What an answer says, and whom it speaks for; null for the app itself. */
export interface Given {
  readonly user: User | null;
  readonly answer: Readonly<Record<string, unknown>>;
}

export interface GrantParts {
  readonly registration: Registration;
  readonly directory: Directory;
  readonly clock: SandboxClock;
  readonly signing: Signing;
  readonly signIns: SignIns;
}

/** Milliseconds a refresh token lives unused. */
const REFRESHABLE = 90 * 86_400_000;
/** Seconds that the clock of an app may differ. */
const SKEW = 300;

export class Grants {
  readonly #parts: GrantParts;
  readonly #refresh = new Map<string, Grant>();

  constructor(parts: GrantParts) {
    this.#parts = parts;
  }

  /** Throws a Refusal. */
  async tokens(form: Form, tenant: string): Promise<Given> {
    const { registration, directory, signIns } = this.#parts;
    if (!directory.hasTenant(tenant)) throw new Refusal('invalid_request', 90002, `Tenant '${tenant}' not found.`);
    if (form['client_id'] !== registration.clientId) throw new Refusal('unauthorized_client', 700016, 'Application was not found in the directory.');
    if (!(await this.#isCertified(form)) && form['client_secret'] !== registration.clientSecret) throw new Refusal('invalid_client', 7000215, 'Invalid client secret provided.');
    if (registration.isSecretExpired) throw new Refusal('invalid_client', 7000222, 'The provided client secret keys are expired.');
    if (form['grant_type'] === 'client_credentials') return this.#appToken(form['scope'] ?? '', tenant);
    const { user, signIn } = await this.#subject(form);
    if (user.tenantId !== tenant) throw new Refusal('invalid_grant', 50020, 'The user account does not exist in this tenant.');
    const names = this.#scopes(form);
    const consented = directory.consented(tenant) ?? registration.consented;
    const missing = names.find((name) => !consented.includes(name) && name !== '.default');
    if (missing) throw new Refusal('invalid_grant', 65001, `The user or administrator has not consented to use the application (${missing}).`, 'consent_required');
    signIns.check(user.userId, signIn);
    return this.#userTokens(user, signIn, names, names.includes('.default') ? consented : names);
  }

  async #userTokens(user: User, signIn: number, asked: readonly string[], granted: readonly string[]): Promise<Given> {
    const { registration, clock, signing } = this.#parts;
    const refreshToken = randomBytes(48).toString('base64url');
    this.#refresh.set(refreshToken, { user, signIn, expiresAt: clock.now() + REFRESHABLE });
    return {
      user,
      answer: {
        token_type: 'Bearer',
        scope: asked.map((name) => `${signing.origin}/${name}`).join(' '),
        expires_in: LIFETIME,
        ext_expires_in: LIFETIME,
        access_token: await signing.sign({ ...claimsOf(user), aud: signing.origin, appid: registration.clientId, aio: String(signIn), scp: granted.join(' ') }, user.tenantId),
        refresh_token: refreshToken,
        id_token: await signing.sign({ ...claimsOf(user), aud: registration.clientId }, user.tenantId),
        client_info: Buffer.from(JSON.stringify({ uid: user.userId, utid: user.tenantId })).toString('base64url'),
      },
    };
  }

  /** A token of the app itself: for Graph without any role, or for its own API, as its manifest has that. */
  async #appToken(scope: string, tenant: string): Promise<Given> {
    const { registration, signing } = this.#parts;
    const { clientId, accessTokenVersion = 2 } = registration;
    const isOwn = scope === `${clientId}/.default`;
    if (!isOwn && scope !== `${signing.origin}/.default`)
      throw new Refusal('invalid_scope', 1002012, 'The provided value for scope is not valid. Client credential flows must have a scope value with /.default.');
    const claims = { idtyp: 'app', tid: tenant, ver: isOwn ? `${String(accessTokenVersion)}.0` : '1.0' };
    const aud = !isOwn ? signing.origin : accessTokenVersion === 2 ? clientId : `api://${clientId}`;
    const token = await signing.sign({ ...claims, aud, appid: clientId, azp: clientId }, tenant);
    return { user: null, answer: { token_type: 'Bearer', expires_in: LIFETIME, ext_expires_in: LIFETIME, access_token: token } };
  }

  /** The scopes of Graph that are asked for, by their names. */
  #scopes(form: Form): string[] {
    const { origin } = this.#parts.signing;
    const names = (form['scope'] ?? '').split(' ').flatMap((scope) => (scope.startsWith(`${origin}/`) ? [scope.slice(origin.length + 1)] : []));
    if (names.length === 0) throw new Refusal('invalid_resource', 500011, 'The resource principal was not found in the tenant.');
    return names;
  }

  /** Whether an assertion proves the app by its certificate. */
  async #isCertified(form: Form): Promise<boolean> {
    const { registration, clock } = this.#parts;
    const { certificate, clientId } = registration;
    if (certificate === undefined || form['client_assertion'] === undefined) return false;
    const key = await importX509(certificate, 'PS256');
    const options = { issuer: clientId, subject: clientId, clockTolerance: SKEW, currentDate: new Date(clock.now()) };
    const verified = await jwtVerify(form['client_assertion'], key, options).catch((error: unknown) => {
      if (isOutOfTime(error)) throw new Refusal('invalid_client', 700024, 'Client assertion is not within its valid time range.');
      return null;
    });
    return typeof verified?.protectedHeader['x5t#S256'] === 'string';
  }

  /** Whom the grant speaks for: the assertion's user, or the refresh token's. */
  async #subject(form: Form): Promise<Pick<Grant, 'user' | 'signIn'>> {
    const { registration, directory, clock, signing } = this.#parts;
    if (form['grant_type'] === 'refresh_token') {
      const grant = this.#refresh.get(form['refresh_token'] ?? '');
      if (!grant) throw new Refusal('invalid_grant', 70008, 'The provided refresh token has expired.');
      if (clock.now() >= grant.expiresAt) throw new Refusal('invalid_grant', 700082, 'The refresh token has expired due to inactivity.', 'token_expired');
      return grant;
    }
    if (form['grant_type'] !== 'urn:ietf:params:oauth:grant-type:jwt-bearer' || form['requested_token_use'] !== 'on_behalf_of')
      throw new Refusal('unsupported_grant_type', 70003, 'The grant type is not supported.');
    const claims = await signing.verified(form['assertion'] ?? '', registration.clientId).catch(() => null);
    const user = claims && directory.byId(String(claims['tid']), String(claims['oid']));
    if (!user) throw new Refusal('invalid_grant', 500133, 'Assertion is not within its valid time range, or its audience is wrong.');
    return { user, signIn: Number(claims['aio']) };
  }
}

/** What every token of a user says. */
export function claimsOf({ tenantId, userId, name, address }: User): Record<string, unknown> {
  return { name, oid: userId, preferred_username: address, sub: Buffer.from(userId).toString('base64url'), tid: tenantId, ver: '2.0' };
}

/** Expired, or not valid yet. */
function isOutOfTime(error: unknown): boolean {
  const { code, claim } = error as { code?: string; claim?: string };
  return code === 'ERR_JWT_EXPIRED' || (code === 'ERR_JWT_CLAIM_VALIDATION_FAILED' && (claim === 'nbf' || claim === 'iat'));
}
