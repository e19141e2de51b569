/** Someone who wants notifications: shakes hands, and writes down what comes. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listen } from '../support/listening.ts';

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
  const { origin, close } = await listen(createServer((req, res) => void take(req, res)));
  const made: Endpoint = {
    url: `${origin}/told`,
    posts: [],
    answer: () => 202,
    handshake: (token, res) => void res.writeHead(200, { 'Content-Type': 'text/plain' }).end(token),
    close,
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
