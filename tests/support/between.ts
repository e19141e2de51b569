/** Stands between the product and the sandbox: passes on what is asked, hears every secret, and answers otherwise where it is told to. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from './listening.ts';

export interface Bent {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Between {
  readonly origin: string;
  /** Tokens and assertions that went through, either way. */
  readonly secrets: Set<string>;
  /** What a request is answered instead, by method and path; null: honestly. `asked` is its body, and its bearer token. */
  bend: (asked: { readonly path: string; readonly body: string; readonly bearer: string }) => Bent | null;
  close(): Promise<void>;
}

export async function between(sandboxOrigin: string): Promise<Between> {
  const secrets = new Set<string>();
  const { hostname, port } = new URL(sandboxOrigin);
  const server = createServer((req, res) => void pass(req, res));
  const { origin, close } = await listen(server);
  const self: Between = { origin, secrets, bend: () => null, close };
  return self;

  async function pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const body = await textOf(req);
    const bearer = (req.headers.authorization ?? '').replace('Bearer ', '');
    hear(bearer);
    for (const [name, value] of new URLSearchParams(body)) if (/^(assertion|refresh_token|client_assertion|client_secret)$/.test(name)) hear(value);
    const bent = self.bend({ path: `${req.method ?? ''} ${req.url ?? ''}`, body, bearer });
    if (bent) {
      res.writeHead(bent.status, { 'Content-Type': 'application/json', ...bent.headers }).end(bent.body);
      return;
    }
    const { method, url: path, headers } = req;
    const asked = request({ hostname, port, method, path, headers }, (answer) => {
      void (async () => {
        const text = await textOf(answer);
        for (const [, value] of text.matchAll(/"(?:access|refresh|id)_token":"([^"]+)"/g)) hear(value ?? '');
        res.writeHead(answer.statusCode ?? 502, { 'Content-Type': answer.headers['content-type'] ?? 'application/json' }).end(text);
      })();
    });
    asked.end(body);
  }

  function hear(secret: string): void {
    if (secret.length < 12) return;
    secrets.add(secret);
    const signature = secret.split('.')[2];
    if (signature !== undefined && signature.length >= 12) secrets.add(signature);
  }
}

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
