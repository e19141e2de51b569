/** Mail that a client writes and sends, and what becomes of it. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { COPY_AFTER } from '../../src/sandbox/mail-sending.ts';
import { received } from '../support/mail.ts';
import { stand, type Got, type Stand } from './stand.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const TAG = 'String {66f5a359-4659-4830-9070-00040ec6ac6e} Name Outbox';
const headers = { prefer: 'IdType="ImmutableId", outlook.body-content-type="text"' };
const MESSAGE = { subject: 'Thank you', body: { contentType: 'text', content: 'It was good to meet you.' }, toRecipients: [{ emailAddress: { address: 'ana@fabrikam.com', name: 'Ana Keller' } }] };

let to: Stand;
beforeEach(async () => {
  to = await stand(['Mail.Read', 'Mail.ReadWrite', 'Mail.Send']);
  to.sandbox.clock.set(NOW);
});
afterEach(() => to.close());

const post = (path: string, body?: unknown) => to.graph(path, { method: 'POST', headers, ...(body === undefined ? {} : { body }) });
const sentMail = async () => (await to.door('/mail-sent')).body['mail'];
const draft = async (more: object = {}) => String((await post('/me/messages', { ...MESSAGE, ...more })).body['id']);
const read = (id: string, query = '') => to.graph(`/me/messages/${id}${query}`, { headers });
const values = ({ body }: Got) => body['value'] as Record<string, unknown>[];
const inFolder = async (folder: string) => values(await to.graph(`/me/mailFolders/${folder}/messages/delta`, { headers }));

describe('sendMail', () => {
  it('is answered 202 at once, and its copy is found among the sent a little later', async () => {
    expect(await post('/me/sendMail', { message: MESSAGE })).toMatchObject({ status: 202, body: { text: '' } });
    expect(await sentMail()).toMatchObject([{ subject: 'Thank you', text: 'It was good to meet you.', to: [{ address: 'ana@fabrikam.com' }], sentAt: '2026-03-12T10:00:00.000Z' }]);
    expect(await inFolder('sentitems')).toEqual([]);
    to.sandbox.clock.advance(COPY_AFTER);
    expect(await inFolder('sentitems')).toMatchObject([{ subject: 'Thank you', isDraft: false, from: { emailAddress: { address: 'ada@contoso.com' } } }]);
  });

  it('keeps no copy where none is wanted, and takes no extended property', async () => {
    await post('/me/sendMail', { message: MESSAGE, saveToSentItems: false });
    await post('/me/sendMail', { message: { ...MESSAGE, singleValueExtendedProperties: [{ id: TAG, value: '1' }] } });
    to.sandbox.clock.advance(COPY_AFTER);
    expect(await inFolder('sentitems')).toHaveLength(1);
    expect(values(await to.graph(`/me/messages?$filter=${encodeURIComponent(`singleValueExtendedProperties/any(ep: ep/id eq '${TAG}' and ep/value eq '1')`)}`))).toEqual([]);
  });

  it('that is answered 504 was sent all the same, and twice where it is sent again', async () => {
    to.sandbox.faults.add({ path: 'sendMail', status: 504, afterCommit: true, times: 1 });
    expect((await post('/me/sendMail', { message: MESSAGE })).status).toBe(504);
    await post('/me/sendMail', { message: MESSAGE });
    expect(await sentMail()).toHaveLength(2);
  });

  it('needs someone to go to', async () => {
    expect(await post('/me/sendMail', { message: { subject: 'To nobody' } })).toMatchObject({ status: 400, body: { error: { code: 'ErrorInvalidRecipients' } } });
    expect(await post('/me/sendMail', { message: { toRecipients: [{ emailAddress: { address: 'nobody' } }] } })).toMatchObject({ status: 400 });
    expect(await sentMail()).toEqual([]);
  });
});

describe('a draft', () => {
  it('is made, changed and read as it was written, in a conversation of its own', async () => {
    const id = await draft({ conversationId: 'another' });
    expect(await inFolder('drafts')).toMatchObject([{ id, isDraft: true }]);
    await to.graph(`/me/messages/${id}`, { method: 'PATCH', headers, body: { subject: 'Thanks', bccRecipients: [{ emailAddress: { address: 'bo@fabrikam.com' } }] } });
    const { body } = await read(id);
    expect(body).toMatchObject({ subject: 'Thanks', body: { content: 'It was good to meet you.' }, bccRecipients: [{ emailAddress: { address: 'bo@fabrikam.com' } }] });
    expect(body['conversationId']).not.toBe('another');
  });

  it('keeps its immutable id when it goes out, and is nowhere meanwhile', async () => {
    const id = await draft();
    expect((await post(`/me/messages/${id}/send`)).status).toBe(202);
    expect((await read(id)).status).toBe(404);
    expect(await sentMail()).toHaveLength(1);
    to.sandbox.clock.advance(COPY_AFTER);
    expect((await read(id)).body).toMatchObject({ id, isDraft: false, subject: 'Thank you' });
    expect((await post(`/me/messages/${id}/send`)).status).toBe(400);
    expect(await sentMail()).toHaveLength(1);
  });

  it('is found by an extended property, which comes only where it is asked for', async () => {
    const id = await draft({ singleValueExtendedProperties: [{ id: TAG, value: 'o-17' }] });
    const filter = encodeURIComponent(`singleValueExtendedProperties/any(ep: ep/id eq '${TAG}' and ep/value eq 'o-17')`);
    expect(values(await to.graph(`/me/messages?$filter=${filter}`, { headers }))).toMatchObject([{ id }]);
    expect((await read(id)).body).not.toHaveProperty('singleValueExtendedProperties');
    const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${TAG}')`);
    expect((await read(id, `?$expand=${expand}`)).body).toMatchObject({ singleValueExtendedProperties: [{ id: TAG, value: 'o-17' }] });
  });

  it('that is deferred waits among the drafts until then, and does not go once it was deleted', async () => {
    const at = '2026-03-12T10:30:00Z';
    const later = { singleValueExtendedProperties: [{ id: 'SystemTime 0x3FEF', value: at }] };
    const [goes, stays] = [await draft(later), await draft(later)];
    for (const id of [goes, stays]) expect((await post(`/me/messages/${id}/send`)).status).toBe(202);
    expect([await inFolder('drafts'), await sentMail()]).toMatchObject([[{ id: goes }, { id: stays }], []]);
    expect((await to.graph(`/me/messages/${stays}`, { method: 'DELETE', headers })).status).toBe(204);
    to.sandbox.clock.set(Date.parse(at));
    expect(await sentMail()).toMatchObject([{ sentAt: '2026-03-12T10:30:00.000Z' }]);
    to.sandbox.clock.advance(COPY_AFTER);
    expect(await inFolder('sentitems')).toMatchObject([{ id: goes }]);
  });
});

describe('an answer', () => {
  const asked = async () => {
    to.mailbox.mail.put(received('asks', '2026-03-11T09:00:00Z', { cc: [{ name: 'Bo Lind', address: 'bo@fabrikam.com' }] }));
    return (await inFolder('inbox'))[0] ?? {};
  };

  it('to one is a draft in the same conversation, and leaves what it answers unread', async () => {
    const { id, conversationId } = await asked();
    const { status, body } = await post(`/me/messages/${String(id)}/createReply`, { comment: 'Gladly.' });
    expect({ status, ...body }).toMatchObject({
      status: 201,
      isDraft: true,
      conversationId,
      subject: 'RE: Subject of asks',
      toRecipients: [{ emailAddress: { address: 'ana@fabrikam.com' } }],
      ccRecipients: [],
    });
    expect((body['body'] as { content: string }).content).toMatch(/^Gladly\.\r\n\r\nFrom: Ana Keller/);
    expect((await read(String(id))).body['isRead']).toBe(false);
  });

  it('to all goes to the others too, and what it answers counts as read', async () => {
    const { id } = await asked();
    const { body } = await post(`/me/messages/${String(id)}/createReplyAll`, {});
    expect(body).toMatchObject({ toRecipients: [{ emailAddress: { address: 'ana@fabrikam.com' } }], ccRecipients: [{ emailAddress: { address: 'bo@fabrikam.com' } }] });
    expect((await read(String(id))).body['isRead']).toBe(true);
  });

  it('has a comment or a body, not both', async () => {
    const { id } = await asked();
    expect((await post(`/me/messages/${String(id)}/createReply`, { comment: 'One', message: { body: { contentType: 'text', content: 'Two' } } })).status).toBe(400);
  });
});

it('takes the permission to write for drafts, and the one to send for sending', async () => {
  const reader = await stand(['Mail.Read']);
  try {
    expect(await reader.graph('/me/messages', { body: MESSAGE })).toMatchObject({ status: 403, body: { error: { code: 'ErrorAccessDenied' } } });
    expect((await reader.graph('/me/sendMail', { body: { message: MESSAGE } })).status).toBe(403);
  } finally {
    await reader.close();
  }
  const sender = await stand(['Mail.Send']);
  try {
    expect((await sender.graph('/me/messages', { body: MESSAGE })).status).toBe(403);
    expect((await sender.graph('/me/sendMail', { body: { message: MESSAGE } })).status).toBe(202);
  } finally {
    await sender.close();
  }
});
