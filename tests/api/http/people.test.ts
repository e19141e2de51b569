/** People over HTTP: the list, a person opened, what the owner says about them, and walls between owners. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { followUpList, heldBackList, personList, personView, problem, type PersonPatch } from '../../../src/api/contract.ts';
import { createApp } from '../../../src/api/http/app.ts';
import { Auth } from '../../../src/api/http/auth.ts';
import { personId } from '../../../src/planner/contact.ts';
import { ADA } from '../../../src/sandbox/people.ts';
import { CLIENT_ID, event, OWNER } from '../../support/sandbox.ts';
import { PLENTY, serve, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const DAY = 86_400_000;
const ANA = personId('ana@fabrikam.com');
const BO = { name: 'Bo Sørensen', address: 'bo@adatum.com' };
const TOMAS = { name: 'Tomás Oliveira', address: 'tomas@northwindtraders.com' };

let now = NOW;
let to: Served;
let bearer: string;
beforeEach(async () => {
  now = NOW;
  to = await serve(() => now);
  bearer = await to.bearer();
  for (const [key, start] of Object.entries({ 'five weeks ago': '2026-02-04T10:00', 'four weeks ago': '2026-02-11T10:00', 'three weeks ago': '2026-02-18T10:00' })) to.mailbox.put(event(key, start));
  to.mailbox.put(event('kick-off', '2026-03-11T15:00', { organizer: BO }));
  to.mailbox.put(event('to come', '2026-03-19T11:00', { organizer: BO }));
  to.mailbox.put(event('first one', '2026-03-13T10:00', { organizer: TOMAS }));
  await to.rounds.start(OWNER);
});
afterEach(async () => {
  await to.close();
  if (to.unexpected.length > 0) throw new Error('The server met an error that nobody expected.', { cause: to.unexpected[0] });
});

const get = (path: string, as = bearer) => request(to.app).get(path).set('Authorization', as);
const complete = (one: { id: string; revision: number } | undefined) =>
  request(to.app)
    .post(`/api/follow-ups/${one?.id ?? ''}/complete`)
    .set('Authorization', bearer)
    .set('If-Match', `"${String(one?.revision)}"`)
    .send({})
    .expect(200);
const list = async (search = '') => personList.parse((await get(`/api/people${search}`).expect(200)).body);
const names = async (search = '') => (await list(search)).people.map(({ name }) => name);
const find = async (query: string) => names(`?query=${encodeURIComponent(query)}`);
const open = async (id: string) => personView.parse((await get(`/api/people/${id}`).expect(200)).body);
const patch = (id: string, body: PersonPatch | object, as = bearer) => request(to.app).patch(`/api/people/${id}`).set('Authorization', as).send(body);
const queue = async () => followUpList.parse((await get('/api/follow-ups').expect(200)).body).followUps;

/** The same store behind another door: of every tenant, with a limit of requests. */
function appWith(user: number) {
  const config = { clientId: CLIENT_ID, authority: to.sandbox.origin, scope: '', teamsAppId: null, features: { sandbox: true }, version: '' };
  const auth = new Auth({ authorityUrl: to.sandbox.origin, clientId: CLIENT_ID, allowedTenants: ['*'] });
  return createApp({ ...to, auth, clock: () => now, config, onUnexpected: (error) => to.unexpected.push(error), limits: { ...PLENTY, user }, proxies: 0 }, { pages: null, sandbox: null });
}

