/** Stands between the product and the sandbox and lets requests go wrong: busy, cut off, forgotten, or true but in disorder. */
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Trouble = 'busy' | 'unavailable' | 'too slow' | 'reset' | 'cut short' | 'forgotten' | 'forgotten elsewhere' | 'empty page' | 'twice' | 'reversed' | 'unknown tombstone' | 'wedged';

export const TROUBLES: readonly Trouble[] = ['busy', 'unavailable', 'too slow', 'reset', 'cut short', 'forgotten', 'forgotten elsewhere', 'empty page', 'twice', 'reversed', 'unknown tombstone'];

export interface UnrulyGraph {
  /** Takes GRAPH_URL's place. */
  readonly origin: string;
  /** What happens to the next requests, one each; null lets one through. */
  ahead: (Trouble | null)[];
  close(): Promise<void>;
}

/** `sandbox` is its origin. */
export async function unrulyGraph(sandbox: string): Promise<UnrulyGraph> {
  const server = createServer((req, res) => {
    answer(req, res).catch(() => res.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const unruly: UnrulyGraph = {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    ahead: [],
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = req.url ?? '';
    const trouble = unruly.ahead.shift() ?? null;
    const refuse = (status: number, code: string, headers = {}) => res.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify({ error: { code, message: '' } }));
    if (trouble === 'busy') return void refuse(429, 'ApplicationThrottled', { 'Retry-After': '2' });
    if (trouble === 'unavailable') return void refuse(503, '');
    if (trouble === 'too slow') return void refuse(504, 'UnknownError');
    if (trouble === 'reset') return void req.socket.destroy();
    if (trouble?.startsWith('forgotten') && path.includes('token='))
      return void refuse(
        410,
        trouble === 'forgotten' ? 'syncStateNotFound' : 'SyncStateNotFound',
        trouble === 'forgotten' ? {} : { Location: `${unruly.origin}/v1.0/me/calendarView/delta?$deltatoken=` },
      );
    const isDelta = path.includes('/calendarView/delta');
    if (trouble === 'empty page' && isDelta) return void send(res, { value: [], '@odata.nextLink': `${unruly.origin}${path}&turn=${String(Math.random())}` });
    const told = await ask(path.replace(/&turn=[\d.]+/g, ''), req);
    if (trouble === 'cut short') {
      res.writeHead(told.status, { 'Content-Type': 'application/json', 'Content-Length': told.text.length + 50 }).write(told.text.slice(0, 40));
      setTimeout(() => res.destroy(), 1);
      return;
    }
    if (told.status !== 200 || !isDelta) return void res.writeHead(told.status, { 'Content-Type': 'application/json' }).end(told.text);
    const page = JSON.parse(told.text) as { value: { id: string }[]; '@odata.nextLink'?: string };
    if (trouble === 'twice') page.value = [...page.value, ...page.value];
    if (trouble === 'reversed') page.value.reverse();
    if (trouble === 'unknown tombstone') page.value.unshift({ id: 'never heard of', '@removed': { reason: 'deleted' } } as { id: string });
    if (trouble === 'wedged') {
      unruly.ahead.unshift('wedged');
      return void send(res, { value: page.value, '@odata.nextLink': `${unruly.origin}${path.replace(/&turn=[\d.]+/g, '')}&turn=${String(Math.random())}` });
    }
    send(res, page);
  }

  /** The sandbox, by the name that the product knows, so that its links lead here. */
  async function ask(path: string, { method, headers }: IncomingMessage) {
    const asked = request(`${sandbox}${path}`, { method, headers }).end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    const parts = (await response.toArray()) as Buffer[];
    return { status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() };
  }

  const send = (res: ServerResponse, page: object) => res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(page));
  return unruly;
}
