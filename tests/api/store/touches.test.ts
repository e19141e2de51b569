/** Touches in the store: kept with their cursor, each once, for 400 days, an owner's apart from another's. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Owner, Store, StoredTouch, TouchChanges } from '../../../src/api/ports.ts';
import { openStore } from '../../../src/api/store/sql-store.ts';
import { sqliteDialect } from '../../../src/api/store/sqlite.ts';

const ADA: Owner = { tenant: 't1', user: 'u1' };
const OTHERS: Owner[] = [
  { tenant: 't1', user: 'u2' },
  { tenant: 't2', user: 'u1' },
];
let store: Store;
beforeEach(async () => {
  store = await openStore(sqliteDialect(':memory:'));
});
afterEach(() => store.close());

const touch = (id: string, more: Partial<StoredTouch> = {}): StoredTouch => ({
  id,
  at: 1_000,
  channel: 'mail',
  direction: 'received',
  people: ['ana@fabrikam.com'],
  addressed: 'to',
  thread: 'c',
  asks: null,
  automatic: false,
  ...more,
});
const changes = (upserted: readonly StoredTouch[], more: Partial<TouchChanges> = {}): TouchChanges => ({ upserted, gone: [], isWhole: false, cursor: 'next', ...more });
const ids = async (owner = ADA) => (await store.touches(owner)).map(({ id, addressed }) => `${id} ${addressed}`);

describe('touches', () => {
  it('come back as they were kept, by time', async () => {
    const all = [
      touch('b', { at: 2_000, asks: true, thread: null }),
      touch('a', { asks: false, automatic: true, direction: 'sent', people: ['ana@fabrikam.com', 'bo@fabrikam.com'], addressed: 'cc', channel: 'chat' }),
    ];
    await store.saveTouches(ADA, 'inbox', changes(all), 0);
    expect(await store.touches(ADA)).toEqual(all.toReversed());
  });

  it('of the same message are one, told twice in a round, in two rounds or by two streams', async () => {
    await store.saveTouches(ADA, 'inbox', changes([touch('a'), touch('a', { asks: true })]), 0);
    await store.saveTouches(ADA, 'inbox', changes([touch('a', { asks: true })]), 0);
    await store.saveTouches(ADA, 'sentitems', changes([touch('a', { asks: true })]), 0);
    expect(await store.touches(ADA)).toEqual([touch('a', { asks: true })]);
  });

  it('of those written to and those copied stand beside each other, and go together', async () => {
    await store.saveTouches(ADA, 'sentitems', changes([touch('a'), touch('a', { addressed: 'cc', people: ['bo@fabrikam.com'] })]), 0);
    expect(await ids()).toEqual(['a to', 'a cc']);
    await store.saveTouches(ADA, 'sentitems', changes([touch('a')]), 0);
    expect(await ids()).toEqual(['a to']);
  });

  it('go where a stream says so, from this stream alone; an unknown id is no error', async () => {
    await store.saveTouches(ADA, 'inbox', changes([touch('a'), touch('b')]), 0);
    await store.saveTouches(ADA, 'chat', changes([touch('a', { channel: 'chat' })]), 0);
    await store.saveTouches(ADA, 'inbox', changes([], { gone: ['a', 'unknown'] }), 0);
    expect((await store.touches(ADA)).map(({ id, channel }) => `${id} ${channel}`)).toEqual(['a chat', 'b mail']);
  });

  it('of a full read take the place of all that a stream told before', async () => {
    await store.saveTouches(ADA, 'inbox', changes([touch('a'), touch('b')]), 0);
    await store.saveTouches(ADA, 'sentitems', changes([touch('s')]), 0);
    await store.saveTouches(ADA, 'inbox', changes([touch('c')], { isWhole: true }), 0);
    expect(await ids()).toEqual(['c to', 's to']);
  });

  it('are let go once they are older than asked', async () => {
    await store.saveTouches(ADA, 'inbox', changes([touch('old', { at: 1_000 }), touch('new', { at: 5_000 })]), 0);
    await store.saveTouches(ADA, 'inbox', changes([touch('older', { at: 10 })]), 2_000);
    expect(await ids()).toEqual(['new to']);
  });

  it('are their owner’s alone', async () => {
    await store.saveTouches(ADA, 'inbox', changes([touch('a')]), 0);
    for (const other of OTHERS) {
      await store.saveTouches(other, 'inbox', changes([touch('b')], { isWhole: true, gone: ['a'] }), 10);
      expect(await ids(other)).toEqual(['b to']);
    }
    expect(await ids()).toEqual(['a to']);
  });

  it('come by the thousand', async () => {
    await store.saveTouches(ADA, 'inbox', changes(Array.from({ length: 3_000 }, (_, i) => touch(`m${String(i)}`))), 0);
    expect(await ids()).toHaveLength(3_000);
  });
});

describe('a stream', () => {
  it('is not there before it was read, then says where it ended', async () => {
    expect(await store.streams(ADA)).toEqual({});
    await store.saveTouches(ADA, 'inbox', changes([], { cursor: 'here' }), 0);
    expect(await store.streams(ADA)).toEqual({ inbox: { cursor: 'here', state: 'read' } });
  });

  it('that could not be read keeps its touches and its cursor, and says why', async () => {
    await store.saveTouches(ADA, 'inbox', changes([touch('a')], { cursor: 'here' }), 0);
    await store.saveStreamState(ADA, 'inbox', 'needs-consent');
    await store.saveStreamState(ADA, 'chat', 'failed');
    expect(await store.streams(ADA)).toEqual({ inbox: { cursor: 'here', state: 'needs-consent' }, chat: { cursor: null, state: 'failed' } });
    expect(await ids()).toEqual(['a to']);
    await store.saveTouches(ADA, 'inbox', changes([], { cursor: 'further' }), 0);
    expect((await store.streams(ADA)).inbox).toEqual({ cursor: 'further', state: 'read' });
  });

  it('keeps neither touches nor cursor where one of them cannot be kept', async () => {
    await store.saveTouches(ADA, 'inbox', changes([touch('a')], { cursor: 'here' }), 0);
    const broken = { ...touch('b'), thread: Symbol('not a text') } as unknown as StoredTouch;
    await expect(store.saveTouches(ADA, 'inbox', changes([touch('c'), broken], { cursor: 'further', gone: ['a'] }), 0)).rejects.toThrow();
    expect(await ids()).toEqual(['a to']);
    expect((await store.streams(ADA)).inbox?.cursor).toBe('here');
  });

  it('that tells something new, or stands otherwise than before, makes the next round plan; one that tells nothing does not', async () => {
    await store.saveProfile(ADA, { name: 'Ada', addresses: [], timeZone: 'UTC', workingHours: { days: [1], start: 0, end: 60 } }, 0);
    const counted = async (work: () => Promise<void>) => {
      const before = (await store.planning(ADA))?.facts ?? 0;
      await work();
      return ((await store.planning(ADA))?.facts ?? 0) > before;
    };
    expect(await counted(() => store.saveTouches(ADA, 'inbox', changes([]), 0))).toBe(true);
    expect(await counted(() => store.saveTouches(ADA, 'inbox', changes([]), 0))).toBe(false);
    expect(await counted(() => store.saveTouches(ADA, 'inbox', changes([touch('a')]), 0))).toBe(true);
    expect(await counted(() => store.saveTouches(ADA, 'inbox', changes([], { gone: ['a'] }), 0))).toBe(true);
    expect(await counted(() => store.saveStreamState(ADA, 'inbox', 'failed'))).toBe(true);
    expect(await counted(() => store.saveStreamState(ADA, 'inbox', 'failed'))).toBe(false);
    expect(await counted(() => store.connections.saveConnection(ADA, { wanted: ['chat'] }))).toBe(true);
    expect(await counted(() => store.connections.saveConnection(ADA, { granted: [] }))).toBe(false);
  });
});
