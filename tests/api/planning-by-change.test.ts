/** Whatever happens, planning what changed leaves exactly what planning everything does. `HISTORIES=10000` tries more. */
import { afterAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Owner, Profile, Store, StoredTouch } from '../../src/api/ports.ts';
import { openStore } from '../../src/api/store/sql-store.ts';
import { sqliteDialect } from '../../src/api/store/sqlite.ts';
import { planWhereDue } from '../../src/api/sync.ts';
import { personId } from '../../src/planner/contact.ts';
import { complete, dismiss, snooze, undo } from '../../src/planner/follow-up.ts';
import { DAY, HOUR, MINUTE } from '../../src/planner/working-time.ts';
import { ADDRESSES, bookOf, changed, histories, START, type Book, type History, type Step } from '../support/histories.ts';
import { EXAMPLES } from '../support/rare-histories.ts';

const HISTORIES = Number(process.env['HISTORIES'] ?? 300);
const PROFILE: Profile = { name: 'Ada Okafor', addresses: ['ada@contoso.com'], timeZone: 'Europe/Berlin', workingHours: { days: [1, 2, 3, 4, 5], start: 540, end: 1020 } };

/** An owner whose plans are compared with another's. */
interface Side {
  readonly owner: Owner;
  readonly isWhole: boolean;
}

const store: Store = await openStore(sqliteDialect(':memory:'));
afterAll(() => store.close());

async function act({ owner }: Side, one: Step, book: Book, now: number): Promise<void> {
  const seen = { at: now, mine: PROFILE.addresses };
  const change = changed(one, book, now);
  if (change) {
    const upserted = change.meetings.map((meeting) => ({ meeting, source: `${change.key} ${String(meeting.start)}`, series: meeting.series ? change.key : null }));
    const gone = (book.get(change.key) ?? []).map(({ start }) => `${change.key} ${String(start)}`);
    await store.saveChanges(owner, { upserted, gone, window: null, earlier: {}, cursor: 'c' }, seen);
  } else if (one.do === 'mail') {
    const touch: StoredTouch = {
      id: messageId(one),
      at: now - one.ago * HOUR,
      channel: 'mail',
      direction: one.isMine ? 'sent' : 'received',
      people: one.with,
      automatic: one.automatic && !one.isMine,
      addressed: 'to',
      thread: one.thread,
      asks: one.asks,
    };
    const streams = one.isMine ? (['sentitems', 'inbox'] as const) : (['inbox', 'sentitems'] as const);
    for (const [nth, stream] of streams.entries()) {
      const told = nth === 0 || one.isInBoth ? { upserted: [touch], gone: [] } : { upserted: [], gone: [touch.id] };
      await store.saveTouches(owner, stream, { ...told, isWhole: false, cursor: 'c' }, now - 20 * DAY);
    }
  } else if (one.do === 'unwrite') await store.saveTouches(owner, one.isMine ? 'sentitems' : 'inbox', { upserted: [], gone: [messageId(one)], isWhole: false, cursor: 'c' }, now - 20 * DAY);
  else if (one.do === 'say') await store.changePerson(owner, personId(one.address), { circle: one.circle, isNever: one.isNever, note: one.note }, null);
  else if (one.do === 'earlier') await store.saveChanges(owner, { upserted: [], gone: [], window: null, earlier: { [one.address]: now - one.daysAgo * DAY }, cursor: 'c' }, seen);
  else if (one.do === 'start over') {
    const upserted = [...book].flatMap(([name, meetings]) => meetings.map((meeting) => ({ meeting, source: `${name} ${String(meeting.start)}`, series: meeting.series ? name : null })));
    await store.saveChanges(owner, { upserted, gone: [], window: { from: now - 300 * DAY, to: now + 300 * DAY }, earlier: {}, cursor: 'c' }, seen);
  } else if (one.do === 'write') await write(owner, one, now);
  else if (one.do === 'strike out') await store.records[one.noun].remove(owner, String(one.id), null);
  else if (one.do === 'merge') await store.whoIsWho.join(owner, [personId(one.address), personId(one.with)], null);
  else if (one.do === 'unmerge') await store.whoIsWho.part(owner, personId(one.address), [one.address], null);
  else if (one.do === 'set') {
    const { off, patience, perDay, end, never, greeting, forgets } = one;
    await store.wishes.change(owner, (before) => ({
      ...before,
      off,
      options: { 'gone-quiet': { patience } },
      caps: { perDay },
      workingHours: { days: [1, 2, 3, 4, 5], start: 540, end },
      neverDomains: never,
      greeting,
      learnedSince: forgets ? now : before.learnedSince,
    }));
  } else if (one.do === 'decide') await decide(owner, one, now);
}

/** Streams that tell of one message tell the same of it. */
function messageId({ id, isMine }: { readonly id: number; readonly isMine: boolean }): string {
  return `${isMine ? 'sent' : 'received'} ${String(id)}`;
}