describe('the list of people', () => {
  it('has everyone, the most recently met first and those never met last, each in a sentence', async () => {
    const { people, next } = await list();
    expect(people.map(({ name, sentence }) => [name, sentence])).toEqual([
      ['Bo Sørensen', 'Last met yesterday. Next: 19 March.'],
      ['Ana Keller', 'Last met 18 February. You usually meet every week.'],
      ['Tomás Oliveira', 'You have not met yet: the first meeting is tomorrow at 10:00.'],
    ]);
    expect(people[1]).toMatchObject({
      id: ANA,
      addresses: ['ana@fabrikam.com'],
      isExternal: true,
      circle: null,
      isNever: false,
      hasNote: false,
      lastAt: '2026-02-18T09:00:00Z',
      nextAt: null,
      rhythmDays: 7,
    });
    expect(next).toBeNull();
  });

  it('is told for now, although nothing is planned again', async () => {
    now = NOW + 2 * DAY;
    const [bo, , tomas] = (await list()).people;
    expect([bo?.sentence, tomas?.sentence, tomas?.nextAt]).toEqual(['Last met Wednesday. Next: Thursday at 11:00.', 'In your calendar since yesterday.', null]);
  });

  it.each<[string, string[]]>([
    ['ana', ['Ana Keller']],
    ['KELLER ana', ['Ana Keller']],
    ['tomas', ['Tomás Oliveira']],
    ['Sorensen', ['Bo Sørensen']],
    ['SØREN', ['Bo Sørensen']],
    ['adatum.com', ['Bo Sørensen']],
    ['northwind oliv', ['Tomás Oliveira']],
    ['@', ['Bo Sørensen', 'Ana Keller', 'Tomás Oliveira']],
    [' ', ['Bo Sørensen', 'Ana Keller', 'Tomás Oliveira']],
    ['ana adatum', []],
    ['%', []],
    ['_', []],
    ['\\', []],
    ["' or 1=1 --", []],
    ['\u0000ana\u0007', ['Ana Keller']],
  ])('searched for %j finds %j', async (query, found) => {
    expect(await find(query)).toEqual(found);
  });

  it('counts the open follow-ups of each person as they are now', async () => {
    const counts = async () => Object.fromEntries((await list()).people.map(({ name, openFollowUps }) => [name, openFollowUps]));
    const before = await counts();
    expect(before).toMatchObject({ 'Ana Keller': 1, 'Bo Sørensen': 1 });
    const bo = (await queue()).find(({ people }) => people[0]?.address === BO.address);
    await complete(bo);
    expect(await counts()).toEqual({ ...before, 'Bo Sørensen': 0 });
    expect((await open(personId(BO.address))).openFollowUps).toBe(0);
  });

  it('comes in pages that go on where the last one ended, whoever is met meanwhile', async () => {
    const guests = Array.from({ length: 450 }, (_, i) => ({ name: `Guest N${String(i).padStart(3, '0')}`, address: `guest${String(i)}@litware.com` }));
    for (let n = 0; n < 9; n++) {
      const attendees = guests.slice(n * 50, n * 50 + 50).map((one) => ({ ...one, type: 'required' as const, response: 'accepted' as const }));
      to.mailbox.put(
        event(`roundtable ${String(n)}`, `2026-01-${String(10 + n)}T10:00`, { attendees: [{ name: ADA.name, address: ADA.address, type: 'required', response: 'accepted' }, ...attendees] }),
      );
    }
    await to.rounds.start(OWNER);
    const first = await list();
    to.mailbox.put(event('met again', '2026-03-12T09:00', { organizer: guests[0] ?? BO }));
    await to.rounds.start(OWNER);
    const second = await list(`?cursor=${first.next ?? ''}`);
    const third = await list(`?cursor=${second.next ?? ''}`);
    expect([first.people.length, second.people.length, third.people.length, third.next]).toEqual([200, 200, 52, null]);
    const all = [...first.people, ...second.people, ...third.people].map(({ id }) => id);
    expect(new Set(all).size).toBe(452);
    expect(await find('guest449')).toEqual(['Guest N449']);
  }, 30_000);
});

