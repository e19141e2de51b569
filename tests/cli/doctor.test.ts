/** `npm run doctor`: each thing that can be wrong is provoked at a real server, and said in words one can act on. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { examine, problemsBeforeStart } from '../../src/api/doctor/examine.ts';
import type { Finding } from '../../src/api/doctor/finding.ts';
import { checkNode } from '../../src/api/doctor/node-version.ts';
import { openStore } from '../../src/api/store/sql-store.ts';
import { sqliteDialect } from '../../src/api/store/sqlite.ts';
import { ADA } from '../../src/sandbox/people.ts';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { certificate } from '../support/certificate.ts';
import { BASE_SCOPES, CLIENT_ID } from '../support/sandbox.ts';

const SECRET = 'canary-of-a-secret';
const DAY = 86_400_000;
const FOLDER = mkdtempSync(join(tmpdir(), 'followthrough-doctor-'));

type Env = Record<string, string>;
type Registration = Parameters<typeof startSandbox>[0];

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function sandbox(more: Partial<Registration> = {}): Promise<Sandbox> {
  const made = await startSandbox({ clientId: CLIENT_ID, clientSecret: SECRET, consented: BASE_SCOPES, ...more });
  made.directory.add(ADA);
  closing.push(() => made.close());
  return made;
}

/** Another server, where something else answers. Returns its origin. */
function server(listener: RequestListener): Promise<string> {
  return listening(createServer(listener));
}

async function listening(made: Server): Promise<string> {
  made.listen(0, '127.0.0.1');
  await once(made, 'listening');
  closing.push(async () => {
    made.closeAllConnections();
    await new Promise((resolve) => made.close(resolve));
  });
  return `http://127.0.0.1:${String((made.address() as AddressInfo).port)}`;
}

/** As an administrator would set it. */
const real = (origin: string, more: Env = {}): Env => ({
  PORT: '0',
  DATABASE_URL: 'sqlite::memory:',
  AAD_APP_CLIENT_ID: CLIENT_ID,
  TOKEN_CACHE_KEY: Buffer.alloc(32, 1).toString('base64'),
  AAD_APP_TENANT_ID: ADA.tenantId,
  AAD_APP_CLIENT_SECRET: SECRET,
  AUTHORITY_URL: origin,
  GRAPH_URL: origin,
  ...more,
});

async function findings(env: Env, clock?: () => number): Promise<Finding[]> {
  const found: Finding[] = [];
  for await (const one of examine(env, clock)) found.push(one);
  return found;
}

/** What one check says of this environment. */
async function finding(check: string, env: Env, clock?: () => number): Promise<Finding> {
  const found = (await findings(env, clock)).find((one) => one.check === check);
  if (!found) throw new Error(`There is no check "${check}".`);
  return found;
}

function doctor(args: readonly string[], env: Env): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/doctor.ts', ...args], { env: { PATH: process.env['PATH'] ?? '', ...env } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('npm run doctor', () => {
  it('goes through every step, finds nothing, and ends with 0', async () => {
    const { origin } = await sandbox();
    const { code, out } = await doctor([], real(origin));
    const outcomes = [...out.matchAll(/^(ok|problem|skipped) +(\S(?:.*?\S)?) {2,}/gm)].map(([, outcome, check]) => [outcome, check]);
    expect(outcomes).toEqual([
      ['ok', 'Node'],
      ['ok', 'Configuration'],
      ['ok', 'Secret or certificate'],
      ['ok', 'Clock'],
      ['ok', 'Microsoft Entra ID'],
      ['ok', 'Microsoft Graph'],
      ['ok', 'App registration'],
      ['skipped', 'Consent'],
      ['skipped', 'Notifications'],
      ['ok', 'Database'],
      ['ok', 'Port'],
    ]);
    expect(out).toContain('accepts its secret, and its tokens are of version 2.0');
    expect(out).toContain('Nothing is to be done.');
    expect(code).toBe(0);
  });

  it('ends with 1 where something is to be done, says what, and never tells a secret', async () => {
    const { origin } = await sandbox({ clientSecret: 'another' });
    const text = await doctor([], real(origin));
    expect(text.code).toBe(1);
    expect(text.out).toMatch(/problem +App registration +The client secret is not one of the app registration\. \(AADSTS7000215\)/);
    expect(text.out).toContain('What to do: Copy the Value of a client secret, not its Secret ID');
    expect(text.out).toContain('1 problem is to be put right.');
    const json = await doctor(['--format', 'json'], real(origin, { BOT_PASSWORD: `${SECRET}-bot`, LLM_API_KEY: `${SECRET}-llm` }));
    expect(JSON.parse(json.out)).toMatchObject({
      problems: 3,
      findings: expect.arrayContaining([expect.objectContaining({ check: 'App registration', outcome: 'problem', isFatal: true })]) as unknown,
    });
    expect(text.out + text.err + json.out + json.err).not.toContain(SECRET);
  });

  it('says that the sandbox stands in where nothing is configured', async () => {
    const found = await findings({ PORT: '0', DATABASE_URL: 'sqlite::memory:' });
    expect(found.filter(({ outcome }) => outcome === 'problem')).toEqual([]);
    expect(found.find(({ check }) => check === 'Configuration')?.says).toContain('the demo and its local sandbox');
  });

  it('refuses other flags', async () => {
    expect(await doctor(['--format', 'xml'], {})).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--format text|json') as unknown });
    expect(await doctor(['--loud'], {})).toMatchObject({ code: 2, out: '' });
  });
});

