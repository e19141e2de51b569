/** Users and organisations are walls: on every route of the API another's id answers as one that does not exist, and nothing of theirs is seen or changed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { followUpList, heldBackList, personList } from '../../../src/api/contract.ts';
import { httpServer } from '../../../src/api/http/server.ts';
import { FABRIKAM, LENA, CONTOSO } from '../../../src/sandbox/people.ts';
import { rowsOf } from '../../support/dump.ts';
import { listen, type Listening } from '../../support/listening.ts';
import { ANA, NEIGHBOURS, ownerOf, settle, type Neighbour } from '../../support/neighbours.ts';
import { OPERATIONS, type Operation } from '../../support/operations.ts';
import { serve, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');

/** What names something of somebody's. */
interface Named {
  readonly followUp: string;
  readonly revision: number;
  readonly heldBack: string;
  readonly person: string;
  readonly address: string;
  readonly name: string;
  readonly meeting: string;
  /** Somebody else in the list. */
  readonly other: string;
  readonly otherAddress: string;
  readonly note: string;
  readonly promise: string;
  readonly feedback: string;
  readonly introduction: string;
}

interface Asked {
  readonly id?: string;
  readonly query?: string;
  readonly body?: object;
  readonly revision?: number;
}

const nothing = (): Asked[] => [{}];
const verb = (body: object) => (of: Named) => [{ id: of.followUp, revision: of.revision, body }];
const query = (name: string, value: string) => ({ query: new URLSearchParams({ [name]: value }).toString() });

/** How each operation names what is somebody's: a new one is to be put here. */
const CASES: Readonly<Record<string, (of: Named) => Asked[]>> = {
  'GET /api/me': nothing,
  'GET /api/follow-ups': (of) => [query('person', of.person), query('person', of.address), query('meeting', of.meeting)],
  'POST /api/follow-ups/decide': (of) => [{ body: { verb: 'complete', items: [{ id: of.followUp, revision: of.revision }] } }],
  'GET /api/follow-ups/{id}': (of) => [{ id: of.followUp }],
  'POST /api/follow-ups/{id}/complete': verb({}),
  'POST /api/follow-ups/{id}/snooze': verb({ until: '2026-03-13T08:00:00Z' }),
  'POST /api/follow-ups/{id}/dismiss': verb({ reason: 'seen' }),
  'POST /api/follow-ups/{id}/undo': verb({}),
  'POST /api/follow-ups/{id}/draft': verb({ subject: 'Hello', body: 'Hello there' }),
  'GET /api/held-back': nothing,
  'POST /api/held-back/{id}/revive': (of) => [{ id: of.heldBack, body: {} }],
  'GET /api/people': (of) => [query('query', of.name), query('query', of.address)],
  'GET /api/people/{id}': (of) => [{ id: of.person }],
  'PATCH /api/people/{id}': (of) => [{ id: of.person, body: { note: 'Hello', never: true } }],
  'POST /api/people/{id}/merge': (of) => [{ id: of.person, body: { with: of.other } }],
  'POST /api/people/{id}/unmerge': (of) => [{ id: of.person, body: { addresses: [of.otherAddress] } }],
  'GET /api/notes': (of) => [query('person', of.person), query('meeting', of.meeting)],
  'POST /api/notes': (of) => [{ body: { text: 'Hello', people: [of.person] } }, { body: { text: 'Hello', meeting: of.meeting } }],
  'DELETE /api/notes/{id}': (of) => [{ id: of.note }],
  'GET /api/promises': (of) => [query('person', of.person), query('meeting', of.meeting)],
  'POST /api/promises': (of) => [{ body: { text: 'Hello', people: [of.person] } }, { body: { text: 'Hello', meeting: of.meeting } }],
  'POST /api/promises/parse': (of) => [{ body: { line: 'Hello', meeting: of.meeting } }],
  'PATCH /api/promises/{id}': (of) => [{ id: of.promise, body: { state: 'kept' } }],
  'DELETE /api/promises/{id}': (of) => [{ id: of.promise }],
  'GET /api/feedback': (of) => [query('person', of.person)],
  'POST /api/feedback': (of) => [{ body: { text: 'Hello', from: of.person } }],
  'PATCH /api/feedback/{id}': (of) => [{ id: of.feedback, body: { acknowledgedAt: '2026-03-12T09:00:00Z' } }],
  'DELETE /api/feedback/{id}': (of) => [{ id: of.feedback }],
  'GET /api/introductions': (of) => [query('person', of.person)],
  'POST /api/introductions': (of) => [{ body: { by: of.person, to: 'hello@adatum.com' } }],
  'DELETE /api/introductions/{id}': (of) => [{ id: of.introduction }],
  'GET /api/items/context': (of) => [query('addresses', of.address)],
  'GET /api/meetings/{id}/brief': (of) => [{ id: of.meeting }],
  'GET /api/insights': nothing,
  'GET /api/explain': (of) => [query('person', of.person), query('person', of.address), query('meeting', of.meeting)],
  'GET /api/settings': nothing,
  'PATCH /api/settings': () => [{ body: { consents: { chat: true } } }],
  'POST /api/sync': nothing,
  'GET /api/sync/events': nothing,
};
/** Open to all; what Microsoft Graph posts proves itself, and is answered alike whoever it is about. */
const OPEN = ['GET /api/config', 'POST /api/graph/notifications', 'POST /api/graph/lifecycle'];
const CLOSED = OPERATIONS.filter(({ isOpen }) => !isOpen);
/** Operations that name something of somebody's. */
const NAMING = CLOSED.filter(({ name }) => CASES[name] !== undefined && CASES[name] !== nothing && name !== 'PATCH /api/settings');

