/** The app towards Microsoft Entra ID: one msal client, with the endpoints that every Entra has. */
import { ConfidentialClientApplication, type INetworkModule, type NetworkRequestOptions, type NetworkResponse } from '@azure/msal-node';

/** How the app proves who it is. */
export type Credential =
  | { readonly clientSecret: string }
  | {
      readonly clientCertificate: {
        /** PEM. */
        readonly privateKey: string;
        /** Hexadecimal. */
        readonly thumbprintSha256: string;
        /** PEM, the certificate first. */
        readonly x5c: string;
      };
    };

export interface AppRegistration {
  readonly clientId: string;
  readonly credential: Credential;
  /** Origins without a path. */
  readonly authorityUrl: string;
  readonly graphUrl: string;
}

/** A client for one organisation with an empty token cache; making one asks nothing of the network. */
export function entraApp({ clientId, credential, authorityUrl }: AppRegistration, tenant: string): ConfidentialClientApplication {
  const { protocol, host } = new URL(authorityUrl);
  const authority = `https://${host}/${tenant}`;
  return new ConfidentialClientApplication({
    auth: { clientId, ...credential, authority, knownAuthorities: [host], authorityMetadata: endpointsAt(authority), clientCapabilities: ['CP1'] },
    ...(protocol === 'https:' ? {} : { system: { networkClient: new PlainHttp(host) } }),
  });
}

function endpointsAt(authority: string): string {
  return JSON.stringify({
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    issuer: `${authority}/v2.0`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
  });
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
    return { headers: Object.fromEntries(response.headers), status: response.status, body: (await response.json()) as T };
  }
}
