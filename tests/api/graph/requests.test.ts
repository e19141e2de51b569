/** How many requests a calendar costs, counted from the sandbox's own log and printed. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { sync } from '../../../src/api/sync.ts';
import { connect, event, OWNER, type Connected } from '../../support/sandbox.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
let to: Connected;
beforeEach(async () => {
  to = await connect();
});
afterEach(() => to.close());

/** Requests that a round sends to the calendar: delta pages, and single events. */
async function countedIn(what: string): Promise<{ delta: number; single: number }> {
  to.sandbox.forgetRequests();
  await sync(to, OWNER, NOW);
  const paths = to.sandbox.exchanges.filter(({ service }) => service === 'graph').map(({ path }) => path);
  const counted = { delta: paths.filter((path) => path.includes('/calendarView/delta')).length, single: paths.filter((path) => path.includes('/me/events/')).length };
  process.stdout.write(`requests for ${what}: ${String(counted.delta)} delta, ${String(counted.single)} single\n`);
  return counted;
}

it('1,000 single events cost 20 requests, a changed one 1, a deleted one 1, nothing new 1', async () => {
  for (let n = 0; n < 1000; n++) to.mailbox.put(event(`e${String(n)}`, `2026-02-${String(1 + (n % 28)).padStart(2, '0')}T${String(8 + (n % 10)).padStart(2, '0')}:00`));
  expect(await countedIn('1,000 single events')).toEqual({ delta: 20, single: 0 });
  to.mailbox.change('e7', { subject: 'Renamed' });
  expect(await countedIn('one changed event')).toEqual({ delta: 1, single: 0 });
  to.mailbox.remove('e8');
  expect(await countedIn('one deleted event')).toEqual({ delta: 1, single: 0 });
  expect(await countedIn('nothing new')).toEqual({ delta: 1, single: 0 });
  expect(await to.store.meetings(OWNER)).toHaveLength(999);
});

it('1,000 occurrences of 10 series cost at most 10 requests more than their pages', async () => {
  for (let n = 0; n < 10; n++) to.mailbox.put(event(`s${String(n)}`, `2025-11-03T${String(8 + n).padStart(2, '0')}:00`, { recurrence: { every: 1, unit: 'day', count: 100 } }));
  const { delta, single } = await countedIn('1,000 occurrences of 10 series');
  expect(delta).toBe(Math.ceil(1010 / 50));
  expect(single).toBeLessThanOrEqual(10);
  expect(await to.store.meetings(OWNER)).toHaveLength(1000);
});