describe('a person', () => {
  it('has a timeline, the latest first, that says what became of each meeting', async () => {
    to.mailbox.put(event('cancelled', '2026-03-02T10:00', { isCancelled: true }));
    to.mailbox.put(event('declined by me', '2026-03-03T10:00', { response: 'declined' }));
    to.mailbox.put(
      event('declined by her', '2026-03-04T10:00', {
        organizer: { name: ADA.name, address: ADA.address },
        response: 'organizer',
        attendees: [
          { name: 'Ana Keller', address: 'ana@fabrikam.com', type: 'required', response: 'declined' },
          { ...BO, type: 'required', response: 'accepted' },
        ],
      }),
    );
    to.mailbox.put(event('secret', '2026-03-05T10:00', { sensitivity: 'private', subject: 'Canary' }));
    to.mailbox.put(event('ahead', '2026-03-16T10:00'));
    await to.rounds.start(OWNER);
    const { timeline } = await open(ANA);
    expect(timeline.map(({ text, state }) => [text, state])).toEqual([
      ['"Subject of ahead"', 'coming'],
      ['A private meeting', 'held'],
      ['They declined "Subject of declined by her"', 'not-held'],
      ['You declined "Subject of declined by me"', 'not-held'],
      ['"Subject of cancelled" was cancelled', 'not-held'],
      ['"Subject of three weeks ago"', 'held'],
      ['"Subject of four weeks ago"', 'held'],
      ['"Subject of five weeks ago"', 'held'],
    ]);
    expect(timeline[1]).toMatchObject({ kind: 'meeting', at: '2026-03-05T09:00:00Z', meeting: null });
    expect(timeline[0]?.meeting).toMatchObject({ subject: 'Subject of ahead', start: '2026-03-16T09:00:00Z' });
    expect(JSON.stringify(timeline)).not.toContain('Canary');
  });

  it('has what was done about them in it', async () => {
    const one = (await queue()).find(({ kind }) => kind === 'thank-you');
    now = NOW + DAY / 2;
    await complete(one);
    const { timeline } = await open(personId(BO.address));
    expect(timeline.slice(0, 3)).toEqual([
      expect.objectContaining({ kind: 'meeting', state: 'coming' }),
      { kind: 'follow-up', id: one?.id, at: '2026-03-12T22:00:00Z', text: 'You sent a thank-you note', meeting: null, state: 'none' },
      expect.objectContaining({ kind: 'meeting', state: 'held' }),
    ]);
    expect((await open(ANA)).timeline.map(({ kind }) => kind)).not.toContain('follow-up');
  });

  it('is the same one under each of their addresses', async () => {
    to.mailbox.put(event('from home', '2026-01-28T10:00', { organizer: { name: 'Keller, Ana', address: 'ana.keller@gmail.com' } }));
    await to.rounds.start(OWNER);
    const view = await open(ANA);
    expect(view).toMatchObject({ id: personId('ana.keller@gmail.com'), address: 'ana@fabrikam.com', addresses: ['ana.keller@gmail.com', 'ana@fabrikam.com'] });
    expect(await open(personId('ana.keller@gmail.com'))).toEqual(view);
    const about = async (person: string) => followUpList.parse((await get(`/api/follow-ups?person=${person}`).expect(200)).body).followUps.length;
    expect(await Promise.all(['ANA@fabrikam.com', 'ana.keller@gmail.com', ANA, 'nobody'].map(about))).toEqual([view.openFollowUps, view.openFollowUps, view.openFollowUps, 0]);
    expect(view.openFollowUps).toBeGreaterThan(0);
    expect(await names()).toHaveLength(3);
  });

  it('keeps circle, never and note over rounds; what is left out stays, and an empty note is none', async () => {
    expect(personView.parse((await patch(ANA, { circle: 'inner', note: 'Her launch is on Thursday.' }).expect(200)).body)).toMatchObject({
      circle: 'inner',
      isNever: false,
      note: 'Her launch is on Thursday.',
      hasNote: true,
    });
    await patch(ANA, { never: true }).expect(200);
    await to.rounds.start(OWNER);
    expect(await open(ANA)).toMatchObject({ circle: 'inner', isNever: true, note: 'Her launch is on Thursday.' });
    expect((await list('?query=ana')).people[0]).toMatchObject({ circle: 'inner', isNever: true, hasNote: true });
    await patch(ANA, { note: '', circle: null, never: false }).expect(200);
    expect(await open(ANA)).toMatchObject({ circle: null, isNever: false, note: '', hasNote: false });
  });

  it('never suggested is out of the queue and among what is held back at once, and back as soon as wanted', async () => {
    const about = async () => (await queue()).filter(({ people }) => people[0]?.address === 'ana@fabrikam.com').length;
    const held = async () => heldBackList.parse((await get('/api/held-back').expect(200)).body).heldBack.filter(({ code }) => code === 'excluded').length;
    expect([await about(), await held()]).toEqual([1, 0]);
    await patch(ANA, { never: true }).expect(200);
    expect([await about(), await held()]).toEqual([0, 1]);
    await patch(ANA, { never: false }).expect(200);
    expect([await about(), await held()]).toEqual([1, 0]);
  });

  it('in a closer circle matters more at once', async () => {
    const priority = async () => (await queue()).find(({ people }) => people[0]?.address === 'ana@fabrikam.com')?.priority ?? 0;
    const before = await priority();
    await patch(ANA, { circle: 'inner' }).expect(200);
    expect(await priority()).toBe(before + 10);
  });

  it('has a note that is nowhere else', async () => {
    await patch(ANA, { note: 'Canary <b>note</b>' }).set('Idempotency-Key', 'n1').expect(200);
    await to.rounds.start(OWNER);
    const places = ['/api/people', '/api/follow-ups', '/api/held-back', `/api/explain?person=${ANA}`];
    const texts = await Promise.all([...places.map(async (path) => (await get(path).expect(200)).text), ...(await queue()).map(async ({ id }) => (await get(`/api/follow-ups/${id}`)).text)]);
    expect(texts.join()).not.toContain('Canary');
    expect(await to.store.receipt(OWNER, 'n1')).toMatchObject({ answer: '' });
    expect(JSON.stringify(await to.store.preferences(OWNER))).not.toContain('Canary');
  });

  it('keeps a stranger’s text as text, without control characters', async () => {
    await patch(ANA, { note: 'a\u0000b\u001b[31m\r\nc\td <img src=x onerror=alert(1)> \ud800' }).expect(200);
    expect((await open(ANA)).note).toBe('ab[31m\nc\td <img src=x onerror=alert(1)> \ufffd');
  });

  it('is changed once by the same request with the same key', async () => {
    await patch(ANA, { note: 'one' }).set('Idempotency-Key', 'k1').expect(200);
    await patch(ANA, { note: 'two' }).set('Idempotency-Key', 'k2').expect(200);
    const again = await patch(ANA, { note: 'one' }).set('Idempotency-Key', 'k1').expect(200);
    expect(personView.parse(again.body).note).toBe('two');
    expect(problem.parse((await patch(ANA, { note: 'three' }).set('Idempotency-Key', 'k1').expect(422)).body).code).toBe('idempotency_key_reused');
  });

  it('stays as last known, with what was said of them, when the calendar names them no more', async () => {
    await patch(ANA, { note: 'Moved to Lisbon.' }).expect(200);
    for (const key of ['five weeks ago', 'four weeks ago', 'three weeks ago', 'kick-off', 'to come']) to.mailbox.remove(key);
    await to.rounds.start(OWNER);
    expect(await names()).toEqual(['Ana Keller', 'Tomás Oliveira']);
    expect(await open(ANA)).toMatchObject({ note: 'Moved to Lisbon.', sentence: 'Last met 18 February. You usually meet every week.', timeline: [] });
    to.mailbox.put(event('seen again', '2026-03-09T10:00'));
    await to.rounds.start(OWNER);
    expect(await open(ANA)).toMatchObject({ note: 'Moved to Lisbon.', sentence: 'Last met Monday.' });
  });
});

