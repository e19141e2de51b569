/** The only door to the server: every request carries a token, and a refused token is renewed once. */
import type { Host } from '../host/host.ts';
import { inTime } from '../in-time.ts';
import { failureOf, RequestFailed } from './problem.ts';
import { language } from '../words/say.ts';

/** How JSON is written. */
export interface Sending {
  readonly method?: 'POST' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  /** Lets the request outlive the page. */
  readonly keepalive?: boolean;
}

export interface Client {
  /** Reads; throws `RequestFailed`. */
  get<T>(path: string): Promise<T>;
  /** Asks already for what will be read: the first `get` of this path has the answer, or what went wrong. It may be looked at before that. */
  ahead<T>(path: string): Promise<T>;
  /** Fulfilled once there is a token: what was asked for is on its way. */
  signedIn(): Promise<void>;
  /** Writes JSON: POST unless said otherwise, and once however often it is tried under one `Idempotency-Key`. */
  send<T>(path: string, body: unknown, sending?: Sending): Promise<T>;
  /** Opens a stream of server-sent events. */
  stream(path: string, signal: AbortSignal): Promise<ReadableStream<Uint8Array>>;
}

/** A client that signs in as the host does. */
export function createClient(host: Pick<Host, 'getToken'>): Client {
  const asked = new Map<boolean, Promise<string>>();
  /** Requests that start together ask the host once: it may ask a person. */
  const tokenOf = (fresh: boolean): Promise<string> => {
    const token = asked.get(fresh) ?? host.getToken(fresh).finally(() => asked.delete(fresh));
    asked.set(fresh, token);
    return token;
  };
  const ask = async (path: string, init: Omit<RequestInit, 'headers'> & { readonly headers: Readonly<Record<string, string>> }): Promise<Response> => {
    const once = async (fresh: boolean) => {
      const headers = { ...init.headers, Authorization: `Bearer ${await tokenOf(fresh)}`, 'Accept-Language': language() };
      return fetch(path, { ...init, headers, credentials: 'omit' }).catch((cause: unknown) => {
        throw init.signal?.aborted ? cause : new RequestFailed(0, 'offline', '');
      });
    };
    const first = await once(false);
    const answer = first.status === 401 ? await once(true) : first;
    if (!answer.ok) throw await failureOf(answer);
    return answer;
  };

  const read = async (path: string): Promise<unknown> => (await ask(path, { headers: { Accept: 'application/json' } })).json();
  const begun = new Map<string, Promise<unknown>>();

  return {
    get<T>(path: string) {
      const answer = begun.get(path) ?? read(path);
      begun.delete(path);
      return answer as Promise<T>;
    },
    ahead<T>(path: string) {
      const answer = inTime(read(path));
      begun.set(path, answer);
      return answer as Promise<T>;
    },
    async signedIn() {
      await tokenOf(false);
    },
    async send<T>(path: string, body: unknown, { method = 'POST', headers, keepalive = false }: Sending = {}) {
      const all = { Accept: 'application/json', 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), ...headers };
      const answer = await ask(path, { method, headers: all, body: JSON.stringify(body), keepalive });
      const text = await answer.text();
      return (text === '' ? null : JSON.parse(text)) as T;
    },
    async stream(path, signal) {
      const { body } = await ask(path, { headers: { Accept: 'text/event-stream' }, signal });
      if (!body) throw new RequestFailed(0, 'offline', '');
      return body;
    },
  };
}
