/** `npm start` as a person runs it: a process, a database file, an address. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startProduct, type Product } from '../../scripts/product.ts';
import { followUpList, me as meSchema, type FollowUpRow } from '../../src/api/contract.ts';
import { fillDemoCalendar } from '../../src/sandbox/demo-calendar.ts';
import { ADA, GUEST, LENA, ON_PREMISES, UNLICENSED, type User } from '../../src/sandbox/people.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { BASE_SCOPES, CLIENT_ID } from '../support/sandbox.ts';

const running = new Set<Product>();
afterEach(async () => {
  for (const one of running) await one.stop();
  running.clear();
});

async function start(flags: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Product> {
  const product = await startProduct(flags, env);
  running.add(product);
  return product;
}

/** What it says on standard error, and its exit code. */
async function refusal(args: readonly string[], env: Record<string, string> = {}): Promise<{ code: number | null; error: string }> {
  const child = spawn(process.execPath, ['src/api/main.ts', ...args], { env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...env } });
  let error = '';
  child.stderr.on('data', (text: Buffer) => (error += text.toString()));
  await once(child, 'close');
  return { code: child.exitCode, error };
}

class Client {
  readonly #origin: string;
  readonly #token: string;
  constructor(origin: string, token: string) {
    this.#origin = origin;
    this.#token = token;
  }

