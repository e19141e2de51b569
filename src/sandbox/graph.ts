/** Microsoft Graph v1.0 over HTTP: who calls, may they, what is answered, and what is written down of it. */
import { setTimeout as wait } from 'node:timers/promises';
import express, { Router, type Request, type Response } from 'express';
import type { Asked } from './asked.ts';
import { answerBatch } from './batch.ts';
import { calendarOperations } from './calendar.ts';
import { chatOperations } from './chat-operations.ts';
import type { SandboxClock } from './clock.ts';
import type { Directory } from './directory.ts';
import type { Caller, Entra } from './entra.ts';
import { errorAnswer } from './error-answer.ts';
import type { Exchanges } from './exchanges.ts';
import { faultAnswer, faultWords, type FaultRule, type Faults } from './faults.ts';
import { GraphError } from './graph-error.ts';
import type { InFlight } from './in-flight.ts';
import { isOutlook, Limits } from './limits.ts';
import { mailOperations } from './mail-operations.ts';
import { meOperations } from './me.ts';
import { finder, type Answer } from './operation.ts';
import { subscriptionOperations } from './subscription-operations.ts';
import type { Subscriptions } from './subscriptions.ts';

/** What Graph and the doors under /sandbox stand on. */
export interface GraphParts {
  readonly directory: Directory;
  readonly entra: Entra;
  readonly clock: SandboxClock;
  readonly exchanges: Exchanges;
  readonly faults: Faults;
  readonly inFlight: InFlight;
  readonly subscriptions: Subscriptions;
}

/** An answer as it goes out, or half of it; null where the connection is cut instead. */
type Outcome = (Omit<Answer, 'body'> & { readonly body?: object | string; readonly isCut?: boolean }) | null;

export function graphRouter({ directory, entra, clock, exchanges, faults, inFlight, subscriptions }: GraphParts): Router {
  const find = finder([...meOperations, ...calendarOperations(directory.epoch), ...mailOperations, ...chatOperations, ...subscriptionOperations(subscriptions, clock)]);
  const limits = new Limits();

  /** Answers for a caller, or throws a GraphError. `number` is the exchange's. */
  async function answer(caller: Caller | null, asked: Asked, number: number): Promise<Answer> {
    const user = caller && directory.byId(caller.tenantId, caller.userId);
    if (!user) throw new GraphError(401, 'InvalidAuthenticationToken', 'Access token validation failure.');
    const challenge = entra.challenge(caller);
    if (challenge !== null)
      throw new GraphError(401, 'InvalidAuthenticationToken', 'Continuous access evaluation resulted in challenge with result: InteractionRequired.', { 'WWW-Authenticate': challenge });
    const url = new URL(asked.path, 'http://graph');
    if (asked.method === 'POST' && url.pathname === '/$batch') return answerBatch(asked, (part) => answerPart(caller, part, number), number);
    const found = find(asked.method, url.pathname);
    if (!found) throw new GraphError(400, 'BadRequest', 'Resource not found for the segment. The sandbox does not answer this request.');
    if (!found.operation.scopes.some((scope) => caller.scopes.includes(scope))) throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    if (user.noMailbox && isOutlook(url.pathname)) throw new GraphError(404, 'MailboxNotEnabledForRESTAPI', 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.');
    if (found.operation.isSending) limits.send(user.userId, clock.now());
    const { mailboxOf } = directory;
    return found.operation.run({ ...asked, params: found.params, query: url.searchParams, caller, user, mailbox: directory.mailbox(user), mailboxOf, now: clock.now(), after: clock.after });
  }

  async function outcome(caller: Caller | null, asked: Asked, number: number, fault: FaultRule | null): Promise<Outcome> {
    if (fault?.delayMs !== undefined) await wait(fault.delayMs);
    const bent = fault && faultAnswer(fault, clock.now());
    const honest = fault && (bent ?? fault.reset) && !fault.afterCommit ? null : await answer(caller, asked, number).catch((error: unknown) => errorAnswer(error, clock.now()));
    if (fault?.reset) return null;
    if (bent?.status === 429 && fault?.retryAfter !== undefined && caller) limits.refuse(caller.userId, clock.now() + fault.retryAfter * 1_000);
    const given = bent ?? honest;
    return fault?.cut ? given && { ...given, isCut: true } : given;
  }

  /** Writes down what is asked and what comes of it; a mailbox that is asked too much refuses. */
  async function exchange(caller: Caller | null, asked: Asked, partOf: number | null): Promise<Outcome> {
    const path = `/v1.0${asked.path}`;
    const begun = exchanges.begin({ service: 'graph', method: asked.method, path, headers: withoutToken(asked.headers), body: asked.body, partOf });
    let leave: () => void = () => undefined;
    let fault: FaultRule | null = null;
    let given: Outcome;
    try {
      if (caller) leave = limits.enter(caller.userId, asked.path, clock.now());
      fault = faults.next(`${asked.method} ${path}`, caller?.userId ?? null);
      given = await outcome(caller, asked, begun.number, fault);
    } catch (error) {
      given = errorAnswer(error, clock.now());
    } finally {
      leave();
    }
    begun.end({
      tenantId: caller?.tenantId ?? null,
      userId: caller?.userId ?? null,
      scopes: caller?.scopes ?? [],
      status: given?.status ?? 0,
      answerHeaders: given?.headers ?? {},
      answer: given?.body ?? null,
      fault: fault && faultWords(fault),
    });
    return given;
  }

  /** A part whose connection would be cut has failed inside Graph. */
  async function answerPart(caller: Caller, part: Asked, number: number): Promise<Answer> {
    const given = await exchange(caller, part, number);
    const { body, ...others } = !given || given.isCut ? { status: 504 } : given;
    return typeof body === 'object' ? { ...others, body } : others;
  }

  const router = Router();
  router.use('/v1.0', express.json({ limit: '4mb' }), async (req, res) => {
    const caller = await entra.caller(req.headers.authorization).catch(() => null);
    const leave = caller ? inFlight.enter(caller.userId) : () => undefined;
    const given = await exchange(caller, askedBy(req), null).finally(leave);
    if (given) send(res, given);
    else req.socket.destroy();
  });
  return router;
}

function askedBy(req: Request): Asked {
  const headers = Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
  return { method: req.method, path: req.url, headers, body: (req.body as unknown) ?? null, root: `http://${req.headers.host ?? ''}${req.baseUrl}` };
}

function withoutToken(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'authorization'));
}

function send(res: Response, { status, headers = {}, body, isCut }: NonNullable<Outcome>): void {
  res.status(status).set(headers);
  if (isCut) {
    const text = JSON.stringify(body ?? '');
    res.type('json').set('Content-Length', String(text.length)).write(text.slice(0, text.length / 2), () => res.destroy()); // prettier-ignore
    return;
  }
  if (body === undefined) res.end();
  else if (typeof body === 'string') res.type('html').send(body);
  else res.json(body);
}
