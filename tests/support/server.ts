/** The whole server on a sandbox, in this process: real tokens, real HTTP, real SQLite. */
import type { Express } from 'express';
import { createApp, type Around } from '../../src/api/http/app.ts';
import { Auth } from '../../src/api/http/auth.ts';
import { Rounds } from '../../src/api/rounds.ts';
import { ADA } from '../../src/sandbox/people.ts';
import { CLIENT_ID, connect, type Connected } from './sandbox.ts';

export interface Served extends Connected {
  readonly app: Express;
  readonly rounds: Rounds;
  /** `Authorization` of Ada; `claims` replace what her token says. */
  bearer(claims?: Record<string, unknown>): Promise<string>;
  /** What nobody expected, as the log would have it. */
  readonly unexpected: unknown[];
}

/** `clock` is that of everything but tokens; a number stands still. */
export async function serve(at: number | (() => number), pages: Around['pages'] = null): Promise<Served> {
  const to = await connect();
  const unexpected: unknown[] = [];
  const clock = typeof at === 'number' ? () => at : at;
  const onUnexpected = (error: unknown) => {
    unexpected.push(error);
  };
  const rounds = new Rounds(to, clock, onUnexpected);
  const app = createApp(
    {
      ...to,
      rounds,
      clock,
      auth: new Auth({ authorityUrl: to.sandbox.origin, clientId: CLIENT_ID, allowedTenants: [ADA.tenantId] }),
      config: { clientId: CLIENT_ID, authority: `${to.sandbox.origin}/${ADA.tenantId}`, scope: `api://${CLIENT_ID}/access_as_user`, features: { sandbox: true }, version: '0.0.0' },
      onUnexpected,
      mostPerMinute: 10_000,
    },
    { pages, sandbox: to.sandbox.router },
  );
  return { ...to, app, rounds, unexpected, bearer: async (claims = {}) => `Bearer ${await to.sandbox.entra.userToken(ADA, claims)}` };
}
