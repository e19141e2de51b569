/** How soon Microsoft Graph is told that its notifications have come, five hundred a second and however late an answer is: from a thread of its own, some told twice and some forged. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { stateHash } from '../../src/api/subscribing.ts';
import { STORY_NOW } from '../../src/planner/story.ts';
import { DAY } from '../../src/planner/working-time.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { newStore } from './new-store.ts';
import { appOn, CLIENT_ID } from './queue.ts';
import { A_SECOND, ids, PEOPLE, SECONDS, type Answers } from './telling.ts';

/** Prints one line. */
export async function benchNotifications(): Promise<void> {
  const sandbox = await startSandbox({ clientId: CLIENT_ID, clientSecret: 'bench', consented: [] });
  const store = await newStore();
  for (let n = 0; n < PEOPLE; n++) {
    const { tenant, user, id, state } = ids(n);
    await store.connections.welcome({ tenant, user }, STORY_NOW);
    await store.subscriptions.save({ id, owner: { tenant, user }, stateHash: stateHash(state), place: sandbox.origin, expiresAt: STORY_NOW + DAY }, STORY_NOW + DAY);
  }
  const wanted = (await store.wantedRounds.due(STORY_NOW + DAY, PEOPLE)).length;
  const server = createServer(appOn(store, sandbox)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const worker = new Worker(new URL('./telling.ts', import.meta.url), { workerData: { port: (server.address() as AddressInfo).port } });
  const [{ took, statuses }] = (await once(worker, 'message')) as [Answers];
  const at = (share: number) => (took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? NaN).toFixed(0);
  process.stdout.write(
    `notifications, ${String(A_SECOND)} a second for ${String(SECONDS)} s to ${String(wanted)} subscriptions: answered after ${at(0.5)} ms (median), ${at(0.99)} ms (p99; aim: under 1000), ${at(1)} ms at most; ${Object.entries(statuses).map(([status, count]) => `${String(count)} x ${status}`).join(', ')}\n`, // prettier-ignore
  );
  server.closeAllConnections();
  server.close();
  await store.close();
  await sandbox.close();
}
