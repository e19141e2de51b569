/** How much memory a first sync takes, in a calendar of ten times as many events: the most that its process ever had. The sandbox has a process of its own. Both have the heap that `npm run bench` gives, which is the server's (docs/decisions/0012). */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { graphCalendar } from '../../src/api/graph/calendar.ts';
import { graphClient } from '../../src/api/graph/client.ts';
import { Tokens } from '../../src/api/graph/tokens.ts';
import { sync } from '../../src/api/sync.ts';
import { APP, OWNER, startFullCalendar, type FullCalendar } from './full-calendar.ts';
import { middle } from './middle.ts';
import { mostMemory } from './most-memory.ts';
import { newStore } from './new-store.ts';

const EVENTS = 10_000;
const TIMES = 10;
const ROUNDS = 3;

const [role, ...given] = process.argv.slice(2);
if (role === 'answer') process.send?.(await startFullCalendar(Number(given[0])));
if (role === 'sync') process.send?.(await syncOnce(JSON.parse(given[0] ?? '') as FullCalendar));

/** Prints one line. When V8 collects differs from run to run, by a tenth and more of the memory: the middle one is told, and all ratios. */
export async function benchFirstSyncMemory(): Promise<void> {
  const rounds: { few: number; many: number; grows: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const few = await memoryOf(EVENTS);
    const many = await memoryOf(TIMES * EVENTS);
    rounds.push({ few, many, grows: (100 * (many - few)) / few });
  }
  const { few, many, grows } = middle(rounds, (one) => one.grows);
  process.stdout.write(
    `memory of a first sync, ${String(TIMES * EVENTS)} against ${String(EVENTS)} events: ${grows.toFixed(0)} % more in the middle one of ${String(ROUNDS)} rounds (${rounds.map((one) => one.grows.toFixed(0)).join(', ')}; aim: at most 15), ${many.toFixed(0)} against ${few.toFixed(0)} MB at most\n`,
  );
}

/** In megabytes. */
async function memoryOf(events: number): Promise<number> {
  const file = fileURLToPath(import.meta.url);
  const sandbox = fork(file, ['answer', String(events)]);
  const [calendar] = (await once(sandbox, 'message')) as [FullCalendar];
  const syncing = fork(file, ['sync', JSON.stringify(calendar)]);
  const [most] = (await once(syncing, 'message')) as [number];
  syncing.kill();
  sandbox.kill();
  return most;
}

/** In a process of its own: a first sync, and the most memory that the process had. */
async function syncOnce({ origin, userToken }: FullCalendar): Promise<number> {
  const store = await newStore();
  const tokens = new Tokens({ ...APP, authorityUrl: origin, graphUrl: origin }, { connections: store.connections, keys: [Buffer.alloc(32)], redirectUri: `${origin}/` });
  tokens.remember(OWNER, userToken);
  await sync({ store, calendar: graphCalendar(graphClient(origin, (owner) => tokens.graphToken(owner))) }, OWNER, Date.now());
  await store.close();
  return mostMemory();
}
