/** Three years back, once, after the first round: who was met before. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Rounds } from '../../../src/api/rounds.ts';
import { sync, syncEarlier } from '../../../src/api/sync.ts';
import { connect, event, OWNER, type Connected } from '../../support/sandbox.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
let to: Connected;
beforeEach(async () => {
  to = await connect();
});
afterEach(() => to.close());

const asked = () => to.sandbox.exchanges.filter(({ path }) => path.includes('/me/calendarView?')).length;
const told = async () => (await to.store.list(OWNER, ['open'])).map(({ rule, because }) => `${rule}: ${because}`);

it('until it is read, a first meeting is the first in this calendar; then it is known', async () => {
  to.mailbox.put(event('long ago', '2024-02-01T10:00', { organizer: { name: 'Bo Lind', address: 'bo@fabrikam.com' } }));
  to.mailbox.put(event('old', '2025-06-01T10:00', { organizer: { name: 'Cy Young', address: 'cy@fabrikam.com' } }));
  to.mailbox.put(event('yesterday', '2026-03-11T10:00'));
  await sync(to, OWNER, NOW);
  expect(await told()).toEqual(['thanks-owed: firstHere']);
  expect(await syncEarlier(to, OWNER, NOW)).toBe(false);
  expect(await told()).toEqual(['thanks-owed: first']);
  expect(await to.store.earlier(OWNER)).toMatchObject({ 'bo@fabrikam.com': Date.parse('2024-02-01T09:00:00Z') });
});

it('who was met before the window is not met for the first time', async () => {
  to.mailbox.put(event('long ago', '2024-02-01T10:00'));
  to.mailbox.put(event('yesterday', '2026-03-11T10:00'));
  const rounds = new Rounds(to, () => NOW, console.error);
  await rounds.start(OWNER);
  expect(await told()).toEqual(['thanks-owed: again']);
});

it('page by page, going on where it stopped, and never again', async () => {
  for (let n = 0; n < 600; n++) to.mailbox.put(event(`e${String(n)}`, `2024-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}T09:00`));
  await sync(to, OWNER, NOW);
  expect([await syncEarlier(to, OWNER, NOW), asked()]).toEqual([true, 1]);
  expect((await to.store.history(OWNER))?.cursor).toContain('skip=250');
  const rounds = new Rounds(to, () => NOW, console.error);
  await rounds.start(OWNER);
  expect(asked()).toBe(3);
  await rounds.start(OWNER);
  expect(asked()).toBe(3);
  expect(await to.store.history(OWNER)).toEqual({ cursor: null, isDone: true });
});

it('a past that Graph does not give is none', async () => {
  await sync(to, OWNER, NOW);
  await to.store.saveHistory(OWNER, {}, { cursor: '/me/events/gone', isDone: false });
  expect(await syncEarlier(to, OWNER, NOW)).toBe(false);
  expect((await to.store.history(OWNER))?.isDone).toBe(true);
});
