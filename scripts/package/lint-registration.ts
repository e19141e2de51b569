/** The app's registration in Microsoft Entra ID, as the server wants it: no validator of Microsoft's runs here, and a wrong one shows only when nobody can sign in. */
import { CONSENT, CONSENT_STEPS } from '../../src/api/consent.ts';
import { MICROSOFT_CLIENTS } from '../../src/api/http/auth.ts';
import { unfilledPlaceholders } from './fill.ts';
import { objectIn } from './json.ts';
import type { Manifest } from './manifest.ts';

/** As far as these checks read it; anything may be missing. */
interface Registration {
  readonly appId?: string;
  readonly signInAudience?: string;
  readonly identifierUris?: readonly string[];
  readonly api?: {
    readonly requestedAccessTokenVersion?: number | null;
    readonly oauth2PermissionScopes?: readonly { readonly id?: string; readonly value?: string; readonly isEnabled?: boolean }[];
    readonly preAuthorizedApplications?: readonly { readonly appId?: string; readonly delegatedPermissionIds?: readonly string[] }[];
  };
  readonly appRoles?: readonly { readonly value?: string; readonly isEnabled?: boolean; readonly allowedMemberTypes?: readonly string[] }[];
  readonly requiredResourceAccess?: readonly { readonly resourceAppId?: string; readonly resourceAccess?: readonly { readonly id?: string; readonly type?: string }[] }[];
  readonly web?: { readonly redirectUris?: readonly string[] };
  readonly spa?: { readonly redirectUris?: readonly string[] };
  readonly publicClient?: { readonly redirectUris?: readonly string[] };
  readonly passwordCredentials?: readonly unknown[];
  readonly keyCredentials?: readonly unknown[];
}

const SCOPE = 'access_as_user';
const ROLE = 'Followthrough.Admin';
const AUDIENCES = ['AzureADMyOrg', 'AzureADMultipleOrgs'];
const GRAPH = '00000003-0000-0000-c000-000000000000';
/** Delegated permissions by the ids that Microsoft gave them; `offline_access` lets the server read while nobody looks. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  'e1fe6dd8-ba31-4d61-89e7-88639da4683d': 'User.Read',
  '465a38f9-76ea-45b9-9f34-9e8b0d4b0b42': 'Calendars.Read',
  '87f447af-9fa4-4c32-9dfa-4a57a73d18ce': 'MailboxSettings.Read',
  '7427e0e9-2fba-42fe-b0c0-848c9e6a8182': 'offline_access',
  'a4b8392a-d8d1-4954-a029-8e668a39a170': 'Mail.ReadBasic',
  '570282fd-fa5c-430d-a7fd-fc8dc98a9dca': 'Mail.Read',
  '024d486e-b451-40bb-833d-3e66d98c5c73': 'Mail.ReadWrite',
  'e383f46e-2787-4529-855e-0e479a3ffac0': 'Mail.Send',
  'f501c180-9344-439a-bca0-6cbf209fd270': 'Chat.Read',
};
const NEEDED = [...CONSENT.base.scopes, 'offline_access'];
const USED = new Set([...NEEDED, ...CONSENT_STEPS.filter((step) => CONSENT[step].isUsed).flatMap((step) => CONSENT[step].scopes)]);

/** Everything wrong with the filled-in registration, one sentence each; `manifest` is of the app package that belongs to it. */
export function lintRegistration(text: string, manifest: Manifest): string[] {
  const unfilled = unfilledPlaceholders(text).map((name) => `aad.manifest.json still has \${{${name}}}: give it a value in scripts/package/fill.ts, or correct its name.`);
  if (unfilled.length > 0) return unfilled;

  const registration: Registration | null = objectIn(text);
  if (!registration) return ['aad.manifest.json is not a JSON object: correct it.'];

  return [...tokenProblems(registration, manifest), ...scopeProblems(registration), ...roleProblems(registration), ...redirectProblems(registration, manifest), ...graphProblems(registration)];
}

