/** A new time that an attendee proposes becomes a follow-up, and goes when I move the meeting. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { sync } from '../../../src/api/sync.ts';
import { ADA } from '../../../src/sandbox/people.ts';
import { connect, event, OWNER, type Connected } from '../../support/sandbox.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const HOUR = 3_600_000;
const TUESDAY = Date.parse('2026-03-17T09:00:00Z');
let to: Connected;
beforeEach(async () => {
  to = await connect();
});
afterEach(() => to.close());

const queue = async () => (await to.store.list(OWNER, ['open'])).map(({ rule, because, data }) => [rule, because, data['people'], data['newAt']]);

it('is told to the organizer, and settled by moving the meeting', async () => {
  const ana = { name: 'Ana Keller', address: 'ana@fabrikam.com', type: 'required' as const };
  to.mailbox.put(event('before', '2026-02-03T10:00'));
  to.mailbox.put(
    event('mine', '2026-03-16T10:00', {
      organizer: { name: ADA.name, address: ADA.address },
      response: 'organizer',
      body: 'Agenda: the figures of the quarter, and what follows from them',
      attendees: [{ ...ana, response: 'tentativelyAccepted', respondedAt: NOW - HOUR, proposed: { startAt: TUESDAY, endAt: TUESDAY + HOUR } }],
    }),
  );
  await sync(to, OWNER, NOW);
  expect(await queue()).toEqual([['proposed-new-time', 'one', ['Ana'], TUESDAY]]);

  to.mailbox.change('mine', { start: '2026-03-17T10:00' });
  await sync(to, OWNER, NOW + HOUR);
  expect(await queue()).toEqual([]);
});
