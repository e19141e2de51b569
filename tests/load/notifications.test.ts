/** Bursts of notifications: 500 a second, a third of them told twice, out of order, some forged. All are answered at once, and only the honest ones count. In the long run for half a minute. */
import { Agent, request } from 'node:http';
import { availableParallelism, loadavg } from 'node:os';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Owner } from '../../src/api/ports.ts';
import { stateHash } from '../../src/api/subscribing.ts';
import { Random } from '../../scripts/consultant/random.ts';
import { event, OWNER } from '../support/sandbox.ts';
import { HOUR, soon, told, type Told } from '../support/told.ts';

const IS_LONG = Number(process.env['HISTORIES'] ?? 0) > 0;
const SECONDS = IS_LONG ? 30 : 2;
const A_SECOND = 500;
const PEOPLE = 1_000;
const DUPLICATES = 0.3;
const FORGED = 0.2;
const LONGEST_MS = 1_000;
/** On a machine that does other work meanwhile, that work is what would be measured: there the processor's time alone counts. */
const isQuiet = (loadavg()[0] ?? 0) < availableParallelism();

let to: Told;
beforeEach(async () => {
  to = await told();
});
afterEach(() => to.close());

const person = (n: number): Owner => (n === 0 ? OWNER : { tenant: OWNER.tenant, user: `person-${String(n)}` });
const stateOf = (n: number) => `what only Graph was told of ${String(n)}`;

/** Everyone subscribed, and no round wanted. */
async function subscribeAll(): Promise<void> {
  for (let n = 0; n < PEOPLE; n++) {
    const owner = person(n);
    await to.store.connections.welcome(owner, to.now());
    await to.store.subscriptions.save({ owner, id: `s${String(n)}`, stateHash: stateHash(stateOf(n)), expiresAt: to.now() + 24 * HOUR, place: 'here' }, to.now() + 24 * HOUR);
    await to.store.wantedRounds.begun(owner, 1);
    await to.store.wantedRounds.ended(owner, 1, null);
  }
}

interface Post {
  readonly about: number;
  readonly isForged: boolean;
}

/** Even people are told of honestly and forged, odd ones only by forgers. */
function burst(random: Random): Post[] {
  const posts: Post[] = [];
  for (let n = 0; posts.length < SECONDS * A_SECOND; n++) {
    const isForged = random.chance(FORGED);
    const about = isForged ? random.int(0, PEOPLE - 1) : 2 * (n % (PEOPLE / 2));
    posts.push({ about, isForged });
    if (random.chance(DUPLICATES)) posts.push({ about, isForged });
  }
  return posts.map((post) => ({ post, at: random.next() })).sort((a, b) => a.at - b.at).map(({ post }) => post); // prettier-ignore
}

/** Milliseconds until it was answered with 202. */
function post({ about, isForged }: Post, agent: Agent): Promise<number> {
  const one = { subscriptionId: `s${String(about)}`, tenantId: OWNER.tenant, clientState: isForged ? stateOf(about + 1) : stateOf(about), changeType: 'updated', resource: 'me/events' };
  const asked = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(`${to.origin}/api/graph/notifications`, { method: 'POST', agent, headers: { 'Content-Type': 'application/json' } }, (answer) => {
      answer.resume().on('end', () => {
        if (answer.statusCode === 202) resolve(performance.now() - asked);
        else reject(new Error(`It was answered ${String(answer.statusCode)}.`));
      });
    });
    sent.on('error', reject).end(JSON.stringify({ value: [one] }));
  });
}

it('500 a second are answered at once; whoever was honestly told about is read, and nobody else', async () => {
  await subscribeAll();
  to.mailbox.put(event('told of', soon(10, to.now())));
  const posts = burst(new Random('notifications'));
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const begun = performance.now();
  const before = process.cpuUsage();
  const answered: Promise<number>[] = [];
  // Sent when their time has come, whether or not the earlier ones are answered.
  while (answered.length < posts.length) {
    const due = Math.min(posts.length, Math.floor(((performance.now() - begun) / 1000) * A_SECOND) + 1);
    for (const one of posts.slice(answered.length, due)) answered.push(post(one, agent));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const took = (await Promise.all(answered)).sort((a, b) => a - b);
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(before);
  const each = (user + system) / 1_000_000 / posts.length;
  agent.destroy();
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  const figures = `${String(posts.length)} notifications in ${seconds.toFixed(1)} s: answered in ${at(0.5).toFixed(0)} ms (median), ${at(0.99).toFixed(0)} ms (p99), ${at(1).toFixed(0)} ms (longest); ${(each * 1_000_000).toFixed(0)} us of a processor each, asking included`;
  process.stdout.write(`${figures}\n`);

  const honest = new Set(posts.filter(({ isForged }) => !isForged).map(({ about }) => person(about).user));
  const wanted = await to.store.wantedRounds.due(to.now() + HOUR, PEOPLE);
  expect(new Set(wanted.map(({ user }) => user))).toEqual(honest);
  expect(wanted).toHaveLength(honest.size);
  expect(to.told.reduce((sum, { forged }) => sum + forged, 0)).toBe(posts.filter(({ isForged }) => isForged).length);
  expect(to.told.reduce((sum, { taken, unknown }) => sum + taken + unknown, 0)).toBe(posts.length - posts.filter(({ isForged }) => isForged).length);
  await to.rounds.run(OWNER);
  expect((await to.store.meetings(OWNER)).map(({ subject }) => subject)).toEqual(['Subject of told of']);
  expect({ isInTime: !isQuiet || at(0.99) < LONGEST_MS, figures }).toEqual({ isInTime: true, figures });
  // One core keeps up; twice that while code is new to the processor.
  expect(each * A_SECOND).toBeLessThan(IS_LONG ? 1 : 2);
}, 240_000);
