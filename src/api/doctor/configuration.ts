/** Every environment variable at once: missing, malformed, or against another. */
import { readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { fatal, ok, problem, type Found } from './finding.ts';
import type { Setup } from './setup.ts';
import { faultsIn } from './variables.ts';

export function checkConfiguration({ env, config }: Setup): Found[] {
  const faults = faultsIn(env);
  const refusal = refusalOf(env);
  const found = faults.map(({ says, advice }) => problem(says, advice));
  if (refusal !== null && !faults.some(({ variable }) => refusal.startsWith(`${variable} `))) found.unshift(sentences(refusal));
  if (found.length > 0) return found;
  if (!config?.microsoft) return [ok('No Microsoft 365 is configured: the demo and its local sandbox stand in for it.', 'For real calendars, see "With Microsoft 365" in the README.')];
  const { allowedTenants } = config.microsoft;
  const whose = allowedTenants.includes('*') ? 'users of every tenant' : `users of ${allowedTenants.length === 1 ? `tenant ${allowedTenants[0] ?? ''}` : `${String(allowedTenants.length)} tenants`}`;
  return [ok(`Microsoft 365 is configured, for ${whose}.`)];
}

function refusalOf(env: Setup['env']): string | null {
  try {
    readConfig(env);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

/** A refusal says first what is wrong, then what to do. */
function sentences(text: string): Found {
  const at = text.search(/(?<=[.;]) /);
  return at < 0 ? fatal(text, 'Correct it.') : fatal(text.slice(0, at).replace(/;$/, '.'), capital(text.slice(at + 1)));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
