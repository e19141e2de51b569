/** Mail as touches, against the sandbox over HTTP: what is kept of messages, what never is, and how rounds come to the same as a full read. */
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ConsentStep } from '../../../src/api/consent.ts';
import { AppError } from '../../../src/api/errors.ts';
import { sync } from '../../../src/api/sync.ts';
import type { MailMessage } from '../../../src/sandbox/mail.ts';
import { CALM, wild } from '../../../src/sandbox/nature.ts';
import { ANA, BO, ME, received, sent } from '../../support/mail.ts';
import { BASE_SCOPES, connect, event, OWNER, type Connected } from '../../support/sandbox.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
/** `HISTORIES=10000` tries more. */
const HISTORIES = Number(process.env['HISTORIES'] ?? 60);
const DAY = 86_400_000;
const YESTERDAY = '2026-03-11T15:00:00Z';
let to: Connected;
const opened: Connected[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** Ada has switched these steps on, and these permissions are granted. */
async function stand(scopes: readonly string[], wanted: readonly ConsentStep[], database?: string): Promise<Connected> {
  const one = await connect([...BASE_SCOPES, ...scopes], undefined, database);
  opened.push(one);
  await one.store.connections.saveConnection(OWNER, { wanted, granted: [...BASE_SCOPES, ...scopes] });
  return one;
}
const headers = () => stand(['Mail.ReadBasic'], ['mail-headers']);
const texts = () => stand(['Mail.ReadBasic', 'Mail.Read'], ['mail-headers', 'mail-text']);
const round = (now = NOW) => sync(to, OWNER, now);
const touches = () => to.store.touches(OWNER);
const told = async () => (await touches()).map(({ direction, people, addressed }) => `${direction} ${people.join('+')} ${addressed}`);
const requests = () => to.sandbox.exchanges.filter(({ path }) => /messages/.test(path)).map(({ path }) => path);

describe('a message becomes a touch', () => {
  beforeEach(async () => {
    to = await headers();
  });

  it('with who wrote to whom, when and in which conversation', async () => {
    to.mailbox.mail.put(received('hello', '2026-03-10T08:00:00Z', { conversation: 'c' }));
    to.mailbox.mail.put(sent('answer', YESTERDAY, { conversation: 'c' }));
    await round();
    const [one, other] = await touches();
    expect(one).toMatchObject({ at: Date.parse('2026-03-10T08:00:00Z'), channel: 'mail', direction: 'received', people: ['ana@fabrikam.com'], addressed: 'to', asks: null, automatic: false });
    expect(other).toMatchObject({ direction: 'sent', people: ['ana@fabrikam.com'], addressed: 'to' });
    expect(other?.thread).toBe(one?.thread);
  });

  const few = (count: number) => Array.from({ length: count }, (_, i) => ({ name: '', address: `guest${String(i)}@fabrikam.com` }));
  it.each<[string, MailMessage, string[]]>([
    ['copied to me', received('m', YESTERDAY, { to: [BO], cc: [ME] }), ['received ana@fabrikam.com cc']],
    ['sent to one and copied to another', sent('m', YESTERDAY, { cc: [BO, ANA] }), ['sent ana@fabrikam.com to', 'sent bo@fabrikam.com cc']],
    ['sent blind', sent('m', YESTERDAY, { to: [], bcc: [BO] }), ['sent bo@fabrikam.com cc']],
    ['sent to eight', sent('m', YESTERDAY, { to: few(8) }), [`sent ${few(8).map(({ address }) => address).join('+')} to`]], // prettier-ignore
    ['sent to nine', sent('m', YESTERDAY, { to: few(9) }), []],
    ['received with eight others', received('m', YESTERDAY, { cc: few(8) }), []],
    ['sent to a person and a list', sent('m', YESTERDAY, { to: [ANA, { name: '', address: 'all@contoso.com' }] }), ['sent ana@fabrikam.com to']],
    ['sent to a room', sent('m', YESTERDAY, { to: [{ name: '', address: 'room-4@contoso.com' }] }), []],
    ['sent to myself', received('m', YESTERDAY, { from: ME }), []],
    ['from a list', received('m', YESTERDAY, { from: { name: '', address: 'team@fabrikam.com' } }), []],
    ['a newsletter', received('m', YESTERDAY, { headers: [{ name: 'List-Unsubscribe', value: '<mailto:x@fabrikam.com>' }] }), []],
    ['an invitation, which the calendar tells', received('m', YESTERDAY, { type: 'eventMessageRequest' }), []],
    ['an answer to an invitation', sent('m', YESTERDAY, { type: 'eventMessageResponse' }), []],
    ['from before the last 400 days', received('m', '2025-01-01T00:00:00Z'), []],
  ])('%s', async (_, message, expected) => {
    to.mailbox.mail.put(message);
    await round();
    expect(await told()).toEqual(expected);
  });

  it.each<[string, Partial<MailMessage>, boolean]>([
    ['an automatic reply', { headers: [{ name: 'Auto-Submitted', value: 'auto-replied' }] }, true],
    ['what says that no machine sent it', { headers: [{ name: 'auto-submitted', value: 'No' }] }, false],
    ['what wants no automatic reply', { headers: [{ name: 'X-Auto-Response-Suppress', value: 'DR, OOF, AutoReply' }] }, true],
    ['a machine', { from: { name: 'Fabrikam', address: 'no-reply@fabrikam.com' } }, true],
  ])('automatic or not: %s', async (_, more, expected) => {
    to.mailbox.mail.put(received('m', YESTERDAY, more));
    await round();
    expect((await touches()).map(({ automatic }) => automatic)).toEqual([expected]);
  });

  it('and stays one, whether the message is archived, deleted or read; put back, it is still one', async () => {
    for (const key of ['moves', 'goes', 'stays']) to.mailbox.mail.put(received(key, YESTERDAY));
    await round();
    const before = await touches();
    expect(before).toHaveLength(3);
    to.mailbox.mail.move('moves', 'archive');
    to.mailbox.mail.remove('goes');
    to.mailbox.mail.markRead('stays', true);
    await round();
    expect(await touches()).toEqual(before);
    to.mailbox.mail.move('moves', 'inbox');
    await round();
    expect(await touches()).toEqual(before);
  });

  it('until it is older than 400 days', async () => {
    to.mailbox.mail.put(received('moves', YESTERDAY));
    await round();
    to.mailbox.mail.move('moves', 'archive');
    await round(NOW + 399 * DAY);
    expect(await touches()).toHaveLength(1);
    await round(NOW + 401 * DAY);
    expect(await touches()).toEqual([]);
  });
});

describe('a round', () => {
  it('asks one request of each folder once everything is known', async () => {
    to = await headers();
    for (let n = 0; n < 250; n++) to.mailbox.mail.put(received(`m${String(n)}`, YESTERDAY));
    await round();
    expect(requests()).toHaveLength(4);
    to.mailbox.mail.put(received('new', YESTERDAY));
    await round();
    expect(requests()).toHaveLength(6);
    expect(await touches()).toHaveLength(251);
  });

  it('starts over where Graph has forgotten the cursor, and keeps what came before', async () => {
    to = await headers();
    for (const key of ['a', 'b']) to.mailbox.mail.put(received(key, YESTERDAY));
    await round();
    to.mailbox.mail.forgetTokens();
    to.mailbox.mail.remove('a');
    to.mailbox.mail.put(received('c', YESTERDAY, { from: BO }));
    await round();
    expect((await told()).sort()).toEqual(['received ana@fabrikam.com to', 'received ana@fabrikam.com to', 'received bo@fabrikam.com to']);
  });

  it('of one folder that fails leaves the other its news, and its own cursor where it was', async () => {
    to = await headers();
    to.mailbox.mail.put(received('a', YESTERDAY));
    await round();
    const before = await to.store.streams(OWNER);
    to.mailbox.mail.put(received('b', YESTERDAY));
    to.mailbox.mail.put(sent('s', YESTERDAY));
    const [inbox, ...others] = to.touches;
    await sync({ ...to, touches: [...failing(inbox ? [inbox] : []), ...others] }, OWNER, NOW);
    expect(await told()).toEqual(expect.arrayContaining(['received ana@fabrikam.com to', 'sent ana@fabrikam.com to']));
    expect(await touches()).toHaveLength(2);
    expect((await to.store.streams(OWNER)).inbox).toEqual({ cursor: before.inbox?.cursor, state: 'failed' });
    await round();
    expect(await touches()).toHaveLength(3);
  });

  it('reads no mail that nobody switched on', async () => {
    to = await stand(['Mail.ReadBasic'], []);
    to.mailbox.mail.put(received('m', YESTERDAY));
    await round();
    expect(requests()).toEqual([]);
    expect(await to.store.streams(OWNER)).toEqual({});
  });
});

describe('what is written', () => {
  it('is asked whether it asks something, where it may be read, and of late messages to me or by me alone', async () => {
    to = await texts();
    to.mailbox.mail.put(received('asks', '2026-03-10T08:00:00Z', { text: 'Could you send me the figures by Friday.' }));
    to.mailbox.mail.put(received('quotes', '2026-03-10T09:00:00Z', { text: 'Done.', quoted: '> Could you send me the figures?' }));
    to.mailbox.mail.put(sent('mine', '2026-03-10T10:00:00Z', { text: 'Does Thursday suit you?' }));
    to.mailbox.mail.put(received('copied', '2026-03-10T11:00:00Z', { to: [BO], cc: [ME], text: 'Will you come?' }));
    to.mailbox.mail.put(received('old', '2026-01-10T11:00:00Z', { text: 'Will you come?' }));
    await round();
    expect((await touches()).map(({ asks }) => asks)).toEqual([null, true, false, true, null]);
  });

  it('is looked at once reading is switched on', async () => {
    to = await stand(['Mail.ReadBasic', 'Mail.Read'], ['mail-headers']);
    to.mailbox.mail.put(received('asks', YESTERDAY, { text: 'Will you come?' }));
    await round();
    expect((await touches()).map(({ asks }) => asks)).toEqual([null]);
    await to.store.connections.saveConnection(OWNER, { wanted: ['mail-headers', 'mail-text'] });
    await round();
    await round();
    expect((await touches()).map(({ asks }) => asks)).toEqual([true]);
  });

  it('is never stored: no subject, no text, no preview is anywhere in the database', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'touches-'));
    try {
      const path = join(folder, 'followthrough.db');
      to = await stand(['Mail.ReadBasic', 'Mail.Read', 'Chat.Read'], ['mail-headers', 'mail-text', 'chat'], path);
      const canary = { subject: 'CANARY in subject', text: 'CANARY in text. Will you come?', quoted: '> CANARY in quote', conversation: 'CANARY', headers: [{ name: 'X-Note', value: 'CANARY' }] };
      to.mailbox.mail.put(received('m', YESTERDAY, canary));
      to.mailbox.mail.put(sent('s', YESTERDAY, canary));
      await round();
      expect((await touches()).map(({ asks }) => asks)).toEqual([true, true]);
      const files = ['', '-wal'].map((ending) => readFileSync(`${path}${ending}`).toString('latin1')).join('');
      expect(files).toContain('ana@fabrikam.com');
      expect(files).not.toMatch(/canary|will you come/i);
    } finally {
      for (const one of opened.splice(0)) await one.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a mail that I sent', () => {
  const rules = async () => ({
    open: (await to.store.list(OWNER, ['open'])).map(({ rule }) => rule),
    held: (await to.store.heldBack(OWNER)).filter(({ code }) => code !== 'no-consent').map(({ rule, code }) => `${rule} ${code}`),
  });

  it('has done what was owed', async () => {
    to = await headers();
    to.mailbox.put(event('first meeting', '2026-03-11T10:00'));
    await round();
    expect(await rules()).toEqual({ open: ['thanks-owed'], held: [] });
    to.mailbox.mail.put(sent('thanks', YESTERDAY));
    await round();
    expect(await rules()).toEqual({ open: [], held: ['thanks-owed already-done'] });
  });

  it('ends a silence', async () => {
    to = await headers();
    for (const [n, day] of ['2026-02-20', '2026-02-13', '2026-02-06'].entries()) to.mailbox.put(event(`m${String(n)}`, `${day}T10:00`));
    await round();
    expect((await rules()).open).toContain('gone-quiet');
    to.mailbox.mail.put(sent('hello', YESTERDAY));
    await round();
    expect((await rules()).open).not.toContain('gone-quiet');
  });

  it('is said to be unseen where mail may not be read, and the round goes on', async () => {
    to = await stand([], ['mail-headers']);
    to.mailbox.put(event('first meeting', '2026-03-11T10:00'));
    to.mailbox.mail.put(sent('thanks', YESTERDAY));
    await round();
    expect((await rules()).open).toEqual(['thanks-owed']);
    expect((await to.store.list(OWNER, ['open']))[0]?.data['unseen']).toBe('yes');
    expect(await to.store.streams(OWNER)).toEqual({ inbox: { cursor: null, state: 'needs-consent' }, sentitems: { cursor: null, state: 'needs-consent' } });
  });
});

describe('after any history', () => {
  const KEYS = ['a', 'b', 'c', 'd'];
  const step = fc.oneof(
    fc.record({ what: fc.constantFrom('receive', 'send', 'archive', 'restore', 'move to sent', 'mark read', 'delete', 'change people'), key: fc.constantFrom(...KEYS) }),
    fc.record({ what: fc.constantFrom('round', 'failing round', 'forget tokens'), key: fc.constant('') }),
  );

  function act(what: string, key: string): void {
    const { mail } = to.mailbox;
    const isThere = mail.all().some((one) => one.key === key);
    if (what === 'receive') mail.put(received(key, YESTERDAY));
    else if (what === 'send') mail.put(sent(key, YESTERDAY));
    else if (what === 'forget tokens') mail.forgetTokens();
    else if (!isThere) return;
    else if (what === 'archive') mail.move(key, 'archive');
    else if (what === 'restore') mail.move(key, 'inbox');
    else if (what === 'move to sent') mail.move(key, 'sentitems');
    else if (what === 'mark read') mail.markRead(key, true);
    else if (what === 'delete') mail.remove(key);
    else mail.put(received(key, YESTERDAY, { from: BO }));
  }

  it(
    'the touches are those that full reads at every round would have seen',
    async () => {
      to = await headers();
      const whole = await headers();
      // A stream that could not be read to its end knows nothing new.
      const look = async () => {
        await round();
        const streams = await to.store.streams(OWNER);
        const { nature } = to.mailbox;
        to.mailbox.nature = CALM;
        for (const source of to.touches.slice(0, 2)) {
          if (streams[source.stream]?.state !== 'read') continue;
          const changes = await source.changes(OWNER, null, { now: NOW, me: [ME.address], readsText: false });
          await whole.store.saveTouches(OWNER, source.stream, changes, 0);
        }
        to.mailbox.nature = nature;
      };
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.option(fc.nat(1_000_000)), async (steps, seed) => {
          to.mailbox.nature = seed === null ? CALM : wild(seed);
          for (const { what, key } of steps) {
            if (what === 'round') await look();
            else if (what === 'failing round') await sync({ ...to, touches: failing(to.touches) }, OWNER, NOW);
            else act(what, key);
          }
          to.mailbox.nature = CALM;
          await look();
          expect(await touches()).toEqual(await whole.store.touches(OWNER));
          to.sandbox.forgetRequests();
          // A mailbox answers only so many requests in ten minutes.
          to.sandbox.clock.advance(10_000);
        }),
        { numRuns: HISTORIES },
      );
    },
    60_000 + HISTORIES * 600,
  );
});

/** The same sources, whose rounds are lost between Graph and the store. */
function failing(sources: Connected['touches']): Connected['touches'] {
  return sources.map((source) => ({
    ...source,
    changes: async (...asked) => {
      await source.changes(...asked);
      throw new AppError('graph_unavailable', 'Lost on the way.');
    },
  }));
}