describe('a stranger in the calendar', () => {
  it('with a hostile name, address and subject is text like any other', async () => {
    const name = '<img src=x onerror=alert(1)> "Eve" \\ \u202e\u0007';
    const address = 'eve"\\%_\'<b>@evil.example';
    to.mailbox.put(event('hostile', '2026-03-10T10:00', { organizer: { name, address }, subject: '</script>\u0000[link](javascript:x)' }));
    await to.rounds.start(OWNER);
    const eve = (await list('?query=evil.example')).people[0];
    expect(eve).toMatchObject({ addresses: [address], sentence: 'Last met Tuesday.' });
    const one = (await queue()).find(({ people }) => people[0]?.address === address);
    await complete(one);
    const answer = await get(`/api/people/${eve?.id ?? ''}`)
      .expect(200)
      .expect('Content-Type', /^application\/json/)
      .expect('X-Content-Type-Options', 'nosniff');
    expect(personView.parse(answer.body).timeline.map(({ kind }) => kind)).toEqual(['follow-up', 'meeting']);
    await get(`/api/explain?person=${encodeURIComponent(address)}`).expect(200);
  });
});

describe('asked too often', () => {
  it.each(['/api/people', `/api/people/${ANA}`, '/api/explain?person=ana@fabrikam.com', '/api/follow-ups'])('%s is told to wait, and others are not', async (path) => {
    const app = appWith(3);
    const ask = () => request(app).get(path).set('Authorization', bearer);
    for (let n = 0; n < 3; n++) await ask().expect(200);
    const refused = await ask()
      .expect(429)
      .expect('Retry-After', /^[1-9]\d?$/);
    expect(problem.parse(refused.body).code).toBe('too_many_requests');
    await request(app).post('/api/follow-ups/decide').set('Authorization', bearer).send({}).expect(429);
    await request(app)
      .get(path)
      .set('Authorization', await to.bearer({ oid: 'b0b0b0b0-0000-4000-8000-000000000001' }))
      .expect((res) => {
        expect(res.status).not.toBe(429);
      });
  });
});

