/** What a person writes down over HTTP: notes, promises, feedback, introductions. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { followUpList, followUpView, personList, personView, problem } from '../../../src/api/contract.ts';
import { feedback, feedbackList, introduction, introductionList, note, noteList, promise, promiseList, promiseReading } from '../../../src/api/contract-records.ts';
import { personId } from '../../../src/planner/contact.ts';
import { ADA } from '../../../src/sandbox/people.ts';
import { event, OWNER } from '../../support/sandbox.ts';
import { serve, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const ANA = { address: 'ana@fabrikam.com', name: 'Ana Keller' };
const ERIN = { address: 'erin@adatum.com', name: 'Erin Walsh' };

let now = NOW;
let to: Served;
let bearer: string;
beforeEach(async () => {
  now = NOW;
  to = await serve(() => now);
  bearer = await to.bearer();
  to.mailbox.put(event('long ago with Erin', '2025-11-04T10:00', { organizer: ERIN }));
  to.mailbox.put(event('first meeting', '2026-03-11T10:00'));
  to.mailbox.put(event('at the doctor', '2026-03-10T10:00', { sensitivity: 'private', organizer: { name: 'Dr Vogel', address: 'vogel@adatum.com' } }));
  await to.rounds.start(OWNER);
});
afterEach(async () => {
  await to.close();
  if (to.unexpected.length > 0) throw new Error('The server met an error that nobody expected.', { cause: to.unexpected[0] });
});

const as = (one: request.Test, key?: string) => (key === undefined ? one : one.set('Idempotency-Key', key)).set('Authorization', bearer);
const get = (path: string) => as(request(to.app).get(`/api/${path}`));
const post = (path: string, body: object, key?: string) => as(request(to.app).post(`/api/${path}`), key).send(body);
const patch = (path: string, body: object, key?: string) => as(request(to.app).patch(`/api/${path}`), key).send(body);
const remove = (path: string, key?: string) => as(request(to.app).delete(`/api/${path}`), key);
const code = (answer: { body: unknown }) => problem.parse(answer.body).code;
/** The code, and which of its meanings. */
const why = ({ body }: { body: unknown }) => {
  const { code: told, reason } = problem.parse(body);
  return `${told} ${String(reason)}`;
};
const queue = async () => followUpList.parse((await get('follow-ups').expect(200)).body).followUps;
const meetingOf = async (subject: string) => (await queue()).find(({ meeting }) => meeting?.subject === subject)?.meeting ?? null;
const notes = async (search = '') => noteList.parse((await get(`notes${search}`).expect(200)).body).notes;
const promises = async (search = '') => promiseList.parse((await get(`promises${search}`).expect(200)).body).promises;
const plannedAt = async () => (await to.store.planning(OWNER))?.last?.plannedAt;

