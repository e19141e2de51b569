/** What a person switches on, and how their connection is told. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { followUpList, heldBackList, me, problem } from '../../../src/api/contract.ts';
import { settings } from '../../../src/api/contract-settings.ts';
import { DE_ESTABLISHING } from '../../../src/planner/words/de/establishing.ts';
import { ADA, CONTOSO } from '../../../src/sandbox/people.ts';
import { BASE_SCOPES, event, OWNER } from '../../support/sandbox.ts';
import { serve, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const CLAIMS = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
let to: Served;
let bearer: string;
beforeEach(async () => {
  to = await serve(NOW);
  bearer = await to.bearer();
});
afterEach(() => to.close());

const get = (path: string) => request(to.app).get(path).set('Authorization', bearer);
const patch = (body: object) => request(to.app).patch('/api/settings').set('Authorization', bearer).send(body);
const stateOf = (body: unknown, step: string) => settings.parse(body).consents.find((one) => one.step === step);
const connection = async () => me.parse((await get('/api/me').expect(200)).body).connection;

describe('settings', () => {
  it('show every step of consent that something here uses, off until it is switched on', async () => {
    const { consents } = settings.parse((await get('/api/settings').expect(200)).body);
    expect(consents.map(({ step, state }) => `${step} ${state}`)).toEqual(['base on', 'mail-headers off', 'mail-text off', 'chat off']);
  });

  it('show a step that was switched on though nothing uses it yet', async () => {
    expect(stateOf((await patch({ consents: { tasks: true } }).expect(200)).body, 'tasks')?.state).toBe('needs-consent');
    expect(stateOf((await patch({ consents: { tasks: false } }).expect(200)).body, 'tasks')).toBeUndefined();
  });

  it('say at once that a step needs an administrator, and whom to send where', async () => {
    const asked = stateOf((await patch({ consents: { 'mail-headers': true } }).expect(200)).body, 'mail-headers');
    expect(asked?.state).toBe('needs-consent');
    expect(asked?.adminUrl).toContain(`${to.sandbox.origin}/${CONTOSO}/v2.0/adminconsent?`);
    expect(new URL(asked?.adminUrl ?? '').searchParams.get('scope')).toContain(`${to.sandbox.origin}/Mail.ReadBasic`);
    expect(stateOf((await patch({ consents: { 'mail-headers': false } }).expect(200)).body, 'mail-headers')?.state).toBe('off');
    expect((await connection()).state).toBe('connected');
  });

  it('show what an administrator has allowed meanwhile', async () => {
    await patch({ consents: { 'mail-headers': true } }).expect(200);
    to.sandbox.directory.consent(CONTOSO, [...BASE_SCOPES, 'Mail.ReadBasic']);
    expect(stateOf((await get('/api/settings').expect(200)).body, 'mail-headers')?.state).toBe('on');
  });

  it.each([[{ consents: { base: false } }], [{ consents: { 'mail-headers': 'yes' } }], [{ consents: {}, tenant: 'x' }], [{ state: 'connected' }]])('refuse %j', async (body) => {
    expect(problem.parse((await patch(body).expect(400)).body).code).toBe('bad_request');
  });
});

describe('how rules speak', () => {
  const set = async (body: object) => settings.parse((await patch(body).expect(200)).body);
  const shown = async () => settings.parse((await get('/api/settings').expect(200)).body);
  const queue = async () => followUpList.parse((await get('/api/follow-ups').expect(200)).body).followUps;
  const codes = async () =>
    heldBackList
      .parse((await get('/api/held-back').expect(200)).body)
      .heldBack.map(({ code }) => code)
      .filter((code) => code !== 'no-consent');
  const thanks = ({ rules }: Awaited<ReturnType<typeof shown>>) => rules.find(({ id }) => id === 'thanks-owed');
  beforeEach(async () => {
    to.mailbox.put(event('first meeting', '2026-03-11T10:00'));
    await to.rounds.start(OWNER);
  });

  it('is shown with defaults, bounds and where they come from', async () => {
    const all = await shown();
    const rule = thanks(all);
    expect(rule).toMatchObject({ strategy: 5, strategyName: 'Show appreciation', isOff: false, learned: { points: 0, completed: 0, dismissed: 0 } });
    expect(rule?.options).toContainEqual({ name: 'windowDays', value: 3, default: 3, min: 1, max: 12 });
    expect(rule?.basis.length).toBeGreaterThan(0);
    expect(all.cadences.inner).toEqual({ value: 30, default: 30, min: 8, max: 120 });
    expect(all.caps.perDay).toEqual({ value: 5, default: 5, min: 2, max: 20 });
    expect(all).toMatchObject({ workingHours: { isOwn: false }, never: { domains: [], meetings: [] }, language: null, greeting: 'first' });
  });

  it('is told in the caller’s language, also in the answer to a change', async () => {
    const inGerman = settings.parse((await get('/api/settings').set('Accept-Language', 'de-AT, en;q=0.5').expect(200)).body);
    const english = await shown();
    const [german, ours] = [thanks(inGerman), thanks(english)];
    expect(german).toMatchObject({ strategyName: 'Wertschätzung zeigen', summary: DE_ESTABLISHING['thanks-owed']?.summary });
    expect(german?.basis.map(({ source }) => source)).toEqual(DE_ESTABLISHING['thanks-owed']?.basis);
    expect(german?.basis.map(({ part, kind }) => [part, kind])).toEqual(ours?.basis.map(({ part, kind }) => [part, kind]));
    const said = ({ rules }: typeof english) => rules.flatMap(({ summary, strategyName }) => [summary, strategyName]);
    expect(said(inGerman).filter((text) => said(english).includes(text))).toEqual([]);
    const changed = await patch({ caps: { perDay: 8 } })
      .set('Accept-Language', 'de')
      .expect(200);
    expect(said(settings.parse(changed.body))).toEqual(said(inGerman));
  });

  it('is switched off, and the queue follows at once, and on again', async () => {
    expect(await queue()).toHaveLength(1);
    expect(thanks(await set({ rules: { 'thanks-owed': { isOff: true } } }))?.isOff).toBe(true);
    expect([await queue(), await codes()]).toEqual([[], ['switched-off']]);
    await set({ rules: { 'thanks-owed': { isOff: false } } });
    expect([(await queue()).length, await codes()]).toEqual([1, []]);
  });

  it('is set within bounds, and back to its default', async () => {
    const option = async (value: number | null) => thanks(await set({ rules: { 'thanks-owed': { options: { windowDays: value } } } }))?.options.find(({ name }) => name === 'windowDays')?.value;
    expect([await option(6), await option(null)]).toEqual([6, 3]);
    expect((await set({ cadences: { inner: 21 } })).cadences.inner.value).toBe(21);
    expect((await set({ cadences: { active: 60 }, caps: { perDay: 8 } })).cadences).toMatchObject({ inner: { value: 21 }, active: { value: 60 } });
    expect((await shown()).rules.find(({ id }) => id === 'gone-quiet')?.options).toContainEqual({ name: 'inner', value: 21, default: 30, min: 8, max: 120 });
    expect((await shown()).caps.perDay.value).toBe(8);
  });

  it('never speaks of a domain or a meeting that was named so', async () => {
    const [one] = await queue();
    const { never } = await set({ never: { meetings: [one?.meeting?.id] } });
    expect(never.meetings.map(({ subject }) => subject)).toEqual(['Subject of first meeting']);
    expect([await queue(), await codes()]).toEqual([[], ['excluded']]);
    await set({ never: { domains: ['Fabrikam.com'], meetings: never.meetings.map(({ id }) => id) } });
    expect((await set({ never: { meetings: [] } })).never).toEqual({ domains: ['fabrikam.com'], meetings: [] });
    expect([await queue(), await codes()]).toEqual([[], ['excluded']]);
    await set({ never: { domains: [] } });
    expect(await queue()).toHaveLength(1);
  });

  it('keeps to working hours, a language and a greeting of one’s own', async () => {
    const hours = { days: [1, 2, 3, 4], start: '08:00', end: '12:30' };
    expect(await set({ workingHours: hours, language: 'de-AT', greeting: 'title' })).toMatchObject({ workingHours: { ...hours, isOwn: true }, language: 'de-AT', greeting: 'title' });
    expect(me.parse((await get('/api/me').expect(200)).body).workingHours).toEqual(hours);
    expect((await set({ workingHours: null })).workingHours.isOwn).toBe(false);
  });

  it('learns from decisions alone, says so, changes what is open, and forgets on request', async () => {
    const base = async () => (await to.store.list(OWNER, ['open'])).find(({ rule }) => rule === 'thanks-owed')?.base ?? 0;
    const before = await base();
    for (const [n, name] of ['Bo', 'Cy', 'Di', 'Eva', 'Finn', 'Gus'].entries())
      to.mailbox.put(event(`with ${name}`, `2026-03-11T${String(11 + n)}:00`, { organizer: { name: `${name} Lind`, address: `${name.toLowerCase()}@litware.com` } }));
    await set({ caps: { perDay: 20 } });
    await to.rounds.start(OWNER);
    const others = (await queue()).filter(({ people: [first] }) => first?.address.endsWith('@litware.com') === true);
    await request(to.app)
      .post('/api/follow-ups/decide')
      .set('Authorization', bearer)
      .send({ verb: 'dismiss', items: others.map(({ id, revision }) => ({ id, revision })) })
      .expect(200);
    await to.rounds.start(OWNER);
    expect(thanks(await shown())?.learned).toEqual({ points: -5, completed: 0, dismissed: 6 });
    expect(await base()).toBe(before - 5);
    expect(thanks(await set({ learned: 'reset' }))?.learned).toEqual({ points: 0, completed: 0, dismissed: 0 });
    expect(await base()).toBe(before);
  });

  it.each([
    [{ rules: { none: { isOff: true } } }],
    [{ rules: { 'thanks-owed': { options: { none: 3 } } } }],
    [{ rules: { 'thanks-owed': { options: { windowDays: 0 } } } }],
    [{ rules: { 'thanks-owed': { options: { windowDays: 2.5 } } } }],
    [{ rules: { 'thanks-owed': { options: { toString: 3 } } } }],
    [{ caps: { perDay: 21 } }],
    [{ cadences: { inner: 1 } }],
    [{ workingHours: { days: [1], start: '17:00', end: '09:00' } }],
    [{ workingHours: { days: [], start: '09:00', end: '17:00' } }],
    [{ never: { domains: ['nodots'] } }],
    [{ language: 'Deutsch!' }],
    [{ learned: 'more' }],
  ])('cannot be set to %j', async (body) => {
    const before = (await get('/api/settings')).body as unknown;
    expect(problem.parse((await patch(body).expect(400)).body).code).toBe('bad_request');
    expect((await get('/api/settings')).body).toEqual(before);
  });

  it('cannot exclude a meeting that there is not', async () => {
    expect(problem.parse((await patch({ never: { meetings: ['none'] } }).expect(404)).body).code).toBe('unknown_meeting');
  });
});

describe('a connection', () => {
  it('is told as ended with what to do, and is renewed by opening the app again', async () => {
    await to.rounds.start(OWNER);
    expect((await connection()).state).toBe('connected');
    to.sandbox.entra.demand(ADA, { code: 50173 });
    await to.tokens.graphToken(OWNER, 'base', true).catch(() => undefined);
    expect(await connection()).toEqual({ state: 'needs-reconnect', code: 'needs_reconnect', why: 'Your sign-in has ended. Open the app again to go on.', claims: null });
    bearer = await to.bearer();
    expect((await connection()).state).toBe('connected');
  });

  it('hands on what Conditional Access asks for, in an answer and in what is told of it', async () => {
    to.sandbox.entra.demand(ADA, { claims: CLAIMS });
    const refused = await get('/api/me').expect(401);
    expect(problem.parse(refused.body)).toMatchObject({ code: 'claims_challenge', claims: CLAIMS });
  });
});
