/** Rounds that are wanted are run: also after a restart, also after a failure, and a few at once. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { graphCalendar } from '../../src/api/graph/calendar.ts';
import { graphClient } from '../../src/api/graph/client.ts';
import type { Owner } from '../../src/api/ports.ts';
import { Rounds } from '../../src/api/rounds.ts';
import { RoundsRunner, SWEEP_MS } from '../../src/api/rounds-runner.ts';
import { openStore } from '../../src/api/store/sql-store.ts';
import { sqliteDialect } from '../../src/api/store/sqlite.ts';
import { ADA, type User } from '../../src/sandbox/people.ts';
import { BASE_SCOPES, connect, event, OWNER, type Connected } from '../support/sandbox.ts';
import { MINUTE } from '../support/told.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');

let to: Connected;
let now: number;
let database: string;
let failures: unknown[];
beforeEach(async () => {
  database = join(mkdtempSync(join(tmpdir(), 'followthrough-runner-')), 'a.db');
  to = await connect(BASE_SCOPES, undefined, database);
  now = NOW;
  failures = [];
  await new Rounds(to, () => now, console.error).start(OWNER);
});
afterEach(async () => {
  await to.close();
  if (failures.length > 0) throw new Error('A round met an error that nobody expected.', { cause: failures[0] });
});

function runnerOn(parts: Pick<Connected, 'store' | 'calendar'> = to): RoundsRunner {
  const onFailure = (error: unknown) => failures.push(error);
  return new RoundsRunner({ wanted: parts.store.wantedRounds, rounds: new Rounds(parts, () => now, onFailure) }, () => now, onFailure);
}

async function run(runner: RoundsRunner): Promise<void> {
  await runner.work();
  await runner.settled();
}

const dueIn = async (milliseconds: number) => (await to.store.wantedRounds.due(now + milliseconds, 10)).length;
const meetings = async () => (await to.store.meetings(OWNER)).length;

describe('a wanted round', () => {
  it('waits for its moment, runs once, and is wanted no more', async () => {
    to.mailbox.put(event('new', '2026-03-16T10:00'));
    await to.store.wantedRounds.want([OWNER], NOW + 2_000);
    const runner = runnerOn();
    await run(runner);
    expect(await meetings()).toBe(0);
    now += 2_000;
    await run(runner);
    expect(await meetings()).toBe(1);
    expect(await dueIn(SWEEP_MS)).toBe(0);
  });

  it('is run after a restart, whether it had begun or not', async () => {
    to.mailbox.put(event('new', '2026-03-16T10:00'));
    await to.store.wantedRounds.want([OWNER], NOW);
    await to.store.wantedRounds.begun(OWNER, NOW);
    await to.store.close();
    const store = await openStore(sqliteDialect(database));
    const again = { store, calendar: graphCalendar(graphClient(to.sandbox.origin, (...asked) => to.tokens.graphToken(...asked))) };
    await store.wantedRounds.recover();
    await run(runnerOn(again));
    expect(await store.meetings(OWNER)).toHaveLength(1);
    expect(await store.wantedRounds.due(NOW + SWEEP_MS, 10)).toEqual([]);
    await store.close();
  });

  it.each([
    ['in five minutes where Graph does not answer', 500, 5 * MINUTE],
    ['in hours where somebody has to allow it first', 403, SWEEP_MS],
  ])('that fails is run again %s', async (_name, status, later) => {
    to.sandbox.faults.add({ path: 'GET /v1.0/me/calendarView', status });
    await to.store.wantedRounds.want([OWNER], NOW);
    await run(runnerOn());
    expect(await dueIn(later - 1)).toBe(0);
    expect(await dueIn(later)).toBe(1);
  });

  it('of someone whose sign-in has ended, or whose organisation is suspended, waits for them', async () => {
    to.mailbox.put(event('new', '2026-03-16T10:00'));
    await to.store.wantedRounds.want([OWNER], NOW);
    await to.store.connections.saveConnection(OWNER, { state: 'ended' });
    await run(runnerOn());
    await to.store.connections.saveConnection(OWNER, { state: 'connected' });
    await to.store.connections.saveTenant(OWNER.tenant, 'suspended', NOW);
    await run(runnerOn());
    expect(await meetings()).toBe(0);
    await to.store.connections.saveTenant(OWNER.tenant, 'active', NOW);
    await run(runnerOn());
    expect(await meetings()).toBe(1);
  });

  it('asked for while one runs follows it, and finds what changed meanwhile', async () => {
    let isChanged = false;
    const calendar: Connected['calendar'] = {
      ...to.calendar,
      async changes(...asked) {
        const read = await to.calendar.changes(...asked);
        if (!isChanged) {
          isChanged = true;
          to.mailbox.put(event('came late', '2026-03-16T10:00'));
          await to.store.wantedRounds.want([OWNER], NOW);
          await runner.work();
        }
        return read;
      },
    };
    await to.store.wantedRounds.want([OWNER], NOW);
    const runner = runnerOn({ ...to, calendar });
    await run(runner);
    expect(await meetings()).toBe(1);
    expect(await dueIn(SWEEP_MS)).toBe(0);
  });
});

/** Somebody else who has opened the app. */
async function connected(n: number): Promise<Owner> {
  const one: User = { ...ADA, userId: `b0b0b0b0-0000-4000-8000-${String(n).padStart(12, '0')}`, address: `person${String(n)}@contoso.com` };
  const owner = { tenant: one.tenantId, user: one.userId };
  to.sandbox.directory.add(one);
  to.tokens.remember(owner, await to.sandbox.entra.userToken(one));
  await to.store.connections.welcome(owner, NOW);
  return owner;
}