function tokenProblems({ appId = '', signInAudience = '', identifierUris = [], api, passwordCredentials = [], keyCredentials = [] }: Registration, { webApplicationInfo }: Manifest): string[] {
  const { id = '', resource = '' } = webApplicationInfo ?? {};
  const version = api?.requestedAccessTokenVersion;
  return [
    ...(appId === id ? [] : [`aad.manifest.json is of the app ${appId}, and manifest.json of ${id}: give both \${{AAD_APP_CLIENT_ID}}.`]),
    ...(AUDIENCES.includes(signInAudience) ? [] : [`signInAudience is "${signInAudience}": write ${AUDIENCES.join(' or ')}; personal accounts have no place here.`]),
    ...(version === 2 ? [] : [`api.requestedAccessTokenVersion is ${String(version)}: write 2, or the server refuses every token.`]),
    ...(identifierUris.includes(resource) ? [] : [`identifierUris lacks "${resource}", which manifest.json names as its resource: add it, or Teams gets no token.`]),
    ...(passwordCredentials.length + keyCredentials.length === 0 ? [] : ['aad.manifest.json holds credentials: leave them out, and keep secrets in the environment of the server.']),
  ];
}

function scopeProblems({ api }: Registration): string[] {
  const { oauth2PermissionScopes: scopes = [], preAuthorizedApplications: clients = [] } = api ?? {};
  const strange = scopes.filter(({ value }) => value !== SCOPE).map(({ value = '' }) => `api exposes the scope "${value}", which the server does not know: leave only ${SCOPE}.`);
  const scope = scopes.find(({ value, isEnabled }) => value === SCOPE && isEnabled);
  if (!scope) return [...strange, `api exposes no scope ${SCOPE} that is enabled: add it to oauth2PermissionScopes.`];

  const allowed = new Set(clients.filter(({ delegatedPermissionIds = [] }) => delegatedPermissionIds.includes(scope.id ?? '')).map(({ appId }) => appId));
  const listed = clients.map(({ appId = '' }) => appId);
  return [
    ...strange,
    ...MICROSOFT_CLIENTS.filter((id) => !allowed.has(id)).map((id) => `preAuthorizedApplications lacks ${id} with ${SCOPE}: add it, or its users are asked before they see anything.`),
    ...listed.filter((id) => !MICROSOFT_CLIENTS.includes(id)).map((id) => `preAuthorizedApplications has ${id}, which is none of Microsoft's clients that the server knows: remove it.`),
  ];
}

function roleProblems({ appRoles = [] }: Registration): string[] {
  const role = appRoles.find(({ value }) => value === ROLE);
  return role?.isEnabled && role.allowedMemberTypes?.join() === 'User' ? [] : [`appRoles has no enabled role ${ROLE} for users alone: add it with allowedMemberTypes ["User"].`];
}

/** Where msal comes back to in a browser, what an administrator is led to after consenting, and what Outlook's broker asks for. */
function redirectProblems({ spa, web, publicClient }: Registration, { validDomains = [] }: Manifest): string[] {
  const [host = ''] = validDomains;
  const wanted = [`https://${host}`, `https://${host}/`, `brk-multihub://${host}`];
  const inPages = spa?.redirectUris ?? [];
  const elsewhere = [...inPages, ...(web?.redirectUris ?? []), ...(publicClient?.redirectUris ?? [])].filter((uri) => !wanted.includes(uri));
  return [
    ...wanted.filter((uri) => !inPages.includes(uri)).map((uri) => `spa.redirectUris lacks "${uri}": add it, or signing in ends with an error there.`),
    ...elsewhere.map((uri) => `the redirect address "${uri}" is used nowhere: remove it, since answers of sign-ins could be led there.`),
  ];
}

function graphProblems({ requiredResourceAccess = [] }: Registration): string[] {
  const strangers = requiredResourceAccess
    .filter(({ resourceAppId }) => resourceAppId !== GRAPH)
    .map(({ resourceAppId = '' }) => `requiredResourceAccess names ${resourceAppId}, which is not Microsoft Graph: remove it.`);
  const asked = requiredResourceAccess.flatMap(({ resourceAppId, resourceAccess = [] }) => (resourceAppId === GRAPH ? resourceAccess : []));
  const names = asked.map(({ id = '', type }) => (type === 'Scope' ? (PERMISSIONS[id] ?? id) : `${id} (${type ?? 'no type'})`));
  return [
    ...strangers,
    ...NEEDED.filter((name) => !names.includes(name)).map((name) => `requiredResourceAccess lacks the delegated permission ${name}: add it.`),
    ...names.filter((name) => !USED.has(name)).map((name) => `requiredResourceAccess asks for ${name}, of which the app makes no use: remove it.`),
  ];
}
