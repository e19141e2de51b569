/** Organisations come by their first sign-in, and can be suspended: then nothing is read, written or asked for them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { startProduct } from '../../../scripts/product.ts';
import { problem } from '../../../src/api/contract.ts';
import { ADA, CONTOSO, FABRIKAM, GUEST, LENA, type User } from '../../../src/sandbox/people.ts';
import { dump } from '../../support/dump.ts';
import { OPERATIONS } from '../../support/operations.ts';
import { CLIENT_ID, OWNER } from '../../support/sandbox.ts';
import { serve, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
let folder: string;
let database: string;
let to: Served | null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'followthrough-tenants-'));
  database = join(folder, 'a.db');
  to = null;
});
afterEach(async () => {
  await to?.close();
  rmSync(folder, { recursive: true });
});

async function open(allowedTenants: readonly string[]): Promise<Served> {
  to = await serve(NOW, null, { database, allowedTenants });
  to.sandbox.directory.add(LENA);
  return to;
}

const ask = async ({ app, sandbox }: Served, user: User, path = '/api/settings', method = 'GET') =>
  request(app)
    [method.toLowerCase() as 'get'](path)
    .set('Authorization', `Bearer ${await sandbox.entra.userToken(user)}`)
    .set(method === 'GET' ? {} : { 'Content-Type': 'application/json' });

/** `npm run tenant` as a person runs it. */
async function tenant(args: readonly string[], url = `sqlite:${database}`): Promise<{ code: number | null; said: string; error: string }> {
  const child = spawn(process.execPath, ['src/cli/tenant.ts', ...args], { env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: url } });
  let [said, error] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (error += text.toString()));
  await once(child, 'close');
  return { code: child.exitCode, said, error };
}

describe('an organisation', () => {
  it.each([
    ['any may come', ['*']],
    ['it is in the list', [CONTOSO, FABRIKAM]],
  ])('comes by the first sign-in of one of its people, where %s', async (_, allowed) => {
    const served = await open(allowed);
    expect(await served.store.connections.tenants()).toEqual([]);
    expect((await ask(served, ADA)).status).toBe(200);
    expect((await ask(served, GUEST)).status).toBe(200);
    expect((await ask(served, LENA)).status).toBe(200);
    expect(await served.store.connections.tenants()).toEqual([
      { tenant: CONTOSO, state: 'active', since: NOW, people: 2 },
      { tenant: FABRIKAM, state: 'active', since: NOW, people: 1 },
    ]);
    expect(await served.store.connections.connection(OWNER)).toMatchObject({ state: 'connected', wanted: [] });
  });

  it('does not come where it is not in the list, and leaves nothing behind', async () => {
    const served = await open([CONTOSO]);
    const before = dump(database);
    const refused = problem.parse((await ask(served, LENA)).body);
    expect(refused).toMatchObject({ status: 403, code: 'forbidden_tenant', detail: 'Your organisation does not use this app yet. Ask an administrator to set it up.' });
    expect(dump(database)).toBe(before);
  });

  it.each(OPERATIONS.filter(({ isOpen }) => !isOpen))('that is suspended gets 403 with a sentence by $name, and nothing is read, written or asked', async ({ method, path }) => {
    const served = await open([CONTOSO, FABRIKAM]);
    await ask(served, ADA);
    await served.store.connections.saveTenant(CONTOSO, 'suspended', NOW);
    const [before, asked] = [dump(database), served.sandbox.exchanges.length];
    for (const user of [ADA, GUEST]) {
      const answer = await ask(served, user, path.replace('{id}', 'x'), method);
      expect(problem.parse(JSON.parse(answer.text))).toMatchObject({ status: 403, code: 'suspended_tenant', detail: expect.stringMatching(/^Your organisation .*\. Ask .*\.$/) as unknown });
    }
    expect([dump(database), served.sandbox.exchanges.length]).toEqual([before, asked]);
  });
});

