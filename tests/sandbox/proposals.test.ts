/** Another time that an attendee asks for, as the organizer finds it. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ADA } from '../../src/sandbox/people.ts';
import { ANA, BO } from '../support/mail.ts';
import { event } from '../support/sandbox.ts';
import { stand, type Stand } from './stand.ts';

const NOW = Date.parse('2026-03-10T08:00:00Z');
const WINDOW = 'startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-05-01T00:00:00Z';
const headers = { prefer: 'IdType="ImmutableId", outlook.timezone="UTC"' };
const guests = [ANA, BO].map((one) => ({ ...one, type: 'required' as const, response: 'none' as const }));
const mine = { organizer: { name: ADA.name, address: ADA.address }, response: 'organizer' as const, attendees: guests };

interface Item {
  readonly id: string;
  readonly type: string;
  readonly allowNewTimeProposals?: boolean;
  readonly attendees?: readonly { readonly emailAddress: { readonly address: string }; readonly status: object; readonly proposedNewTime?: object }[];
}

let to: Stand;
beforeEach(async () => {
  to = await stand(['Calendars.Read', 'Calendars.ReadWrite', 'Mail.ReadBasic']);
  to.sandbox.clock.set(NOW);
});
afterEach(() => to.close());

const view = async () => (await to.graph(`/me/calendarView?${WINDOW}`, { headers })).body['value'] as Item[];
const idAt = async (index: number) => (await view())[index]?.id ?? '';
const propose = (id: string, more: object = {}) => to.door('/events/proposals', { body: { event: id, from: ANA.address, start: '2026-03-13T09:00:00Z', end: '2026-03-13T09:45:00Z', ...more } });
const PROPOSED = {
  status: { response: 'tentativelyAccepted', time: '2026-03-10T08:00:00.000Z' },
  proposedNewTime: { start: { dateTime: '2026-03-13T09:00:00.0000000', timeZone: 'UTC' }, end: { dateTime: '2026-03-13T09:45:00.0000000', timeZone: 'UTC' } },
};

describe('a proposed time', () => {
  it('stands beside the answer of who proposed it, with the moment of that, and is told in the next round', async () => {
    to.mailbox.put(event('e', '2026-03-12T10:00', mine));
    const first = await to.graph(`/me/calendarView/delta?${WINDOW}`, { headers });
    expect((await propose(await idAt(0))).status).toBe(204);
    const [told] = (await to.graph(first.body['@odata.deltaLink'] as string, { headers })).body['value'] as Item[];
    expect(told).toMatchObject({ allowNewTimeProposals: true, attendees: [{ emailAddress: { address: ANA.address }, ...PROPOSED }, { emailAddress: { address: BO.address } }] });
    expect(told?.attendees?.[1]).not.toHaveProperty('proposedNewTime');
  });

  it('comes by mail too, which is an answer to an invitation and no message', async () => {
    to.mailbox.put(event('e', '2026-03-12T10:00', mine));
    await propose(await idAt(0), { response: 'declined' });
    const [mail] = (await to.graph('/me/mailFolders/inbox/messages')).body['value'] as object[];
    expect(mail).toMatchObject({ '@odata.type': '#microsoft.graph.eventMessageResponse', subject: 'New Time Proposed: Subject of e', from: { emailAddress: { address: ANA.address } } });
    expect((await view())[0]?.attendees?.[0]?.status).toMatchObject({ response: 'declined' });
  });

  it('for one occurrence is that occurrence’s alone', async () => {
    to.mailbox.put(event('w', '2026-03-12T10:00', { ...mine, recurrence: { every: 1, unit: 'week', count: 3 } }));
    expect((await propose(await idAt(1))).status).toBe(204);
    expect((await view()).map(({ type, attendees }) => [type, attendees?.[0] && 'proposedNewTime' in attendees[0]])).toEqual([
      ['occurrence', false],
      ['exception', true],
      ['occurrence', false],
    ]);
  });

  it('is settled, like all answers, once the event is given another time', async () => {
    to.mailbox.put(event('e', '2026-03-12T10:00', mine));
    const id = await idAt(0);
    await propose(id);
    const times = { start: { dateTime: '2026-03-13T09:00:00', timeZone: 'UTC' }, end: { dateTime: '2026-03-13T09:45:00', timeZone: 'UTC' } };
    const { body } = await to.graph(`/me/events/${id}`, { method: 'PATCH', headers, body: times });
    expect((body['attendees'] as object[])[0]).toEqual({ type: 'required', status: { response: 'none', time: '0001-01-01T00:00:00Z' }, emailAddress: { name: ANA.name, address: ANA.address } });
  });

  it('is shown to nobody but the organizer', async () => {
    to.mailbox.put(event('e', '2026-03-12T10:00', { attendees: [{ ...BO, type: 'required', response: 'declined', proposed: { startAt: NOW, endAt: NOW } }] }));
    expect(JSON.stringify(await view())).not.toContain('proposedNewTime');
  });
});

describe('no time is proposed', () => {
  it.each<[string, object, object, number]>([
    ['of who is not invited', mine, { from: 'dmitri@fabrikam.com' }, 409],
    ['for another’s meeting', {}, {}, 409],
    ['where that is not allowed', { ...mine, refusesProposals: true }, {}, 409],
    ['for an event that is not there', mine, { event: 'none' }, 404],
    ['that is none', mine, { start: 'noon' }, 404],
  ])('%s', async (_, more, said, status) => {
    to.mailbox.put(event('e', '2026-03-12T10:00', more));
    expect((await propose(await idAt(0), said)).status).toBe(status);
    expect(JSON.stringify(await view())).not.toContain('proposedNewTime');
  });

  it('and an event may say from the start that none is wanted', async () => {
    const times = { start: { dateTime: '2026-03-13T09:00:00', timeZone: 'UTC' }, end: { dateTime: '2026-03-13T09:45:00', timeZone: 'UTC' } };
    expect((await to.graph('/me/events', { body: { subject: 'Fixed', allowNewTimeProposals: false, ...times } })).body).toMatchObject({ allowNewTimeProposals: false });
  });
});
