/** Graph's error format. */
import { randomUUID } from 'node:crypto';
import { GraphError } from './graph-error.ts';
import type { Answer } from './operation.ts';

const WHO_ARE_YOU = 'Bearer realm="", client_id="00000003-0000-0000-c000-000000000000"';

/** Turns what was thrown into an answer; anything that is no GraphError is thrown again. `now`: milliseconds. */
export function errorAnswer(error: unknown, now: number): Answer {
  if (!(error instanceof GraphError)) throw error;
  const id = randomUUID();
  const { status, code, message } = error;
  return {
    status,
    headers: { 'request-id': id, ...(status === 401 ? { 'WWW-Authenticate': WHO_ARE_YOU } : {}), ...error.headers },
    body: { error: { code, message, innerError: { date: new Date(now).toISOString().slice(0, 19), 'request-id': id, 'client-request-id': id } } },
  };
}
