/** What a round remembers of meetings that moved or were cancelled. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { sync } from '../../../src/api/sync.ts';
import { ADA } from '../../../src/sandbox/people.ts';
import { connect, event, OWNER, type Connected } from '../../support/sandbox.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const LATER = NOW + 3_600_000;
let to: Connected;
beforeEach(async () => {
  to = await connect();
});
afterEach(() => to.close());

const seen = async () =>
  (await to.store.changes(OWNER)).map(
    ({ kind, by, seenAt, was }) => `${kind} by ${by ?? 'nobody'} after ${String((seenAt - NOW) / 3_600_000)} h, was ${new Date(was.start).toISOString().slice(0, 16)}`,
  );
const mine = { organizer: { name: ADA.name, address: ADA.address }, response: 'organizer' as const };

it('that one moved: when it was, when it was seen, and by whom', async () => {
  to.mailbox.put(event('hers', '2026-03-16T09:00'));
  to.mailbox.put(event('mine', '2026-03-17T09:00', mine));
  await sync(to, OWNER, NOW);
  to.mailbox.change('hers', { start: '2026-03-18T09:00' });
  to.mailbox.change('mine', { start: '2026-03-19T09:00' });
  await sync(to, OWNER, LATER);
  expect(await seen()).toEqual(['moved by ana@fabrikam.com after 1 h, was 2026-03-16T08:00', 'moved by me after 1 h, was 2026-03-17T08:00']);
});

it('that one was cancelled, or went; that its words changed, or that it is longer, is none', async () => {
  for (const [n, name] of ['cancelled', 'gone', 'renamed', 'longer'].entries()) to.mailbox.put(event(name, `2026-03-16T${String(10 + n)}:00`));
  await sync(to, OWNER, NOW);
  to.mailbox.change('cancelled', { isCancelled: true });
  to.mailbox.remove('gone');
  to.mailbox.change('renamed', { subject: 'Other words' });
  to.mailbox.change('longer', { minutes: 90 });
  await sync(to, OWNER, LATER);
  expect(await seen()).toEqual(['cancelled by ana@fabrikam.com after 1 h, was 2026-03-16T09:00', 'cancelled by ana@fabrikam.com after 1 h, was 2026-03-16T10:00']);
});

it('once, however often the round is repeated, and whether by change or from the start', async () => {
  to.mailbox.put(event('a', '2026-03-16T09:00'));
  await sync(to, OWNER, NOW);
  const cursor = (await to.store.cursor(OWNER)) ?? '';
  to.mailbox.change('a', { start: '2026-03-18T09:00' });
  await sync(to, OWNER, LATER);
  await to.store.saveChanges(OWNER, { upserted: [], gone: [], window: null, earlier: {}, cursor });
  await sync(to, OWNER, LATER);
  await to.store.saveChanges(OWNER, { upserted: [], gone: [], window: null, earlier: {}, cursor: '{}' });
  await sync(to, OWNER, LATER);
  expect(await seen()).toEqual(['moved by ana@fabrikam.com after 1 h, was 2026-03-16T08:00']);
});

it('of a series: an occurrence that was deleted without a word, one that moved, and all that moved', async () => {
  const weekly = { recurrence: { every: 1, unit: 'week', count: 3 } } as const;
  to.mailbox.put(event('weekly', '2026-03-16T09:00', weekly));
  await sync(to, OWNER, NOW);
  to.mailbox.change('weekly', { exceptions: { '2026-03-23': null, '2026-03-30': { start: '2026-03-31T09:00' } } });
  await sync(to, OWNER, LATER);
  expect(await seen()).toEqual(['cancelled by ana@fabrikam.com after 1 h, was 2026-03-23T08:00', 'moved by ana@fabrikam.com after 1 h, was 2026-03-30T07:00']);
  to.mailbox.change('weekly', { start: '2026-03-16T15:00', exceptions: {} });
  await sync(to, OWNER, LATER + 3_600_000);
  expect((await seen()).slice(2)).toEqual(['moved by ana@fabrikam.com after 2 h, was 2026-03-16T08:00', 'moved by ana@fabrikam.com after 2 h, was 2026-03-31T07:00']);
});

it('nothing of what had begun when it was last looked at: that is history', async () => {
  to.mailbox.put(event('past', '2026-03-11T09:00'));
  await sync(to, OWNER, NOW);
  to.mailbox.remove('past');
  await sync(to, OWNER, LATER);
  expect(await seen()).toEqual([]);
});

it('whom a change of mine concerns, so that it can be told when the meeting is gone', async () => {
  const withAna = { ...mine, attendees: [{ name: 'Ana Torres', address: 'ana@fabrikam.com', type: 'required' as const, response: 'accepted' as const }] };
  to.mailbox.put(event('mine', '2026-03-13T09:00', { ...withAna, subject: 'Review' }));
  to.mailbox.put(event('secret', '2026-03-13T11:00', { ...withAna, subject: 'Secret', sensitivity: 'private' }));
  await sync(to, OWNER, NOW);
  for (const name of ['mine', 'secret']) to.mailbox.remove(name);
  await sync(to, OWNER, LATER);
  expect((await to.store.changes(OWNER)).map(({ people, subject }) => [people?.map(({ address }) => address), subject])).toEqual([
    [['ana@fabrikam.com'], 'Review'],
    [undefined, undefined],
  ]);
  expect((await to.store.list(OWNER, ['open'])).map(({ rule, because, data }) => [rule, because, data['people']])).toEqual([['short-notice-change', 'cancelled', ['Ana']]]);
});
