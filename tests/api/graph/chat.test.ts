/** Chats as touches, against the sandbox over HTTP: only chats with something new are opened, and no text is kept. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sync } from '../../../src/api/sync.ts';
import type { Chat } from '../../../src/sandbox/chat.ts';
import { ADA_IN_CHAT, ANA_IN_CHAT, BO_IN_CHAT, received } from '../../support/mail.ts';
import { BASE_SCOPES, connect, event, OWNER, type Connected } from '../../support/sandbox.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const AT = Date.parse('2026-03-11T15:00:00Z');
const MINUTE = 60_000;
const A = '19:a@thread.v2';
const [ADA, ANA] = [ADA_IN_CHAT.userId, ANA_IN_CHAT.userId];
let to: Connected;
beforeEach(async () => {
  to = await connect([...BASE_SCOPES, 'Chat.Read']);
  await to.store.connections.saveConnection(OWNER, { wanted: ['chat'], granted: [...BASE_SCOPES, 'Chat.Read'] });
});
afterEach(() => to.close());

const round = (now = NOW) => sync(to, OWNER, now);
const told = async () => (await to.store.touches(OWNER)).map(({ direction, people, addressed, asks }) => `${direction} ${people.join('+')} ${addressed}${asks ? ' asks' : ''}`);
const open = (id: string, more: Partial<Chat> = {}) => {
  to.mailbox.chats.open({ id, type: 'oneOnOne', topic: null, members: [ADA_IN_CHAT, ANA_IN_CHAT], ...more });
};
const requests = () => to.sandbox.exchanges.filter(({ path }) => path.includes('/chats')).map(({ path }) => decodeURIComponent(path.replace(/\?.*/, '').replace(/^.*\/v1.0/, '')));

describe('a message in a chat becomes a touch', () => {
  it('with who wrote to whom, when, and whether it asks something', async () => {
    open(A);
    to.mailbox.chats.write(A, { at: AT, by: ANA, content: '<p>Hello Ada</p><p>Could you look at page two&nbsp;today</p>' });
    to.mailbox.chats.write(A, { at: AT + 1, by: ADA, content: '<p>Done.</p>' });
    await round();
    expect(await told()).toEqual(['received ana@fabrikam.com to asks', 'sent ana@fabrikam.com to']);
    expect(await to.store.touches(OWNER)).toMatchObject([{ at: AT, channel: 'chat', automatic: false }, { at: AT + 1 }]);
    expect(JSON.stringify(await to.store.touches(OWNER))).not.toMatch(/page two|19:a/);
  });

  const trio = { type: 'group' as const, members: [ADA_IN_CHAT, ANA_IN_CHAT, BO_IN_CHAT] };
  const crowd = Array.from({ length: 9 }, (_, i) => ({ userId: `u${String(i)}`, name: '', address: `guest${String(i)}@fabrikam.com` }));
  it.each<[string, Partial<Chat>, { by: string | null; mentions?: string[]; isDeleted?: boolean }, string[]]>([
    ['in a group, from one of them', trio, { by: ANA }, ['received ana@fabrikam.com cc']],
    ['in a group, to me by name', trio, { by: ANA, mentions: [ADA] }, ['received ana@fabrikam.com to']],
    ['in a group, from me', trio, { by: ADA }, ['sent ana@fabrikam.com+bo@fabrikam.com to']],
    ['among more than eight others', { type: 'meeting', members: [ADA_IN_CHAT, ...crowd] }, { by: 'u1' }, []],
    ['that nobody wrote', {}, { by: null }, []],
    ['that was deleted', {}, { by: ANA, isDeleted: true }, []],
    ['from someone whose address is not known', { members: [ADA_IN_CHAT, { ...ANA_IN_CHAT, address: null }] }, { by: ANA }, []],
  ])('%s', async (_, chat, message, expected) => {
    open(A, chat);
    to.mailbox.chats.write(A, { at: AT, content: 'Hello', ...message });
    await round();
    expect(await told()).toEqual(expected);
  });
});

describe('a round', () => {
  it('looks at the list once, and opens only chats with something new', async () => {
    for (let n = 0; n < 52; n++) {
      open(`19:${String(n)}@thread.v2`);
      to.mailbox.chats.write(`19:${String(n)}@thread.v2`, { at: AT + n * MINUTE, by: ANA, content: 'Hello' });
    }
    await round();
    expect(requests().filter((path) => path === '/me/chats')).toHaveLength(2);
    expect(await to.store.touches(OWNER)).toHaveLength(52);
    const before = requests().length;
    await round();
    expect(requests().slice(before)).toEqual(['/me/chats']);
    to.mailbox.chats.write('19:7@thread.v2', { at: AT + 90 * MINUTE, by: ADA, content: 'Hello' });
    await round();
    expect(requests().slice(before + 1)).toEqual(['/me/chats', '/chats/19:7@thread.v2/members', '/chats/19:7@thread.v2/messages']);
    expect(await to.store.touches(OWNER)).toHaveLength(53);
  });

  it('takes away what was deleted: at once where it was the last, else once something new is written', async () => {
    open(A);
    for (const at of [AT, AT + MINUTE]) to.mailbox.chats.write(A, { at, by: ANA, content: 'Hello' });
    await round();
    to.mailbox.chats.remove(A, AT + MINUTE, AT + 2 * MINUTE);
    await round();
    expect((await to.store.touches(OWNER)).map(({ at }) => at)).toEqual([AT]);
    to.mailbox.chats.remove(A, AT, AT + 3 * MINUTE);
    to.mailbox.chats.write(A, { at: AT + 4 * MINUTE, by: ANA, content: 'Hello' });
    await round();
    expect((await to.store.touches(OWNER)).map(({ at }) => at)).toEqual([AT + 4 * MINUTE]);
  });

  it('goes on where chat is refused: meetings and mail are kept, and the stream says that it needs consent', async () => {
    const other = await connect([...BASE_SCOPES, 'Mail.ReadBasic']);
    try {
      await other.store.connections.saveConnection(OWNER, { wanted: ['mail-headers', 'chat'] });
      other.mailbox.put(event('first meeting', '2026-03-11T10:00'));
      other.mailbox.mail.put(received('m', '2026-03-11T15:00:00Z'));
      await sync(other, OWNER, NOW);
      const streams = await other.store.streams(OWNER);
      expect(Object.fromEntries(Object.entries(streams).map(([name, { state }]) => [name, state]))).toEqual({ inbox: 'read', sentitems: 'read', chat: 'needs-consent' });
      expect(streams.chat?.cursor).toBe(null);
      expect(await other.store.touches(OWNER)).toHaveLength(1);
      expect(await other.store.meetings(OWNER)).toHaveLength(1);
    } finally {
      await other.close();
    }
  });

  it('has done what was owed, by a word in a chat', async () => {
    to.mailbox.put(event('first meeting', '2026-03-11T10:00'));
    open(A);
    to.mailbox.chats.write(A, { at: AT, by: ADA, content: 'Thank you' });
    await round();
    expect((await to.store.heldBack(OWNER)).map(({ rule, code }) => `${rule} ${code}`)).toEqual(['thanks-owed already-done']);
  });
});
