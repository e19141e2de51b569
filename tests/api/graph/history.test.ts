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
  await to.store.saveHistory(OWNER, { earlier: {}, meetings: [] }, { cursor: '/me/events/gone', isDone: false });
  expect(await syncEarlier(to, OWNER, NOW)).toBe(false);
  expect((await to.store.history(OWNER))?.isDone).toBe(true);
});

it('somebody met often before the window, and never since, is an old tie', async () => {
  const bo = { name: 'Bo Lind', address: 'bo@fabrikam.com' };
  const month = (n: number) => `2024-${String(n).padStart(2, '0')}-14`;
  for (let n = 1; n <= 8; n++) to.mailbox.put(event(`with Bo ${String(n)}`, `${month(n)}T10:00`, { organizer: bo, subject: 'Harbour plan' }));
  for (let n = 1; n <= 8; n++)
    to.mailbox.put(
      event(`for all ${String(n)}`, `${month(n)}T12:00`, {
        attendees: Array.from({ length: 20 }, (_, k) => ({ name: '', address: `guest${String(k)}@fabrikam.com`, type: 'required' as const, response: 'accepted' as const })),
      }),
    );
  to.mailbox.put(event('yesterday', '2026-03-11T10:00'));
  const rounds = new Rounds(to, () => NOW, console.error);
  await rounds.start(OWNER);
  expect((await to.store.meetings(OWNER)).length).toBe(9);
  const [tie] = (await to.store.list(OWNER, ['open'])).filter(({ rule }) => rule === 'dormant-tie');
  expect(tie?.row).toContain('bo@fabrikam.com');
  const [person] = (await to.store.people(OWNER, ['bo'], { after: null, limit: 10 })).people;
  expect(person?.lastAt).toBe(Date.parse('2024-08-14T08:00:00Z'));
  // Another round reads what changed, and leaves what lies before as it is.
  to.mailbox.change('yesterday', { subject: 'Renamed' });
  await rounds.start(OWNER);
  expect((await to.store.meetings(OWNER)).length).toBe(9);
  expect((await to.store.list(OWNER, ['open'])).some(({ rule }) => rule === 'dormant-tie')).toBe(true);
});

it('an occurrence that the window told is not told a second time, though the past reaches into the window when it is read later', async () => {
  to.mailbox.put(event('daily', '2025-01-20T10:00', { recurrence: { every: 1, unit: 'day', count: 60 }, exceptions: { '2025-02-07': { start: '2025-02-07T15:00' } } }));
  await sync(to, OWNER, NOW);
  const told = (await to.store.meetings(OWNER)).length;
  await syncEarlier(to, OWNER, NOW + 3 * 86_400_000);
  const starts = (await to.store.meetings(OWNER)).map(({ start }) => start);
  expect(starts.length).toBeGreaterThan(told);
  expect(new Set(starts).size).toBe(starts.length);
});
