/** What Entra answers instead of a token. */
import { randomUUID } from 'node:crypto';

export class Refusal extends Error {
  readonly error: string;
  readonly code: number;
  readonly suberror: string | undefined;
  readonly claims: string | undefined;
  /** `code` is that of AADSTS. */
  constructor(error: string, code: number, message: string, suberror?: string, claims?: string) {
    super(`AADSTS${String(code)}: ${message}`);
    this.error = error;
    this.code = code;
    this.suberror = suberror;
    this.claims = claims;
  }
}

/** Status and body. `now`: milliseconds. */
export function refusalAnswer({ error, code, message, suberror, claims }: Refusal, now: number): { status: number; answer: Record<string, unknown> } {
  const timestamp = new Date(now).toISOString().replace('T', ' ').replace(/\.\d+/, '');
  return {
    status: error === 'invalid_client' ? 401 : 400,
    answer: { error, error_description: message, error_codes: [code], suberror, claims, timestamp, trace_id: randomUUID(), correlation_id: randomUUID() },
  };
}
