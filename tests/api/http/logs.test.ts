/** Everything that a person, a stranger or Microsoft says goes through the product, well and badly: nothing of it is in the log, and what went wrong is. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startProduct, type Product } from '../../../scripts/product.ts';
import { followUpList, personList, problem } from '../../../src/api/contract.ts';
import { ADA, CONTOSO, type User } from '../../../src/sandbox/people.ts';
import { startSandbox, type Sandbox } from '../../../src/sandbox/sandbox.ts';
import { between, type Between, type Bent } from '../../support/between.ts';
import { received, sent } from '../../support/mail.ts';
import { BASE_SCOPES, CLIENT_ID, event } from '../../support/sandbox.ts';

const DAY = 86_400_000;
const BO: User = { ...ADA, userId: 'b0b0b0b0-0000-4000-8000-000000000001', name: 'Bo Berg', address: 'bo@contoso.com' };
const UMA: User = { ...ADA, userId: 'c2c2c2c2-0000-4000-8000-000000000003', name: 'Uma Reyes', address: 'uma@contoso.com' };
const SECRET = 'canary-client-secret';
const KEY = Buffer.from('canary-key-canary-key-canary-key').toString('base64');
/** Each is said to the product in one place only. */
const CANARY = {
  subject: 'CanarySubject',
  body: 'CanaryBodyOfAnEvent',
  name: 'Canary Person',
  address: 'canary.person@adatum.com',
  mailSubject: 'CanaryMailSubject',
  mailText: 'CanaryMailText',
  note: 'CanaryNote',
  draft: 'CanaryDraft',
  reason: 'CanaryReason',
  query: 'CanaryQuery',
  json: 'CanaryJson',
  key: 'CanaryKey',
  path: 'CanaryPath',
  header: 'CanaryHeader',
  claim: 'CanaryClaim',
  graph: 'Canary of Graph',
  entra: 'Canary of Entra',
} as const;

let sandbox: Sandbox;
let wire: Between;
let product: Product;
const tokens: string[] = [];
/** Problems that were answered. */
const answered: { code: string; status: number; requestId: string }[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({ clientId: CLIENT_ID, clientSecret: SECRET, consented: [...BASE_SCOPES, 'Mail.ReadBasic', 'Mail.Read', 'Chat.Read'] });
  wire = await between(sandbox.origin);
  sandbox.entra.origin = wire.origin;
  const mailbox = sandbox.directory.add(ADA);
  for (const user of [BO, UMA]) sandbox.directory.add(user);
  const at = (ago: number) => new Date(Date.now() - ago).toISOString();
  const canary = { name: CANARY.name, address: CANARY.address };
  mailbox.put(event('first', at(DAY).slice(0, 16), { subject: CANARY.subject, body: CANARY.body, organizer: canary }));
  mailbox.mail.put(received('one', at(2 * DAY), { from: canary, subject: CANARY.mailSubject, text: `${CANARY.mailText}?` }));
  mailbox.mail.put(sent('two', at(3 * DAY), { to: [canary], subject: CANARY.mailSubject, text: CANARY.mailText }));
  product = await startProduct([], {
    LOG_LEVEL: 'trace',
    AAD_APP_CLIENT_ID: CLIENT_ID,
    AAD_APP_CLIENT_SECRET: SECRET,
    AAD_APP_TENANT_ID: CONTOSO,
    TOKEN_CACHE_KEY: KEY,
    AUTHORITY_URL: wire.origin,
    GRAPH_URL: wire.origin,
  });
  await useWell();
  await useBadly();
  await useAgainst();
  await product.stop();
});
afterAll(async () => {
  await product.stop();
  await wire.close();
  await sandbox.close();
});

