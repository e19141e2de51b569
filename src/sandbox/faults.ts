/** Faults on demand: which requests go wrong, how often and how. Seeded, so that a failing run replays. */
import { Chance } from './chance.ts';
import type { Answer } from './operation.ts';

/** All that is left out is as usual: any request of Graph, always, an honest answer. */
export interface FaultRule {
  /** A regular expression over `GET /v1.0/me?$select=id`; also over `POST /<tenant>/oauth2/v2.0/token`. Case does not matter. */
  readonly path?: string;
  /** Only requests for this user id. */
  readonly user?: string;
  /** So many matching requests pass first. */
  readonly after?: number;
  /** How often it strikes; always where left out. */
  readonly times?: number;
  /** Between 0 and 1. */
  readonly probability?: number;
  /** What is answered instead; 503 where only the body or Retry-After is said. */
  readonly status?: number;
  readonly code?: string;
  /** Seconds. After a 429 the mailbox refuses until then. */
  readonly retryAfter?: number;
  /** How Retry-After is written. */
  readonly retryAs?: 'seconds' | 'date';
  /** The request is carried out, and then answered so. */
  readonly afterCommit?: boolean;
  /** The connection is cut instead of an answer. */
  readonly reset?: boolean;
  /** The connection is cut in the middle of the answer. */
  readonly cut?: boolean;
  /** Real milliseconds before anything is done. */
  readonly delayMs?: number;
  readonly body?: 'html' | 'empty' | 'no-inner-error';
}

const WORDS: Readonly<Record<number, readonly [string, string]>> = {
  401: ['InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.'],
  403: ['ErrorAccessDenied', 'Access is denied. Check credentials and try again.'],
  404: ['ErrorItemNotFound', 'The specified object was not found in the store.'],
  410: ['SyncStateNotFound', 'The sync state generation is not found; generation=149;[highest=157][157][155][156].'],
  429: ['ApplicationThrottled', 'Application is over its RequestRate limit.'],
  500: ['InternalServerError', 'The server failed to process the request.'],
  503: ['ServiceUnavailable', 'The service is temporarily unavailable.'],
  504: ['UnknownError', ''],
};

export class Faults {
  #rules: { readonly rule: FaultRule; readonly pattern: RegExp; passed: number; struck: number }[] = [];
  #chance = new Chance(1);

  /** The rules that are in force, with how often each has struck. */
  get rules(): readonly (FaultRule & { readonly struck: number })[] {
    return this.#rules.map(({ rule, struck }) => ({ ...rule, struck }));
  }

  /** Starts chance anew. */
  seed(seed: number): void {
    this.#chance = new Chance(seed);
  }

  /** Puts rules in force, after those that are. The first that fits a request strikes. */
  add(...rules: readonly FaultRule[]): void {
    this.#rules.push(...rules.map((rule) => ({ rule, pattern: new RegExp(rule.path ?? ' /v1.0/', 'i'), passed: 0, struck: 0 })));
  }

  clear(): void {
    this.#rules = [];
  }

  /** What strikes a request, written `GET /v1.0/me`; null where nothing does. */
  next(request: string, userId: string | null): FaultRule | null {
    for (const one of this.#rules) {
      const { rule, pattern } = one;
      if (!pattern.test(request) || (rule.user !== undefined && rule.user !== userId) || one.struck >= (rule.times ?? Infinity)) continue;
      one.passed += 1;
      if (one.passed <= (rule.after ?? 0)) continue;
      if (rule.probability !== undefined && this.#chance.next() >= rule.probability) continue;
      one.struck += 1;
      return rule;
    }
    return null;
  }
}

/** What a fault answers; null where it only delays or cuts. A body that is no JSON is a string. */
export function faultAnswer(rule: FaultRule, now: number): (Omit<Answer, 'body'> & { readonly body?: object | string }) | null {
  const { retryAfter, retryAs = 'seconds', body, code } = rule;
  if (rule.status === undefined && retryAfter === undefined && body === undefined && code === undefined) return null;
  const status = rule.status ?? 503;
  const later = retryAs === 'seconds' ? String(retryAfter) : new Date(now + (retryAfter ?? 0) * 1_000).toUTCString();
  const headers = { 'request-id': '00000000-0000-4000-8000-000000000000', ...(retryAfter === undefined ? {} : { 'Retry-After': later }) };
  if (body === 'empty') return { status, headers };
  if (body === 'html') return { status, headers, body: `<html><head><title>${String(status)}</title></head><body><h1>Service Unavailable</h1></body></html>` };
  const [usual, message] = WORDS[status] ?? ['UnknownError', ''];
  const innerError = { date: new Date(now).toISOString().slice(0, 19), 'request-id': headers['request-id'], 'client-request-id': headers['request-id'] };
  return { status, headers, body: { error: { code: code ?? usual, message, ...(body === 'no-inner-error' ? {} : { innerError }) } } };
}

/** In words, for the log. */
export function faultWords(rule: FaultRule): string {
  return Object.entries(rule)
    .filter(([name]) => !['path', 'user', 'after', 'times', 'probability'].includes(name))
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
}
