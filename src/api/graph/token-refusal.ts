/** Why Microsoft Entra ID gave no token, as far as it makes a difference. */
import { AuthError, ClientAuthError, InteractionRequiredAuthError } from '@azure/msal-node';

export type TokenRefusal =
  /** Something is not consented to. */
  | { readonly kind: 'consent' }
  /** The person must prove more than before; `claims` go to the client as they are. */
  | { readonly kind: 'claims'; readonly claims: string }
  /** What the app signs itself is out of time: its clock is wrong. */
  | { readonly kind: 'clock' }
  /** The sign-in has ended, or there was none. */
  | { readonly kind: 'ended' }
  /** Nothing that the person can help: the network, Entra itself, or the app's own secret. */
  | { readonly kind: 'unavailable'; readonly hint: string };

export function tokenRefusal(error: unknown): TokenRefusal {
  const text = error instanceof Error ? error.message : '';
  if (/AADSTS6500[14]|consent_required/.test(text) || (error instanceof AuthError && error.subError === 'consent_required')) return { kind: 'consent' };
  if (/AADSTS700024/.test(text)) return { kind: 'clock' };
  if (error instanceof InteractionRequiredAuthError && error.claims !== '') return { kind: 'claims', claims: error.claims };
  if (error instanceof InteractionRequiredAuthError || /invalid_grant/.test(text) || (error instanceof AuthError && error.errorCode === 'invalid_grant')) return { kind: 'ended' };
  if (/AADSTS70002(15|22)/.test(text)) return { kind: 'unavailable', hint: 'The client secret is wrong or has expired: make a new one in the app registration and set AAD_APP_CLIENT_SECRET.' };
  if (/AADSTS70002[37]|AADSTS700027/.test(text)) return { kind: 'unavailable', hint: 'The certificate is not the one of the app registration: upload it there, or correct AAD_APP_CERTIFICATE_PATH.' };
  if (/AADSTS700016/.test(text)) return { kind: 'unavailable', hint: 'There is no such app: check AAD_APP_CLIENT_ID and AUTHORITY_URL.' };
  if (error instanceof ClientAuthError) return { kind: 'unavailable', hint: 'Check the app registration (client id and secret) and the connection.' };
  return { kind: 'unavailable', hint: 'Check the connection, and the app registration (client id and secret); it is tried again next time.' };
}