describe('another owner', () => {
  it.each<[string, Record<string, unknown>]>([
    ['of the same tenant', { oid: 'b0b0b0b0-0000-4000-8000-000000000001' }],
    ['of another tenant', { tid: '11111111-1111-4111-8111-111111111111' }],
  ])('%s sees nobody of mine, and my people are to them as ones that do not exist', async (_, claims) => {
    const tid = (claims['tid'] as string | undefined) ?? ADA.tenantId;
    const iss = `${to.sandbox.origin.replace('http:', 'https:')}/${tid}/v2.0`;
    const theirs = await to.bearer({ ...claims, iss });
    const app = appWith(1_000);
    const ask = async (path: string, method: 'get' | 'patch' | 'post' = 'get', body?: object) => {
      const asked = request(app)[method](path).set('Authorization', theirs);
      const answer = await (body ? asked.send(body) : asked);
      return [answer.status, answer.body as object] as const;
    };
    await patch(ANA, { note: 'mine' }).expect(200);
    const [mine] = await queue();
    expect(await ask('/api/people')).toEqual([200, { people: [], next: null }]);
    const comparable = async (...asked: Parameters<typeof ask>) => {
      const [status, answer] = await ask(...asked);
      return [status, { ...answer, requestId: '' }];
    };
    expect(await comparable(`/api/people/${ANA}`)).toEqual(await comparable('/api/people/nobody'));
    expect(await comparable(`/api/people/${ANA}`, 'patch', { note: 'theirs', never: true })).toEqual(await comparable('/api/people/nobody', 'patch', { note: 'theirs', never: true }));
    expect(await comparable(`/api/explain?person=${ANA}`)).toEqual(await comparable('/api/explain?person=nobody'));
    expect(await comparable(`/api/explain?meeting=${mine?.meeting?.id ?? ''}`)).toEqual(await comparable('/api/explain?meeting=nothing'));
    const [status, answer] = await ask('/api/follow-ups/decide', 'post', { verb: 'complete', items: [{ id: mine?.id, revision: mine?.revision }] });
    expect([status, answer]).toEqual([200, { followUps: [], refused: [expect.objectContaining({ id: mine?.id, code: 'unknown_follow_up' })] }]);
    expect(await open(ANA)).toMatchObject({ note: 'mine', isNever: false });
    expect((await queue())[0]).toEqual(mine);
  });
});

describe('a bad request about people', () => {
  it.each<[string, number, string, () => request.Test]>([
    ['an unknown person', 404, 'unknown_person', () => get('/api/people/nobody')],
    ['an address in place of an id', 404, 'unknown_person', () => get('/api/people/ana@fabrikam.com')],
    ['a change of an unknown person', 404, 'unknown_person', () => patch('nobody', { note: 'x' })],
    ['a prototype in place of an id', 404, 'unknown_person', () => get('/api/people/__proto__')],
    ['an id of control characters', 404, 'unknown_person', () => get('/api/people/%00%1b')],
    ['a huge id', 404, 'unknown_person', () => get(`/api/people/${'x'.repeat(10_000)}`)],
    ['a huge search', 400, 'bad_request', () => get(`/api/people?query=${'x'.repeat(201)}`)],
    ['a cursor of somebody else', 400, 'bad_request', () => get('/api/people?cursor=abc')],
    ['a cursor of another list', 400, 'bad_request', () => get(`/api/people?cursor=${Buffer.from('[1,"x"]').toString('base64url')}`)],
    ['an unknown key', 400, 'bad_request', () => patch(ANA, { tenant: 'x' })],
    ['an unknown circle', 400, 'bad_request', () => patch(ANA, { circle: 'outer' })],
    ['a never that is text', 400, 'bad_request', () => patch(ANA, { never: 'true' })],
    ['a note that is none', 400, 'bad_request', () => patch(ANA, { note: null })],
    ['a note that is too long', 400, 'bad_request', () => patch(ANA, { note: 'x'.repeat(10_001) })],
    ['a list', 400, 'bad_request', () => patch(ANA, [])],
    ['a huge body', 413, 'too_large', () => patch(ANA, { note: 'x'.repeat(120_000) })],
    ['a body that would be a prototype', 400, 'bad_request', () => patch(ANA, JSON.parse('{"__proto__":{"note":"x"}}') as object)],
    ['no token', 401, 'unauthenticated', () => request(to.app).get('/api/people')],
    ['a change without a token', 401, 'unauthenticated', () => request(to.app).patch(`/api/people/${ANA}`).send({ note: 'x' })],
    ['another method', 404, 'unknown_route', () => request(to.app).delete(`/api/people/${ANA}`).set('Authorization', bearer)],
  ])('%s is answered %d %s, and changes nothing', async (_, status, code, send) => {
    const before = await open(ANA);
    const answer = await send();
    expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
    expect(problem.parse(JSON.parse(answer.text))).toMatchObject({ status, code });
    expect(await open(ANA)).toEqual(before);
  });
});

