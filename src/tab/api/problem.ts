/** What went wrong with a request, and how to say so: what happened, and what to do. */
import type { Problem } from '../../api/contract.ts';
import { say } from '../words/say.ts';

/** A request that failed. `code` is the server's, or `offline` where no answer came. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  readonly status: number;
  readonly code: string;
  /** What else the server says of it, such as `adminUrl` or `claims`. */
  readonly about: Readonly<Record<string, unknown>>;

  constructor(status: number, code: string, detail: string, about: Readonly<Record<string, unknown>> = {}) {
    super(detail);
    this.status = status;
    this.code = code;
    this.about = about;
  }
}

/** The failure that an answer tells of. */
export async function failureOf(answer: Response): Promise<RequestFailed> {
  const told = (await answer.json().catch(() => null)) as Partial<Problem> | null;
  return new RequestFailed(answer.status, told?.code ?? 'unknown', told?.detail ?? told?.title ?? '', told ?? {});
}

/** Whether asking the same again may help by itself. */
export function mayPass(error: unknown): boolean {
  return error instanceof RequestFailed && (error.code === 'offline' || error.status === 429 || error.status >= 500);
}

/** Whether a follow-up changed since it was read. */
export function isStale(error: unknown): boolean {
  return error instanceof RequestFailed && error.status === 412;
}

/** Whether what was asked for is not there any more. */
export function isGone(error: unknown): boolean {
  return error instanceof RequestFailed && error.status === 404;
}

/** A sentence or two for a person: what happened and what to do. */
export function explain(error: unknown): string {
  if (!(error instanceof RequestFailed)) return error instanceof Error && error.message !== '' ? error.message : say('problem.unexpected');
  if (error.code === 'offline') return say('problem.offline');
  if (error.code === 'unauthenticated') return say('problem.signedOut');
  if (error.status === 429) return say('problem.tooMuch');
  if (error.status === 404) return say('problem.gone');
  return error.message !== '' ? error.message : say('problem.noAnswer', { status: error.status });
}
