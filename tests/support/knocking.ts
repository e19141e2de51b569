/** Knocks with a token, over HTTP, at a route that asks Microsoft 365 and at one that writes, and says what came of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { httpServer } from '../../src/api/http/server.ts';
import { ADA } from '../../src/sandbox/people.ts';
import { dump } from './dump.ts';
import { listen } from './listening.ts';
import { serve, type Otherwise, type Served } from './server.ts';

export interface Knocked {
  /** Status and code of each answer. */
  readonly answers: readonly string[];
  readonly wrote: boolean;
  readonly askedMicrosoft: boolean;
}

export interface Door extends Served {
  readonly origin: string;
  /** Status and code of an answer. */
  ask(token: string, method: string, path: string, body?: string): Promise<string>;
  /** Every row of the database, and how much was asked of Microsoft 365. */
  trace(): { readonly rows: string; readonly asked: number };
  knock(token: string): Promise<Knocked>;
  /** A token of Ada; `claims` replace what it says. */
  token(claims?: Record<string, unknown>): Promise<string>;
}

/** A body for `PATCH /api/settings` that writes, and asks for a token. */
export const SWITCH_ON = '{"consents":{"mail-headers":true}}';

/** What a token gets that is not right: it leaves no trace. */
export const REFUSED: Knocked = { answers: ['401 unauthenticated', '401 unauthenticated', '401 unauthenticated'], wrote: false, askedMicrosoft: false };
export const FORBIDDEN: Knocked = { ...REFUSED, answers: ['403 forbidden_tenant', '403 forbidden_tenant', '403 forbidden_tenant'] };

export async function door(at: number, otherwise: Omit<Otherwise, 'database'> = {}): Promise<Door> {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-door-'));
  const database = join(folder, 'a.db');
  const to = await serve(at, null, { ...otherwise, database });
  const { origin, close } = await listen(httpServer(to.app));

  const ask: Door['ask'] = async (token, method, path, body) => {
    const headers = { Authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
    const answer = await fetch(`${origin}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
    const { code } = (await answer.json()) as { code?: string };
    return code === undefined ? String(answer.status) : `${String(answer.status)} ${code}`;
  };
  const trace = () => ({ rows: dump(database), asked: to.sandbox.exchanges.length });

  return {
    ...to,
    origin,
    token: (claims) => to.sandbox.entra.userToken(ADA, claims),
    ask,
    trace,
    async knock(token) {
      const before = trace();
      const answers = [await ask(token, 'GET', '/api/me'), await ask(token, 'PATCH', '/api/settings', SWITCH_ON), await ask(token, 'GET', '/api/follow-ups')];
      const after = trace();
      return { answers, wrote: after.rows !== before.rows, askedMicrosoft: after.asked > before.asked };
    },
    close: async () => {
      await close();
      await to.close();
      rmSync(folder, { recursive: true });
    },
  };
}
