/** What went wrong with a request, and how to say so: what happened, and what to do. */
import type { Problem } from '../../api/contract.ts';
import type { Values } from '../words/message.ts';
import { say, sayIfKnown } from '../words/say.ts';

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

/** Loads the words for what goes wrong. Where they cannot be, the server's own sentence is told. */
export async function learnProblems(): Promise<void> {
  await import('../words/problems.ts').catch(() => undefined);
}

/** The failure that an answer tells of, once the page has words for it. */
export async function failureOf(answer: Response): Promise<RequestFailed> {
  const [told] = await Promise.all([answer.json().catch(() => null) as Promise<Partial<Problem> | null>, learnProblems()]);
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
  const told = sentenceOf(error.code, error.message, error.about);
  return told !== '' ? told : say('problem.noAnswer', { status: error.status });
}

/** What the server says of a failure, in the page's language: by its code and reason, else as the server said it. */
export function sentenceOf(code: string, detail: string, about: Readonly<Record<string, unknown>> = {}): string {
  const values = { ...(about as Values), detail };
  return sayIfKnown(`problem.${code}.${String(about['reason'])}`, values) ?? sayIfKnown(`problem.${code}`, values) ?? detail;
}
