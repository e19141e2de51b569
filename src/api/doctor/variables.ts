/** The environment variables, each with what it must look like. */
import type { Env } from './setup.ts';

export interface Fault {
  /** The variable, or the first of several that do not go together. */
  readonly variable: string;
  readonly says: string;
  readonly advice: string;
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const GUIDS = ['AAD_APP_CLIENT_ID', 'AAD_APP_TENANT_ID', 'TEAMS_APP_ID', 'BOT_ID', 'BOT_TENANT_ID', 'BOT_MANAGED_IDENTITY_CLIENT_ID'];
const OTHERS = [
  'PORT',
  'HOST',
  'DATABASE_URL',
  'AAD_APP_CLIENT_SECRET',
  'AAD_APP_CERTIFICATE_PATH',
  'AUTHORITY_URL',
  'GRAPH_URL',
  'ALLOWED_TENANTS',
  'BOT_PASSWORD',
  'PUBLIC_URL',
  'METRICS_PORT',
  'TOKEN_CACHE_KEY',
  'ROLE',
  'LLM_BASE_URL',
  'LLM_MODEL',
  'LLM_API_KEY',
];
const ROLES = ['all', 'web', 'worker'];

type Check = (env: Env) => Fault | null;

/** One variable on its own, where it is set. */
const one =
  (variable: string, isGood: (value: string) => boolean, says: string, advice: string): Check =>
  (env) => {
    const value = env[variable] ?? '';
    return value === '' || isGood(value) ? null : { variable, says: `${variable} ${says}.`, advice };
  };

/** Two that exclude each other. */
const apart =
  (variable: string, other: string, advice: string): Check =>
  (env) =>
    env[variable] && env[other] ? { variable, says: `${variable} and ${other} are both set, and exclude each other.`, advice } : null;

/** One that means nothing without another. */
const needs =
  (variable: string, other: string, advice: string): Check =>
  (env) =>
    env[variable] && !env[other] ? { variable, says: `${variable} is set, but ${other} is not.`, advice } : null;

const tenants = (text: string) => text.split(',').map((each) => each.trim());

const CHECKS: readonly Check[] = [
  ...[...GUIDS, ...OTHERS].map((variable) =>
    one(variable, (value) => value === value.trim() && !/^(["']).*\1$/s.test(value), 'begins or ends with a space or a quotation mark', 'Set it without: they become part of the value.'),
  ),
  ...GUIDS.map((variable) =>
    one(variable, (value) => GUID.test(value), 'is not an id (8-4-4-4-12 hexadecimal digits)', 'Copy the id from the Overview page of the registration in the Entra admin centre.'),
  ),
  one(
    'AAD_APP_CLIENT_SECRET',
    (value) => !GUID.test(value),
    'looks like the id of a secret, not like its value',
    'Create a new client secret and copy what stands under Value: it is shown only once.',
  ),
  one(
    'ALLOWED_TENANTS',
    (value) => tenants(value).every((each) => each === '*' || GUID.test(each)),
    'holds something that is no tenant id',
    'Set it to ids of tenants with commas between them (not domain names), or to * alone.',
  ),
  one(
    'ALLOWED_TENANTS',
    (value) => !tenants(value).includes('*') || tenants(value).length === 1,
    'holds * and single tenants',
    'Leave * out to let only those tenants in, or the others to let all in.',
  ),
  one(
    'PUBLIC_URL',
    (value) => value.startsWith('https:'),
    'does not begin with https',
    'Teams, Outlook and notifications of Microsoft Graph need https. Set it to the address that people open, such as https://followthrough.contoso.com.',
  ),
  one('METRICS_PORT', (value) => Number.isInteger(Number(value)) && Number(value) > 0 && Number(value) <= 65_535, 'is not a port', 'Set it to a number from 1 to 65535.'),
  one('ROLE', (value) => ROLES.includes(value), 'is none of all, web and worker', 'Leave it out, or set it to one of them.'),
  one('LLM_BASE_URL', (value) => URL.canParse(value), 'is no address', 'Set it to the address of the service, such as https://llm.contoso.com/v1, or leave it out.'),
  (env) =>
    env['METRICS_PORT'] && env['METRICS_PORT'] === (env['PORT'] ?? '3978')
      ? { variable: 'METRICS_PORT', says: 'METRICS_PORT is the same as PORT.', advice: 'Set it to another port, which only your monitoring can reach.' }
      : null,
  apart('AAD_APP_CLIENT_SECRET', 'AAD_APP_CERTIFICATE_PATH', 'Keep the certificate, which is safer, and leave AAD_APP_CLIENT_SECRET out; or the other way round.'),
  apart('BOT_PASSWORD', 'BOT_MANAGED_IDENTITY_CLIENT_ID', 'Leave BOT_PASSWORD out where the bot has a managed identity.'),
  needs('BOT_PASSWORD', 'BOT_ID', 'Set BOT_ID to the id of the bot registration, or leave both out.'),
  needs('LLM_BASE_URL', 'LLM_MODEL', 'Set LLM_MODEL to the name of the model, or leave both out.'),
  needs('LLM_API_KEY', 'LLM_BASE_URL', 'Set LLM_BASE_URL to the address of the service, or leave both out.'),
];

/** Everything that is wrong with them, at most one fault a variable. */
export function faultsIn(env: Env): Fault[] {
  const faults = new Map<string, Fault>();
  for (const check of CHECKS) {
    const fault = check(env);
    if (fault && !faults.has(fault.variable)) faults.set(fault.variable, fault);
  }
  return [...faults.values()];
}
