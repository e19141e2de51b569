/** The owner's own behaviour in figures over HTTP: what was done, promised and fell silent, and nothing of anybody else. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { followUpList } from '../../../src/api/contract.ts';
import { insights, type Insights } from '../../../src/api/contract-insights.ts';
import { promise } from '../../../src/api/contract-records.ts';
import { CONTOSO, FABRIKAM } from '../../../src/sandbox/people.ts';
import { NEIGHBOURS, settle, type Neighbour } from '../../support/neighbours.ts';
import { event, OWNER } from '../../support/sandbox.ts';
import { serve, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const DAY = 86_400_000;

let now = NOW;
let to: Served;
let bearer: string;
beforeEach(async () => {
  now = NOW;
  to = await serve(() => now, null, { allowedTenants: [CONTOSO, FABRIKAM] });
  bearer = await to.bearer();
});
afterEach(async () => {
  await to.close();
  if (to.unexpected.length > 0) throw new Error('The server met an error that nobody expected.', { cause: to.unexpected[0] });
});

const as = (one: request.Test, who = bearer) => one.set('Authorization', who);
const figures = async (who = bearer) => insights.parse((await as(request(to.app).get('/api/insights'), who).expect(200)).body);
const queue = async (who = bearer) => followUpList.parse((await as(request(to.app).get('/api/follow-ups?state=open'), who).expect(200)).body).followUps;
const post = async (path: string, body: object, who = bearer) => as(request(to.app).post(`/api/${path}`), who).send(body).expect(200); // prettier-ignore
const decide = async (verb: 'complete' | 'undo' | 'dismiss', { id, revision }: { readonly id: string; readonly revision: number }, who = bearer) =>
  as(request(to.app).post(`/api/follow-ups/${id}/${verb}`), who).set('If-Match', `"${String(revision)}"`).send({}).expect(200); // prettier-ignore
const read = async () => {
  await to.rounds.start(OWNER);
};
const doneIn = ({ done }: Insights) => done.weeks.filter(({ thanks, recaps, others }) => thanks + recaps + others > 0);

it('before anything was done there are 26 weeks and six months of nothing, told as such', async () => {
  await read();
  const { done, promises, pace, quiet } = await figures();
  expect([done.weeks.length, done.weeks[0]?.week, done.weeks.at(-1)?.week]).toEqual([26, '2025-09-15', '2026-03-09']);
  expect(doneIn(await figures())).toEqual([]);
  expect(promises.months.map(({ month }) => month)).toEqual(['2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01']);
  expect([promises.open, pace.done, pace.medianMinutes, quiet.quiet, quiet.back]).toEqual([0, 0, null, 0, 0]);
});

describe('what was done', () => {
  beforeEach(async () => {
    for (const [who, clock] of [
      ['first', '10:00'],
      ['second', '12:00'],
      ['third', '14:00'],
    ] as const)
      to.mailbox.put(event(who, `2026-03-11T${clock}`, { organizer: { name: `${who} Guest`, address: `${who}@fabrikam.com` }, subject: `Secret of ${who}` }));
    to.mailbox.put(event('at the doctor', '2026-03-10T10:00', { sensitivity: 'private', organizer: { name: 'Dr Vogel', address: 'vogel@adatum.com' } }));
    await read();
  });

  it('counts once it is done, and no longer once that is undone; what is not wanted does not', async () => {
    const [first, second, third] = await queue();
    if (!first || !second || !third) throw new Error('There is too little to do.');
    const one = (await decide('complete', first)).body as typeof first;
    await decide('dismiss', second);
    expect(doneIn(await figures())).toEqual([{ week: '2026-03-09', thanks: 1, recaps: 0, others: 0 }]);
    expect((await figures()).done.lately).toEqual({ peopleThanked: 1, recaps: 0 });
    expect((await figures()).pace).toMatchObject({ done: 1, medianMinutes: null });
    await decide('undo', one);
    expect(doneIn(await figures())).toEqual([]);
  });

  it('takes as long as since the meeting, told from three on', async () => {
    for (const one of await queue()) await decide('complete', one);
    const { pace } = await figures();
    expect(pace).toMatchObject({ done: 3, medianMinutes: 22 * 60 + 15 });
    expect(pace.months.at(-1)).toEqual({ month: '2026-03-01', done: 3, medianMinutes: 22 * 60 + 15 });
  });

  it("falls into the owner's own week: at half past midnight on Monday in Berlin, the new one", async () => {
    now = Date.parse('2026-03-15T22:59:00Z');
    const [first, second] = await queue();
    if (!first || !second) throw new Error('There is too little to do.');
    await decide('complete', first);
    now = Date.parse('2026-03-15T23:30:00Z');
    await decide('complete', second);
    expect(doneIn(await figures()).map(({ week }) => week)).toEqual(['2026-03-09', '2026-03-16']);
  });

  it('is told without any name, address or subject', async () => {
    for (const one of await queue()) await decide('complete', one);
    expect(JSON.stringify(await figures())).not.toMatch(/guest|fabrikam|secret|vogel/i);
  });

  it('long ago is out of sight', async () => {
    for (const one of await queue()) await decide('complete', one);
    now += 27 * 7 * DAY;
    expect(doneIn(await figures())).toEqual([]);
    expect((await figures()).pace.done).toBe(0);
  });
});

it('promises count by what became of them', async () => {
  const made = async (text: string) => promise.parse((await post('promises', { text, people: ['ana@fabrikam.com'], dueAt: '2026-03-20T16:00:00Z' })).body);
  const [kept, later, missed] = [await made('one'), await made('two'), await made('three')];
  await made('four');
  const patch = (id: string, body: object) => as(request(to.app).patch(`/api/promises/${id}`)).send(body).expect(200); // prettier-ignore
  await patch(kept.id, { state: 'kept' });
  await patch(later.id, { dueAt: '2026-03-25T16:00:00Z' });
  await patch(later.id, { state: 'kept' });
  await patch(missed.id, { state: 'missed' });
  const { months, open } = (await figures()).promises;
  expect(months.at(-1)).toEqual({ month: '2026-03-01', kept: 1, keptLater: 1, missed: 1, open: 1 });
  expect(open).toBe(1);
});

describe('somebody gone quiet', () => {
  beforeEach(async () => {
    for (const date of ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26']) to.mailbox.put(event(date, `${date}T10:00`));
    now = Date.parse('2026-02-09T10:00:00Z');
    await read();
  });
  const meetAgain = async () => {
    to.mailbox.put(event('again', '2026-02-10T10:00'));
    now = Date.parse('2026-02-11T10:00:00Z');
    await read();
  };

  it('is counted, and is back after the next meeting', async () => {
    expect((await figures()).quiet).toMatchObject({ quiet: 1, back: 0 });
    await meetAgain();
    const { quiet } = await figures();
    expect(quiet).toMatchObject({ quiet: 1, back: 1 });
    expect(quiet.months.find(({ month }) => month === '2026-02-01')).toEqual({ month: '2026-02-01', quiet: 1, back: 1 });
  });

  it('is back whatever was decided about the hello', async () => {
    for (const one of await queue()) await decide('dismiss', one);
    expect((await figures()).quiet).toMatchObject({ quiet: 1, back: 0 });
    await meetAgain();
    expect((await figures()).quiet).toMatchObject({ quiet: 1, back: 1 });
  });
});

it('nothing of it is anybody else’s: neither a colleague’s nor that of another organisation', async () => {
  await settle(to);
  const bearerOf = async ({ user }: Neighbour) => `Bearer ${await to.sandbox.entra.userToken(user)}`;
  const [ada, ...others] = NEIGHBOURS as [Neighbour, ...Neighbour[]];
  for (const one of await queue(await bearerOf(ada))) await decide('complete', one, await bearerOf(ada));
  await post('promises', { text: 'mine', people: ['ana@northwind.com'] }, await bearerOf(ada));
  expect(doneIn(await figures(await bearerOf(ada)))).not.toEqual([]);
  for (const other of others) {
    const { promises, pace } = await figures(await bearerOf(other));
    expect([doneIn(await figures(await bearerOf(other))), promises.open, pace.done]).toEqual([[], 0, 0]);
  }
});
