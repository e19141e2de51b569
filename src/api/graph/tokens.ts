/** Tokens for Graph on behalf of a signed-in user, through msal-node. */
import { ConfidentialClientApplication, InteractionRequiredAuthError, type INetworkModule, type NetworkRequestOptions, type NetworkResponse } from '@azure/msal-node';
import { CONSENT, type ConsentStep } from '../consent.ts';
import { AppError } from '../errors.ts';
import type { Owner } from '../ports.ts';

export interface AppRegistration {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Origins without a path. */
  readonly authorityUrl: string;
  readonly graphUrl: string;
}

interface Known {
  readonly assertion: string;
  readonly graphTokens: Map<ConsentStep, { readonly value: string; readonly until: number }>;
}

const MOST_REMEMBERED = 10_000;
/** A Graph token is renewed this long before it ends. */
const SPARE_MS = 300_000;

export class Tokens {
  readonly #registration: AppRegistration;
  readonly #apps = new Map<string, ConfidentialClientApplication>();
  readonly #known = new Map<string, Known>();

  constructor(registration: AppRegistration) {
    this.#registration = registration;
  }

  /** Keeps a user's verified token, in memory only, to exchange it when a round needs Graph. */
  remember({ tenant, user }: Owner, token: string): void {
    const key = `${tenant} ${user}`;
    const known = this.#known.get(key);
    if (known?.assertion === token) return;
    this.#known.delete(key);
    this.#known.set(key, { assertion: token, graphTokens: known?.graphTokens ?? new Map<ConsentStep, { value: string; until: number }>() });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
  }

  /** A token for Graph: the last one while it lives, else exchanged (msal would ask the authority's discovery each time). Throws AppError: needs_reconnect, no_consent or sign_in_unavailable. */
  async graphToken({ tenant, user }: Owner, step: ConsentStep = 'base'): Promise<string> {
    const known = this.#known.get(`${tenant} ${user}`);
    const last = known?.graphTokens.get(step);
    if (last && last.until > Date.now()) return last.value;
    if (!known) throw new AppError('needs_reconnect', 'Your sign-in has ended. Open the app again to go on.');
    const scopes = CONSENT[step].scopes.map((scope) => `${this.#registration.graphUrl}/${scope}`);
    try {
      const result = await this.#app(tenant).acquireTokenOnBehalfOf({ oboAssertion: known.assertion, scopes });
      if (!result) throw new Error('The authority gave no token.');
      known.graphTokens.set(step, { value: result.accessToken, until: (result.expiresOn?.getTime() ?? 0) - SPARE_MS });
      return result.accessToken;
    } catch (error) {
      throw toAppError(error);
    }
  }

  #app(tenant: string): ConfidentialClientApplication {
    let app = this.#apps.get(tenant);
    if (!app) {
      const { clientId, clientSecret, authorityUrl } = this.#registration;
      const { protocol, host } = new URL(authorityUrl);
      const auth = { clientId, clientSecret, authority: `https://${host}/${tenant}`, knownAuthorities: [host] };
      app = new ConfidentialClientApplication(
        protocol === 'https:' ? { auth } : { auth: { ...auth, authorityMetadata: endpointsAt(`https://${host}/${tenant}`) }, system: { networkClient: new PlainHttp(host) } },
      );
      this.#apps.set(tenant, app);
    }
    return app;
  }
}

/** What Entra's discovery would say of an authority: the endpoints of every Entra are these. */
function endpointsAt(authority: string): string {
  return JSON.stringify({
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    issuer: `${authority}/v2.0`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
  });
}

function toAppError(error: unknown): AppError {
  const text = error instanceof Error ? error.message : '';
  if (/AADSTS65001|AADSTS65004/.test(text))
    return new AppError('no_consent', 'Reading your calendar has not been consented to. Ask an administrator of your organisation to grant it.', { cause: error });
  if (error instanceof InteractionRequiredAuthError || /invalid_grant|AADSTS(50013|500133|70008|50076|50079)/.test(text)) {
    return new AppError('needs_reconnect', 'Your sign-in has ended. Open the app again to go on.', { cause: error });
  }
  return new AppError('sign_in_unavailable', 'Microsoft Entra ID gave no token for Microsoft Graph. Check the app registration (client id and secret) and the connection.', { cause: error });
}

/** For an authority on loopback without TLS: msal sees https, this one origin is asked by http, and no other. */
class PlainHttp implements INetworkModule {
  readonly #host: string;
  constructor(host: string) {
    this.#host = host;
  }

  sendGetRequestAsync<T>(url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> {
    return this.#send(url, 'GET', options);
  }

  sendPostRequestAsync<T>(url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> {
    return this.#send(url, 'POST', options);
  }

  async #send<T>(url: string, method: string, options: NetworkRequestOptions = {}): Promise<NetworkResponse<T>> {
    const { host, pathname, search } = new URL(url);
    if (host !== this.#host) throw new Error(`The authority is ${this.#host}; nothing is sent to ${host}.`);
    const response = await fetch(`http://${host}${pathname}${search}`, {
      method,
      redirect: 'error',
      ...(options.headers ? { headers: options.headers } : {}),
      ...(options.body === undefined ? {} : { body: options.body }),
    });
    const text = await response.text();
    return { headers: Object.fromEntries(response.headers), status: response.status, body: JSON.parse(text.replaceAll(`http://${this.#host}`, `https://${this.#host}`)) as T };
  }
}
