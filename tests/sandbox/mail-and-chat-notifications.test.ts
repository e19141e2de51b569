/** How Graph tells of mail and chats: what can be subscribed to, what that takes, and what is told. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DELIVERED_AFTER } from '../../src/sandbox/mail-sending.ts';
import { ADA, LENA } from '../../src/sandbox/people.ts';
import { ADA_IN_CHAT, ANA_IN_CHAT, received } from '../support/mail.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { stand, type Got, type Stand } from './stand.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const MINUTE = 60_000;
const CHAT = '19:a@thread.v2';
const IMMUTABLE = { prefer: 'IdType="ImmutableId"' };

let to: Stand;
let at: Endpoint;
beforeEach(async () => {
  [to, at] = await Promise.all([stand(['Mail.Read', 'Mail.ReadWrite', 'Mail.Send', 'Chat.Read']), endpoint()]);
  to.sandbox.clock.set(NOW);
  to.mailbox.chats.open({ id: CHAT, type: 'oneOnOne', topic: null, members: [ADA_IN_CHAT, ANA_IN_CHAT] });
});
afterEach(async () => {
  await to.close();
  await at.close();
});

const subscribe = (resource: string, more: object = {}, headers = {}) =>
  to.graph('/subscriptions', {
    headers,
    body: {
      changeType: 'created,updated,deleted',
      resource,
      notificationUrl: at.url,
      lifecycleNotificationUrl: at.url,
      clientState: 'only-we-know',
      expirationDateTime: new Date(NOW + 100 * MINUTE).toISOString(),
      ...more,
    },
  });
const errorOf = ({ status, body }: Got) => [status, (body['error'] as { code: string }).code];
/** What was told since it was last asked, in the order in which it happened. */
async function told(): Promise<string[]> {
  to.sandbox.clock.advance(1_000);
  await to.sandbox.notifier.settled();
  return at.posts.splice(0).flatMap((post) => post.map(({ changeType, resource }) => `${changeType ?? ''} ${resource ?? ''}`));
}
const types = async () => (await told()).map((one) => one.split(' ')[0]);

describe('a subscription to mail', () => {
  it('tells what comes, changes and goes, by the id that a request for it would find', async () => {
    expect((await subscribe('me/messages', {}, IMMUTABLE)).status).toBe(201);
    to.mailbox.mail.put(received('m', '2026-03-12T09:00:00Z'));
    const [first = ''] = await told();
    const id = first.split('/').at(-1) ?? '';
    expect(first).toBe(`created Users/${ADA.userId}/Messages/${id}`);
    expect((await to.graph(`/me/messages/${id}`, { headers: IMMUTABLE })).body['subject']).toBe('Subject of m');
    to.mailbox.mail.markRead('m', true);
    to.mailbox.mail.move('m', 'archive');
    to.mailbox.mail.remove('m');
    expect(await types()).toEqual(['updated', 'updated', 'deleted']);
  });

  it('by ordinary ids tells a move as one message that goes and another that comes', async () => {
    to.mailbox.mail.put(received('m', '2026-03-12T09:00:00Z'));
    await subscribe('me/messages');
    to.mailbox.mail.move('m', 'archive');
    const moved = await told();
    expect(moved.map((one) => one.split(' ')[0])).toEqual(['deleted', 'created']);
    expect(new Set(moved.map((one) => one.split('/').at(-1))).size).toBe(2);
  });

  it.each(["me/mailFolders('Inbox')/messages", '/me/mailFolders/inbox/messages', `users/${ADA.userId}/mailFolders('inbox')/messages`])(
    'of one folder tells of that folder alone: %s',
    async (resource) => {
      await subscribe(resource, {}, IMMUTABLE);
      to.mailbox.mail.put(received('draft', '2026-03-12T09:00:00Z', { folder: 'drafts' }));
      to.mailbox.mail.put(received('m', '2026-03-12T09:00:00Z'));
      to.mailbox.mail.move('m', 'archive');
      to.mailbox.mail.move('m', 'inbox');
      expect(await types()).toEqual(['created', 'deleted', 'created']);
    },
  );

  it('tells of mail that another has sent', async () => {
    to.sandbox.directory.add(LENA);
    await subscribe("me/mailFolders('inbox')/messages", { changeType: 'created' });
    await to.graph('/me/sendMail', { as: LENA, body: { message: { subject: 'Hello', toRecipients: [{ emailAddress: { address: ADA.address } }] } } });
    expect(await told()).toEqual([]);
    to.sandbox.clock.advance(DELIVERED_AFTER);
    expect(await types()).toEqual(['created']);
  });

  it('goes and fails like one to events: once for the same, renewed, silent while challenged', async () => {
    const made = await subscribe('me/messages');
    expect(errorOf(await subscribe('/users/' + ADA.userId + '/messages'))).toEqual([409, 'Conflict']);
    expect((await subscribe("me/mailFolders('inbox')/messages")).status).toBe(201);
    const id = String(made.body['id']);
    expect((await to.graph(`/subscriptions/${id}`, { method: 'PATCH', body: { expirationDateTime: new Date(NOW + 10_080 * MINUTE).toISOString() } })).status).toBe(200);
    await to.door('/notifications/challenge', { method: 'POST' });
    to.mailbox.mail.put(received('unheard', '2026-03-12T09:00:00Z'));
    expect(await types()).toEqual(['', '']);
  });
});

