/** Microsoft's sign-in outside Teams. msal-browser is loaded here only; its tokens stay in memory. */
import { createNestablePublicClientApplication, createStandardPublicClientApplication, InteractionRequiredAuthError, type IPublicClientApplication } from '@azure/msal-browser';
import type { Config } from '../../api/contract.ts';
import type { SignIn } from './browser.ts';
import { SignInNeeded } from './host.ts';

/** Silent where it can be, a window from a click where it cannot, in which the account is chosen; `nested` asks Outlook instead. */
export async function msalSignIn({ clientId, authority, scope }: Config, nested: boolean): Promise<SignIn> {
  const configuration = { auth: { clientId, authority, redirectUri: nested ? `brk-multihub://${window.location.host}` : window.location.origin }, cache: { cacheLocation: 'memoryStorage' } };
  const client: IPublicClientApplication = await (nested ? createNestablePublicClientApplication(configuration) : createStandardPublicClientApplication(configuration));
  const scopes = [scope];

  const askByWindow = async (claims: string | null) => {
    const { account } = await client.acquireTokenPopup({ scopes, ...(claims === null ? { prompt: 'select_account' } : { claims }) });
    client.setActiveAccount(account);
  };

  return {
    async getToken(fresh = false) {
      const account = client.getActiveAccount() ?? client.getAllAccounts()[0];
      if (!account && !nested) throw new SignInNeeded();
      try {
        const { accessToken } = await client.acquireTokenSilent({ scopes, forceRefresh: fresh, ...(account ? { account } : {}) });
        return accessToken;
      } catch (error) {
        if (error instanceof InteractionRequiredAuthError) throw new SignInNeeded();
        throw error;
      }
    },
    signIn: () => askByWindow(null),
    signInAgain: askByWindow,
  };
}
