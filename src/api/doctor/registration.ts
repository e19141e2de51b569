/** The app's registration: whether Microsoft knows it and takes its secret, and which version its tokens are of. */
import { appToken } from './app-token.ts';
import { fatal, ok, problem, skipped, type Found } from './finding.ts';
import { errorPage, registrationPage } from './portal.ts';
import { registeredIn, withoutMicrosoft, type Registered, type Setup } from './setup.ts';

type Page = Parameters<typeof registrationPage>[2];

/** What each refusal means (AADSTS), what to do, and where. */
const REFUSALS: Readonly<Record<number, readonly [says: string, advice: string, page: Page]>> = {
  7000215: [
    'The client secret is not one of the app registration.',
    'Copy the Value of a client secret, not its Secret ID; where it is not known any more, create a new one. Set it as AAD_APP_CLIENT_SECRET.',
    'Credentials',
  ],
  7000222: ['The client secret has expired.', 'Create a new client secret in the app registration, and set its Value as AAD_APP_CLIENT_SECRET.', 'Credentials'],
  700027: ['The certificate is not one of the app registration.', 'Upload its public part under Certificates & secrets.', 'Credentials'],
  7000112: ['The app is switched off.', 'Switch it on: Enterprise applications, Properties, "Enabled for users to sign in".', 'Overview'],
  700016: [
    'The tenant knows no app with the id in AAD_APP_CLIENT_ID.',
    'Compare AAD_APP_CLIENT_ID and AAD_APP_TENANT_ID with the Overview page of the registration. An app of another tenant must be consented to there first.',
    'Overview',
  ],
  7000229: ['The app is registered, but its tenant has no enterprise application for it.', 'Open the consent link once as an administrator of that tenant (see the check "Consent").', 'Overview'],
  90002: ['There is no tenant with the id in AAD_APP_TENANT_ID.', 'Copy "Directory (tenant) ID" from the Overview page of the registration; for a national cloud, set AUTHORITY_URL too.', 'Overview'],
  900023: ['AAD_APP_TENANT_ID names no tenant.', 'Copy "Directory (tenant) ID" from the Overview page of the registration.', 'Overview'],
};

export async function checkRegistration(setup: Setup): Promise<Found> {
  const registered = registeredIn(setup);
  if (!registered) return withoutMicrosoft(setup, 'there is none');
  const { homeTenant, clientId, graphUrl } = registered;
  if (homeTenant === null) return skipped('AAD_APP_TENANT_ID is not set.', 'Set it to the tenant in which the app is registered, so that this can be checked.');
  const token = await appToken(registered, homeTenant, graphUrl, setup.env);
  if ('says' in token) return skipped('Microsoft Entra ID could not be asked: see that check first.');
  if ('refused' in token) return refusal(token.refused, registered);

  const own = await appToken(registered, homeTenant, clientId, setup.env);
  if ('claims' in own && own.claims['ver'] === '1.0')
    return fatal(
      'The registration asks for tokens of version 1.0, which Followthrough does not accept: nobody can sign in.',
      'Set "requestedAccessTokenVersion" to 2 in the manifest of the registration, and save it.',
      registrationPage(registered.authorityUrl, clientId, 'Manifest'),
    );
  const version = 'claims' in own && own.claims['ver'] === '2.0' ? ', and its tokens are of version 2.0' : '';
  return ok(`Microsoft knows the app and accepts its ${setup.env['AAD_APP_CERTIFICATE_PATH'] ? 'certificate' : 'secret'}${version}.`);
}

function refusal(code: number, { authorityUrl, clientId }: Registered): Found {
  const known = REFUSALS[code];
  if (known) return fatal(`${known[0]} (AADSTS${String(code)})`, known[1], registrationPage(authorityUrl, clientId, known[2]));
  if (code === 0) return problem('Microsoft Entra ID gave the app no token, and did not say why.', 'Run this again in a minute; if it stays, compare every AAD_APP_ variable with the registration.');
  return problem(`Microsoft Entra ID gave the app no token (AADSTS${String(code)}).`, 'See what Microsoft says of that code.', errorPage(code));
}
