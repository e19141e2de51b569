/** The thread that tells what Microsoft Graph would, for measuring how soon it is answered. */
import { Agent, request } from 'node:http';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';

export const PEOPLE = 2_000;
export const A_SECOND = 500;
export const SECONDS = 20;
/** Of ten: told twice, and with a client state that is not ours. */
const TWICE = 3;
const FORGED = 2;
const MOST_SOCKETS = 256;

/** Whose subscription is the n-th. */
export const ids = (n: number) => ({ tenant: `tenant ${String(n % 100)}`, user: `user ${String(n)}`, id: `subscription ${String(n)}`, state: `state ${String(n)}` });

export interface Answers {
  /** Milliseconds from the moment each was to be sent until its answer was whole, in order. */
  readonly took: readonly number[];
  readonly statuses: Readonly<Record<string, number>>;
}

/** Sends at even moments, whether answers have come or not. */
async function tellAll(port: number): Promise<Answers> {
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_SOCKETS });
  const took: number[] = [];
  const statuses: Record<string, number> = {};
  const tell = (body: string, dueAt: number) =>
    new Promise<void>((resolve) => {
      const ended = (status: string) => {
        took.push(performance.now() - dueAt);
        statuses[status] = (statuses[status] ?? 0) + 1;
        resolve();
      };
      const post = request({ host: '127.0.0.1', port, path: '/api/graph/notifications', method: 'POST', agent, headers: { 'Content-Type': 'application/json' } }, (res) => {
        res.resume().on('end', () => {
          ended(String(res.statusCode));
        });
      });
      post.on('error', ({ message }) => {
        ended(message);
      });
      post.end(body);
    });
  const began = performance.now();
  const told: Promise<void>[] = [];
  const all = A_SECOND * SECONDS;
  let last = '';
  for (let sent = 0; sent < all;) {
    const due = Math.min(all, Math.floor(((performance.now() - began) / 1000) * A_SECOND));
    for (; sent < due; sent++) {
      last = sent % 10 < TWICE && last !== '' ? last : bodyOf(sent);
      told.push(tell(last, began + (sent / A_SECOND) * 1000));
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await Promise.all(told);
  agent.destroy();
  return { took: took.sort((a, b) => a - b), statuses };
}

function bodyOf(nth: number): string {
  const { tenant, id, state } = ids((nth * 7919) % PEOPLE);
  const clientState = nth % 10 >= 10 - FORGED ? 'somebody else' : state;
  return JSON.stringify({ value: [{ subscriptionId: id, tenantId: tenant, clientState, changeType: 'updated', resource: 'me/events', subscriptionExpirationDateTime: '2026-03-20T10:00:00Z' }] });
}

if (!isMainThread) parentPort?.postMessage(await tellAll((workerData as { port: number }).port));
