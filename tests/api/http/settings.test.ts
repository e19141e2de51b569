/** What a person switches on, and how their connection is told. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { me, problem, settings } from '../../../src/api/contract.ts';
import { ADA, CONTOSO } from '../../../src/sandbox/people.ts';
import { BASE_SCOPES, OWNER } from '../../support/sandbox.ts';
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