describe('npm run tenant', () => {
  it('suspends one organisation of a server that runs, and lets it come again', async () => {
    const served = await open(['*']);
    const statuses = async () => [(await ask(served, ADA)).status, (await ask(served, LENA)).status];
    expect(await statuses()).toEqual([200, 200]);
    expect(await tenant(['suspend', CONTOSO.toUpperCase()])).toEqual({ code: 0, said: `${CONTOSO} is suspended from now on (1 person).\n`, error: '' });
    expect(await statuses()).toEqual([403, 200]);
    expect((await tenant(['list'])).said).toMatch(new RegExp(`^${CONTOSO}  suspended  since \\d{4}-\\d\\d-\\d\\d  1 person$`, 'm'));
    expect((await tenant(['suspend', CONTOSO])).said).toBe(`${CONTOSO} is suspended already. Nothing was changed.\n`);
    expect(await tenant(['resume', CONTOSO])).toEqual({ code: 0, said: `${CONTOSO} is active from now on (1 person).\n`, error: '' });
    expect(await statuses()).toEqual([200, 200]);
  });

  it('suspends one that has never come, which then cannot', async () => {
    const served = await open(['*']);
    expect((await tenant(['list'])).said).toBe('No organisation has come yet.\n');
    expect((await tenant(['resume', FABRIKAM])).said).toBe(`${FABRIKAM} has not come yet and is not suspended. Nothing was changed.\n`);
    expect((await tenant(['suspend', FABRIKAM])).said).toBe(`${FABRIKAM} is suspended from now on (0 people).\n`);
    expect((await ask(served, LENA)).status).toBe(403);
  });

  it.each<[string, readonly string[], string, RegExp]>([
    ['no word', [], 'sqlite:a.db', /^Say list, suspend TENANT or resume TENANT/],
    ['another word', ['delete', CONTOSO], 'sqlite:a.db', /^Say list/],
    ['a word of JavaScript', ['constructor', CONTOSO], 'sqlite:a.db', /^Say list/],
    ['no tenant', ['suspend'], 'sqlite:a.db', /^"" is no tenant id\. Write it like/],
    ['a name for a tenant', ['suspend', 'contoso.com'], 'sqlite:a.db', /^"contoso\.com" is no tenant id/],
    ['too many words', ['suspend', CONTOSO, FABRIKAM], 'sqlite:a.db', /^Say list/],
    ['a tenant to list', ['list', CONTOSO], 'sqlite:a.db', /^Say list/],
    ['a database that is not there', ['list'], 'sqlite:nowhere/at/all.db', /^There is no database at nowhere\/at\/all\.db\. Name/],
    ['a database that is not known', ['list'], 'mysql://x', /^DATABASE_URL begins with "mysql:"/],
  ])('with %s ends with 2 and one line that says what to do', async (_, args, url, says) => {
    const { code, said, error } = await tenant(args, url);
    expect({ code, said, lines: error.trimEnd().split('\n').length }).toEqual({ code: 2, said: '', lines: 1 });
    expect(error).toMatch(says);
    expect(existsSync('nowhere')).toBe(false);
  });
});

describe('ALLOWED_TENANTS', () => {
  it.each([
    ['*', [200, 200]],
    [` ${FABRIKAM.toUpperCase()} , ${CONTOSO}`, [200, 200]],
    [FABRIKAM, [403, 200]],
    ['', [200, 403]],
  ])('"%s" lets in who it says; left out, the home tenant', async (allowed, expected) => {
    const { sandbox } = await open([]);
    const product = await startProduct([], {
      AAD_APP_CLIENT_ID: CLIENT_ID,
      AAD_APP_CLIENT_SECRET: 'only-for-tests',
      AAD_APP_TENANT_ID: CONTOSO,
      TOKEN_CACHE_KEY: Buffer.alloc(32, 1).toString('base64'),
      AUTHORITY_URL: sandbox.origin,
      GRAPH_URL: sandbox.origin,
      ...(allowed === '' ? {} : { ALLOWED_TENANTS: allowed }),
    });
    try {
      const enter = async (user: User) => (await fetch(`${product.origin}/api/held-back`, { headers: { Authorization: `Bearer ${await sandbox.entra.userToken(user)}` } })).status;
      expect([await enter(ADA), await enter(LENA)]).toEqual(expected);
    } finally {
      await product.stop();
    }
  });
});
