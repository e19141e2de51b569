/** A token of the app itself, asked for with its secret or certificate: what Microsoft answers tells how it is registered. */
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { openCertificate } from '../certificate.ts';
import { reach, type Unreached } from './reach.ts';
import type { Env, Registered } from './setup.ts';

/** The claims of the token that was given. */
export interface Given {
  readonly claims: Readonly<Record<string, unknown>>;
}

/** An AADSTS code, or 0 where there was none. */
export interface Refused {
  readonly refused: number;
}

/** `resource` is an origin such as Graph's, or the id of an app. */
export async function appToken(registered: Registered, tenant: string, resource: string, env: Env): Promise<Given | Refused | Unreached> {
  const url = `${registered.authorityUrl}/${tenant}/oauth2/v2.0/token`;
  const proof = await proofOf(registered, url, env);
  if (!proof) return { refused: 0 };
  const body = new URLSearchParams({ client_id: registered.clientId, grant_type: 'client_credentials', scope: `${resource}/.default`, ...proof });
  const answer = await reach(url, env, { method: 'POST', body });
  if (!(answer instanceof Response)) return answer;
  const told = (await answer.json().catch(() => null)) as { access_token?: unknown; error_codes?: readonly unknown[] } | null;
  if (answer.status === 200 && typeof told?.access_token === 'string') return { claims: claimsOf(told.access_token) };
  return { refused: Number(told?.error_codes?.[0] ?? 0) };
}

async function proofOf({ clientId, clientSecret }: Registered, url: string, env: Env): Promise<Record<string, string> | null> {
  if (!env['AAD_APP_CERTIFICATE_PATH']) return { client_secret: clientSecret };
  const opened = openCertificate(env['AAD_APP_CERTIFICATE_PATH']);
  if ('flaw' in opened) return null;
  const thumbprint = Buffer.from(opened.thumbprintSha256, 'hex').toString('base64url');
  const assertion = await new SignJWT({ iss: clientId, sub: clientId, aud: url, jti: randomUUID() })
    .setProtectedHeader({ alg: 'PS256', typ: 'JWT', 'x5t#S256': thumbprint })
    .setIssuedAt()
    .setNotBefore('-10s')
    .setExpirationTime('5m')
    .sign(opened.key);
  return { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: assertion };
}

/** Tokens for Graph may be in a form of its own: then nothing is known of them. */
function claimsOf(token: string): Given['claims'] {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Given['claims'];
  } catch {
    return {};
  }
}
