/** A local Microsoft 365 for development, demo and tests: Entra and Graph on a loopback port of their own, and doors under /sandbox on the product's. Never in production. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { Router } from 'express';
import { Directory } from './directory.ts';
import { Entra, type Registration } from './entra.ts';
import { graphRouter } from './graph.ts';

export interface Sandbox {
  /** Both AUTHORITY_URL and GRAPH_URL. */
  readonly origin: string;
  readonly directory: Directory;
  readonly entra: Entra;
  /** To be mounted at /sandbox: sign-in and Graph. */
  readonly router: Router;
  close(): Promise<void>;
}

/** Starts a sandbox without users. */
export async function startSandbox(registration: Registration): Promise<Sandbox> {
  const directory = new Directory();
  const entra = await Entra.create(registration, directory);
  const graph = graphRouter(directory, entra);
  const app = express().disable('x-powered-by').disable('etag');
  app.use(graph, entra.router());
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  entra.origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  const router = Router();
  router.post('/sign-in', express.json({ limit: '10kb' }), async (req, res) => {
    const asked = (req.body as { user?: unknown } | undefined)?.user;
    const user = directory.byAddress(typeof asked === 'string' ? asked : undefined);
    if (!user || (asked !== undefined && typeof asked !== 'string')) {
      res
        .status(404)
        .type('application/problem+json')
        .json({ type: 'about:blank', title: 'Not found', status: 404, code: 'unknown_user', detail: 'The sandbox has no such user. Leave "user" out to sign in as the demo\'s.' });
      return;
    }
    res.set('Cache-Control', 'no-store').json({ accessToken: await entra.userToken(user), expiresIn: 3600, tenantId: user.tenantId, userId: user.userId });
  });
  router.use(graph);

  return {
    origin: entra.origin,
    directory,
    entra,
    router,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
