/** Someone who wants notifications: shakes hands, and writes down what comes. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a notification says, of either kind. */
export interface Told {
  readonly subscriptionId: string;
  readonly clientState: string | null;
  readonly tenantId: string;
  readonly changeType?: string;
  readonly lifecycleEvent?: string;
  readonly resource?: string;
  readonly resourceData?: { readonly id: string };
}

export interface Endpoint {
  readonly url: string;
  /** Body by body. */
  readonly posts: Told[][];
  /** The status of the next answers; 202 at first. */
  answer: () => number;
  /** How it shakes hands. */
  handshake: (token: string, res: ServerResponse) => void;
  close(): Promise<void>;
}

export async function endpoint(): Promise<Endpoint> {
  const server = createServer((req, res) => void take(req, res));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const made: Endpoint = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/told`,
    posts: [],
    answer: () => 202,
    handshake: (token, res) => void res.writeHead(200, { 'Content-Type': 'text/plain' }).end(token),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function take(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const token = new URL(req.url ?? '', 'http://endpoint').searchParams.get('validationToken');
    if (token !== null) {
      made.handshake(token, res);
      return;
    }
    made.posts.push((JSON.parse(await text(req)) as { value: Told[] }).value);
    res.writeHead(made.answer()).end();
  }
  return made;
}
