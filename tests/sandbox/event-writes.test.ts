/** Events that a client writes. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { stand, type Stand } from './stand.ts';

let to: Stand;
beforeEach(async () => {
  to = await stand(['User.Read', 'Calendars.ReadWrite']);
});
afterEach(() => to.close());

const MADE = {
  subject: 'Catch-up',
  start: { dateTime: '2026-03-12T10:00:00', timeZone: 'W. Europe Standard Time' },
  end: { dateTime: '2026-03-12T10:30:00', timeZone: 'W. Europe Standard Time' },
  attendees: [{ emailAddress: { address: 'ana@fabrikam.com', name: 'Ana Keller' }, type: 'required' }],
  transactionId: '7E163156-7762-4BEB-A1C6-729EA81755A7',
};
const count = () => to.mailbox.changes(0, Infinity).filter(({ isDeleted }) => !isDeleted).length;

it('makes one event for one transaction id, also where the first answer was lost', async () => {
  to.sandbox.faults.add({ path: 'POST /v1.0/me/events', status: 504, afterCommit: true, times: 1 });
  expect((await to.graph('/me/events', { body: MADE })).status).toBe(504);
  expect(count()).toBe(1);
  const { status, body } = await to.graph('/me/events', { body: MADE });
  expect({ status, ...body }).toMatchObject({
    status: 201,
    subject: 'Catch-up',
    isOrganizer: true,
    transactionId: MADE.transactionId,
    start: { dateTime: '2026-03-12T09:00:00.0000000', timeZone: 'UTC' },
  });
  expect(count()).toBe(1);
});

it('makes two for two requests that name none', async () => {
  const nameless = { ...MADE, transactionId: undefined };
  await to.graph('/me/events', { body: nameless });
  await to.graph('/me/events', { body: nameless });
  expect(count()).toBe(2);
});

it('changes and deletes what is there', async () => {
  const id = encodeURIComponent(String((await to.graph('/me/events', { body: MADE })).body['id']));
  expect((await to.graph(`/me/events/${id}`, { method: 'PATCH', body: { subject: 'Later' } })).body['subject']).toBe('Later');
  expect((await to.graph(`/me/events/${id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await to.graph(`/me/events/${id}`)).status).toBe(404);
});