describe('a note', () => {
  it('is told with names and the meeting, found by both, and struck out', async () => {
    const meeting = await meetingOf('Subject of first meeting');
    const written = note.parse((await post('notes', { text: 'Her launch is on Thursday.', people: ['ANA@fabrikam.com'], meeting: meeting?.id, day: '2026-03-19' }).expect(200)).body);
    expect(written).toMatchObject({ at: '2026-03-12T10:00:00Z', text: 'Her launch is on Thursday.', day: '2026-03-19', people: [ANA], meeting });
    await post('notes', { text: 'Likes tea.', people: [ERIN.address] }).expect(200);
    expect((await notes()).length).toBe(2);
    for (const search of [`?person=${personId(ANA.address)}`, `?person=${ANA.address}`, `?meeting=${meeting?.id ?? ''}`]) expect(await notes(search)).toEqual([written]);
    await remove(`notes/${written.id}`).expect(200);
    expect((await notes()).map(({ text }) => text)).toEqual(['Likes tea.']);
    expect(code(await remove(`notes/${written.id}`).expect(404))).toBe('unknown_note');
  });

  it('is about a person by id, too, and of somebody nobody knows there is no name', async () => {
    const { people } = note.parse((await post('notes', { text: 'x', people: [personId(ANA.address), 'new@litware.com', ANA.address] }).expect(200)).body);
    expect(people).toEqual([ANA, { address: 'new@litware.com', name: '' }]);
  });

  it('is written once, however often the request comes, and what it was is answered again', async () => {
    const body = { text: 'Once.', people: [ANA.address] };
    const [first, second] = [await post('notes', body, 'k1').expect(200), await post('notes', body, 'k1').expect(200)];
    expect(second.body).toEqual(first.body);
    expect(await notes()).toHaveLength(1);
    expect(code(await post('notes', { ...body, text: 'Other.' }, 'k1').expect(422))).toBe('idempotency_key_reused');
    const { id } = note.parse(first.body);
    await remove(`notes/${id}`, 'k2').expect(200);
    await remove(`notes/${id}`, 'k2').expect(200);
  });

  it('shows nothing of a private meeting', async () => {
    const hidden = (await to.store.meetings(OWNER)).find(({ sensitivity }) => sensitivity !== 'normal');
    expect(note.parse((await post('notes', { text: 'x', meeting: hidden?.id }).expect(200)).body).meeting).toBeNull();
  });

  it.each([
    [{ text: 'x' }, 'bad_request'],
    [{ text: ' \u0007 ', people: [ANA.address] }, 'bad_request'],
    [{ text: 'x', people: ['a@b@c'] }, 'bad_request'],
    [{ text: 'x', people: [ANA.address], day: '2026-02-30' }, 'bad_request'],
    [{ text: 'x', people: [ANA.address], tenant: 'y' }, 'bad_request'],
    [{ text: 'x', people: ['nobody'] }, 'unknown_person'],
    [{ text: 'x', meeting: 'nothing' }, 'unknown_meeting'],
  ])('%j is refused as %s', async (body, expected) => {
    expect(code(await post('notes', body))).toBe(expected);
    expect(await notes()).toEqual([]);
  });

  it('is refused with the reason, where a person can put it right', async () => {
    expect(why(await post('notes', { text: ' ', people: [ANA.address] }))).toBe('bad_request empty');
    expect((await post('notes', { text: 'x', people: ['a@b@c'] })).body).toMatchObject({ reason: 'no-address', given: 'a@b@c' });
    expect((await post('notes', { text: 'x'.repeat(10_001), people: [ANA.address] })).body).toMatchObject({ reason: 'too-long', most: 10_000 });
  });

  it('is a reason to plan again, at once', async () => {
    now += 60_000;
    await post('notes', { text: 'x', people: [ANA.address] }).expect(200);
    expect(await plannedAt()).toBe(now);
  });
});

describe('a long list of notes', () => {
  it('goes on where it ended, with none twice and none left out', async () => {
    for (let n = 0; n < 201; n++)
      await to.store.records.notes.add(OWNER, { id: `n${String(n)}`, at: NOW - (n % 3), people: [ANA.address], meeting: null, meetingId: null, text: String(n), day: null }, null);
    const first = noteList.parse((await get('notes').expect(200)).body);
    const rest = noteList.parse((await get(`notes?cursor=${first.next ?? ''}`).expect(200)).body);
    expect([first.notes.length, rest.notes.length, rest.next]).toEqual([200, 1, null]);
    expect(new Set([...first.notes, ...rest.notes].map(({ id }) => id)).size).toBe(201);
    expect(code(await get('notes?cursor=abc').expect(400))).toBe('bad_request');
  });
});