describe('the configuration', () => {
  it.each<[string, Env, RegExp]>([
    ['a missing secret', { AAD_APP_CLIENT_SECRET: '' }, /AAD_APP_CLIENT_SECRET is not set/],
    ['an id that is none', { AAD_APP_CLIENT_ID: 'followthrough' }, /AAD_APP_CLIENT_ID is not an id/],
    ['the id of a secret in place of its value', { AAD_APP_CLIENT_SECRET: CLIENT_ID }, /looks like the id of a secret/],
    ['a copied space', { AAD_APP_CLIENT_SECRET: `${SECRET} ` }, /AAD_APP_CLIENT_SECRET begins or ends with a space/],
    ['quotation marks', { PUBLIC_URL: '"https://followthrough.contoso.com"' }, /PUBLIC_URL begins or ends with a space or a quotation mark/],
    ['a secret and a certificate', { AAD_APP_CERTIFICATE_PATH: join(FOLDER, 'none.pem') }, /AAD_APP_CLIENT_SECRET and AAD_APP_CERTIFICATE_PATH are both set/],
    ['a tenant by its domain', { ALLOWED_TENANTS: 'contoso.com' }, /ALLOWED_TENANTS holds something that is no tenant id/],
    ['all tenants and one', { ALLOWED_TENANTS: `*,${ADA.tenantId}` }, /holds \* and single tenants/],
    ['pages without https', { PUBLIC_URL: 'http://localhost:3978' }, /PUBLIC_URL does not begin with https/],
    ['an authority with a path', { AUTHORITY_URL: 'https://login.microsoftonline.com/common' }, /AUTHORITY_URL is .*an? origin|AUTHORITY_URL is /],
    ['a port that is none', { PORT: 'web' }, /PORT is "web"/],
    ['one port for two', { PORT: '3978', METRICS_PORT: '3978' }, /METRICS_PORT is the same as PORT/],
    ['a role that is not known', { ROLE: 'queen' }, /ROLE is none of/],
    ['two ways for the bot', { BOT_ID: CLIENT_ID, BOT_PASSWORD: 'x', BOT_MANAGED_IDENTITY_CLIENT_ID: CLIENT_ID }, /BOT_PASSWORD and BOT_MANAGED_IDENTITY_CLIENT_ID/],
    ['a model without a name', { LLM_BASE_URL: 'https://llm.contoso.com' }, /LLM_BASE_URL is set, but LLM_MODEL is not/],
    ['a database that is not known', { DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
  ])('%s is told, with what to do', async (_, env, says) => {
    const found = (await findings(real('https://login.invalid', env))).filter(({ check, outcome }) => check === 'Configuration' && outcome === 'problem');
    expect(found.map((one) => one.says).join('\n')).toMatch(says);
    expect(found.every(({ advice }) => advice !== null && advice.length > 10)).toBe(true);
  });

  it('everything wrong is told at once', async () => {
    const found = await findings({ AAD_APP_CLIENT_ID: 'x', AAD_APP_CLIENT_SECRET: ' y', PUBLIC_URL: 'http://localhost:1', ROLE: 'queen' });
    expect(found.filter(({ check }) => check === 'Configuration')).toHaveLength(5);
    expect(found.find(({ check }) => check === 'Clock')).toMatchObject({ outcome: 'skipped', says: 'Set the configuration right first.' });
  });
});

describe('the certificate', () => {
  const now = Date.now();
  let good: ReturnType<typeof certificate>;
  beforeAll(() => {
    good = certificate(now - DAY, now + 300 * DAY);
  });
  const env = (name: string, pem: string): Env => {
    const path = join(FOLDER, name);
    writeFileSync(path, pem);
    return real('https://login.invalid', { AAD_APP_CERTIFICATE_PATH: path, AAD_APP_CLIENT_SECRET: '' });
  };
  const look = (given: Env) => finding('Secret or certificate', given);

  it.each<[string, () => string, Partial<Record<'outcome', string>>, RegExp]>([
    ['a good one', () => good.certificate + good.key, { outcome: 'ok' }, /is good until \d{4}-\d\d-\d\d/],
    ['one that has ended', () => Object.values(certificate(now - 9 * DAY, now - DAY)).join(''), { outcome: 'problem' }, /The certificate ended on/],
    ['one that ends soon', () => Object.values(certificate(now - 9 * DAY, now + 9 * DAY)).join(''), { outcome: 'problem' }, /The certificate ends on/],
    ['one of tomorrow', () => Object.values(certificate(now + DAY, now + 9 * DAY)).join(''), { outcome: 'problem' }, /valid only from/],
    ['the key of another', () => good.certificate + certificate(now, now + DAY).key, { outcome: 'problem' }, /is not the one of the certificate/],
    ['one without its key', () => good.certificate, { outcome: 'problem' }, /no certificate with its private key/],
    ['a picture', () => 'PNG', { outcome: 'problem' }, /no certificate with its private key/],
  ])('%s', async (name, pem, outcome, says) => {
    const found = await look(env(`${name.replaceAll(' ', '-')}.pem`, pem()));
    expect(found).toMatchObject(outcome);
    expect(found.says).toMatch(says);
  });

  it('a file that is not there', async () => {
    const given = env('there.pem', '');
    expect((await look({ ...given, AAD_APP_CERTIFICATE_PATH: join(FOLDER, 'nowhere.pem') })).says).toContain('cannot be read (ENOENT)');
  });
});

describe('the clock', () => {
  it.each<[string, number, string, RegExp]>([
    ['four minutes out is well', 4 * 60_000, 'ok', /agrees with Microsoft's to 4 minutes/],
    ['seven minutes ahead is not', 7 * 60_000, 'problem', /is 7 minutes ahead of Microsoft's/],
    ['a day behind is not', -DAY, 'problem', /is 24 hours behind Microsoft's/],
  ])('%s', async (_, by, outcome, says) => {
    const { origin } = await sandbox();
    const found = await finding('Clock', real(origin), () => Date.now() + by);
    expect(found.outcome).toBe(outcome);
    expect(found.says).toMatch(says);
  });
});

describe('reaching Microsoft', () => {
  it.each(['Microsoft Entra ID', 'Microsoft Graph'])('%s: a name that is not found', async (check) => {
    expect(await finding(check, real('https://login.invalid'))).toMatchObject({ outcome: 'problem', says: expect.stringContaining('login.invalid was not found') as unknown });
  });

  it.each(['Microsoft Entra ID', 'Microsoft Graph'])('%s: a port where nobody listens', async (check) => {
    expect((await finding(check, real('http://127.0.0.1:9'))).says).toMatch(/refused or broke the connection|bad port/);
  });

  it.each(['Microsoft Entra ID', 'Microsoft Graph'])('%s: no TLS where there should be', async (check) => {
    const origin = await server((_req, res) => res.end());
    expect(await finding(check, real(origin.replace('http:', 'https:')))).toMatchObject({ outcome: 'problem', advice: expect.stringContaining('NODE_EXTRA_CA_CERTS') as unknown });
  });

  it.each(['Microsoft Entra ID', 'Microsoft Graph'])('%s: a sign-in page of the network in its place', async (check) => {
    const origin = await server((_req, res) => res.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Welcome to the lobby</h1>'));
    expect(await finding(check, real(origin))).toMatchObject({ outcome: 'problem', advice: expect.stringContaining('answers in its place') as unknown });
  });

  it('a proxy that wants a password', async () => {
    const proxy = createServer().on('connect', (_req, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n'));
    const { out } = await doctor(['--format', 'json'], real('https://login.invalid', { HTTPS_PROXY: await listening(proxy), NODE_USE_ENV_PROXY: '1' }));
    const { findings: found } = JSON.parse(out) as { findings: Finding[] };
    for (const check of ['Microsoft Entra ID', 'Microsoft Graph'])
      expect(found.find((one) => one.check === check)).toMatchObject({ outcome: 'problem', says: expect.stringContaining('The proxy did not let the request to login.invalid through') as unknown });
  });

  it.each(['Microsoft Entra ID', 'Microsoft Graph'])('%s: an error of theirs', async (check) => {
    const origin = await server((_req, res) => res.writeHead(503).end());
    expect((await finding(check, real(origin))).says).toContain('503');
  });

  it('a proxy that is set but not used', async () => {
    expect((await finding('Microsoft Graph', real('https://graph.invalid', { HTTPS_PROXY: 'http://proxy.contoso.com:8080' }))).advice).toContain('NODE_USE_ENV_PROXY=1');
  });
});

describe('the app registration', () => {
  it.each<[string, Partial<Registration>, Env, RegExp]>([
    ['a wrong secret', { clientSecret: 'another' }, {}, /not one of the app registration.*7000215/],
    ['an expired secret', { isSecretExpired: true }, {}, /has expired.*7000222/],
    ['an unknown app', { clientId: ADA.userId }, {}, /knows no app with the id in AAD_APP_CLIENT_ID.*700016/],
    ['an unknown tenant', {}, { AAD_APP_TENANT_ID: ADA.userId }, /no tenant with the id in AAD_APP_TENANT_ID.*90002/],
    ['tokens of version 1', { accessTokenVersion: 1 }, {}, /tokens of version 1\.0, which Followthrough does not accept/],
  ])('%s is told apart', async (_, registration, env, says) => {
    const { origin } = await sandbox(registration);
    const found = await finding('App registration', real(origin, env));
    expect(found).toMatchObject({ outcome: 'problem', isFatal: true });
    expect(found.says).toMatch(says);
    expect(found.advice).not.toBeNull();
  });

  it('an error that is not known leads to what Microsoft says of it', async () => {
    const origin = await server((_req, res) => res.writeHead(400, { 'Content-Type': 'application/json' }).end('{"error":"invalid_request","error_codes":[53003]}'));
    expect(await finding('App registration', real(origin))).toMatchObject({ outcome: 'problem', isFatal: false, link: 'https://login.microsoftonline.com/error?code=53003' });
  });

  it('every tenant may come and none is named as home: it cannot be checked', async () => {
    const { origin } = await sandbox();
    expect(await finding('App registration', real(origin, { ALLOWED_TENANTS: '*', AAD_APP_TENANT_ID: '' }))).toMatchObject({
      outcome: 'skipped',
      advice: expect.stringContaining('Set it') as unknown,
    });
  });
});

describe('consent', () => {
  it('cannot be seen from outside: there is the link, and what an administrator will see', async () => {
    const { origin } = await sandbox();
    const found = await finding('Consent', real(origin));
    expect(found.outcome).toBe('skipped');
    expect(found.link).toContain(`${origin}/${ADA.tenantId}/`);
    expect(found.link).toContain(`/v2.0/adminconsent?client_id=${CLIENT_ID}`);
    expect(found.advice).toMatch(/administrator sees "Sign in and read user profile"/);
  });
});

describe('notifications', () => {
  const look = async (listener: RequestListener) => {
    const { origin } = await sandbox();
    return finding('Notifications', real(origin, { PUBLIC_URL: await server(listener) }));
  };
  const health = (url: string | undefined) => url === '/healthz';

  it('nobody answers at PUBLIC_URL', async () => {
    const { origin } = await sandbox();
    expect(await finding('Notifications', real(origin, { PUBLIC_URL: 'https://followthrough.invalid' }))).toMatchObject({
      outcome: 'problem',
      says: expect.stringContaining('PUBLIC_URL does not answer. The name followthrough.invalid was not found') as unknown,
    });
  });

  it('something else answers', async () => {
    expect(await look((_req, res) => res.writeHead(404).end())).toMatchObject({ outcome: 'problem', says: expect.stringContaining('something else answers at PUBLIC_URL') as unknown });
  });

  it('the address is not passed on', async () => {
    expect(await look((req, res) => res.writeHead(health(req.url) ? 200 : 404).end())).toMatchObject({
      outcome: 'problem',
      says: expect.stringContaining('/api/graph/notifications answered 404, but not the handshake of Microsoft Graph. Until it does, calendars are read') as unknown,
    });
  });

  it('one of the two addresses is not passed on', async () => {
    const found = await look((req, res) => {
      const { pathname, searchParams } = new URL(req.url ?? '', 'http://localhost');
      res.writeHead(pathname.endsWith('lifecycle') ? 401 : 200, { 'Content-Type': 'text/plain' }).end(searchParams.get('validationToken'));
    });
    expect(found).toMatchObject({ outcome: 'problem', says: expect.stringContaining('/api/graph/lifecycle answered 401') as unknown });
  });

  it('the handshake is answered', async () => {
    const found = await look((req, res) => {
      const token = new URL(req.url ?? '', 'http://localhost').searchParams.get('validationToken') ?? '';
      res.writeHead(200, { 'Content-Type': 'text/plain' }).end(token);
    });
    expect(found).toMatchObject({ outcome: 'ok', says: expect.stringContaining('takes notifications') as unknown });
  });

  it('the handshake is answered with something else', async () => {
    expect(await look((_req, res) => res.writeHead(200, { 'Content-Type': 'text/plain' }).end('hello'))).toMatchObject({
      outcome: 'problem',
      advice: expect.stringContaining('pass the address on unchanged') as unknown,
    });
  });
});

describe('the database', () => {
  const look = (path: string) => finding('Database', { PORT: '0', DATABASE_URL: `sqlite:${path}` });

  it('one that is made at the first start, and is not made by looking', async () => {
    const path = join(FOLDER, 'new', 'a.db');
    expect(await look(path)).toMatchObject({ outcome: 'ok', says: `${path} is made at the first start.` });
    expect(await look(path)).toMatchObject({ says: `${path} is made at the first start.` });
  });

  it('one of this version, an older and a newer one', async () => {
    const path = join(FOLDER, 'b.db');
    await (await openStore(sqliteDialect(path))).close();
    expect(await look(path)).toMatchObject({ outcome: 'ok', says: expect.stringContaining('is of this version') as unknown });
    const raw = new DatabaseSync(path);
    raw.exec("delete from kysely_migration where name = '0003-people'");
    expect(await look(path)).toMatchObject({ outcome: 'ok', says: expect.stringContaining('brought up to date at the next start (0003-people)') as unknown });
    raw.exec("insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')");
    raw.close();
    expect(await look(path)).toMatchObject({ outcome: 'problem', says: expect.stringContaining('was made by a newer version (9999-later)') as unknown });
  });

  it('a file that is no database', async () => {
    const path = join(FOLDER, 'c.db');
    writeFileSync(path, 'This is a letter, and long enough to be looked at as a database would be. '.repeat(20));
    expect(await look(path)).toMatchObject({ outcome: 'problem', says: expect.stringContaining('is no database') as unknown });
  });

  it('a folder that may not be written to', async () => {
    const path = join(FOLDER, 'file');
    writeFileSync(path, '');
    expect(await look(join(path, 'd.db'))).toMatchObject({ outcome: 'problem', says: expect.stringContaining('cannot be written') as unknown });
  });
});

describe('the port', () => {
  const look = (origin: string) => finding('Port', { PORT: new URL(origin).port, DATABASE_URL: 'sqlite::memory:' });

  it('is Followthrough’s already', async () => {
    const origin = await server((_req, res) => res.end('{"status":"ok"}'));
    expect(await look(origin)).toMatchObject({ outcome: 'ok', says: expect.stringContaining('Followthrough is running') as unknown });
  });

  it('is taken by something else', async () => {
    const origin = await server((_req, res) => res.end('hello'));
    expect(await look(origin)).toMatchObject({ outcome: 'problem', says: expect.stringContaining('is taken by something else') as unknown });
  });
});

describe('Node', () => {
  it('one that is too old', () => {
    expect(checkNode('20.20.1')).toMatchObject({ outcome: 'problem', says: expect.stringContaining('This is Node 20.20.1') as unknown });
    expect(checkNode('24.0.0')).toMatchObject({ outcome: 'ok' });
  });
});

describe('before a start', () => {
  it('finds nothing where all is well, and asks neither port nor database', async () => {
    const { origin } = await sandbox();
    expect(await problemsBeforeStart(real(origin, { DATABASE_URL: 'sqlite:/proc/none/a.db' }))).toEqual([]);
  });

  it('what does not answer now is no reason not to start; a secret that is wrong is', async () => {
    const away = await problemsBeforeStart(real('https://login.invalid'));
    expect(away.map(({ check, isFatal }) => [check, isFatal])).toEqual([
      ['Microsoft Entra ID', false],
      ['Microsoft Graph', false],
    ]);
    const { origin } = await sandbox({ isSecretExpired: true });
    expect((await problemsBeforeStart(real(origin))).filter(({ isFatal }) => isFatal).map(({ check }) => check)).toEqual(['App registration']);
  });
});
