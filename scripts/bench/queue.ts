/** GET /api/follow-ups (50 items, a store of 1,000 users) against bare Express sending the same bytes. */
import { once } from 'node:events';
import { Agent, createServer, get, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import express from 'express';
import { graphCalendar } from '../../src/api/graph/calendar.ts';
import { graphClient } from '../../src/api/graph/client.ts';
import { Tokens } from '../../src/api/graph/tokens.ts';
import { createApp } from '../../src/api/http/app.ts';
import { Auth } from '../../src/api/http/auth.ts';
import type { HttpParts } from '../../src/api/http/parts.ts';
import { Rounds } from '../../src/api/rounds.ts';
import type { Store } from '../../src/api/ports.ts';
import type { FollowUp } from '../../src/planner/follow-up.ts';
import { plan } from '../../src/planner/plan.ts';
import { STORY_NOW, withAna } from '../../src/planner/story.ts';
import { ADA } from '../../src/sandbox/people.ts';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { newStore } from './new-store.ts';

const USERS = 1_000;
const ITEMS = 50;
const REQUESTS = 3_000;
const AT_ONCE = 8;
const ROUNDS = 2;
const TURNS = 4;
export const better = <T extends { perSecond: number }>(a: T, b: T): T => (b.perSecond > a.perSecond ? b : a);
/** What is registered in the sandbox. */
export const CLIENT_ID = '5d1f4c52-9f0e-4b3a-8a6d-0e1b2c3d4e5f';

/** So many open follow-ups, as a plan makes them. */
export function queueOf(count: number): FollowUp[] {
  const [made] = plan(withAna(-1).facts, [], STORY_NOW).followUps;
  if (!made) throw new Error('The story made no follow-up.');
  return Array.from({ length: count }, (_, i) => ({ ...made, id: `${made.id}${String(i)}`, dueAt: made.dueAt + i * 60_000 }));
}

/** Requests a second, asked for by another thread with some connections kept open; the best of several rounds. */
export async function rate(app: RequestListener, path: string, headers: Record<string, string>, requests = REQUESTS): Promise<{ perSecond: number; body: Buffer }> {
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const worker = new Worker(new URL(import.meta.url), { workerData: { port, path, headers, requests } satisfies Load });
  const [{ perSecond, body }] = (await once(worker, 'message')) as [{ perSecond: number; body: Uint8Array }];
  server.closeAllConnections();
  server.close();
  return { perSecond, body: Buffer.from(body) };
}

interface Load {
  readonly port: number;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly requests: number;
}

/** The asking thread. */
async function load({ port, path, headers, requests }: Load): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const ask = () =>
    new Promise<Buffer>((resolve, reject) => {
      get({ host: '127.0.0.1', port, path, headers, agent }, (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () => {
          const body = Buffer.concat(chunks);
          if (res.statusCode === 200) resolve(body);
          else reject(new Error(`${path} answered ${String(res.statusCode)}: ${body.toString()}`));
        });
      }).on('error', reject);
    });
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    let left = requests;
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (left-- > 0) await ask();
      }),
    );
    best = Math.max(best, requests / ((performance.now() - started) / 1000));
  }
  parentPort?.postMessage({ perSecond: best, body: await ask() });
  agent.destroy();
}

if (!isMainThread) await load(workerData as Load);

/** The server's parts on a store and a sandbox, at the time of stories where `clock` is left out. */
export function partsOn(store: Store, sandbox: Sandbox, clock: () => number = () => STORY_NOW): HttpParts & { readonly tokens: Tokens } {
  const tokens = new Tokens(
    { clientId: CLIENT_ID, credential: { clientSecret: 'bench' }, authorityUrl: sandbox.origin, graphUrl: sandbox.origin },
    { connections: store.connections, keys: [Buffer.alloc(32)], redirectUri: `${sandbox.origin}/` },
  );
  const calendar = graphCalendar(graphClient(sandbox.origin, (owner, step, isFresh, claims) => tokens.graphToken(owner, step, isFresh, claims)));
  return {
    store,
    calendar,
    rounds: new Rounds({ store, calendar }, Date.now, console.error),
    auth: new Auth({ authorityUrl: sandbox.origin, clientId: CLIENT_ID, allowedTenants: [ADA.tenantId] }),
    clock,
    config: { clientId: CLIENT_ID, authority: sandbox.origin, scope: '', teamsAppId: null, features: { sandbox: true }, version: '' },
    tokens,
    onUnexpected: console.error,
    limits: { user: 10_000_000, tenant: 10_000_000, refusals: 10_000_000, open: 10_000_000 },
    proxies: 0,
  };
}

/** The API alone. */
export function appOn(store: Store, sandbox: Sandbox): RequestListener {
  return createApp(partsOn(store, sandbox), { pages: null, sandbox: null });
}

/** Prints one line. */
export async function benchQueue(): Promise<void> {
  const sandbox = await startSandbox({ clientId: CLIENT_ID, clientSecret: 'bench', consented: [] });
  sandbox.directory.add(ADA);
  const store = await newStore();
  const followUps = queueOf(ITEMS);
  for (let n = 0; n < USERS; n++) {
    const owner = { tenant: ADA.tenantId, user: n === 0 ? ADA.userId : `user ${String(n)}` };
    await store.savePlan(owner, { followUps, withdrawn: [], heldBack: [] }, STORY_NOW);
  }
  const app = appOn(store, sandbox);
  const headers = { Authorization: `Bearer ${await sandbox.entra.userToken(ADA)}` };
  let ours = await rate(app, '/api/follow-ups', headers);
  const { body } = ours;
  const bare = express().get('/', (_req, res) => void res.type('json').send(body));
  let theirs = await rate(bare, '/', {});
  // In turns, the best of each: what else the machine does meanwhile hits both.
  for (let turn = 1; turn < TURNS; turn++) {
    ours = better(ours, await rate(app, '/api/follow-ups', headers));
    theirs = better(theirs, await rate(bare, '/', {}));
  }
  const rows = (JSON.parse(ours.body.toString()) as { followUps: object[] }).followUps.length;
  process.stdout.write(
    `GET /api/follow-ups (${String(rows)} items, ${String(ours.body.length)} bytes, ${String(USERS)} users): ${(ours.perSecond / theirs.perSecond).toFixed(2)} x bare Express (aim: 0.3), ${ours.perSecond.toFixed(0)} against ${theirs.perSecond.toFixed(0)} a second\n`,
  );
  await store.close();
  await sandbox.close();
}