async function write(owner: Owner, { noun, id: nth, people, about, ago, due, isOver, day }: Extract<Step, { do: 'write' }>, now: number): Promise<void> {
  const { notes, promises, feedback, introductions } = store.records;
  const id = String(nth);
  const at = now - ago * HOUR;
  const [from = '', to = ''] = people;
  await store.records[noun].remove(owner, id, null);
  const text = 'send the deck';
  const said = { id, text, people, meeting: `uid ${about}`, meetingId: null };
  if (noun === 'notes') await notes.add(owner, { ...said, at, day: day === null ? null : Math.floor(now / DAY) + day }, null);
  else if (noun === 'promises') {
    const dueAt = due === null ? null : now + due * HOUR;
    await promises.add(owner, { ...said, madeAt: at, dueAt, state: isOver ? 'kept' : 'open', history: [{ at, did: isOver ? 'kept' : 'made', dueAt }] }, null);
  } else if (noun === 'feedback') await feedback.add(owner, { id, from, at, text, askedAt: null, acknowledgedAt: isOver ? at : null, actedAt: null, toldAt: null }, null);
  else await introductions.add(owner, { id, by: from, to, at }, null);
}

async function decide(owner: Owner, { nth, how }: Extract<Step, { do: 'decide' }>, now: number): Promise<void> {
  if (how === 'revive') {
    const held = await store.heldBack(owner);
    const id = held[nth % Math.max(1, held.length)]?.id;
    if (id) await store.revive(owner, id);
    return;
  }
  const listed = await store.list(owner, how === 'undo' ? ['done', 'dismissed', 'snoozed'] : ['open', 'snoozed']);
  const one = await store.followUp(owner, listed[nth % Math.max(1, listed.length)]?.id ?? '');
  if (!one) return;
  const decision = { complete: () => complete(one, now), dismiss: () => dismiss(one, now), snooze: () => snooze(one, now + 2 * DAY, now), undo: () => undo(one) }[how]();
  if (!('refused' in decision)) await store.change(owner, one.id, one.revision, decision, null);
}

/** Plans, one side only what changed, the other everything. */
async function planned({ owner, isWhole }: Side, turn: number, now: number) {
  if (isWhole) await store.saveProfile(owner, { ...PROFILE, name: `Ada ${String(turn)}` }, now);
  const { isPlanned, meetings, followUps, heldBack } = await planWhereDue(store, owner, PROFILE, now);
  return { isPlanned, round: { meetings, followUps, heldBack } };
}

const STATES = ['open', 'snoozed', 'done', 'dismissed', 'withdrawn'] as const;

/** What plans leave: what is listed and held back, and what the next plan builds on. */
async function left({ owner }: Side) {
  return {
    followUps: await store.list(owner, STATES),
    heldBack: await store.heldBack(owner),
    people: (await store.people(owner, [], { after: null, limit: 100 })).people,
    nextLookAt: (await store.planning(owner))?.last?.nextLookAt,
    known: await store.look(owner, async (look) => {
      const addresses = await look.addresses(ADDRESSES);
      const relationships = await look.relationships(ADDRESSES);
      const missed = await look.missed(addresses.flatMap(({ meetings }) => meetings));
      return { addresses: sorted(addresses), relationships: sorted(relationships), missed: missed.sort() };
    }),
  };
}

/** The same, opened one by one. */
async function opened({ owner }: Side) {
  const listed = await store.list(owner, STATES);
  return {
    followUps: await Promise.all(listed.map(({ id }) => store.followUp(owner, id))),
    people: await Promise.all(ADDRESSES.map((one) => store.person(owner, personId(one)))),
  };
}

const sorted = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).sort();

let run = 0;
const made = { parts: 0, plans: 0 };

async function same(history: History): Promise<void> {
  run += 1;
  const sides: Side[] = [false, true].map((isWhole) => ({ owner: { tenant: 't', user: `${isWhole ? 'whole' : 'change'} ${String(run)}` }, isWhole }));
  const book = bookOf(history);
  for (const side of sides) {
    await store.saveProfile(side.owner, PROFILE, START);
    await store.connections.welcome(side.owner, START);
    await store.connections.saveConnection(side.owner, { wanted: ['mail-headers', 'mail-text'], granted: ['Mail.Read'] });
    for (const stream of ['inbox', 'sentitems'] as const) await store.saveTouches(side.owner, stream, { upserted: [], gone: [], isWhole: true, cursor: 'c' }, START);
    await act(side, { do: 'start over' }, book, START);
    await planned(side, 0, START - MINUTE);
  }
  let now = START;
  for (const [turn, { steps, minutes: more }] of history.parts.entries()) {
    now += more * MINUTE;
    for (const one of steps) {
      for (const side of sides) await act(side, one, book, now);
      const change = changed(one, book, now);
      if (change) book.set(change.key, change.meetings);
    }
    const [change, whole] = sides;
    if (!change || !whole) throw new Error('there are two sides');
    const [ofChange, ofAll] = [await planned(change, turn + 1, now), await planned(whole, turn + 1, now)];
    const { ground, plannedAt } = (await store.planning(change.owner))?.last ?? {};
    made.plans += ofChange.isPlanned ? 1 : 0;
    made.parts += ofChange.isPlanned && ground?.wholeAt !== plannedAt ? 1 : 0;
    expect(ofChange.round).toEqual(ofAll.round);
    expect(await left(change)).toEqual(await left(whole));
  }
  const [change, whole] = sides;
  if (change && whole) expect(await opened(change)).toEqual(await opened(whole));
}

it(
  `${String(HISTORIES)} histories leave the same, whether changes are planned or everything`,
  async () => {
    await fc.assert(fc.asyncProperty(histories, same), { numRuns: HISTORIES, examples: EXAMPLES.map((one) => [one]) });
    expect(made.parts / made.plans).toBeGreaterThan(0.5);
  },
  60_000 + HISTORIES * 600,
);