let folder: string;
let database: string;
let to: Served;
let server: Listening;
const names = new Map<Neighbour, Named>();
const bearers = new Map<Neighbour, string>();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'followthrough-walls-'));
  database = join(folder, 'a.db');
  to = await serve(NOW, null, { database, allowedTenants: [CONTOSO, FABRIKAM] });
  server = await listen(httpServer(to.app));
  await settle(to);
  for (const one of NEIGHBOURS) {
    bearers.set(one, `Bearer ${await to.sandbox.entra.userToken(one.user)}`);
    names.set(one, await namedBy(one));
    const note = await ask(one, 'PATCH /api/people/{id}', { id: named(one).person, body: { note: `note ${one.secret}` } });
    if (note.status !== 200) throw new Error(`${one.user.name} cannot note anything: ${note.text}`);
  }
});
afterAll(async () => {
  await server.close();
  await to.close();
  rmSync(folder, { recursive: true });
  if (to.unexpected.length > 0) throw new Error('The server met an error that nobody expected.', { cause: to.unexpected[0] });
});

const named = (one: Neighbour) => names.get(one) as Named;
const othersOf = (one: Neighbour) => NEIGHBOURS.filter((other) => other !== one);
const operation = (name: string) => OPERATIONS.find((one) => one.name === name) as Operation;

async function ask(as: Neighbour | null, name: string, { id, query, body, revision }: Asked, more: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const { method, path } = operation(name);
  const url = `${server.origin}${path.replace('{id}', id ?? 'x')}${query === undefined ? '' : `?${query}`}`;
  const headers = {
    ...(as && { Authorization: bearers.get(as) ?? '' }),
    ...(body && { 'Content-Type': 'application/json' }),
    ...(revision !== undefined && { 'If-Match': `"${String(revision)}"` }),
    ...more,
  };
  const answer = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (as && answer.status === 202) await roundOf(as);
  if (answer.headers.get('content-type') !== 'text/event-stream') return { status: answer.status, text: await answer.text() };
  const reader = answer.body?.getReader();
  const text = new TextDecoder().decode((await reader?.read())?.value);
  await reader?.cancel();
  return { status: answer.status, text };
}

/** Waits for the end of the round that runs. */
async function roundOf(one: Neighbour): Promise<void> {
  const isOver = () => ['done', 'failed'].includes(to.rounds.progress(ownerOf(one)).phase);
  if (isOver()) return;
  await new Promise<void>((resolve) => {
    const stop = to.rounds.watch(ownerOf(one), () => {
      if (!isOver()) return;
      stop();
      resolve();
    });
  });
}

async function lists(one: Neighbour) {
  const get = async (name: string, query: string) => JSON.parse((await ask(one, name, { query })).text) as unknown;
  const followUps = followUpList.parse(await get('GET /api/follow-ups', '')).followUps;
  return { followUps, heldBack: heldBackList.parse(await get('GET /api/held-back', '')).heldBack, people: personList.parse(await get('GET /api/people', '')).people };
}

async function namedBy(one: Neighbour): Promise<Named> {
  const { followUps, heldBack, people } = await lists(one);
  const followUp = followUps.find(({ people: [first] }) => first?.address === one.friend.address);
  const person = people.find(({ address }) => address === one.friend.address);
  const other = people.find(({ address }) => address.startsWith('declined-'));
  const declined = heldBack.find(({ code }) => code === 'declined');
  if (!followUp?.meeting || !person || !other || !declined) throw new Error(`${one.user.name} has no follow-up, person or held-back suggestion of their own.`);
  return {
    followUp: followUp.id,
    revision: followUp.revision,
    heldBack: declined.id,
    person: person.id,
    address: person.address,
    name: person.name,
    meeting: followUp.meeting.id,
    other: other.id,
    otherAddress: other.address,
    ...(await writtenBy(one, followUp.meeting.id)),
  };
}

