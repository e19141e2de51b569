/** Errors as RFC 9457 problem details: a stable code, a request id, what to do; never internals. */
import type { ErrorRequestHandler, Response } from 'express';
import { ZodError } from 'zod';
import type { Problem } from '../contract.ts';
import { AppError, type ErrorCode } from '../errors.ts';

const STATUS: Readonly<Record<ErrorCode, readonly [number, string]>> = {
  unauthenticated: [401, 'Not signed in'],
  forbidden_tenant: [403, 'Organisation not set up'],
  unknown_route: [404, 'Not found'],
  wrong_host: [421, 'Not the right address'],
  unknown_follow_up: [404, 'No such follow-up'],
  unknown_held_back: [404, 'No such suggestion'],
  unknown_person: [404, 'No such person'],
  unknown_meeting: [404, 'No such meeting'],
  unknown_note: [404, 'No such note'],
  unknown_promise: [404, 'No such promise'],
  unknown_feedback: [404, 'No such feedback'],
  unknown_introduction: [404, 'No such introduction'],
  not_revivable: [409, 'Stays held back'],
  bad_json: [400, 'Not JSON'],
  bad_request: [400, 'Not understood'],
  too_large: [413, 'Too large'],
  unsupported_media_type: [415, 'Wrong content type'],
  precondition_required: [428, 'Revision needed'],
  stale_follow_up: [412, 'Changed meanwhile'],
  not_open: [409, 'Not open'],
  nothing_to_undo: [409, 'Nothing to undo'],
  snooze_in_the_past: [422, 'Already past'],
  idempotency_key_reused: [422, 'Key used before'],
  too_many_requests: [429, 'Too many requests'],
  needs_reconnect: [401, 'Sign in again'],
  no_consent: [403, 'Not consented'],
  claims_challenge: [401, 'More proof needed'],
  suspended_tenant: [403, 'Organisation suspended'],
  no_mailbox: [403, 'No mailbox'],
  no_licence: [403, 'No licence'],
  guest_account: [403, 'Guest account'],
  clock_skew: [401, 'Clocks differ'],
  graph_unavailable: [503, 'Calendar not reachable'],
  calendar_unreadable: [503, 'Calendar not readable'],
  store_unavailable: [503, 'Storage not available'],
  sign_in_unavailable: [503, 'Sign-in not available'],
  bad_configuration: [500, 'Not configured'],
  internal: [500, 'Something went wrong'],
};

/** Errors of Express and its body parser, by their own type. */
const PARSER: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  'entity.parse.failed': ['bad_json', 'The body is not JSON. Check it and send it again.'],
  'entity.too.large': ['too_large', 'The body is larger than this takes. Send less at once.'],
  'encoding.unsupported': ['unsupported_media_type', 'The body is compressed in a way that is not supported. Send it uncompressed.'],
  'charset.unsupported': ['unsupported_media_type', 'The body is not in UTF-8. Send it in UTF-8.'],
};

/** The one error handler. `onUnexpected` hears of what nobody expected. */
export function problems(onUnexpected: (error: unknown, requestId: string) => void): ErrorRequestHandler {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- Express knows an error handler by its four parameters.
  return (error: unknown, _req, res, _next) => {
    const known = toAppError(error);
    if (res.headersSent) {
      // The handler of Express would write the error out as it is.
      onUnexpected(error, requestIdOf(res));
      res.destroy();
      return;
    }
    if (known.code === 'internal') onUnexpected(error, requestIdOf(res));
    sendProblem(res, known);
  };
}

/** What the error is about comes as extension members; they never replace the standard ones. */
export function sendProblem(res: Response, known: AppError): void {
  const { code, message: detail, about } = known;
  const [status, title] = STATUS[code];
  res.locals['problem'] = known;
  const problem: Problem = { ...about, type: `urn:followthrough:problem:${code}`, title, status, code, detail, requestId: requestIdOf(res) };
  if (status === 401) res.set('WWW-Authenticate', 'Bearer');
  if (status === 429 && !res.hasHeader('Retry-After')) res.set('Retry-After', '60');
  if (status === 503) res.set('Retry-After', '30');
  res.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

/** What a request was answered instead, or null. */
export function problemOf(res: Response): AppError | null {
  return (res.locals['problem'] as AppError | undefined) ?? null;
}

export function requestIdOf(res: Response): string {
  return String(res.getHeader('X-Request-Id') ?? '');
}

function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof ZodError) {
    const [issue] = error.issues;
    const at = issue?.path.length ? `"${issue.path.join('.')}": ` : '';
    const about = issue?.code === 'too_big' && issue.origin === 'string' ? { reason: 'too-long', most: Number(issue.maximum) } : {};
    return new AppError('bad_request', `${at}${issue?.message ?? 'The request is not understood'}. Correct it and send it again.`, { about });
  }
  const { type, status } = error as { type?: string; status?: number };
  if (status === 404) return new AppError('unknown_route', 'There is no such file. Load the page again: it may have been updated.');
  const parser = PARSER[type ?? ''];
  if (parser) return new AppError(...parser);
  if (error instanceof URIError || status === 400) return new AppError('bad_request', 'The address or body of the request is malformed. Correct it and send it again.');
  if ((error as { code?: string }).code?.startsWith('ERR_SQLITE'))
    return new AppError('store_unavailable', 'The database cannot answer just now. Nothing was changed; try again in a moment.', { cause: error });
  return new AppError('internal', 'Something went wrong on our side. Nothing was changed; try again, and report the request id if it stays.', { cause: error });
}