describe('a promise', () => {
  const DUE = '2026-03-16T16:00:00Z';
  const made = async () => promise.parse((await post('promises', { text: 'send the deck', people: [ANA.address], dueAt: DUE }).expect(200)).body);

  it('is made, renegotiated, kept and opened again, and every date it had stays', async () => {
    const one = await made();
    expect(one).toMatchObject({ text: 'send the deck', people: [ANA], meeting: null, madeAt: '2026-03-12T10:00:00Z', dueAt: DUE, state: 'open' });
    now += 60_000;
    const later = promise.parse((await patch(`promises/${one.id}`, { dueAt: '2026-03-18T16:00:00Z' }).expect(200)).body);
    expect(later).toMatchObject({ state: 'renegotiated', dueAt: '2026-03-18T16:00:00Z' });
    expect(promise.parse((await patch(`promises/${one.id}`, { state: 'kept' }).expect(200)).body).state).toBe('kept');
    expect(why(await patch(`promises/${one.id}`, { dueAt: DUE }).expect(409))).toBe('not_open promise-ended');
    const open = promise.parse((await patch(`promises/${one.id}`, { state: 'open', dueAt: null, text: 'send the final deck' }).expect(200)).body);
    expect(open).toMatchObject({ state: 'renegotiated', dueAt: null, text: 'send the final deck' });
    expect(open.history.map(({ did, dueAt }) => [did, dueAt])).toEqual([
      ['made', DUE],
      ['renegotiated', '2026-03-18T16:00:00Z'],
      ['kept', '2026-03-18T16:00:00Z'],
      ['reopened', '2026-03-18T16:00:00Z'],
      ['renegotiated', null],
    ]);
    expect(await promises(`?person=${ANA.address}`)).toEqual([open]);
    expect(await promises(`?person=${ERIN.address}`)).toEqual([]);
  });

  it('is due from the business day before its date, and missed thirty days after it, as its date tells', async () => {
    await made();
    const at = async (date: string) => {
      now = Date.parse(date);
      return (await promises()).map(({ state }) => state);
    };
    expect([await at('2026-03-12T22:59:00Z'), await at('2026-03-12T23:00:00Z'), await at('2026-04-15T15:59:00Z'), await at('2026-04-15T16:00:00Z')]).toEqual([['open'], ['due'], ['due'], ['missed']]);
  });

  it('gets no date that has passed, and is not missed once it was kept', async () => {
    const { id } = await made();
    expect(why(await patch(`promises/${id}`, { dueAt: '2026-03-11T16:00:00Z' }).expect(400))).toBe('bad_request past');
    await patch(`promises/${id}`, { state: 'kept' }).expect(200);
    expect(why(await patch(`promises/${id}`, { state: 'missed' }).expect(409))).toBe('not_open promise-kept');
  });

  it('is changed once, however often the request comes', async () => {
    const { id } = await made();
    await patch(`promises/${id}`, { dueAt: null }, 'k').expect(200);
    await patch(`promises/${id}`, { state: 'missed' }).expect(200);
    expect(promise.parse((await patch(`promises/${id}`, { dueAt: null }, 'k').expect(200)).body).state).toBe('missed');
    expect(code(await patch('promises/none', { state: 'kept' }).expect(404))).toBe('unknown_promise');
  });

  it('is read from one line, with whom the owner knows and by their hours; what is not sure is asked, and nothing is kept', async () => {
    const read = async (line: string, more = {}) => promiseReading.parse((await post('promises/parse', { line, ...more }).expect(200)).body);
    expect(await read('send Ana, the deck by Friday')).toMatchObject({ people: [ANA], dueAt: '2026-03-13T16:30:00Z', questions: [] });
    expect((await read('call Erin')).questions).toMatchObject([{ about: 'day', because: 'none' }]);
    const meeting = await meetingOf('Subject of first meeting');
    expect((await read('send Bob the deck by Friday', { meeting: meeting?.id })).questions).toMatchObject([{ about: 'person', because: 'unknown', choices: [ANA] }]);
    const zoe = { address: 'zoe@litware.com', name: 'Zoe Park' };
    const me = { address: ADA.address, name: ADA.name };
    expect(await read('send the deck by Friday', { people: [me, { ...zoe, address: 'Zoe@Litware.com' }] })).toMatchObject({ people: [zoe], questions: [] });
    expect(code(await post('promises/parse', { line: 'x', meeting: 'none' }).expect(404))).toBe('unknown_meeting');
    expect(await promises()).toEqual([]);
  });

  it('is asked about in the language of the request', async () => {
    const asked = async (language: string) => {
      const { body } = (await post('promises/parse', { line: 'send Zoe the deck' }).set('Accept-Language', language).expect(200)) as { readonly body: unknown };
      return promiseReading.parse(body).questions.map(({ sentence }) => sentence);
    };
    expect(await asked('de-AT')).toEqual(['Niemand, den Sie kennen, heißt Zoe. Wen meinen Sie?', 'Bis wann? Ohne Tag werden Sie nicht erinnert.']);
    expect(await asked('nl')).toEqual(['Nobody you know is called Zoe. Whom do you mean?', 'By when? Without a day, you will not be reminded.']);
  });

  it('that was none is struck out, and so is feedback', async () => {
    const { id } = await made();
    await remove(`promises/${id}`).expect(200);
    expect(await promises()).toEqual([]);
    expect(code(await remove(`promises/${id}`).expect(404))).toBe('unknown_promise');
    const said = feedback.parse((await post('feedback', { from: ANA.address, text: 'Too long.' }).expect(200)).body);
    await remove(`feedback/${said.id}`).expect(200);
    expect(feedbackList.parse((await get('feedback').expect(200)).body).feedback).toEqual([]);
  });
});

