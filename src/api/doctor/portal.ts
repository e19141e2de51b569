/** Pages where an administrator puts things right. */

const PORTALS: Readonly<Record<string, string>> = {
  'https://login.microsoftonline.com': 'https://entra.microsoft.com',
  'https://login.microsoftonline.us': 'https://entra.microsoft.us',
};

/** A page of the app's registration in the Entra admin centre; null for a cloud whose address is not known here. */
export function registrationPage(authorityUrl: string, clientId: string, page: 'Overview' | 'Credentials' | 'CallAnAPI' | 'ProtectAnAPI' | 'Manifest'): string | null {
  const portal = PORTALS[authorityUrl];
  return portal === undefined ? null : `${portal}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/${page}/appId/${clientId}`;
}

/** What Microsoft says of an error of its own. */
export function errorPage(code: number): string {
  return `https://login.microsoftonline.com/error?code=${String(code)}`;
}
