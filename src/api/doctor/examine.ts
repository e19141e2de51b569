/** The checks, in the order an administrator puts things right. */
import { readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { checkAuthority } from './authority.ts';
import { checkClock } from './clock.ts';
import { checkConfiguration } from './configuration.ts';
import { checkConsent } from './consent.ts';
import { checkCredential } from './credential.ts';
import { checkDatabase } from './database.ts';
import type { Finding, Found } from './finding.ts';
import { checkGraph } from './graph.ts';
import { checkNode } from './node-version.ts';
import { checkNotifications } from './notifications.ts';
import { checkPort } from './port.ts';
import { checkRegistration } from './registration.ts';
import type { Env, Setup } from './setup.ts';

type Check = (setup: Setup) => Found | readonly Found[] | Promise<Found>;

const QUICK: readonly (readonly [string, Check])[] = [
  ['Configuration', checkConfiguration],
  ['Secret or certificate', checkCredential],
  ['Clock', checkClock],
  ['Microsoft Entra ID', checkAuthority],
  ['Microsoft Graph', checkGraph],
  ['App registration', checkRegistration],
];

const ALL: readonly (readonly [string, Check])[] = [
  ['Node', () => checkNode()],
  ...QUICK,
  ['Consent', checkConsent],
  ['Notifications', checkNotifications],
  ['Database', checkDatabase],
  ['Port', checkPort],
];

/** Every finding, one step after the other as it ends. */
export async function* examine(env: Env, clock: () => number = Date.now): AsyncGenerator<Finding> {
  const setup = setupOf(env, clock);
  for (const [name, check] of ALL) yield* named(name, await check(setup));
}

/** What must be put right, of those checks that tell whether sign-in and Graph can work at all; all at once. */
export async function problemsBeforeStart(env: Env, clock: () => number = Date.now): Promise<Finding[]> {
  const setup = setupOf(env, clock);
  const found = await Promise.all(QUICK.map(async ([name, check]) => named(name, await check(setup))));
  return found.flat().filter(({ outcome }) => outcome === 'problem');
}

function named(check: string, found: Found | readonly Found[]): Finding[] {
  return [found].flat().map((one) => ({ check, ...one }));
}

function setupOf(env: Env, clock: () => number): Setup {
  try {
    return { env, config: readConfig(env), clock };
  } catch (error) {
    if (error instanceof AppError) return { env, config: null, clock };
    throw error;
  }
}
