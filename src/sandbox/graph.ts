/** Microsoft Graph v1.0 over HTTP: who calls, may they, what is answered, and what is written down of it. */
import { randomUUID } from 'node:crypto';
import express, { Router, type Request, type Response } from 'express';
import { calendarOperations } from './calendar.ts';
import { chatOperations } from './chat-operations.ts';
import type { SandboxClock } from './clock.ts';
import type { Directory } from './directory.ts';
import type { Caller, Entra } from './entra.ts';
import type { Exchanges } from './exchanges.ts';
import type { InFlight } from './in-flight.ts';
import { mailOperations } from './mail-operations.ts';
import { meOperations } from './me.ts';
import { GraphError } from './graph-error.ts';
import { finder, type Answer } from './operation.ts';

export interface GraphParts {
  readonly directory: Directory;
  readonly entra: Entra;
  readonly clock: SandboxClock;
  readonly exchanges: Exchanges;
  readonly inFlight: InFlight;
}

interface Asked {
  readonly method: string;
  /** With query, without version. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly root: string;
}

export function graphRouter({ directory, entra, clock, exchanges, inFlight }: GraphParts): Router {
  const find = finder([...meOperations, ...calendarOperations(directory.epoch), ...mailOperations, ...chatOperations]);

  /** Answers for a caller, or throws a GraphError. */
  async function answer(caller: Caller | null, { method, path, headers, body, root }: Asked): Promise<Answer> {
    const user = caller && directory.byId(caller.tenantId, caller.userId);
    if (!user) throw new GraphError(401, 'InvalidAuthenticationToken', 'Access token validation failure.');
    const url = new URL(path, 'http://graph');
    const found = find(method, url.pathname);
    if (!found) throw new GraphError(400, 'BadRequest', 'Resource not found for the segment. The sandbox does not answer this request.');
    if (!found.operation.scopes.some((scope) => caller.scopes.includes(scope))) throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    return found.operation.run({ params: found.params, query: url.searchParams, headers, body, caller, user, mailbox: directory.mailbox(user), root, now: clock.now() });
  }

  const router = Router();
  router.use('/v1.0', express.json({ limit: '4mb' }), async (req, res) => {
    const asked = askedBy(req);
    const begun = exchanges.begin({ service: 'graph', method: asked.method, path: `/v1.0${asked.path}`, headers: withoutToken(asked.headers), body: asked.body, partOf: null });
    const caller = await entra.caller(req.headers.authorization).catch(() => null);
    const leave = caller ? inFlight.enter(caller.userId) : () => undefined;
    try {
      const given = await answer(caller, asked).catch(toAnswer(clock.now()));
      begun.end({ ...who(caller), status: given.status, answerHeaders: given.headers ?? {}, answer: given.body ?? null, fault: null });
      leave();
      send(res, given);
    } finally {
      leave();
    }
  });
  return router;
}

const who = (caller: Caller | null) => ({ tenantId: caller?.tenantId ?? null, userId: caller?.userId ?? null, scopes: caller?.scopes ?? [] });

function askedBy(req: Request): Asked {
  const headers = Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
  return { method: req.method, path: req.url, headers, body: (req.body as unknown) ?? null, root: `http://${req.headers.host ?? ''}${req.baseUrl}` };
}

function withoutToken(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'authorization'));
}

/** Graph's error format; anything else that was thrown is passed on. */
function toAnswer(now: number): (error: unknown) => Answer {
  return (error) => {
    if (!(error instanceof GraphError)) throw error;
    const id = randomUUID();
    const { status, code, message } = error;
    return {
      status,
      headers: { 'request-id': id, ...(status === 401 ? { 'WWW-Authenticate': 'Bearer realm="", client_id="00000003-0000-0000-c000-000000000000"' } : {}), ...error.headers },
      body: { error: { code, message, innerError: { date: new Date(now).toISOString().slice(0, 19), 'request-id': id, 'client-request-id': id } } },
    };
  };
}

function send(res: Response, { status, headers = {}, body }: Answer): void {
  res.status(status).set(headers);
  if (body === undefined) res.end();
  else res.json(body);
}