describe('a follow-up about what was written down', () => {
  const act = async (id: string, revision: number, verb: string) =>
    followUpView.parse(
      (
        await post(`follow-ups/${id}/${verb}`, {})
          .set('If-Match', `"${String(revision)}"`)
          .expect(200)
      ).body,
    );
  const about = async (rule: string) => (await queue()).find((one) => one.rule === rule);

  it('is done by doing it: the promise is kept, and undoing opens it again', async () => {
    const { id } = promise.parse((await post('promises', { text: 'send the deck', people: [ANA.address], dueAt: '2026-03-12T15:00:00Z' }).expect(200)).body);
    const open = await about('promise-due');
    const done = await act(open?.id ?? '', open?.revision ?? 0, 'complete');
    expect((await promises()).map(({ state }) => state)).toEqual(['kept']);
    await to.rounds.start(OWNER);
    expect(await about('promise-due')).toBeUndefined();
    await act(done.id, done.revision, 'undo');
    expect((await promises())[0]).toMatchObject({ id, state: 'due', history: [{ did: 'made' }] });
    await to.rounds.start(OWNER);
    expect((await about('promise-due'))?.id).toBe(open?.id);
  });

  it('goes when the promise is kept in the ledger, or gets another date', async () => {
    const { id } = promise.parse((await post('promises', { text: 'send the deck', people: [ANA.address], dueAt: '2026-03-12T15:00:00Z' }).expect(200)).body);
    await patch(`promises/${id}`, { dueAt: '2026-04-01T15:00:00Z' }).expect(200);
    expect(await about('promise-due')).toBeUndefined();
    await patch(`promises/${id}`, { dueAt: '2026-03-12T16:00:00Z' }).expect(200);
    expect(await about('promise-due')).toBeDefined();
    await patch(`promises/${id}`, { state: 'kept' }).expect(200);
    expect(await about('promise-due')).toBeUndefined();
  });

  it('acknowledges criticism, and closes its loop when it is told a month later', async () => {
    await post('feedback', { from: ANA.address, text: 'The report came too late.', at: '2026-03-12T08:00:00Z' }).expect(200);
    const steps = async () => feedbackList.parse((await get('feedback').expect(200)).body).feedback.map(({ acknowledgedAt, toldAt }) => [acknowledgedAt, toldAt]);
    const open = await about('criticism-open');
    await act(open?.id ?? '', open?.revision ?? 0, 'complete');
    expect(await steps()).toEqual([['2026-03-12T10:00:00Z', null]]);
    now += 31 * 86_400_000;
    await to.rounds.start(OWNER);
    const loop = await about('loop-unclosed');
    const done = await act(loop?.id ?? '', loop?.revision ?? 0, 'complete');
    expect((await steps())[0]?.[1]).not.toBeNull();
    await act(done.id, done.revision, 'undo');
    expect(await steps()).toEqual([['2026-03-12T10:00:00Z', null]]);
  });
});