async function ask(method: string, path: string, body?: string, more: Record<string, string> = {}): Promise<unknown> {
  const token = tokens.at(-1) ?? '';
  const headers = { Authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...more };
  const answer = await fetch(`${product.origin}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  const told = (await answer.json()) as object;
  if (!answer.ok) answered.push(problem.parse(told));
  return told;
}

/** Runs a round to its end, and says how it ended. */
async function round(): Promise<string> {
  await ask('POST', '/api/sync');
  const stream = await fetch(`${product.origin}/api/sync/events`, { headers: { Authorization: `Bearer ${tokens.at(-1) ?? ''}` } });
  let text = '';
  for await (const part of stream.body ?? []) {
    text += new TextDecoder().decode(part);
    const ended = /"phase":"(done|failed)"(?![^]*"phase":"(?:reading|planning)")/.exec(text)?.[1];
    if (ended) return ended;
  }
  throw new Error('The stream ended before the round.');
}

async function useWell(): Promise<void> {
  tokens.push(await sandbox.entra.userToken(ADA));
  await ask('PATCH', '/api/settings', '{"consents":{"mail-headers":true,"mail-text":true,"chat":true}}');
  await ask('GET', '/api/me');
  expect(await round()).toBe('done');
  const { people } = personList.parse(await ask('GET', `/api/people?query=${encodeURIComponent(CANARY.address)}`));
  const { followUps } = followUpList.parse(await ask('GET', `/api/follow-ups?person=${encodeURIComponent(CANARY.address)}`));
  const [person, one] = [people[0]?.id ?? '', followUps[0]];
  expect(one?.why).toContain('Canary');
  await ask('PATCH', `/api/people/${person}`, JSON.stringify({ note: CANARY.note }));
  await ask('GET', `/api/explain?person=${encodeURIComponent(CANARY.address)}`);
  const verb = (name: string, revision: number, body: object) =>
    ask('POST', `/api/follow-ups/${one?.id ?? ''}/${name}`, JSON.stringify(body), { 'If-Match': `"${String(revision)}"`, 'Idempotency-Key': CANARY.key });
  const { revision } = (await verb('draft', one?.revision ?? 0, { subject: CANARY.draft, body: CANARY.draft })) as { revision: number };
  await ask('POST', `/api/follow-ups/${one?.id ?? ''}/dismiss`, JSON.stringify({ reason: CANARY.reason }), { 'If-Match': `"${String(revision)}"` });
}

async function useBadly(): Promise<void> {
  await ask('PATCH', '/api/people/x', `{"note":"${CANARY.json}`);
  await ask('PATCH', '/api/people/x', JSON.stringify({ [CANARY.json]: CANARY.json }));
  await ask('PATCH', '/api/people/x', CANARY.json, { 'Content-Type': 'text/plain' });
  await ask('GET', `/api/${CANARY.path}?query=${CANARY.query}`, undefined, { 'X-Request-Id': CANARY.header, 'User-Agent': CANARY.header, Cookie: CANARY.header });
  await ask('GET', `/api/follow-ups/${CANARY.path}`);
  await ask('GET', `/api/follow-ups?state=${CANARY.query}`);
  await ask('GET', `/api/follow-ups?state=done&cursor=${CANARY.query}`);
  await ask('GET', `/api/%E0%A4%A?x=${CANARY.query}`);
  const good = tokens.at(-1) ?? '';
  for (const claims of [{ aud: CANARY.claim }, { iss: CANARY.claim }, { exp: 1, name: CANARY.claim }, { tid: CANARY.claim }]) {
    tokens.push(await sandbox.entra.userToken(ADA, claims));
    await ask('GET', '/api/me');
  }
  tokens.push(`${good}x`, CANARY.claim, good);
  await ask('GET', '/api/me', undefined, { Authorization: `Bearer ${good}x` });
  await ask('GET', '/api/me', undefined, { Authorization: `Bearer ${CANARY.claim}` });
}

const hostile =
  (status: number, code: string, headers?: Record<string, string>) =>
  (bearer: string): Bent => ({
    status,
    ...(headers ? { headers } : {}),
    body: JSON.stringify({ error: { code, message: `${CANARY.graph} for ${CANARY.address} with ${bearer}`, innerError: { 'request-id': CANARY.graph, client: bearer } } }),
  });

/** What of Graph goes wrong in a round, and how the round ends. */
const OF_GRAPH: readonly (readonly [string, (bearer: string) => Bent, 'done' | 'failed'])[] = [
  ['401', hostile(401, 'InvalidAuthenticationToken'), 'failed'],
  ['403', hostile(403, 'ErrorAccessDenied'), 'failed'],
  ['403 with a code that is none', hostile(403, CANARY.graph), 'failed'],
  ['500', hostile(500, 'InternalServerError', { 'request-id': CANARY.graph }), 'failed'],
  ['HTML', () => ({ status: 502, headers: { 'Content-Type': 'text/html' }, body: `<h1>${CANARY.graph}</h1>` }), 'failed'],
  ['events that are none', () => ({ status: 200, body: JSON.stringify({ value: [CANARY.graph, { subject: CANARY.graph, start: CANARY.graph }], '@odata.deltaLink': CANARY.graph }) }), 'failed'],
  ['a link elsewhere', () => ({ status: 200, body: JSON.stringify({ value: [], '@odata.nextLink': `https://login.example.com/${CANARY.graph}` }) }), 'failed'],
];

async function useAgainst(): Promise<void> {
  for (const [, bent, ends] of OF_GRAPH) {
    wire.bend = ({ path, bearer }) => (path.includes('/calendarView') ? bent(bearer) : null);
    expect(await round()).toBe(ends);
  }
  let times = 0;
  wire.bend = ({ path }) => (path.includes('/calendarView') && times++ === 0 ? { status: 200, body: `{"value": ${CANARY.graph}` } : null);
  expect(await round()).toBe('done');

  const description = (body: string) => `AADSTS9000: ${CANARY.entra} ${CANARY.address} ${body}`;
  const refusals: ((body: string) => Bent)[] = [
    (body) => ({ status: 400, body: JSON.stringify({ error: 'invalid_grant', error_description: description(body), error_codes: [50173], suberror: CANARY.entra }) }),
    (body) => ({
      status: 400,
      body: JSON.stringify({ error: 'interaction_required', error_description: description(body), error_codes: [50076], claims: `{"access_token":{"nbf":{"value":"${CANARY.entra}"}}}` }),
    }),
    (body) => ({ status: 401, body: JSON.stringify({ error: 'invalid_client', error_description: description(body), error_codes: [7000215] }) }),
    (body) => ({ status: 400, body: JSON.stringify({ error: CANARY.entra, error_description: description(body) }) }),
    () => ({ status: 500, headers: { 'Content-Type': 'text/html' }, body: `<h1>${CANARY.entra}</h1>` }),
    (body) => ({ status: 200, body: JSON.stringify({ token_type: 'Bearer', access_token: body }) }),
  ];
  for (const refusal of refusals) {
    wire.bend = ({ path, body }) => (path.includes('/oauth2/') ? refusal(body) : null);
    tokens.push(await sandbox.entra.userToken(BO));
    await ask('GET', '/api/me');
  }
  wire.bend = ({ path }) => (path.endsWith('/me/mailboxSettings') ? { status: 200, body: JSON.stringify({ workingHours: { daysOfWeek: CANARY.graph } }) } : null);
  tokens.push(await sandbox.entra.userToken(UMA));
  await ask('GET', '/api/me');
}

const lines = () =>
  product.said
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the log', () => {
  it.each(Object.entries(CANARY))('holds no %s', (_, canary) => {
    const forms = [canary, encodeURIComponent(canary), Buffer.from(canary).toString('base64').replaceAll('=', '')];
    expect(forms.filter((form) => product.said.includes(form))).toEqual([]);
  });

  it('holds no token, no part that proves one, no secret of the app, and neither name nor address of its user', () => {
    for (const token of tokens) for (const one of [token, token.split('.')[1], token.split('.')[2]]) if (one) wire.secrets.add(one);
    expect(wire.secrets.size).toBeGreaterThan(20);
    const secrets = [...wire.secrets, SECRET, KEY, ADA.name, ADA.address, BO.name, BO.address, UMA.name, UMA.address];
    expect(secrets.filter((secret) => product.said.includes(secret))).toEqual([]);
  });

  it('has each request once, under the id that its problem names', () => {
    expect(answered.length).toBeGreaterThanOrEqual(20);
    for (const { requestId, code, status } of answered) {
      const about = lines().filter((line) => line['requestId'] === requestId && 'route' in line);
      expect(about).toEqual([expect.objectContaining({ code, status })]);
    }
  });

  it('tells routes, not addresses', () => {
    const routes = new Set(lines().map(({ route }) => route));
    expect([...routes]).toEqual(expect.arrayContaining(['/api/people/{id}', '/api/follow-ups/{id}/dismiss', '/api/me', '/api/sync/events', '']));
  });

  it('has what Graph refused, with its status and code and never its words', () => {
    const refused = lines().filter(({ msg }) => msg === 'Microsoft Graph refused');
    const seen = refused.map(({ status, code }) => `${String(status)} ${String(code)}`);
    expect(seen).toEqual(expect.arrayContaining(['401 InvalidAuthenticationToken', '403 ErrorAccessDenied', '403 [unclear]', '500 InternalServerError', '0 SyntaxError']));
  });

  it('has every round that failed, with a code and where it failed', () => {
    const failed = lines().filter(({ msg }) => msg === 'round failed');
    // A round that runs by itself may fail beside those that were asked for.
    expect(failed.length).toBeGreaterThanOrEqual(OF_GRAPH.filter(([, , ends]) => ends === 'failed').length);
    for (const { code, tenant, user, err } of failed) {
      expect({ code, tenant, user }).toEqual({ code: expect.stringMatching(/^[a-z_]+$/) as unknown, tenant: CONTOSO, user: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown });
      expect(JSON.stringify(err)).toMatch(/src\/api\/.*:\d+:\d+/);
    }
  });

  it('has errors that nobody expected by kind and place, and the id of the request that met them', () => {
    const unexpected = lines().filter(({ msg, requestId }) => msg === 'unexpected' && requestId !== undefined);
    const { requestId } = answered.at(-1) ?? {};
    expect(answered.at(-1)?.code).toBe('internal');
    expect(unexpected).toEqual([
      expect.objectContaining({ requestId, err: expect.objectContaining({ name: 'TypeError', at: expect.arrayContaining([expect.stringContaining('src/api/graph/')]) as unknown }) as unknown }),
    ]);
  });
});
