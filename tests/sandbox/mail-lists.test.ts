/** Plain reads of mail: messages of all folders and of one, filtered and in order; folders; messages that move. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CALM, wild } from '../../src/sandbox/nature.ts';
import { BO, received, sent } from '../support/mail.ts';
import { stand, type Got, type Stand } from './stand.ts';

const headers = { prefer: 'IdType="ImmutableId"' };
let to: Stand;
beforeEach(async () => {
  to = await stand(['Mail.Read', 'Mail.ReadWrite']);
});
afterEach(() => to.close());

const values = ({ body }: Got) => body['value'] as Record<string, unknown>[];
const subjects = (got: Got) => values(got).map(({ subject }) => String(subject).replace('Subject of ', ''));
const list = (query: Readonly<Record<string, string>> = {}, path = '/me/messages') => to.graph(`${path}?${new URLSearchParams(query).toString()}`, { headers });
const code = ({ status, body }: Got) => [status, (body['error'] as { code: string }).code];

describe('a list of messages', () => {
  beforeEach(() => {
    to.mailbox.mail.put(received('first', '2026-03-01T09:00:00Z', { conversation: 'c' }));
    to.mailbox.mail.put(received('second', '2026-03-02T09:00:00Z', { from: BO, isRead: true }));
    to.mailbox.mail.put(sent('answer', '2026-03-03T09:00:00Z', { conversation: 'c' }));
    to.mailbox.mail.put(received('draft', '2026-03-04T09:00:00Z', { folder: 'drafts', conversation: 'c' }));
  });

  it('has those of all folders or of one, received last first, in pages', async () => {
    expect(subjects(await list())).toEqual(['draft', 'answer', 'second', 'first']);
    expect(subjects(await list({}, '/me/mailFolders/inbox/messages'))).toEqual(['second', 'first']);
    const first = await list({ $top: '3', $select: 'subject', $count: 'true' });
    expect([subjects(first).length, first.body['@odata.count']]).toEqual([3, 4]);
    expect(subjects(await to.graph(String(first.body['@odata.nextLink'])))).toEqual(['first']);
  });

  it('finds those of a conversation, the drafts among them, and those of one person or day', async () => {
    const conversation = String(values(await list())[0]?.['conversationId']);
    expect(subjects(await list({ $filter: `conversationId eq '${conversation}' and isDraft eq true` }))).toEqual(['draft']);
    expect(subjects(await list({ $filter: "from/emailAddress/address eq 'bo@fabrikam.com'" }))).toEqual(['second']);
    expect(subjects(await list({ $filter: 'receivedDateTime ge 2026-03-02T09:00:00Z and receivedDateTime lt 2026-03-04T00:00:00Z', $orderby: 'receivedDateTime' }))).toEqual(['second', 'answer']);
  });

  it('is refused where it is ordered by what it is not filtered by first, as too complex', async () => {
    expect(code(await list({ $filter: 'isRead eq true', $orderby: 'receivedDateTime desc' }))).toEqual([400, 'InefficientFilter']);
    expect(code(await list({ $filter: 'colour eq 1' }))).toEqual([400, 'ErrorInvalidUrlQueryFilter']);
    expect(code(await list({ $filter: 'isRead eq true or isDraft eq true' }))).toEqual([400, 'ErrorInvalidUrlQueryFilter']);
  });

  it('finds nothing by extended properties for who may read headers only', async () => {
    const basic = await stand(['Mail.ReadBasic']);
    try {
      const filter = encodeURIComponent("singleValueExtendedProperties/any(ep: ep/id eq 'String x' and ep/value eq '1')");
      expect(code(await basic.graph(`/me/messages?$filter=${filter}`))).toEqual([403, 'ErrorAccessDenied']);
      expect((await basic.graph('/me/messages')).status).toBe(200);
    } finally {
      await basic.close();
    }
  });
});

describe('a folder', () => {
  it('counts its messages, and is found by its name in any case or by its id', async () => {
    to.mailbox.mail.put(received('a', '2026-03-01T09:00:00Z'));
    to.mailbox.mail.put(received('b', '2026-03-01T09:00:00Z', { isRead: true }));
    const { body } = await to.graph('/me/mailFolders/Inbox');
    expect(body).toMatchObject({ displayName: 'Inbox', totalItemCount: 2, unreadItemCount: 1 });
    expect(subjects(await to.graph(`/me/mailFolders/${String(body['id'])}/messages`))).toHaveLength(2);
    expect((await to.graph('/me/mailFolders/nowhere')).status).toBe(404);
  });
});

describe('a message that moves', () => {
  it('has another ordinary id from then on, also once it is back, and the same immutable one', async () => {
    to.mailbox.mail.put(received('m', '2026-03-01T09:00:00Z'));
    const ids = async (prefer: string) => values(await to.graph('/me/messages', { headers: { prefer } })).map(({ id }) => String(id));
    const [[ordinary = ''], immutable] = [await ids(''), await ids(headers.prefer)];
    const moved = await to.graph(`/me/messages/${ordinary}/move`, { body: { destinationId: 'archive' } });
    expect(moved.status).toBe(201);
    const back = await to.graph(`/me/messages/${String(moved.body['id'])}/move`, { body: { DestinationId: 'inbox' } });
    expect(new Set([ordinary, moved.body['id'], back.body['id']]).size).toBe(3);
    expect(await ids(headers.prefer)).toEqual(immutable);
    expect((await to.graph(`/me/messages/${ordinary}`)).status).toBe(404);
    expect((await to.graph(`/me/messages/${String(back.body['id'])}/move`, { body: { destinationId: 'nowhere' } })).status).toBe(404);
  });

  it('and comes back before the next round is told to be gone by its old ordinary id, and to be there by its new one', async () => {
    to.mailbox.mail.put(received('m', '2026-03-01T09:00:00Z'));
    const DELTA = '/me/mailFolders/inbox/messages/delta';
    const links = [await to.graph(DELTA), await to.graph(DELTA, { headers })].map(({ body }) => body['@odata.deltaLink'] as string);
    to.mailbox.mail.move('m', 'archive');
    to.mailbox.mail.move('m', 'inbox');
    const told = async (link: string, more: object) => values(await to.graph(link, more)).map((one) => '@removed' in one);
    expect([await told(links[0] ?? '', {}), await told(links[1] ?? '', { headers })]).toEqual([[true, false], [false]]);
  });
});

describe('the version of a message', () => {
  it('changes with the message, and with no other', async () => {
    const id = String((await to.graph('/me/messages', { headers, body: { subject: 'Draft' } })).body['id']);
    const version = async () => (await to.graph(`/me/messages/${id}`, { headers })).body['changeKey'];
    const before = await version();
    to.mailbox.mail.put(received('another', '2026-03-01T09:00:00Z'));
    expect(await version()).toBe(before);
    await to.graph(`/me/messages/${id}`, { method: 'PATCH', headers, body: { subject: 'Changed' } });
    expect(await version()).not.toBe(before);
  });
});

describe('a round of mail at its worst', () => {
  const DELTA = '/me/mailFolders/inbox/messages/delta';
  const round = async (from: string) => {
    const pages: Record<string, unknown>[][] = [];
    for (let next = from; pages.length < 300;) {
      const { status, body } = await to.graph(next, { headers: { prefer: `${headers.prefer}, odata.maxpagesize=5` } });
      if (status === 410) return null;
      pages.push(body['value'] as Record<string, unknown>[]);
      if (body['@odata.deltaLink']) return { pages, link: body['@odata.deltaLink'] as string };
      next = String(body['@odata.nextLink']);
    }
    return null;
  };

  it.each([3, 8, 21])('is empty in the middle, short, out of order and double, with strangers gone, and still tells the truth (seed %s)', async (seed) => {
    to.mailbox.nature = { ...wild(seed), evictions: 0, wedged: 0 };
    for (let n = 0; n < 60; n++) to.mailbox.mail.put(received(`m${String(n)}`, '2026-03-01T09:00:00Z'));
    const first = await round(DELTA);
    for (let n = 0; n < 20; n++) to.mailbox.mail.remove(`m${String(n)}`);
    const later = await round(first?.link ?? '');
    const all = [...(first?.pages ?? []), ...(later?.pages ?? [])];
    expect([all.some((page) => page.length === 0), all.some(({ length }) => length > 0 && length < 5)]).toEqual([true, true]);
    expect((first?.pages ?? []).flat().length).toBeGreaterThan(60);
    const seen = new Map(all.flat().map((one) => [one['id'], one]));
    const known = [...seen.values()].filter((one) => !('@removed' in one));
    expect(known.map(({ subject }) => subject).sort()).toEqual(values(await list({ $top: '100' })).map(({ subject }) => subject).sort()); // prettier-ignore
    expect(seen.size).toBeGreaterThan(60);
  });

  it('never ends, or is forgotten', async () => {
    to.mailbox.mail.put(received('m', '2026-03-01T09:00:00Z'));
    to.mailbox.nature = { ...CALM, wedged: 1 };
    expect(await round(DELTA)).toBeNull();
    to.mailbox.nature = { ...CALM, evictions: 1 };
    expect(code(await to.graph(DELTA))).toEqual([410, 'SyncStateNotFound']);
  });
});