/** Something of each kind that they wrote down, the id of each. */
async function writtenBy(one: Neighbour, meeting: string) {
  const about = { text: `written ${one.secret}`, people: [one.friend.address], meeting };
  const write = async (name: string, body: object) => {
    const { status, text } = await ask(one, name, { body });
    if (status !== 200) throw new Error(`${one.user.name} cannot write anything down: ${text}`);
    return (JSON.parse(text) as { id: string }).id;
  };
  return {
    note: await write('POST /api/notes', about),
    promise: await write('POST /api/promises', about),
    feedback: await write('POST /api/feedback', { text: about.text, from: one.friend.address }),
    introduction: await write('POST /api/introductions', { by: one.friend.address, to: `to-${one.friend.address}` }),
  };
}

/** Names of the same kind for what does not exist. */
function missing({ followUp, revision, heldBack, person, meeting, other: another, note, promise, feedback, introduction }: Named): Named {
  const other = (id: string) => `${id.slice(9)}${id.slice(0, 9)}`;
  return {
    followUp: other(followUp),
    revision,
    heldBack: other(heldBack),
    person: other(person),
    address: 'nobody@adatum.com',
    name: 'Nobody',
    meeting: other(meeting),
    other: other(another),
    otherAddress: 'nobody-else@adatum.com',
    note: other(note),
    promise: other(promise),
    feedback: other(feedback),
    introduction: other(introduction),
  };
}

/** An answer without what differs in any two: the request id, and the names that were asked with. */
function comparable({ status, text }: { status: number; text: string }, of: Named): string {
  let told = text.replace(/"requestId":"[^"]*"/, '"requestId":""');
  for (const [word, value] of Object.entries(of)) if (typeof value === 'string') told = told.replaceAll(value, `<${word}>`);
  return `${String(status)} ${told}`;
}

const rows = (of: readonly Neighbour[]) => of.flatMap((one) => rowsOf(database, ownerOf(one)));
/** The tables in which something is another than before. */
const changedSince = (before: readonly string[], of: readonly Neighbour[]) => {
  const after = rows(of);
  const differing = [...before.filter((row) => !after.includes(row)), ...after.filter((row) => !before.includes(row))];
  return [...new Set(differing.map((row) => row.split(' ')[0]))];
};

it('every operation of the document has its case here', () => {
  expect(OPERATIONS.map(({ name }) => name).sort()).toEqual([...OPEN, ...Object.keys(CASES)].sort());
  expect(OPERATIONS.filter(({ isOpen }) => isOpen).map(({ name }) => name)).toEqual(OPEN);
});

it.each(CLOSED.map(({ name }) => name))('%s needs a sign-in', async (name) => {
  const [asked] = CASES[name]?.(named(NEIGHBOURS[0] as Neighbour)) ?? [];
  expect((await ask(null, name, asked ?? {})).status).toBe(401);
});

describe.each(NEIGHBOURS.map((one) => [one.user.name, one] as const))('%s', (_, one) => {
  it.each(CLOSED.map(({ name }) => name))('by %s sees nothing of anyone else, and changes nothing of theirs', async (name) => {
    const before = rows(othersOf(one));
    for (const other of othersOf(one)) {
      const theirs = named(other);
      const [given, none] = [CASES[name]?.(theirs) ?? [], CASES[name]?.(missing(theirs)) ?? []];
      for (const [index, asked] of given.entries()) {
        const answer = await ask(one, name, asked);
        const nobody = await ask(one, name, none[index] ?? {});
        expect(comparable(answer, theirs)).toBe(comparable(nobody, missing(theirs)));
        expect(comparable(answer, theirs)).not.toContain(other.secret);
      }
    }
    expect(changedSince(before, othersOf(one))).toEqual([]);
  });
});

it('nobody shares a row of a list with anyone, but for the meeting and the person that all of them know', async () => {
  const seen = new Map<string, Neighbour[]>();
  for (const one of NEIGHBOURS) {
    const { followUps, heldBack, people } = await lists(one);
    expect(people.map(({ address }) => address)).toContain(ANA.address);
    // That a rule may not look is said alike to everyone.
    const own = heldBack.filter(({ code }) => code !== 'no-consent');
    for (const row of [...followUps, ...own, ...people]) {
      expect(JSON.stringify(row)).not.toMatch(
        new RegExp(
          othersOf(one)
            .map(({ secret }) => secret)
            .join('|'),
        ),
      );
      seen.set(row.id, [...(seen.get(row.id) ?? []), one]);
    }
  }
  const shared = [...seen].filter(([, owners]) => owners.length > 1).map(([id]) => id);
  const { followUps, people } = await lists(NEIGHBOURS[0] as Neighbour);
  const known = [...followUps.filter(({ people: [first] }) => first?.address === ANA.address), ...people.filter(({ address }) => address === ANA.address)];
  expect(shared.sort()).toEqual(known.map(({ id }) => id).sort());
});

