/** Consent of the tenant. What users or an administrator granted for users cannot be read without rights of a directory reader: so the link, and what the app's own token tells. */
import { adminConsentUrl, CONSENT } from '../consent.ts';
import { appToken } from './app-token.ts';
import { ok, skipped, type Found } from './finding.ts';
import { registeredIn, withoutMicrosoft, type Setup } from './setup.ts';

export async function checkConsent(setup: Setup): Promise<Found> {
  const registered = registeredIn(setup);
  if (!registered) return withoutMicrosoft(setup, 'there is nothing to consent to');
  const { graphUrl, homeTenant } = registered;
  const redirectUri = setup.env['PUBLIC_URL'] ?? `http://localhost:${String(setup.config?.port ?? 3978)}`;
  const link = adminConsentUrl({ ...registered, redirectUri }, homeTenant ?? 'organizations', 'base');
  const token = homeTenant === null ? null : await appToken(registered, homeTenant, graphUrl, setup.env);
  const roles = token && 'claims' in token ? token.claims['roles'] : null;
  if (Array.isArray(roles) && roles.includes('Calendars.Read')) return ok('The app may read calendars without users (application permission Calendars.Read).', null, link);
  return skipped(
    'Whether your tenant has consented shows when somebody signs in: without consent that person sees who must give it, and this link.',
    `To consent for everybody, an administrator opens the link once and accepts. ${CONSENT.base.adminSees}`,
    link,
  );
}
