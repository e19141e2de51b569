/** Mail and chats of the sandbox, asked as any client would. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ADA_IN_CHAT, ANA_IN_CHAT, received, sent } from '../support/mail.ts';
import { stand, type Got, type Stand } from './stand.ts';

const INBOX = '/me/mailFolders/inbox/messages/delta';
const DAY = '2026-03-02T09:00:00Z';
let to: Stand;
beforeEach(async () => {
  to = await stand(['Mail.Read', 'Chat.Read']);
});
afterEach(() => to.close());

const values = ({ body }: Got) => body['value'] as Record<string, unknown>[];
const link = ({ body }: Got) => String(body['@odata.deltaLink'] ?? body['@odata.nextLink']);
const errorCode = ({ body }: Got) => (body['error'] as { code: string }).code;
const many = async (path: string, pages: number): Promise<Got[]> => {
  const all = [await to.graph(path)];
  for (let last = all[0]; last && all.length < pages; last = all.at(-1)) all.push(await to.graph(link(last)));
  return all;
};

describe('the delta of a folder', () => {
  it('comes in pages of the size asked for, each with a link to the next, the last with one to the next round', async () => {
    for (let n = 0; n < 5; n++) to.mailbox.mail.put(received(`m${String(n)}`, DAY));
    const headers = { prefer: 'odata.maxpagesize=2' };
    const first = await to.graph(`${INBOX}?$select=subject`, { headers });
    const second = await to.graph(link(first), { headers });
    const third = await to.graph(link(second), { headers });
    expect([first, second, third].map((page) => values(page).map(({ subject }) => subject))).toEqual([['Subject of m0', 'Subject of m1'], ['Subject of m2', 'Subject of m3'], ['Subject of m4']]);
    expect(third.body).toHaveProperty(['@odata.deltaLink']);
    expect(values(await to.graph(link(third)))).toEqual([]);
  });

  it('has what was selected and the id, and no more', async () => {
    to.mailbox.mail.put(received('m', DAY));
    const [one] = values(await to.graph(`${INBOX}?$select=receivedDateTime,from`));
    expect(Object.keys(one ?? {}).sort()).toEqual(['@odata.etag', '@odata.type', 'from', 'id', 'receivedDateTime']);
  });

  it('tells what came, what was changed and what is gone, and of a read state that alone', async () => {
    for (const key of ['stays', 'goes', 'moves', 'is read']) to.mailbox.mail.put(received(key, DAY));
    const first = await to.graph(`${INBOX}?$select=subject`);
    to.mailbox.mail.remove('goes');
    to.mailbox.mail.move('moves', 'archive');
    to.mailbox.mail.markRead('is read', true);
    to.mailbox.mail.put(received('comes', DAY));
    const next = values(await to.graph(link(first)));
    expect(next.map(({ subject, isRead, '@removed': removed }) => subject ?? isRead ?? removed)).toEqual([{ reason: 'deleted' }, { reason: 'deleted' }, true, 'Subject of comes']);
    expect(next[0]?.['id']).toBe(values(first)[1]?.['id']);
  });

  it('keeps a round as it was when it began: what changes meanwhile comes in the next', async () => {
    for (let n = 0; n < 3; n++) to.mailbox.mail.put(received(`m${String(n)}`, DAY));
    const headers = { prefer: 'odata.maxpagesize=2' };
    const first = await to.graph(`${INBOX}?$select=subject`, { headers });
    to.mailbox.mail.remove('m2');
    const second = await to.graph(link(first), { headers });
    expect(values(second).map(({ subject }) => subject)).toEqual(['Subject of m2']);
    expect(values(await to.graph(link(second)))).toMatchObject([{ '@removed': { reason: 'deleted' } }]);
  });

  it('begins at a moment by its one filter, and knows no other', async () => {
    to.mailbox.mail.put(received('old', '2025-01-01T00:00:00Z'));
    to.mailbox.mail.put(received('new', DAY));
    const filtered = await to.graph(`${INBOX}?$filter=receivedDateTime%20ge%202026-01-01T00:00:00Z&$select=subject`);
    expect(values(filtered).map(({ subject }) => subject)).toEqual(['Subject of new']);
    expect((await to.graph(`${INBOX}?$filter=isRead%20eq%20true`)).status).toBe(400);
    expect((await to.graph(`${INBOX}?$search=x`)).status).toBe(400);
    expect((await to.graph(`${INBOX}?$select=colour`)).status).toBe(400);
  });

  it('forgets its tokens, or never knew them', async () => {
    const first = await to.graph(INBOX);
    to.mailbox.mail.forgetTokens();
    const gone = await to.graph(link(first));
    expect([gone.status, errorCode(gone)]).toEqual([410, 'SyncStateNotFound']);
    expect((await to.graph(`${INBOX}?$deltatoken=nonsense`)).status).toBe(400);
    expect((await to.graph('/me/mailFolders/nowhere/messages/delta')).status).toBe(404);
  });

  it('gives headers where they are selected, but for what was sent', async () => {
    to.mailbox.mail.put(received('m', DAY, { headers: [{ name: 'Auto-Submitted', value: 'auto-replied' }] }));
    to.mailbox.mail.put(sent('s', DAY));
    expect(values(await to.graph(INBOX))[0]).not.toHaveProperty('internetMessageHeaders');
    expect(values(await to.graph(`${INBOX}?$select=internetMessageHeaders`))[0]).toMatchObject({
      internetMessageHeaders: [{ name: 'MIME-Version' }, { name: 'Auto-Submitted', value: 'auto-replied' }],
    });
    expect(values(await to.graph('/me/mailFolders/sentitems/messages/delta?$select=internetMessageHeaders'))[0]).not.toHaveProperty('internetMessageHeaders');
  });

  it('gives the immutable id where it is asked for: a move does not change it', async () => {
    to.mailbox.mail.put(received('m', DAY));
    const ids = async (prefer: string, folder: string) => values(await to.graph(`/me/mailFolders/${folder}/messages/delta`, { headers: { prefer } })).map(({ id }) => id);
    const [immutable, ordinary] = [await ids('IdType="ImmutableId"', 'inbox'), await ids('', 'inbox')];
    to.mailbox.mail.move('m', 'archive');
    expect(await ids('IdType="ImmutableId"', 'archive')).toEqual(immutable);
    expect(await ids('', 'archive')).not.toEqual(ordinary);
  });
});

describe('what scopes allow', () => {
  it('shows who may read headers only no body, no preview and nothing unique of the body', async () => {
    const basic = await stand(['Mail.ReadBasic']);
    try {
      basic.mailbox.mail.put(received('m', DAY));
      const [one] = values(await basic.graph(`${INBOX}?$select=subject,body,bodyPreview,uniqueBody`));
      expect(one).toMatchObject({ subject: 'Subject of m' });
      expect(JSON.stringify(one)).not.toContain('Text of m');
      const whole = await basic.graph(`/me/messages/${String(one?.['id'])}`);
      expect(JSON.stringify(whole.body)).not.toContain('Text of m');
      expect((await basic.graph('/me/chats')).status).toBe(403);
    } finally {
      await basic.close();
    }
  });

  it('shows who may read mail the body as text or HTML, and what is unique of it', async () => {
    to.mailbox.mail.put(received('m', DAY, { text: 'Yes & no', quoted: '> Is it?' }));
    const [one] = values(await to.graph(`${INBOX}?$select=id`));
    const get = async (prefer: string) => (await to.graph(`/me/messages/${String(one?.['id'])}?$select=body,uniqueBody`, { headers: { prefer } })).body;
    expect(await get('outlook.body-content-type="text"')).toMatchObject({ body: { contentType: 'text', content: 'Yes & no\r\n\r\n> Is it?' }, uniqueBody: { content: 'Yes & no' } });
    expect(await get('')).toMatchObject({ uniqueBody: { contentType: 'html', content: '<html><body>Yes &amp; no</body></html>' } });
    expect((await to.graph('/me/messages/nothing')).status).toBe(404);
  });

  it('lists chats to who may see them, and what was said last only to who may read them', async () => {
    const basic = await stand(['Chat.ReadBasic']);
    try {
      basic.mailbox.chats.open({ id: '19:a@thread.v2', type: 'oneOnOne', topic: null, members: [ADA_IN_CHAT, ANA_IN_CHAT] });
      basic.mailbox.chats.write('19:a@thread.v2', { at: 1, by: ANA_IN_CHAT.userId, content: 'Hello' });
      const chats = await basic.graph('/me/chats?$expand=lastMessagePreview');
      expect(values(chats)).toMatchObject([{ id: '19:a@thread.v2', chatType: 'oneOnOne' }]);
      expect(JSON.stringify(chats.body)).not.toContain('Hello');
      expect((await basic.graph('/chats/19:a@thread.v2/messages')).status).toBe(403);
      expect((await basic.graph('/chats/19:a@thread.v2/members')).status).toBe(200);
    } finally {
      await basic.close();
    }
  });
});

describe('chats', () => {
  const A = '19:a@thread.v2';
  const B = '19:b@thread.v2';
  beforeEach(() => {
    for (const id of [A, B]) to.mailbox.chats.open({ id, type: 'group', topic: id, members: [ADA_IN_CHAT, ANA_IN_CHAT] });
    for (const at of [1_000, 2_000, 3_000]) to.mailbox.chats.write(A, { at, by: ANA_IN_CHAT.userId, content: `At ${String(at)}` });
    to.mailbox.chats.write(B, { at: 4_000, by: null, content: '' });
  });

  it('are listed in pages, the one written in last first, with what was said last', async () => {
    const [first, second] = await many('/me/chats?$expand=lastMessagePreview&$orderby=lastMessagePreview/createdDateTime%20desc&$top=1', 2);
    expect(first && values(first)).toMatchObject([{ id: B, lastMessagePreview: { messageType: 'systemEventMessage', from: null } }]);
    expect(second && values(second)).toMatchObject([{ id: A, lastMessagePreview: { id: '3000', body: { content: 'At 3000' }, from: { user: { id: ANA_IN_CHAT.userId } } } }]);
    expect(second?.body).not.toHaveProperty(['@odata.nextLink']);
    expect((await to.graph('/me/chats?$orderby=topic')).status).toBe(400);
    expect((await to.graph('/me/chats?$top=51')).status).toBe(400);
  });

  it('give their messages in pages, what was changed last first, from a moment on', async () => {
    to.mailbox.chats.remove(A, 1_000, 5_000);
    const [first, second] = await many(`/chats/${A}/messages?$top=2`, 2);
    expect(first && values(first).map(({ id, deletedDateTime }) => [id, deletedDateTime])).toEqual([['1000', '1970-01-01T00:00:05.000Z'], ['3000', null]]); // prettier-ignore
    expect(second && values(second)).toMatchObject([{ id: '2000', chatId: A, messageType: 'message', body: { content: 'At 2000' } }]);
    const since = await to.graph(`/chats/${A}/messages?$orderby=lastModifiedDateTime%20desc&$filter=lastModifiedDateTime%20gt%201970-01-01T00:00:02.500Z`);
    expect(values(since).map(({ id }) => id)).toEqual(['1000', '3000']);
    expect((await to.graph(`/chats/19:c@thread.v2/messages`)).status).toBe(404);
  });

  it('name their members, with an address where it is known', async () => {
    expect(values(await to.graph(`/chats/${A}/members`))).toMatchObject([{ userId: ADA_IN_CHAT.userId, email: 'ada@contoso.com' }, { userId: ANA_IN_CHAT.userId, email: 'ana@fabrikam.com' }]); // prettier-ignore
  });
});