describe('the page of a person', () => {
  const open = async (of: { readonly address: string }) => personView.parse((await get(`people/${personId(of.address)}`).expect(200)).body);

  it('shows what was written down, and who introduced whom', async () => {
    await post('notes', { text: 'Likes tea.', people: [ANA.address] }).expect(200);
    await post('promises', { text: 'send the deck', people: [ANA.address] }).expect(200);
    await post('feedback', { from: ANA.address, text: 'The report came too late.' }).expect(200);
    await post('introductions', { by: ERIN.address, to: ANA.address, at: '2026-03-01T09:00:00Z' }).expect(200);
    const { timeline, introductions: brought } = await open(ANA);
    expect(timeline.map(({ kind, text }) => `${kind}: ${text}`).sort()).toEqual([
      'feedback: They told you: The report came too late.',
      'introduction: Erin Walsh introduced you to Ana Keller',
      'meeting: "Subject of first meeting"',
      'note: Likes tea.',
      'promise: You promised: send the deck',
    ]);
    expect(brought).toMatchObject([{ by: ERIN, to: ANA }]);
    expect((await open(ERIN)).introductions).toEqual(brought);
  });

  it('shows messages, without a word of theirs', async () => {
    const touch = { people: [ANA.address], automatic: false, thread: null, asks: null } as const;
    const upserted = [
      { ...touch, id: 'm1', at: NOW - 3, channel: 'mail', direction: 'sent', addressed: 'cc' },
      { ...touch, id: 'm2', at: NOW - 2, channel: 'chat', direction: 'received', addressed: 'to' },
      { ...touch, id: 'm3', at: NOW - 1, channel: 'mail', direction: 'received', addressed: 'to', automatic: true },
    ] as const;
    await to.store.saveTouches(OWNER, 'inbox', { upserted, gone: [], isWhole: false, cursor: 'c' }, 0);
    const texts = (await open(ANA)).timeline.filter(({ kind }) => kind === 'message').map(({ text }) => text);
    expect(texts).toEqual(['An automatic reply came', 'They wrote in chat', 'You wrote by mail, with them in copy']);
    expect((await open(ERIN)).timeline.filter(({ kind }) => kind === 'message')).toEqual([]);
  });
});

describe('feedback', () => {
  it('is kept with its loop: asked, received, acknowledged, acted, told', async () => {
    const one = feedback.parse((await post('feedback', { from: ANA.address, text: 'The report came too late.', at: '2026-03-11T09:00:00Z', askedAt: '2026-03-10T09:00:00Z' }).expect(200)).body);
    expect(one).toMatchObject({ from: ANA, at: '2026-03-11T09:00:00Z', askedAt: '2026-03-10T09:00:00Z', acknowledgedAt: null, actedAt: null, toldAt: null });
    await patch(`feedback/${one.id}`, { acknowledgedAt: '2026-03-12T09:00:00Z' }).expect(200);
    await patch(`feedback/${one.id}`, { actedAt: '2026-03-12T09:30:00Z', toldAt: '2026-03-12T10:00:00Z' }).expect(200);
    const back = feedback.parse((await patch(`feedback/${one.id}`, { toldAt: null, text: 'The report came a day late.' }).expect(200)).body);
    expect(back).toMatchObject({ text: 'The report came a day late.', acknowledgedAt: '2026-03-12T09:00:00Z', actedAt: '2026-03-12T09:30:00Z', toldAt: null });
    expect(feedbackList.parse((await get('feedback').expect(200)).body).feedback).toEqual([back]);
    expect(code(await patch('feedback/none', { toldAt: null }).expect(404))).toBe('unknown_feedback');
  });

  it('comes neither from the future nor is it acknowledged there', async () => {
    expect(why(await post('feedback', { from: ANA.address, text: 'x', at: '2026-03-13T09:00:00Z' }).expect(400))).toBe('bad_request lies-ahead');
    const { id } = feedback.parse((await post('feedback', { from: ANA.address, text: 'x' }).expect(200)).body);
    expect(code(await patch(`feedback/${id}`, { acknowledgedAt: '2026-03-13T09:00:00Z' }).expect(400))).toBe('bad_request');
  });
});

describe('an introduction', () => {
  it('that was written down is thanked for once they have met, and no longer when it is struck out', async () => {
    const forErin = async () => (await queue()).filter(({ rule }) => rule === 'introduced').map(({ people }) => people[0]?.address);
    expect(await forErin()).toEqual([]);
    const one = introduction.parse((await post('introductions', { by: ERIN.address, to: personId(ANA.address), at: '2026-03-01T09:00:00Z' }).expect(200)).body);
    expect(one).toMatchObject({ by: ERIN, to: ANA, at: '2026-03-01T09:00:00Z' });
    expect(introductionList.parse((await get('introductions').expect(200)).body).introductions).toEqual([one]);
    expect(await forErin()).toEqual([ERIN.address]);
    await remove(`introductions/${one.id}`).expect(200);
    expect(await forErin()).toEqual([]);
    expect(code(await remove(`introductions/${one.id}`).expect(404))).toBe('unknown_introduction');
    expect(personList.parse((await get('people').expect(200)).body).people).toHaveLength(2);
  });

  it('is of two people', async () => {
    expect(why(await post('introductions', { by: ANA.address, to: personId(ANA.address) }).expect(400))).toBe('bad_request themselves');
  });
});
