/** The product's app registration, as the sandbox's Entra knows it. */

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