describe('who is who', () => {
  const post = (path: string, body: object, key = '') =>
    request(to.app)
      .post(`/api/people/${path}`)
      .set('Authorization', bearer)
      .set(key === '' ? {} : { 'Idempotency-Key': key })
      .send(body);
  const BO_ID = personId(BO.address);

  it('two in the list are one from now on, with all that is known of both, until some of the addresses are somebody else again', async () => {
    await patch(BO_ID, { circle: 'inner', note: 'Likes tea.' }).expect(200);
    const one = personView.parse((await post(`${ANA}/merge`, { with: BO_ID }).expect(200)).body);
    expect(one).toMatchObject({ id: ANA, addresses: ['ana@fabrikam.com', BO.address], lastAt: '2026-03-11T14:00:00Z', circle: 'inner', note: 'Likes tea.' });
    expect([(await names()).length, (await open(BO_ID)).id]).toEqual([2, ANA]);
    expect((await queue()).filter(({ rule }) => rule === 'thanks-owed')).toEqual([]);
    const parted = personView.parse((await post(`${ANA}/unmerge`, { addresses: [BO.address] }).expect(200)).body);
    expect([parted.addresses, (await open(BO_ID)).addresses]).toEqual([['ana@fabrikam.com'], [BO.address]]);
    const told = (await queue()).flatMap((one) => [one, ...one.alsoCovers]);
    expect(told.some(({ rule, people: [first] }) => rule === 'thanks-owed' && first?.address === BO.address)).toBe(true);
  });

  it('what names tell is outdone by a word, and the next round leaves it so', async () => {
    to.mailbox.put(event('from home', '2026-03-10T10:00', { organizer: { name: 'Ana Keller', address: 'ana.keller@gmail.com' } }));
    await to.rounds.start(OWNER);
    expect((await open(ANA)).addresses).toEqual(['ana@fabrikam.com', 'ana.keller@gmail.com']);
    await post(`${ANA}/unmerge`, { addresses: ['ana@fabrikam.com'] }).expect(200);
    expect((await open(ANA)).addresses).toEqual(['ana@fabrikam.com']);
    to.mailbox.change('from home', { subject: 'Renamed' });
    await to.rounds.start(OWNER);
    expect((await open(personId('ana.keller@gmail.com'))).addresses).toEqual(['ana.keller@gmail.com']);
  });

  it('is said once, however often the request comes', async () => {
    const again = async () => personView.parse((await post(`${ANA}/merge`, { with: BO_ID }, 'k').expect(200)).body).addresses;
    expect([await again(), await again()]).toEqual([
      ['ana@fabrikam.com', BO.address],
      ['ana@fabrikam.com', BO.address],
    ]);
  });

  it('is refused where there is nobody, nothing to part, or nobody would be left', async () => {
    const refused = async (path: string, body: object) => problem.parse((await post(path, body)).body).code;
    expect(await refused(`${ANA}/merge`, { with: 'nobody' })).toBe('unknown_person');
    expect(await refused(`${ANA}/merge`, { with: ANA })).toBe('bad_request');
    expect(await refused(`${ANA}/unmerge`, { addresses: ['ana@fabrikam.com'] })).toBe('bad_request');
    expect(await refused(`${ANA}/unmerge`, { addresses: [BO.address] })).toBe('bad_request');
    expect(await refused('nobody/unmerge', { addresses: [BO.address] })).toBe('unknown_person');
  });
});
