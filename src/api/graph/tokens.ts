/** Tokens for Graph in people's names. A sign-in is exchanged once; from then on the person's sealed token cache renews them, over restarts, until Microsoft ends it. */
import type { AuthenticationResult, ConfidentialClientApplication } from '@azure/msal-node';
import { aboutConsent, adminConsentUrl, CONSENT, scopesFor, type ConsentStep } from '../consent.ts';
import { AppError } from '../errors.ts';
import { ownerKey, type Access, type Connection, type Connections, type Owner } from '../ports.ts';
import { entraApp, type AppRegistration } from './entra-app.ts';
import { Seal } from './seal.ts';
import { tokenRefusal } from './token-refusal.ts';

export interface TokenParts {
  readonly connections: Connections;
  /** What token caches are sealed with: 32 bytes each, the first seals, all open. */
  readonly keys: readonly Buffer[];
  /** Where an administrator is led after consenting. */
  readonly redirectUri: string;
}

/** What is held of one person, in memory only. */
interface Held {
  /** The newest sign-in that Microsoft has not refused yet. */
  assertion: string | null;
  refused: string | null;
  readonly tokens: Map<ConsentStep, { readonly value: string; readonly until: number }>;
  /** Claims that the last token was asked with. */
  met: string | null;
  usedAt: number;
  turn: Promise<unknown>;
}

/** How a token is asked for: from the cache while one lives there, or a new one, with what Graph wants it to say. */
interface Asking {
  readonly isFresh: boolean;
  readonly claims: string | null;
}

const MOST_HELD = 10_000;
/** msal renews a token this long before it ends, and so is it asked. */
const SPARE_MS = 300_000;
/** Who has not needed Graph for so long is renewed again only when they do. */
const RENEWED_FOR_MS = 86_400_000;

export class Tokens implements Access {
  readonly #registration: AppRegistration;
  readonly #connections: Connections;
  readonly #seal: Seal;
  readonly #redirectUri: string;
  readonly #held = new Map<string, Held>();

  constructor(registration: AppRegistration, { connections, keys, redirectUri }: TokenParts) {
    this.#registration = registration;
    this.#connections = connections;
    this.#seal = new Seal(keys);
    this.#redirectUri = redirectUri;
  }

  remember(owner: Owner, token: string): void {
    const held = this.#of(owner);
    if (token === held.refused || token === held.assertion) return;
    held.assertion = token;
    held.met = null;
  }

  forget(owner: Owner): void {
    this.#of(owner).tokens.clear();
  }

  async use(owner: Owner, step: ConsentStep): Promise<void> {
    await this.graphToken(owner, step);
  }

