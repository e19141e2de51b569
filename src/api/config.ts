/** Environment -> Config, or one clear error. */
import { AppError } from './errors.ts';

/** The app's registration at Microsoft, and whose users may come. */
export interface Microsoft {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly authorityUrl: string;
  readonly graphUrl: string;
  /** Tenant ids, or `*`. */
  readonly allowedTenants: readonly string[];
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** A file path, or `:memory:`. */
  readonly database: string;
  /** The host that the app is installed for (PUBLIC_URL): part of its application id URI. Null where none is set. */
  readonly publicHost: string | null;
  /** Null: the sandbox stands in for Microsoft 365. */
  readonly microsoft: Microsoft | null;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost', '[::1]']);

/** Throws AppError `bad_configuration` naming the variable and what to set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = Number(env['PORT'] ?? 3978);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw bad(`PORT is "${env['PORT'] ?? ''}"; set it to a number from 1 to 65535.`);
  const host = env['HOST'] ?? '127.0.0.1';
  const microsoft = microsoftIn(env);
  if (!microsoft && env['NODE_ENV'] === 'production') throw bad('NODE_ENV is production, where the sandbox never runs. Set AAD_APP_CLIENT_ID, AAD_APP_TENANT_ID and AAD_APP_CLIENT_SECRET.');
  if (!microsoft && !LOOPBACK.has(host)) throw bad(`HOST is ${host}, but the sandbox listens on loopback only. Leave HOST out, or set AAD_APP_CLIENT_ID, AAD_APP_TENANT_ID and AAD_APP_CLIENT_SECRET.`);
  return {
    port,
    host,
    database: databaseIn(env['DATABASE_URL'] ?? 'sqlite:data/followthrough.db'),
    publicHost: env['PUBLIC_URL'] ? new URL(originIn('PUBLIC_URL', env['PUBLIC_URL'])).host : null,
    microsoft,
  };
}

function microsoftIn(env: Readonly<Record<string, string | undefined>>): Microsoft | null {
  const { AAD_APP_CLIENT_ID: clientId, AAD_APP_TENANT_ID: tenantId, AAD_APP_CLIENT_SECRET: clientSecret } = env;
  if (!clientId && (tenantId ?? clientSecret ?? env['ALLOWED_TENANTS']))
    throw bad('A tenant or secret is set, but AAD_APP_CLIENT_ID is not. Set all of AAD_APP_CLIENT_ID, AAD_APP_TENANT_ID and AAD_APP_CLIENT_SECRET, or none.');
  if (!clientId) return null;
  if (!clientSecret) throw bad('AAD_APP_CLIENT_SECRET is not set. Create a client secret in the app registration and set it.');
  const allowedTenants = (env['ALLOWED_TENANTS'] ?? tenantId ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
  if (allowedTenants.length === 0) throw bad('AAD_APP_TENANT_ID is not set. Set it to the id of your tenant (or ALLOWED_TENANTS to a list).');
  return {
    clientId,
    clientSecret,
    authorityUrl: originIn('AUTHORITY_URL', env['AUTHORITY_URL'] ?? 'https://login.microsoftonline.com'),
    graphUrl: originIn('GRAPH_URL', env['GRAPH_URL'] ?? 'https://graph.microsoft.com'),
    allowedTenants,
  };
}

function originIn(name: string, value: string): string {
  const url = URL.parse(value);
  if (!url || url.pathname !== '/' || url.search !== '') throw bad(`${name} is "${value}"; set it to an origin without a path, such as https://login.microsoftonline.com.`);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname))) throw bad(`${name} is "${value}"; only https is allowed, and http on loopback.`);
  return url.origin;
}

function databaseIn(url: string): string {
  if (url.startsWith('sqlite:')) return url.slice('sqlite:'.length).replace(/^\/\//, '');
  throw bad(`DATABASE_URL begins with "${url.split(':')[0] ?? ''}:"; this version stores in SQLite. Set it to sqlite:path/to/file.db.`);
}

function bad(message: string): AppError {
  return new AppError('bad_configuration', message);
}
