/** The window in which a person signs in for the pane: goes to Microsoft, comes back by way of the tab's address, and tells the pane. */
import { createStandardPublicClientApplication } from '@azure/msal-browser';
import type { Config } from '../../api/contract.ts';
import { readyOffice } from './office-script.ts';
import type { WindowTold } from './window-told.ts';

/** Tells the pane once, whatever becomes of it; then there is nothing to wait for: the pane closes the window. `claims` is what Conditional Access asks for, or empty. */
export async function runSignInWindow(config: Config, claims: string): Promise<never> {
  const office = await readyOffice();
  const told = await signedIn(config, claims).catch((error: unknown): WindowTold => ({ problem: error instanceof Error ? error.message : '' }));
  if (told) office?.context.ui?.messageParent(JSON.stringify(told));
  return new Promise(() => undefined);
}

/** The token that Microsoft answered with; null while it has yet to be asked. */
async function signedIn({ clientId, authority, scope }: Config, claims: string): Promise<WindowTold | null> {
  const client = await createStandardPublicClientApplication({ auth: { clientId, authority, redirectUri: window.location.origin }, cache: { cacheLocation: 'sessionStorage' } });
  const answer = await client.handleRedirectPromise();
  if (answer) return { accessToken: answer.accessToken, endsAt: answer.expiresOn?.getTime() ?? 0 };
  await client.acquireTokenRedirect({ scopes: [scope], ...(claims === '' ? { prompt: 'select_account' } : { claims }) });
  return null;
}
