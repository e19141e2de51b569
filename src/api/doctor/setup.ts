/** What is examined: the environment, the configuration made of it, and the clock. */
import type { Config, Microsoft } from '../config.ts';
import { skipped, type Found } from './finding.ts';

export type Env = Readonly<Record<string, string | undefined>>;

export interface Setup {
  readonly env: Env;
  /** Null where the environment makes none. */
  readonly config: Config | null;
  /** Milliseconds. */
  readonly clock: () => number;
}

/** The registration at Microsoft, and the tenant it lives in. */
export interface Registered extends Microsoft {
  /** Null where none is named: the app's own tokens cannot be asked for. */
  readonly homeTenant: string | null;
}

/** The registration that is configured, or null. */
export function registeredIn({ env, config }: Setup): Registered | null {
  if (!config?.microsoft) return null;
  const [first = '*'] = config.microsoft.allowedTenants;
  return { ...config.microsoft, homeTenant: env['AAD_APP_TENANT_ID']?.toLowerCase() || (first === '*' ? null : first) };
}

/** Why a check of Microsoft 365 has nothing to look at. */
export function withoutMicrosoft({ config }: Setup, says: string): Found {
  return skipped(config === null ? 'Set the configuration right first.' : `Without Microsoft 365 ${says}.`);
}