  static async signIn(origin: string, user?: User): Promise<Client> {
    const answer = await fetch(`${origin}/sandbox/sign-in`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ user: user?.address }) });
    const { accessToken } = (await answer.json()) as { accessToken: string };
    return new Client(origin, accessToken);
  }

  async get(path: string): Promise<unknown> {
    return (await fetch(`${this.#origin}${path}`, { headers: { Authorization: `Bearer ${this.#token}` } })).json();
  }

  async list(state = 'open'): Promise<FollowUpRow[]> {
    return followUpList.parse(await this.get(`/api/follow-ups?state=${state}`)).followUps;
  }

  post(path: string, revision = 0): Promise<Response> {
    return fetch(`${this.#origin}${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.#token}`, 'Content-Type': 'application/json', 'If-Match': `"${String(revision)}"` },
      body: '{}',
    });
  }

  /** Runs a round to its end. */
  async sync(): Promise<void> {
    await this.post('/api/sync');
    for (let tries = 0; tries < 100; tries++) {
      const stream = await fetch(`${this.#origin}/api/sync/events`, { headers: { Authorization: `Bearer ${this.#token}` } });
      const reader = stream.body?.getReader();
      const text = new TextDecoder().decode((await reader?.read())?.value);
      await reader?.cancel();
      if (text.includes('"done"')) return;
      if (text.includes('"failed"')) throw new Error(text);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The round did not end.');
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come to be within half a minute.');
}

const folder = () => mkdtempSync(join(tmpdir(), 'followthrough-start-'));
const stamp = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');

describe('npm start', () => {
  it('shows a working week, and keeps everything over a restart', async () => {
    const env = { DATABASE_URL: `sqlite:${join(folder(), 'a.db')}` };
    const first = await start([], env);
    const client = await Client.signIn(first.origin);
    const before = await client.list();
    expect(before.length).toBeGreaterThan(3);
    expect((await client.list('done')).length).toBeGreaterThan(2);
    const [one, ...others] = before;
    expect((await client.post(`/api/follow-ups/${one?.id ?? ''}/complete`, one?.revision)).status).toBe(200);
    await first.stop();

    const again = await Client.signIn((await start([], env)).origin);
    await again.sync();
    expect(await again.list()).toEqual(others);
    expect((await again.list('done')).map(({ id }) => id)).toContain(one?.id);
  });

  it('hears of a change in the calendar by itself', async () => {
    const { origin } = await start();
    const client = await Client.signIn(origin);
    const subscribed = async () => ((await (await fetch(`${origin}/sandbox/notifications`)).json()) as { subscriptions: object[] }).subscriptions.length;
    await until(async () => (await subscribed()) === 1);
    const yesterday = (hour: number) => ({ dateTime: `${new Date(Date.now() - 26 * 3_600_000).toISOString().slice(0, 10)}T${String(hour)}:00:00`, timeZone: 'UTC' });
    const attendees = [{ emailAddress: { address: 'rui@adatum.com', name: 'Rui Alves' }, type: 'required' }];
    const body = JSON.stringify({ subject: 'First talk', start: yesterday(10), end: yesterday(11), attendees });
    expect((await fetch(`${origin}/sandbox/events`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).status).toBe(201);
    await until(async () => JSON.stringify(await client.get('/api/people?query=rui')).includes('Rui Alves'));
    expect((await client.list()).some(({ people }) => people.some(({ name }) => name === 'Rui Alves'))).toBe(true);
  });

  it('lets others of its demo sign in, who see what is theirs, or why there is nothing', async () => {
    const { origin } = await start();
    const codeFor = async (user: User) => ((await (await Client.signIn(origin, user)).get('/api/me')) as { code?: string }).code;
    expect([await codeFor(GUEST), await codeFor(UNLICENSED), await codeFor(ON_PREMISES)]).toEqual(['guest_account', 'no_licence', 'no_mailbox']);
    const lena = await Client.signIn(origin, LENA);
    await lena.sync();
    expect(meSchema.parse(await lena.get('/api/me'))).toMatchObject({ name: 'Lena Brandt', tenantId: LENA.tenantId });
    expect(await lena.list()).toEqual([]);
  });

  it('does the same with a calendar file', async () => {
    const path = join(folder(), 'mine.ics');
    const start1 = Date.now() - 26 * 3_600_000;
    const talk = (uid: string, at: number, organizer: string) => [
      'BEGIN:VEVENT',
      `UID:${uid}@example`,
      `DTSTART:${stamp(at)}`,
      `DTEND:${stamp(at + 1_800_000)}`,
      'SUMMARY:Talk',
      `ORGANIZER;${organizer}`,
      'ATTENDEE;CN=Bo Berg;PARTSTAT=ACCEPTED:mailto:bo@contoso.com',
      'END:VEVENT',
    ];
    const [rui, uma] = ['CN=Rui Alves:mailto:rui@fabrikam.com', 'CN=Uma Old:mailto:uma@adatum.com'];
    const talks = [...talk('first', start1, rui), ...talk('years-ago', start1 - 2_000 * 86_400_000, uma), ...talk('again', start1 - 3_600_000, uma)];
    writeFileSync(path, ['BEGIN:VCALENDAR', 'X-WR-TIMEZONE:Europe/Lisbon', ...talks, 'END:VCALENDAR'].join('\r\n'));
    const { origin, said } = await start(['--calendar', path, '--me', 'bo@contoso.com'], { DATABASE_URL: `sqlite:${join(folder(), 'b.db')}` });
    expect(said).toContain('Times are in Europe/Lisbon (as the file says).');
    const client = await Client.signIn(origin);
    await client.sync();
    expect(meSchema.parse(await client.get('/api/me'))).toMatchObject({ name: 'Bo Berg', addresses: ['bo@contoso.com'], timeZone: 'Europe/Lisbon' });
    const before = await client.list();
    const one = before.find(({ why }) => why.includes('You met Rui'));
    expect(before.find(({ why }) => why.includes('You met Uma'))?.why).toContain('after more than 30 days');
    expect(before).toHaveLength(2);
    expect((await client.post(`/api/follow-ups/${one?.id ?? ''}/dismiss`, one?.revision)).status).toBe(200);
    await client.sync();
    expect((await client.list()).map(({ people }) => people[0]?.name)).toEqual(['Uma Old']);
  });

  it.each<[string, readonly string[], Record<string, string>, number, RegExp]>([
    ['an unknown flag', ['--colour', 'red'], {}, 2, /--colour.*Flags: --calendar --me/],
    ['a calendar that is not there', ['--calendar', 'nowhere.ics'], {}, 2, /nowhere\.ics cannot be read \(ENOENT\)\. Check the path\./],
    ['a folder as calendar', ['--calendar', '.'], {}, 2, /is a folder/],
    ['a calendar that is none', ['--calendar', 'package.json'], {}, 3, /package\.json, line 1: this is no calendar/],
    ['--me that is no address', ['--calendar', 'a.ics', '--me', 'ada'], {}, 2, /--me ada is not an address/],
    ['--me without a calendar', ['--me', 'ada@contoso.com'], {}, 2, /--me needs a calendar file/],
    ['a port that is none', [], { PORT: 'abc' }, 1, /PORT is "abc"; set it to a number/],
    ['production without Microsoft 365', [], { NODE_ENV: 'production' }, 1, /the sandbox never runs/],
    ['the sandbox beyond loopback', [], { HOST: '0.0.0.0' }, 1, /loopback only/],
    ['a client id alone', [], { AAD_APP_CLIENT_ID: 'x' }, 1, /AAD_APP_CLIENT_SECRET is not set/],
    ['a tenant without a client id', [], { AAD_APP_TENANT_ID: 'x' }, 1, /AAD_APP_CLIENT_ID is not/],
    ['a Graph over http elsewhere', [], { AAD_APP_CLIENT_ID: 'x', AAD_APP_CLIENT_SECRET: 'y', AAD_APP_TENANT_ID: 'z', GRAPH_URL: 'http://graph.example.com' }, 1, /only https is allowed/],
    ['an authority with a path', [], { AAD_APP_CLIENT_ID: 'x', AAD_APP_CLIENT_SECRET: 'y', AAD_APP_TENANT_ID: 'z', AUTHORITY_URL: 'https://login.example.com/common' }, 1, /an origin without a path/],
    ['Microsoft 365 without a key for sign-ins', [], { AAD_APP_CLIENT_ID: 'x', AAD_APP_CLIENT_SECRET: 'y', AAD_APP_TENANT_ID: 'z' }, 1, /TOKEN_CACHE_KEY is not set.*openssl rand/],
    ['a key for sign-ins that is too short', [], { AAD_APP_CLIENT_ID: 'x', AAD_APP_CLIENT_SECRET: 'y', AAD_APP_TENANT_ID: 'z', TOKEN_CACHE_KEY: 'c2hvcnQ=' }, 1, /must be 32 bytes in base64/],
    ['a database that is not known', [], { DATABASE_URL: 'mysql://x' }, 1, /stores in SQLite/],
  ])('%s is refused in one line', async (_, args, env, code, says) => {
    const refused = await refusal(args, { DATABASE_URL: 'sqlite::memory:', ...env });
    expect(refused.error).toMatch(says);
    expect(refused.code).toBe(code);
    expect(refused.error.trim().split('\n')).toHaveLength(1);
  });

  it('says what is not right with real settings, and does not start where nothing could work', async () => {
    const sandbox = await startSandbox({ clientId: CLIENT_ID, clientSecret: 'theirs', consented: BASE_SCOPES });
    try {
      sandbox.directory.add(ADA);
      const env = {
        DATABASE_URL: 'sqlite::memory:',
        AAD_APP_CLIENT_ID: CLIENT_ID,
        AAD_APP_CLIENT_SECRET: 'theirs',
        TOKEN_CACHE_KEY: Buffer.alloc(32).toString('base64'),
        AAD_APP_TENANT_ID: ADA.tenantId,
        AUTHORITY_URL: sandbox.origin,
        GRAPH_URL: sandbox.origin,
      };
      const refused = await refusal([], { ...env, AAD_APP_CLIENT_SECRET: 'old' });
      expect(refused).toMatchObject({ code: 1, error: expect.stringContaining('App registration: The client secret is not one of the app registration.') as unknown });
      const { said } = await start([], { ...env, GRAPH_URL: 'https://graph.invalid' });
      expect(said).toContain('Microsoft Graph: The name graph.invalid was not found');
    } finally {
      await sandbox.close();
    }
  });

  it('reads from the authority and Graph that are configured, and then there is no sandbox of its own', async () => {
    const sandbox = await startSandbox({ clientId: CLIENT_ID, clientSecret: 'theirs', consented: BASE_SCOPES });
    try {
      fillDemoCalendar(sandbox.directory.add(ADA), Date.now());
      const { origin } = await start([], {
        DATABASE_URL: 'sqlite::memory:',
        AAD_APP_CLIENT_ID: CLIENT_ID,
        AAD_APP_CLIENT_SECRET: 'theirs',
        AAD_APP_TENANT_ID: ADA.tenantId,
        TOKEN_CACHE_KEY: Buffer.alloc(32, 1).toString('base64'),
        AUTHORITY_URL: sandbox.origin,
        GRAPH_URL: sandbox.origin,
      });
      expect((await fetch(`${origin}/sandbox/sign-in`, { method: 'POST' })).status).toBe(404);
      expect(await (await fetch(`${origin}/api/config`)).json()).toMatchObject({ clientId: CLIENT_ID, authority: `${sandbox.origin}/${ADA.tenantId}`, features: { sandbox: false } });
      const client = new Client(origin, await sandbox.entra.userToken(ADA));
      await client.sync();
      expect(meSchema.parse(await client.get('/api/me'))).toMatchObject({ name: ADA.name, timeZone: ADA.zone });
      expect((await client.list()).length).toBeGreaterThan(3);
    } finally {
      await sandbox.close();
    }
  });
});
