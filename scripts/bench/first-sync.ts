/** The first sync of 10,000 events from the sandbox, stored and planned, against merely downloading and parsing the same pages. The sandbox answers from a thread of its own. */
import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { graphCalendar } from '../../src/api/graph/calendar.ts';
import { graphClient } from '../../src/api/graph/client.ts';
import { Tokens } from '../../src/api/graph/tokens.ts';
import { openStore } from '../../src/api/store/sql-store.ts';
import { sqliteDialect } from '../../src/api/store/sqlite.ts';
import { sync } from '../../src/api/sync.ts';
import { APP, OWNER, startFullCalendar, type FullCalendar } from './full-calendar.ts';
import { middle } from './middle.ts';
import { newStore } from './new-store.ts';

const EVENTS = 10_000;
const ROUNDS = 7;
const DAY = 86_400_000;
const PREFER = 'odata.maxpagesize=50, outlook.timezone="UTC", outlook.body-content-type="text", IdType="ImmutableId"';

if (!isMainThread) parentPort?.postMessage(await startFullCalendar(EVENTS));

/** Prints one line. */
export async function benchFirstSync(): Promise<void> {
  const now = Date.now();
  const worker = new Worker(new URL(import.meta.url));
  const [{ origin, userToken }] = (await once(worker, 'message')) as [FullCalendar];
  const { connections } = await openStore(sqliteDialect(':memory:'));
  const tokens = new Tokens({ ...APP, authorityUrl: origin, graphUrl: origin }, { connections, keys: [Buffer.alloc(32)], redirectUri: `${origin}/` });
  tokens.remember(OWNER, userToken);
  const bearer = await tokens.graphToken(OWNER);

  const rounds: { ours: number; theirs: number }[] = [];
  let pages = 0;
  let before = await download(origin, bearer, now);
  for (let round = 0; round < ROUNDS; round++) {
    const store = await newStore();
    const calendar = graphCalendar(graphClient(origin, (owner) => tokens.graphToken(owner)));
    const started = performance.now();
    await sync({ store, calendar }, OWNER, now, (so) => (pages = so.pages));
    const ours = performance.now() - started;
    await store.close();
    const after = await download(origin, bearer, now);
    rounds.push({ ours, theirs: (before + after) / 2 });
    before = after;
  }
  const { ours, theirs } = middle(rounds, (one) => one.ours / one.theirs);
  await worker.terminate();
  process.stdout.write(
    `first sync of ${String(EVENTS)} events (${String(pages)} pages): ${(ours / theirs).toFixed(2)} x downloading and parsing them just before and after, in the middle one of ${String(ROUNDS)} rounds (aim: at most 1.3), ${ours.toFixed(0)} against ${theirs.toFixed(0)} ms\n`,
  );
}

/** Milliseconds to ask for the same pages and parse them. */
async function download(origin: string, bearer: string, now: number): Promise<number> {
  const started = performance.now();
  const window = `startDateTime=${new Date(now - 400 * DAY).toISOString()}&endDateTime=${new Date(now + 60 * DAY).toISOString()}`;
  let next: string | undefined = `${origin}/v1.0/me/calendarView/delta?${window}`;
  while (next !== undefined) {
    const response: Response = await fetch(next, { headers: { Prefer: PREFER, Authorization: `Bearer ${bearer}` } });
    next = ((await response.json()) as { '@odata.nextLink'?: string })['@odata.nextLink'];
  }
  return performance.now() - started;
}