it('four at once, and everybody in the end', async () => {
  const owners: Owner[] = [];
  for (let n = 0; n < 9; n++) owners.push(await connected(n));
  let underWay = 0;
  let most = 0;
  let release: () => void = () => undefined;
  // The first four wait for each other.
  const areFour = new Promise<void>((resolve) => (release = resolve));
  const calendar: Connected['calendar'] = {
    // Without a past to read, which would go on after the rounds.
    profile: (owner) => to.calendar.profile(owner),
    async changes(...asked) {
      most = Math.max(most, ++underWay);
      if (underWay === 4) release();
      await areFour;
      const read = await to.calendar.changes(...asked);
      underWay -= 1;
      return read;
    },
  };
  await to.store.wantedRounds.want(owners, NOW);
  await run(runnerOn({ ...to, calendar }));
  expect(most).toBe(4);
  for (const owner of owners) expect((await to.store.profile(owner))?.syncedAt).toBe(NOW);
});

describe('the sweep', () => {
  it('reads whoever was last read hours ago, and nobody else', async () => {
    const runner = runnerOn();
    to.mailbox.put(event('never told', '2026-03-16T10:00'));
    now += SWEEP_MS;
    await runner.sweep();
    await run(runner);
    expect(await meetings()).toBe(0);
    now += 1;
    await runner.sweep();
    await runner.sweep();
    await run(runner);
    expect(await meetings()).toBe(1);
    expect((await to.store.profile(OWNER))?.syncedAt).toBe(now);
    await runner.sweep();
    expect(await dueIn(0)).toBe(0);
  });

  it('takes fifty at a time, the longest unread first, and nobody twice', async () => {
    const { profile } = (await to.store.profile(OWNER)) ?? {};
    const owners: Owner[] = [];
    for (let n = 0; n < 60; n++) {
      const owner = await connected(n);
      owners.push(owner);
      if (!profile) continue;
      await to.store.saveProfile(owner, profile, NOW);
      await to.store.keepPlan(owner, NOW - n - 1);
    }
    now += SWEEP_MS;
    await runnerOn().sweep();
    const first = await to.store.wantedRounds.due(now, 100);
    expect(first.map(({ user }) => user).sort()).toEqual(
      owners
        .slice(10)
        .map(({ user }) => user)
        .sort(),
    );
    await runnerOn().sweep();
    expect(await to.store.wantedRounds.due(now, 100)).toHaveLength(60);
  });
});
