/** GET /api/people (5,000 people) against bare Express sending the same bytes, one opened, and keeping people where one of them changed. */
import express from 'express';
import { contactsOf, personId, type Contact } from '../../src/planner/contact.ts';
import { plan } from '../../src/planner/plan.ts';
import { facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { ADA } from '../../src/sandbox/people.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { guest } from './guests.ts';
import { newStore } from './new-store.ts';
import { appOn, better, rate } from './queue.ts';

const PEOPLE = 5_000;
const MEETINGS = 20_000;
const REQUESTS = 600;
const TURNS = 3;
const CLIENT_ID = '5d1f4c52-9f0e-4b3a-8a6d-0e1b2c3d4e5f';

/** Prints two lines. */
export async function benchPeople(): Promise<void> {
  const sandbox = await startSandbox({ clientId: CLIENT_ID, clientSecret: 'bench', consented: [] });
  sandbox.directory.add(ADA);
  const store = await newStore();
  const owner = { tenant: ADA.tenantId, user: ADA.userId };
  const meetings = Array.from({ length: MEETINGS }, (_, n) => meeting(30 - (n / MEETINGS) * 400, { iCalUId: `bench-${String(n)}`, with: [guest(n % PEOPLE), guest((n * 7) % PEOPLE)] }));
  await store.saveChanges(owner, { upserted: meetings.map((one) => ({ meeting: one, source: one.id, series: null })), gone: [], window: null, earlier: {}, cursor: 'c' });
  const made = plan(facts(meetings), [], STORY_NOW);
  const told = took(() => contactsOf(made.world));
  const people = told.made;
  await store.savePlan(owner, { ...made, people }, STORY_NOW);

  const headers = { Authorization: `Bearer ${await sandbox.entra.userToken(ADA)}` };
  const app = appOn(store, sandbox);
  const first = await against(app, '/api/people', headers);
  const opened = await against(app, `/api/people/${personId(guest(7).address)}`, headers);
  const found = await against(app, '/api/people?query=firm7.com%20guest', headers);
  process.stdout.write(
    `GET /api/people (${String(PEOPLE)} people, ${String(first.bytes)} bytes a page): ${first.ratio} x bare Express (aim: 0.2), ${first.perSecond} a second; searched: ${found.ratio} x, ${found.perSecond} a second; one opened: ${opened.ratio} x, ${opened.perSecond} a second\n`,
  );

  const nothing = { followUps: [], withdrawn: [], heldBack: [] };
  const save = async (all: readonly Contact[]) => {
    const started = performance.now();
    await store.savePlan(owner, { ...nothing, people: all }, STORY_NOW);
    return performance.now() - started;
  };
  const none = await usual(() => save(people));
  let turn = 0;
  const one = await usual(() => save(people.map((person, n) => (n === turn ? { ...person, lastAt: STORY_NOW + turn++ } : person))));
  process.stdout.write(
    `keeping ${String(people.length)} people of ${String(MEETINGS)} meetings: found in ${told.ms.toFixed(0)} ms beside a plan; saved in ${none.toFixed(1)} ms where none changed, ${one.toFixed(1)} ms where one did\n`,
  );
  await store.close();
  await sandbox.close();
}

/** In turns, the best of each: what else the machine does meanwhile hits both. */
async function against(app: ReturnType<typeof appOn>, path: string, headers: Record<string, string>) {
  let ours = await rate(app, path, headers, REQUESTS);
  const { body } = ours;
  const bare = express().get('/', (_req, res) => void res.type('json').send(body));
  let theirs = await rate(bare, '/', {}, REQUESTS);
  for (let turn = 1; turn < TURNS; turn++) {
    ours = better(ours, await rate(app, path, headers, REQUESTS));
    theirs = better(theirs, await rate(bare, '/', {}, REQUESTS));
  }
  return { ratio: (ours.perSecond / theirs.perSecond).toFixed(2), perSecond: ours.perSecond.toFixed(0), bytes: body.length };
}

function took<T>(work: () => T): { made: T; ms: number } {
  work();
  const started = performance.now();
  const made = work();
  return { made, ms: performance.now() - started };
}

/** The median of eleven rounds after some to warm up. */
async function usual(work: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let round = -3; round < 11; round++) {
    const ms = await work();
    if (round >= 0) all.push(ms);
  }
  return all.sort((a, b) => a - b)[all.length >> 1] ?? 0;
}
