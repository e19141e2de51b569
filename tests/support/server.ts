/** The whole server on a sandbox, in this process: real tokens, real HTTP, real SQLite. */
import type { Express } from 'express';
import { AuthorityClock } from '../../src/api/authority-clock.ts';
import { createApp, type Around } from '../../src/api/http/app.ts';
import { Auth } from '../../src/api/http/auth.ts';
import type { Limits } from '../../src/api/http/limits.ts';
import type { HttpParts } from '../../src/api/http/parts.ts';
import type { ToldCounts } from '../../src/api/http/told-counts.ts';
import { Rounds } from '../../src/api/rounds.ts';
import { ADA } from '../../src/sandbox/people.ts';
import { CLIENT_ID, connect, type Connected } from './sandbox.ts';

export interface Served extends Connected {
  readonly app: Express;
  readonly rounds: Rounds;
  /** `Authorization` of Ada; `claims` replace what her token says. */
  bearer(claims?: Record<string, unknown>): Promise<string>;
  /** What became of notifications, post by post. */
  readonly told: ToldCounts[];
  /** What nobody expected, as the log would have it. */
  readonly unexpected: unknown[];
}

/** The app's id in Teams. */
export const TEAMS_APP_ID = '22222222-2222-4222-8222-222222222222';

/** More requests a minute than any test makes. */
export const PLENTY: Limits = { user: 1_000_000, tenant: 1_000_000, refusals: 1_000_000, open: 1_000_000 };

/** What of the server is another than usual. */
export interface Otherwise {
  /** Where keys for sign-ins come from; the sandbox's Entra where left out. */
  readonly authorityUrl?: string;
  readonly allowedTenants?: readonly string[];
  /** The clock of tokens. */
  readonly tokenClock?: () => number;
  /** Plenty where left out. */
  readonly limits?: Partial<Limits>;
  readonly proxies?: 0 | 1;
  /** Nobody counts where left out. */
  readonly metrics?: () => Promise<string>;
  readonly onAnswer?: HttpParts['onAnswer'];
  /** A file, for tests that look into it. */
  readonly database?: string;
}

/** `at` is the time of everything but tokens; a number stands still. */
export async function serve(at: number | (() => number), pages: Around['pages'] = null, otherwise: Otherwise = {}): Promise<Served> {
  const to = await connect(undefined, undefined, otherwise.database);
  const unexpected: unknown[] = [];
  const told: ToldCounts[] = [];
  const clock = typeof at === 'number' ? () => at : at;
  const onUnexpected = (error: unknown) => {
    unexpected.push(error);
  };
  const authorityClock = new AuthorityClock(to.sandbox.origin, Date.now);
  const rounds = new Rounds(to, clock, onUnexpected);
  const app = createApp(
    {
      ...to,
      rounds,
      clock,
      auth: new Auth({ authorityUrl: otherwise.authorityUrl ?? to.sandbox.origin, clientId: CLIENT_ID, allowedTenants: otherwise.allowedTenants ?? [ADA.tenantId] }, otherwise.tokenClock, () =>
        authorityClock.complaint(),
      ),
      config: {
        clientId: CLIENT_ID,
        authority: `${to.sandbox.origin}/${ADA.tenantId}`,
        scope: `api://${CLIENT_ID}/access_as_user`,
        teamsAppId: TEAMS_APP_ID,
        features: { sandbox: true },
        version: '0.0.0',
      },
      onUnexpected,
      ...(otherwise.onAnswer ? { onAnswer: otherwise.onAnswer } : {}),
      onTold: (counts) => told.push(counts),
      limits: { ...PLENTY, ...otherwise.limits },
      metrics: otherwise.metrics ?? null,
      proxies: otherwise.proxies ?? 0,
    },
    { pages, sandbox: to.sandbox.router },
  );
  return { ...to, app, rounds, told, unexpected, bearer: async (claims = {}) => `Bearer ${await to.sandbox.entra.userToken(ADA, claims)}` };
}
