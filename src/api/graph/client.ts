/** The one place through which requests to Graph go. Reads wait and are sent again; a write is sent once, whatever becomes of it. */
import { Client, ResponseType, type GraphRequest } from '@microsoft/microsoft-graph-client';
import type { User } from '@microsoft/microsoft-graph-types';
import type { ConsentStep } from '../consent.ts';
import { AppError } from '../errors.ts';
import type { Owner } from '../ports.ts';
import { gateOf } from './gate.ts';
import { ACCOUNT, missingMailbox } from './missing-mailbox.ts';
import { GraphRefusal, refusalOf } from './refusal.ts';
import { Send } from './send.ts';
import { askedToWait, jitter } from './waiting.ts';

/** Graph as it is asked: paths below `/v1.0`, parsed answers. Every method throws AppError, a GraphRefusal where Graph itself said no. */
export interface GraphClient {
  /** `step` is what the request needs consent for. Sent again while Graph is busy or cannot be reached. */
  get(owner: Owner, step: ConsentStep, path: string, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  /** The same of a list: before its page is parsed, `onNext` is told the path of the next one, where there is one, and waited for. */
  page(owner: Owner, step: ConsentStep, path: string, headers: Readonly<Record<string, string>>, onNext: (path: string) => Promise<void>): Promise<unknown>;
  /** Sent once: where the answer is missing or says busy, nobody knows whether it was carried out. */
  post(owner: Owner, step: ConsentStep, path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  /** Sent once, as every write. */
  patch(owner: Owner, step: ConsentStep, path: string, body: unknown): Promise<unknown>;
  /** Sent once, as every write. */
  delete(owner: Owner, step: ConsentStep, path: string): Promise<unknown>;
  /** The path that a nextLink or deltaLink leads to. Throws AppError where it leads to another host. */
  readonly pathOf: (link: string) => string;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** A Graph token for what a step of consent covers; `isFresh`: a new one, the last was refused, for want of `claims` where it said so. */
export type TokenFor = (owner: Owner, step: ConsentStep, isFresh: boolean, claims: string | null) => Promise<string>;

/** For the log: that Graph refused, and its own id for it. */
export interface Refused {
  readonly method: Method;
  /** Without the query. */
  readonly path: string;
  /** 0 where no answer came. */
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
  readonly attempt: number;
}

export interface ClientOptions {
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random?: () => number;
  readonly onRefused?: (refused: Refused) => void;
  /** Hears the status of each answer; 0 where none came. */
  readonly onAnswered?: (status: number) => void;
  /** Whether an organisation is suspended: then nothing is asked for it. What it left at Graph may still be deleted. */
  readonly isSuspended?: (tenant: string) => Promise<boolean>;
  /** Where an administrator consents to a step for a tenant. */
  readonly adminConsentUrl?: (tenant: string, step: ConsentStep) => string;
}

const BUSY = new Set([429, 503, 504]);
const MOST_ATTEMPTS = 8;
const MOST_RENEWALS = 2;
/** Where a page's text says that the next one is. What somebody wrote has its quotes escaped there, and is never taken for it. */
const NEXT_LINK = /"@odata\.nextLink":"([^"\\]*)"/;
/** All waiting of one read together. */
const LONGEST_WAIT_MS = 180_000;

interface Asked {
  readonly owner: Owner;
  readonly step: ConsentStep;
  readonly method: Method;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Makes the answer of its body. */
  readonly parse?: (response: Response) => Promise<unknown>;
}

/** What came of one attempt: an answer, or why there is none and how long to wait (null: as we like; Infinity: it is final). */
type Came = { readonly answer: unknown } | { readonly error: AppError; readonly waitMs: number | null };

/** `graphUrl` is an origin. */
export function graphClient(graphUrl: string, token: TokenFor, options: ClientOptions = {}): GraphClient {
  const {
    now = Date.now,
    sleep = pause,
    random = Math.random,
    onRefused = () => undefined,
    onAnswered = () => undefined,
    isSuspended = () => Promise.resolve(false),
    adminConsentUrl = () => '',
  } = options;
  const client = Client.initWithMiddleware({ baseUrl: `${graphUrl}/`, defaultVersion: 'v1.0', middleware: new Send(graphUrl) });

  async function ask(asked: Asked): Promise<unknown> {
    if (asked.method !== 'DELETE' && (await isSuspended(asked.owner.tenant))) throw suspended();
    let waited = 0;
    const wait = async (milliseconds: number, because: AppError) => {
      waited += milliseconds;
      if (waited > LONGEST_WAIT_MS) throw because;
      await sleep(milliseconds);
    };
    const gate = gateOf(`${graphUrl} ${asked.owner.tenant} ${asked.owner.user}`);
    let bearer = await token(asked.owner, asked.step, false, null);
    let renewals = 0;
    for (let attempt = 1; ;) {
      while (gate.opensAt > now()) await wait(gate.opensAt - now(), tooBusy());
      const came = await gate.pass(async () => (gate.opensAt > now() ? null : sendOnce(asked, bearer, attempt)));
      if (came === null) continue;
      if ('answer' in came) return came.answer;
      const { error, waitMs } = came;
      const claims = typeof error.about['claims'] === 'string' ? error.about['claims'] : null;
      if ((error.code === 'needs_reconnect' && renewals === 0) || (claims !== null && renewals < MOST_RENEWALS)) {
        renewals += 1;
        // Throws where the claims were met already, and were not enough: then the person is asked.
        bearer = await token(asked.owner, asked.step, true, claims);
        if (asked.method === 'GET') continue;
        throw new AppError('graph_unavailable', 'Your sign-in was renewed meanwhile, and nothing was sent. Try again.', { cause: error, about: { reason: 'sign-in-renewed' } });
      }
      if (waitMs !== null && waitMs < Infinity) gate.opensAt = Math.max(gate.opensAt, now() + waitMs);
      if (waitMs === Infinity || asked.method !== 'GET' || attempt === MOST_ATTEMPTS) throw error;
      if (waitMs === null) await wait(jitter(attempt, random()), error);
      attempt += 1;
    }
  }

  /** Where Graph finds no mailbox, the account itself tells why. */
  async function askAndTell(asked: Asked): Promise<unknown> {
    try {
      return await ask(asked);
    } catch (error) {
      if (!(error instanceof GraphRefusal) || error.code !== 'no_mailbox') throw error;
      const account = await ask({ owner: asked.owner, step: 'base', method: 'GET', path: ACCOUNT, headers: {} }).catch(() => null);
      throw account === null ? error : missingMailbox(error, account as User);
    }
  }

  async function sendOnce({ owner, step, method, path, headers, body, parse = (response) => response.json() }: Asked, bearer: string, attempt: number): Promise<Came> {
    const request = client
      .api(path)
      .responseType(ResponseType.RAW)
      .headers({ ...headers, Authorization: `Bearer ${bearer}` });
    const log = (status: number, code: string, requestId: string) => {
      onRefused({ method, path: path.replace(/\?.*/s, ''), status, code, requestId, attempt });
    };
    try {
      const response = (await send(request, method, body)) as Response;
      onAnswered(response.status);
      if (response.ok) return { answer: response.status === 202 || response.status === 204 ? null : await parse(response) };
      const error = await refusalOf(response, step, adminConsentUrl(owner.tenant, step));
      log(error.status, error.graphCode, error.requestId);
      return { error, waitMs: BUSY.has(error.status) ? askedToWait(response.headers.get('retry-after'), now()) : Infinity };
    } catch (cause) {
      onAnswered(0);
      log(0, cause instanceof Error ? cause.name : '', '');
      return {
        error: new AppError('graph_unavailable', 'Microsoft Graph cannot be reached. Check the connection; it is tried again in a few minutes.', { cause, about: { reason: 'unreachable' } }),
        waitMs: null,
      };
    }
  }

  /** Null where it leads to another host. */
  function pathAt(link: string): string | null {
    const url = URL.parse(link);
    return url?.origin === graphUrl ? `${url.pathname.replace(/^.*?\/v1\.0(?=\/)/, '')}${url.search}` : null;
  }

  return {
    get: (owner, step, path, headers = {}) => askAndTell({ owner, step, method: 'GET', path, headers }),
    page(owner, step, path, headers, onNext) {
      const parse = async (response: Response) => {
        const text = await response.text();
        const next = pathAt(NEXT_LINK.exec(text)?.[1] ?? '');
        if (next !== null) await onNext(next);
        return JSON.parse(text) as unknown;
      };
      return askAndTell({ owner, step, method: 'GET', path, headers, parse });
    },
    post: (owner, step, path, body, headers = {}) => askAndTell({ owner, step, method: 'POST', path, headers, body }),
    patch: (owner, step, path, body) => askAndTell({ owner, step, method: 'PATCH', path, headers: {}, body }),
    delete: (owner, step, path) => askAndTell({ owner, step, method: 'DELETE', path, headers: {} }),
    pathOf(link) {
      const path = pathAt(link);
      if (path === null) throw new AppError('graph_unavailable', 'Microsoft Graph named a page on another host. It is not followed; report this if it comes again.');
      return path;
    },
  };
}

function send(request: GraphRequest, method: Method, body: unknown): Promise<unknown> {
  if (method === 'GET') return request.get();
  if (method === 'DELETE') return request.delete();
  return method === 'POST' ? request.post(body) : request.patch(body);
}

const suspended = () => new AppError('suspended_tenant', 'Your organisation may not use this app for now. Nothing was read or sent; it goes on once the organisation may come again.');
const tooBusy = () => new AppError('graph_unavailable', 'Microsoft Graph is busy and asked to wait. It is tried again in a few minutes.', { about: { reason: 'busy' } });
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