describe('a subscription to chats', () => {
  it('tells of the messages of one chat or of all, and of chats that change', async () => {
    await subscribe(`/chats/${CHAT}/messages`, { notificationUrl: `${at.url}/one` });
    await subscribe('me/chats/getAllMessages', { notificationUrl: `${at.url}/all` });
    await subscribe(`chats('${CHAT}')`, { notificationUrl: `${at.url}/chat`, changeType: 'created,updated' });
    to.mailbox.chats.write(CHAT, { at: 1_000, by: ANA_IN_CHAT.userId, content: 'Hello' });
    to.mailbox.chats.remove(CHAT, 1_000, 2_000);
    to.mailbox.chats.open({ id: '19:b@thread.v2', type: 'group', topic: 'Plans', members: [ADA_IN_CHAT] });
    to.mailbox.chats.write('19:b@thread.v2', { at: 3_000, by: ANA_IN_CHAT.userId, content: 'Hi' });
    to.mailbox.chats.open({ id: CHAT, type: 'group', topic: 'All of us', members: [ADA_IN_CHAT, ANA_IN_CHAT] });
    const message = (change: string, chat: string, id: number) => `${change} chats('${chat}')/messages('${String(id)}')`;
    const both = [message('created', CHAT, 1_000), message('deleted', CHAT, 1_000)];
    expect((await told()).sort()).toEqual([...both, ...both, message('created', '19:b@thread.v2', 3_000), `updated chats('${CHAT}')`].sort());
  });

  it.each([
    ['a longer life without an address for its lifecycle', 'me/chats/getAllMessages', { lifecycleNotificationUrl: undefined }, [400, 'InvalidRequest']],
    ['more than three days', 'me/chats/getAllMessages', { expirationDateTime: new Date(NOW + 4_321 * MINUTE).toISOString() }, [400, 'InvalidRequest']],
    ['a chat that is not there', 'chats/19:none@thread.v2/messages', {}, [404, 'NotFound']],
    ['deletions of a chat', `chats/${CHAT}`, {}, [400, 'InvalidRequest']],
    ['all chats of the organisation', 'chats', {}, [400, 'InvalidRequest']],
  ])('is refused for %s', async (_, resource, more, expected) => {
    expect(errorOf(await subscribe(resource, more))).toEqual(expected);
  });

  it('may do without that address for an hour', async () => {
    expect((await subscribe('me/chats/getAllMessages', { lifecycleNotificationUrl: undefined, expirationDateTime: new Date(NOW + 60 * MINUTE).toISOString() })).status).toBe(201);
  });
});

describe('the permission', () => {
  it('that was taken back takes the subscription out of reach', async () => {
    const id = String((await subscribe('me/messages')).body['id']);
    const token = await to.token({ scope: `${to.sandbox.origin}/Chat.Read` });
    const asking = { headers: { authorization: `Bearer ${String(token.body['access_token'])}` } };
    expect(errorOf(await to.graph(`/subscriptions/${id}`, { method: 'PATCH', ...asking, body: { expirationDateTime: new Date(NOW + 200 * MINUTE).toISOString() } }))).toEqual([
      403,
      'ErrorAccessDenied',
    ]);
    expect(errorOf(await to.graph(`/subscriptions/${id}/reauthorize`, { method: 'POST', ...asking }))).toEqual([403, 'ErrorAccessDenied']);
    expect((await to.graph('/subscriptions', asking)).body['value']).toHaveLength(1);
  });

  it.each<[string, string[], number[]]>([
    ['to read headers subscribes to mail', ['Mail.ReadBasic'], [403, 201, 403, 403]],
    ['to see chats subscribes to a chat, not to its messages', ['Chat.ReadBasic'], [403, 403, 201, 403]],
    ['to read chats subscribes to both', ['Chat.Read'], [403, 403, 201, 201]],
    ['to read events subscribes to events alone', ['Calendars.Read'], [201, 403, 403, 403]],
  ])('%s', async (_, scopes, expected) => {
    const one = await stand(scopes);
    try {
      one.mailbox.chats.open({ id: CHAT, type: 'oneOnOne', topic: null, members: [ADA_IN_CHAT] });
      const expirationDateTime = new Date(Date.now() + 50 * MINUTE).toISOString();
      const statuses: number[] = [];
      for (const resource of ['me/events', 'me/messages', `chats/${CHAT}`, `chats/${CHAT}/messages`])
        statuses.push((await one.graph('/subscriptions', { body: { changeType: 'created', resource, notificationUrl: at.url, expirationDateTime } })).status);
      expect(statuses).toEqual(expected);
    } finally {
      await one.close();
    }
  });
});
