/** Mail that goes out arrives: in the inboxes of others here, a little later, and in a conversation that both see as one. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Mailbox } from '../../src/sandbox/mailbox.ts';
import { COPY_AFTER, DELIVERED_AFTER } from '../../src/sandbox/mail-sending.ts';
import { ADA, GUEST, LENA } from '../../src/sandbox/people.ts';
import { received } from '../support/mail.ts';
import { stand, type Got, type Stand } from './stand.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const MINUTE = 60_000;
const headers = { prefer: 'IdType="ImmutableId", outlook.body-content-type="text"' };
const TO_LENA = { toRecipients: [{ emailAddress: { address: 'Lena.Brandt@fabrikam.com' } }] };
const HELLO = { subject: 'Hello', body: { contentType: 'text', content: 'Shall we talk?' }, ...TO_LENA };

let to: Stand;
let lena: Mailbox;
beforeEach(async () => {
  to = await stand(['Mail.ReadWrite', 'Mail.Send']);
  lena = to.sandbox.directory.add(LENA);
  to.sandbox.clock.set(NOW);
});
afterEach(() => to.close());

const values = ({ body }: Got) => body['value'] as Record<string, unknown>[];
const post = (path: string, body: object = {}) => to.graph(path, { method: 'POST', headers, body });
const inbox = async (as = LENA) => values(await to.graph('/me/mailFolders/inbox/messages', { headers, as }));
const pass = (milliseconds: number) => {
  to.sandbox.clock.advance(milliseconds);
};
const asked = async () => {
  to.mailbox.mail.put(received('asks', '2026-03-11T09:00:00Z', { from: LENA, cc: [{ name: 'Bo Lind', address: 'bo@fabrikam.com' }] }));
  return String((await inbox(ADA))[0]?.['id']);
};

describe('what is sent', () => {
  it('lies unread in the other’s inbox a little later, as one message to the internet', async () => {
    await post('/me/sendMail', { message: { ...HELLO, bccRecipients: [{ emailAddress: { address: 'bo@fabrikam.com' } }] } });
    pass(DELIVERED_AFTER - 1);
    expect(await inbox()).toEqual([]);
    pass(1);
    const [there] = await inbox();
    expect(there).toMatchObject({
      subject: 'Hello',
      isRead: false,
      bccRecipients: [],
      from: { emailAddress: { address: 'ada@contoso.com' } },
      sentDateTime: '2026-03-12T10:00:00Z',
      receivedDateTime: '2026-03-12T10:00:05Z',
    });
    // Nor would they, were it put among what Lena has sent.
    expect(lena.mail.all()).toMatchObject([{ bcc: [] }]);
    const [mine] = values(await to.graph('/me/mailFolders/sentitems/messages', { headers }));
    expect([mine?.['internetMessageId'], mine?.['id'] === there?.['id']]).toEqual([there?.['internetMessageId'], false]);
  });

  it('is answered in the same conversation', async () => {
    await post('/me/sendMail', { message: HELLO });
    pass(DELIVERED_AFTER);
    const [there] = await inbox();
    expect((await to.graph(`/me/messages/${String(there?.['id'])}/reply`, { headers, as: LENA, body: { comment: 'Yes.' } })).status).toBe(202);
    pass(DELIVERED_AFTER);
    const answers = values(await to.graph('/me/mailFolders/inbox/messages', { headers }));
    expect(answers).toMatchObject([{ subject: 'RE: Hello', conversationId: there?.['conversationId'] }]);
  });

  it('comes once to who is named twice, to oneself too, and to no one without a mailbox', async () => {
    to.sandbox.directory.add(GUEST);
    const address = (one: string) => ({ emailAddress: { address: one } });
    await post('/me/sendMail', { message: { ...HELLO, ccRecipients: [address('lena.brandt@fabrikam.com'), address('ada@contoso.com'), address(GUEST.address)] } });
    pass(DELIVERED_AFTER);
    expect([(await inbox()).length, values(await to.graph('/me/mailFolders/inbox/messages')).length]).toEqual([1, 1]);
    expect(to.sandbox.directory.mailbox(GUEST).mail.all()).toEqual([]);
  });

  it('and was deferred arrives after its time', async () => {
    const id = String((await post('/me/messages', { ...HELLO, singleValueExtendedProperties: [{ id: 'SystemTime 0x3FEF', value: '2026-03-12T10:30:00Z' }] })).body['id']);
    await post(`/me/messages/${id}/send`);
    pass(30 * MINUTE);
    pass(DELIVERED_AFTER - 1);
    expect(await inbox()).toEqual([]);
    pass(1);
    expect(await inbox()).toHaveLength(1);
  });
});

describe('an answer sent in one', () => {
  it('goes to who wrote, or to all, is found among the sent, and carries no extended property', async () => {
    const id = await asked();
    const extended = { singleValueExtendedProperties: [{ id: 'String {66f5a359-4659-4830-9070-00040ec6ac6e} Name Outbox', value: '1' }] };
    expect((await post(`/me/messages/${id}/reply`, { comment: 'Gladly.', message: extended })).status).toBe(202);
    expect((await post(`/me/messages/${id}/replyAll`, { Comment: 'Gladly, all.' })).status).toBe(202);
    pass(COPY_AFTER);
    const expand = encodeURIComponent("singleValueExtendedProperties($filter=id eq 'String {66f5a359-4659-4830-9070-00040ec6ac6e} Name Outbox')");
    const sent = values(await to.graph(`/me/mailFolders/sentitems/messages?$expand=${expand}`, { headers }));
    expect(sent.map(({ ccRecipients }) => (ccRecipients as object[]).length).sort()).toEqual([0, 1]);
    expect(JSON.stringify(sent)).not.toContain('Outbox');
    pass(DELIVERED_AFTER);
    expect((await inbox()).map(({ subject }) => subject)).toEqual(['RE: Subject of asks', 'RE: Subject of asks']);
  });

  it('is begun as a draft without extended properties, which a change to the draft adds', async () => {
    const tag = { singleValueExtendedProperties: [{ id: 'String x', value: '1' }] };
    const draft = String((await post(`/me/messages/${await asked()}/createReply`, { message: tag })).body['id']);
    const found = async () => values(await to.graph(`/me/messages?$filter=${encodeURIComponent("singleValueExtendedProperties/any(ep:ep/id eq 'String x' and ep/value eq '1')")}`, { headers }));
    expect(await found()).toEqual([]);
    await to.graph(`/me/messages/${draft}`, { method: 'PATCH', headers, body: tag });
    expect(await found()).toMatchObject([{ id: draft }]);
  });

  it('and a forward begins as a draft to others, in the same conversation', async () => {
    const { status, body } = await post(`/me/messages/${await asked()}/createForward`, { comment: 'See below.', toRecipients: [{ emailAddress: { address: 'bo@fabrikam.com' } }] });
    expect({ status, ...body }).toMatchObject({ status: 201, subject: 'FW: Subject of asks', isDraft: true, toRecipients: [{ emailAddress: { address: 'bo@fabrikam.com' } }] });
  });
});

describe('a request that writes', () => {
  const draft = async () => String((await post('/me/messages', HELLO)).body['id']);
  it.each<[string, (id: string) => string, object]>([
    ['a draft', () => '/me/messages', HELLO],
    ['an answer begun', (id) => `/me/messages/${id}/createReply`, {}],
    ['an answer to all begun', (id) => `/me/messages/${id}/createReplyAll`, {}],
    ['a forward begun', (id) => `/me/messages/${id}/createForward`, TO_LENA],
    ['an answer', (id) => `/me/messages/${id}/reply`, { comment: 'Yes' }],
    ['an answer to all', (id) => `/me/messages/${id}/replyAll`, { comment: 'Yes' }],
    ['a draft sent', (id) => `/me/messages/${id}/send`, {}],
    ['a message sent', () => '/me/sendMail', { message: HELLO }],
  ])('and is answered 504 was carried out all the same: %s', async (what, path, body) => {
    const id = what === 'a draft sent' ? await draft() : await asked();
    const count = () => to.mailbox.mail.all().length + to.mailbox.mail.sent.length;
    const before = count();
    to.sandbox.faults.add({ path: 'POST /v1.0/me/', status: 504, afterCommit: true, times: 1 });
    expect((await post(path(id), body)).status).toBe(504);
    pass(DELIVERED_AFTER);
    expect(count()).toBe(before + (what === 'a message sent' || what.startsWith('an answer') && !what.endsWith('begun') ? 2 : 1)); // prettier-ignore
  });
});

it('lets thirty messages a minute out, and says when the next may go', async () => {
  for (let n = 0; n < 30; n++) expect((await post('/me/sendMail', { message: HELLO })).status).toBe(202);
  pass(20_000);
  const refused = await post('/me/sendMail', { message: HELLO });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '40']);
  pass(40_000);
  expect((await post('/me/sendMail', { message: HELLO })).status).toBe(202);
  expect(lena.mail.all()).toHaveLength(30);
});
