/** Environment -> Config, or one clear error. */
import { AppError } from './errors.ts';

/** The app's registration at Microsoft, and whose users may come. */
export interface Microsoft {
  readonly clientId: string;
  /** Empty where a certificate takes its place. */
  readonly clientSecret: string;
  /** Of a PEM file with the certificate and its key, or null. */
  readonly certificatePath: string | null;
  readonly authorityUrl: string;
  readonly graphUrl: string;
  /** Tenant ids, or `*`. */
  readonly allowedTenants: readonly string[];
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** For metrics, at the same host; null: they are told to this machine alone. */
  readonly metricsPort: number | null;
  /** A file path, or `:memory:`. */
  readonly database: string;
  /** The host that the app is installed for (PUBLIC_URL): part of its application id URI. Null where none is set. */
  readonly publicHost: string | null;
  /** Where the pages are served from (PUBLIC_URL), or null. */
  readonly publicUrl: string | null;
  /** The app's id in Teams (TEAMS_APP_ID), or null. */
  readonly teamsAppId: string | null;
  /** How many proxies stand before the server. It speaks no TLS itself: one, where the pages have an https address. */
  readonly proxies: 0 | 1;
  /** What sign-ins are sealed with in the database, 32 bytes each: the first seals, all open. Empty with the sandbox, where none is set. */
  readonly tokenCacheKeys: readonly Buffer[];
  /** The least that is written to the log: a name of pino's. */
  readonly logLevel: string;
  /** Null: the sandbox stands in for Microsoft 365. */
  readonly microsoft: Microsoft | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost', '[::1]']);

/** Throws AppError `bad_configuration` naming the variable and what to set. */
export function readConfig(env: Environment): Config {
  const port = portIn('PORT', env['PORT'] ?? '3978');
  const metricsPort = env['METRICS_PORT'] ? portIn('METRICS_PORT', env['METRICS_PORT']) : null;
  if (metricsPort !== null && metricsPort === port && port > 0) throw bad('METRICS_PORT is the same as PORT. Set it to another port, which only your monitoring can reach.');
  const host = env['HOST'] ?? '127.0.0.1';
  const publicUrl = env['PUBLIC_URL'] ? originIn('PUBLIC_URL', env['PUBLIC_URL']) : null;
  const microsoft = microsoftIn(env);
  const tokenCacheKeys = keysIn(env['TOKEN_CACHE_KEY'] ?? '');
  if (microsoft && tokenCacheKeys.length === 0)
    throw bad('TOKEN_CACHE_KEY is not set. Set it to 32 random bytes in base64 (`openssl rand -base64 32` makes them) and keep it: sign-ins are sealed with it.');
  if (!microsoft && env['NODE_ENV'] === 'production') throw bad('NODE_ENV is production, where the sandbox never runs. Set AAD_APP_CLIENT_ID, AAD_APP_TENANT_ID and AAD_APP_CLIENT_SECRET.');
  if (!microsoft && !LOOPBACK.has(host)) throw bad(`HOST is ${host}, but the sandbox listens on loopback only. Leave HOST out, or set AAD_APP_CLIENT_ID, AAD_APP_TENANT_ID and AAD_APP_CLIENT_SECRET.`);
  return {
    port,
    host,
    metricsPort,
    database: readDatabase(env),
    tokenCacheKeys,
    publicUrl,
    publicHost: publicUrl === null ? null : new URL(publicUrl).host,
    teamsAppId: env['TEAMS_APP_ID'] || null,
    proxies: publicUrl?.startsWith('https:') ? 1 : 0,
    logLevel: env['LOG_LEVEL'] ?? 'warn',
    microsoft,
  };
}

function microsoftIn(env: Environment): Microsoft | null {
  const { AAD_APP_CLIENT_ID: clientId, AAD_APP_TENANT_ID: tenantId, AAD_APP_CLIENT_SECRET: clientSecret, AAD_APP_CERTIFICATE_PATH: certificatePath } = env;
  if (!clientId && (tenantId ?? clientSecret ?? certificatePath ?? env['ALLOWED_TENANTS']))
    throw bad('A tenant or secret is set, but AAD_APP_CLIENT_ID is not. Set all of AAD_APP_CLIENT_ID, AAD_APP_TENANT_ID and AAD_APP_CLIENT_SECRET, or none.');
  if (!clientId) return null;
  if (clientSecret && certificatePath) throw bad('AAD_APP_CLIENT_SECRET and AAD_APP_CERTIFICATE_PATH are both set. Leave one of them out.');
  if (!clientSecret && !certificatePath)
    throw bad('AAD_APP_CLIENT_SECRET is not set. Create a client secret in the app registration and set it (or AAD_APP_CERTIFICATE_PATH to a certificate and its key).');
  const allowedTenants = (env['ALLOWED_TENANTS'] ?? tenantId ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
  if (allowedTenants.length === 0) throw bad('AAD_APP_TENANT_ID is not set. Set it to the id of your tenant (or ALLOWED_TENANTS to a list).');
  return {
    clientId,
    clientSecret: clientSecret ?? '',
    certificatePath: certificatePath || null,
    authorityUrl: originIn('AUTHORITY_URL', env['AUTHORITY_URL'] ?? 'https://login.microsoftonline.com'),
    graphUrl: originIn('GRAPH_URL', env['GRAPH_URL'] ?? 'https://graph.microsoft.com'),
    allowedTenants,
  };
}

function portIn(name: string, value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw bad(`${name} is "${value}"; set it to a number from 1 to 65535.`);
  return port;
}

/** Several with commas between them, to change from one to the next. */
function keysIn(given: string): Buffer[] {
  const keys = given
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => Buffer.from(one, 'base64'));
  if (keys.some(({ length }) => length !== 32)) throw bad('TOKEN_CACHE_KEY must be 32 bytes in base64, or several such keys with commas between them. `openssl rand -base64 32` makes one.');
  return keys;
}

function originIn(name: string, value: string): string {
  const url = URL.parse(value);
  if (!url || url.pathname !== '/' || url.search !== '') throw bad(`${name} is "${value}"; set it to an origin without a path, such as https://login.microsoftonline.com.`);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname))) throw bad(`${name} is "${value}"; only https is allowed, and http on loopback.`);
  return url.origin;
}

/** Where the database is: a file path, or `:memory:`. Throws AppError `bad_configuration`. */
export function readDatabase({ DATABASE_URL: url = 'sqlite:data/followthrough.db' }: Environment): string {
  if (url.startsWith('sqlite:')) return url.slice('sqlite:'.length).replace(/^\/\//, '');
  throw bad(`DATABASE_URL begins with "${url.split(':')[0] ?? ''}:"; this version stores in SQLite. Set it to sqlite:path/to/file.db.`);
}

function bad(message: string): AppError {
  return new AppError('bad_configuration', message);
}
