/** Whether Microsoft Entra ID answers: its discovery document, and the keys that prove who a person is. */
import { ok, problem, type Found } from './finding.ts';
import { reach } from './reach.ts';
import { registeredIn, withoutMicrosoft, type Setup } from './setup.ts';

const NOT_THEIRS = 'Check AUTHORITY_URL (https://login.microsoftonline.com, or that of your national cloud), and whether a proxy or a sign-in page of the network answers in its place.';

export async function checkAuthority(setup: Setup): Promise<Found> {
  const registered = registeredIn(setup);
  if (!registered) return withoutMicrosoft(setup, 'nobody signs in there');
  const discovered = await documentAt(`${registered.authorityUrl}/organizations/v2.0/.well-known/openid-configuration`, setup);
  if ('outcome' in discovered) return discovered;
  const { issuer, jwks_uri: keysAt } = discovered.document as { issuer?: unknown; jwks_uri?: unknown };
  if (typeof issuer !== 'string' || typeof keysAt !== 'string') return problem(`${registered.authorityUrl} answered, but not as Microsoft Entra ID does.`, NOT_THEIRS);
  const listed = await documentAt(keysAt, setup);
  if ('outcome' in listed) return listed;
  const count = (listed.document as { keys?: readonly unknown[] }).keys?.length ?? 0;
  if (count === 0) return problem(`${new URL(keysAt).host} listed no signing keys.`, NOT_THEIRS);
  return ok(`${registered.authorityUrl} answers, and lists ${String(count)} signing ${count === 1 ? 'key' : 'keys'}.`);
}

async function documentAt(url: string, setup: Setup): Promise<Found | { readonly document: object }> {
  const answer = await reach(url, setup.env);
  if (!(answer instanceof Response)) return problem(answer.says, answer.advice);
  if (answer.status !== 200) return problem(`${new URL(url).host} answered ${String(answer.status)} where it should say how to sign in.`, NOT_THEIRS);
  const document: unknown = await answer.json().catch(() => null);
  return typeof document === 'object' && document !== null ? { document } : problem(`${new URL(url).host} answered with a page, not with what Microsoft Entra ID says.`, NOT_THEIRS);
}