it('the same follow-up and the same person of two users are decided and noted apart', async () => {
  const [ada, bo] = NEIGHBOURS as [Neighbour, Neighbour];
  const ofAna = async (one: Neighbour) => (await lists(one)).followUps.find(({ people: [first] }) => first?.address === ANA.address);
  const [mine, theirs] = [await ofAna(ada), await ofAna(bo)];
  expect(mine?.id).toBe(theirs?.id);
  const key = { 'Idempotency-Key': 'the-same-for-both' };
  const done = await ask(ada, 'POST /api/follow-ups/{id}/complete', { id: mine?.id ?? '', revision: mine?.revision ?? 0, body: {} }, key);
  expect(done.status).toBe(200);
  expect(await ofAna(bo)).toEqual(theirs);
  const stale = await ask(bo, 'POST /api/follow-ups/{id}/dismiss', { id: mine?.id ?? '', revision: 9, body: {} }, key);
  expect(stale.status).toBe(412);
  const ana = (await lists(ada)).people.find(({ address }) => address === ANA.address);
  await ask(ada, 'PATCH /api/people/{id}', { id: ana?.id ?? '', body: { note: `note ${ada.secret}`, circle: 'inner' } });
  expect((await ask(bo, 'GET /api/people/{id}', { id: ana?.id ?? '' })).text).not.toContain(ada.secret);
  expect((await lists(bo)).people.find(({ address }) => address === ANA.address)).toMatchObject({ circle: null, hasNote: false });
});

describe('who somebody is', () => {
  const CLAIMED = {
    tenant: FABRIKAM,
    tenantId: FABRIKAM,
    tid: FABRIKAM,
    user: LENA.userId,
    userId: LENA.userId,
    oid: LENA.userId,
    owner: { tenant: FABRIKAM, user: LENA.userId },
    state: 'done',
    revision: 7,
    id: 'x',
  };

  it.each(CLOSED.filter(({ hasBody }) => hasBody).map(({ name }) => name))('cannot be said in the body of %s, nor a state or revision', async (name) => {
    const [ada] = NEIGHBOURS as [Neighbour];
    const { revision } = JSON.parse((await ask(ada, 'GET /api/follow-ups/{id}', { id: named(ada).followUp })).text) as { revision: number };
    const [asked] = CASES[name]?.({ ...named(ada), revision }) ?? [];
    const before = rows(NEIGHBOURS);
    for (const [claim, value] of Object.entries(CLAIMED)) {
      const answer = await ask(ada, name, { ...asked, body: { ...asked?.body, [claim]: value } });
      expect(`${claim} ${String(answer.status)}`).toBe(`${claim} 400`);
    }
    expect(changedSince(before, NEIGHBOURS)).toEqual([]);
  });

  it.each(CLOSED.filter(({ method }) => method === 'GET').map(({ name }) => name))('cannot be said in the query or a header of %s', async (name) => {
    const [ada] = NEIGHBOURS as [Neighbour];
    const [asked = {}] = CASES[name]?.(named(ada)) ?? [];
    const claims = new URLSearchParams({ tenant: FABRIKAM, tid: FABRIKAM, user: LENA.userId, oid: LENA.userId, owner: LENA.userId }).toString();
    const headers = { 'X-Tenant': FABRIKAM, 'X-MS-CLIENT-PRINCIPAL-ID': LENA.userId, 'X-User': LENA.userId };
    const plain = await ask(ada, name, asked);
    const claimed = await ask(ada, name, { ...asked, query: [asked.query, claims].filter(Boolean).join('&') }, headers);
    expect(comparable(claimed, named(ada))).toBe(comparable(plain, named(ada)));
    expect(plain.status).toBe(200);
  });
});

it.each(NAMING.map(({ name }) => name))('%s answers its own user otherwise than with nothing there, which is how a hole would be seen', async (name) => {
  const [one] = NEIGHBOURS as [Neighbour];
  const mine = named(one);
  const [given, none] = [CASES[name]?.(mine) ?? [], CASES[name]?.(missing(mine)) ?? []];
  for (const [index, asked] of given.entries()) {
    const answer = await ask(one, name, asked);
    expect(answer.status).not.toBe(404);
    expect(comparable(answer, mine)).not.toBe(comparable(await ask(one, name, none[index] ?? {}), missing(mine)));
  }
});