  adminConsentUrl(tenant: string, step: ConsentStep): string {
    return adminConsentUrl({ ...this.#registration, redirectUri: this.#redirectUri }, tenant, step);
  }

  /** A token for what a step covers. `isFresh` and `claims` after Graph refused the last one. Throws AppError: needs_reconnect, no_consent, claims_challenge, clock_skew or sign_in_unavailable. */
  graphToken(owner: Owner, step: ConsentStep = 'base', isFresh = false, claims: string | null = null): Promise<string> {
    const held = this.#of(owner);
    held.usedAt = Date.now();
    return this.#token(owner, held, step, { isFresh: isFresh || claims !== null, claims });
  }

  /** Renews what ends within minutes, for people whose rounds have run in the last day and whose organisation is not suspended. Never throws. */
  async renew(): Promise<void> {
    const now = Date.now();
    for (const [key, held] of this.#held) {
      if (now - held.usedAt > RENEWED_FOR_MS) continue;
      const ending = [...held.tokens].filter(([, { until }]) => until <= now);
      const [tenant = '', user = ''] = key.split(' ');
      if (ending.length === 0 || (await this.#isBarred(tenant))) continue;
      for (const [step] of ending) {
        await this.#token({ tenant, user }, held, step, { isFresh: false, claims: null }).catch(() => held.tokens.delete(step));
      }
    }
  }

  /** Whether nothing may be asked for an organisation; also where that cannot be found out. */
  #isBarred(tenant: string): Promise<boolean> {
    return this.#connections.isSuspended(tenant).catch(() => true);
  }

  async #token(owner: Owner, held: Held, step: ConsentStep, asking: Asking): Promise<string> {
    const before = held.tokens.get(step);
    if (!asking.isFresh && before && before.until > Date.now()) return before.value;
    const turn = held.turn.then(async () => {
      // Whoever waited for the same renewal takes what came of it.
      const after = held.tokens.get(step);
      if (after && after !== before && after.until > Date.now()) return after.value;
      return this.#acquire(owner, held, step, asking);
    });
    held.turn = turn.catch(() => undefined);
    return turn;
  }

  async #acquire({ tenant, user }: Owner, held: Held, step: ConsentStep, asking: Asking): Promise<string> {
    const owner = { tenant, user };
    const connection = await this.#connections.connection(owner);
    if (step !== 'base' && !connection.wanted.includes(step))
      throw this.#notConsented(owner, step, `"${CONSENT[step].title}" is switched off. Switch it on in Settings first.`, { reason: 'switched-off' });
    if (asking.claims !== null && asking.claims === held.met) throw await this.#ended(owner, held, connection, asking.claims);
    const scopes = scopesFor(step, connection.granted).map((scope) => `${this.#registration.graphUrl}/${scope}`);
    const app = entraApp(this.#registration, tenant);
    const sealed = await this.#connections.tokenCache(owner);
    const opened = sealed === null ? null : this.#seal.open(owner, sealed);
    if (opened) app.getTokenCache().deserialize(opened.text);
    let result: AuthenticationResult;
    try {
      result = await this.#ask(app, owner, held.assertion, connection, scopes, asking);
    } catch (error) {
      throw await this.#toAppError(error, owner, held, connection, step);
    }
    held.met = asking.claims;
    if (app.getTokenCache().hasChanged() || opened?.isOld === true) await this.#connections.saveTokenCache(owner, this.#seal.close(owner, app.getTokenCache().serialize()));
    await this.#keepGranted(owner, connection, result.scopes);
    held.tokens.set(step, { value: result.accessToken, until: (result.expiresOn?.getTime() ?? 0) - SPARE_MS });
    return result.accessToken;
  }

  /** By the cache as long as the connection stands, else by the sign-in at hand. */
  async #ask(app: ConfidentialClientApplication, { user }: Owner, assertion: string | null, connection: Connection, scopes: string[], { isFresh, claims }: Asking): Promise<AuthenticationResult> {
    const more = claims === null ? {} : { claims };
    const accounts = connection.state === 'connected' ? await app.getTokenCache().getAllAccounts() : [];
    const account = accounts.find(({ localAccountId }) => localAccountId === user);
    if (account) {
      try {
        return given(await app.acquireTokenSilent({ account, scopes, forceRefresh: isFresh, ...more }));
      } catch (error) {
        const { kind } = tokenRefusal(error);
        if (assertion === null || kind === 'consent' || kind === 'unavailable') throw error;
      }
    }
    if (assertion === null) throw new NoSignIn();
    return given(await app.acquireTokenOnBehalfOf({ oboAssertion: assertion, scopes, skipCache: isFresh, ...more }));
  }

  async #toAppError(error: unknown, owner: Owner, held: Held, connection: Connection, step: ConsentStep): Promise<AppError> {
    if (error instanceof NoSignIn) return this.#ended(owner, held, connection, connection.claims, error);
    const refusal = tokenRefusal(error);
    if (refusal.kind === 'clock') return new AppError('clock_skew', 'Microsoft does not accept what this server signs: its clock is off. Whoever runs it has to set it right.', { cause: error });
    if (refusal.kind === 'unavailable') return new AppError('sign_in_unavailable', `Microsoft Entra ID gave no token for Microsoft Graph. ${refusal.hint}`, { cause: error });
    if (refusal.kind !== 'consent') return this.#ended(owner, held, connection, refusal.kind === 'claims' ? refusal.claims : null, error);
    const granted = (connection.granted ?? []).filter((scope) => !CONSENT[step].scopes.includes(scope));
    await this.#connections.saveConnection(owner, { granted });
    const what = step === 'base' ? 'Reading your calendar' : `"${CONSENT[step].title}"`;
    return this.#notConsented(owner, step, `${what} has not been consented to. Ask an administrator of your organisation to grant it.`, {}, error);
  }

  /** The connection is at an end until the person opens the app again, where Microsoft asks for more proof with the claims to prove. */
  async #ended(owner: Owner, held: Held, connection: Connection, claims: string | null, cause?: unknown): Promise<AppError> {
    held.refused = held.assertion;
    held.assertion = null;
    held.tokens.clear();
    const state = claims === null ? 'ended' : 'claims';
    // Of one who was never connected nothing is noted.
    const isKnown = connection.granted !== null || held.refused !== null;
    if (isKnown && (state !== connection.state || claims !== connection.claims)) await this.#connections.saveConnection(owner, { state, claims });
    if (claims !== null) return new AppError('claims_challenge', 'Your organisation asks you to confirm who you are. Sign in again to go on.', { cause, about: { claims } });
    return new AppError('needs_reconnect', 'Your sign-in has ended. Open the app again to go on.', { cause });
  }

  #notConsented({ tenant }: Owner, step: ConsentStep, message: string, why: AppError['about'], cause?: unknown): AppError {
    return new AppError('no_consent', message, { cause, about: { ...aboutConsent(step, this.adminConsentUrl(tenant, step)), ...why } });
  }

  /** What a token holds was consented to. */
  async #keepGranted(owner: Owner, { state, granted }: Connection, scopes: readonly string[]): Promise<void> {
    const names = scopes.map((scope) => scope.replace(`${this.#registration.graphUrl}/`, ''));
    const all = [...new Set([...(granted ?? []), ...names])].sort();
    if (state === 'connected' && all.length === granted?.length) return;
    await this.#connections.saveConnection(owner, { state: 'connected', claims: null, granted: all });
  }

  #of(owner: Owner): Held {
    const key = ownerKey(owner);
    const held = this.#held.get(key) ?? { assertion: null, refused: null, tokens: new Map(), met: null, usedAt: 0, turn: Promise.resolve() };
    // The one used last comes last.
    this.#held.delete(key);
    this.#held.set(key, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > MOST_HELD && oldest !== undefined) this.#held.delete(oldest);
    return held;
  }
}

/** Neither a cache that can renew nor a sign-in to exchange. */
class NoSignIn extends Error {}

function given(result: AuthenticationResult | null): AuthenticationResult {
  if (!result) throw new Error('The authority gave no token.');
  return result;
}
