/** The client against a server that misbehaves as told, on a clock that only waiting moves. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { graphClient, type ClientOptions, type Refused } from '../../../src/api/graph/client.ts';
import type { Owner } from '../../../src/api/ports.ts';

const ADA: Owner = { tenant: 'contoso', user: 'ada' };

/** What the server does with a request; without any left it answers well. */
type Fault = { readonly status: number; readonly retryAfter?: number; readonly headers?: Record<string, string>; readonly body?: string } | 'reset' | 'cut short';

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly bearer: string;
  readonly at: number;
}

let server: Server;
let origin: string;
let answer: (path: string, user: string) => Fault | undefined;
let seen: Seen[];
let inFlight: Map<string, number>;
let mostInFlight: number;
let clock = 0;

beforeAll(async () => {
  server = createServer((req, res) => void respond(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  seen = [];
  inFlight = new Map();
  mostInFlight = 0;
  clock += 10_000_000;
  answer = () => undefined;
});

async function respond(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const user = String(req.headers['x-user']);
  const count = (by: number) => {
    inFlight.set(user, (inFlight.get(user) ?? 0) + by);
    mostInFlight = Math.max(mostInFlight, inFlight.get(user) ?? 0);
  };
  count(1);
  seen.push({ method: req.method ?? '', path: req.url ?? '', bearer: req.headers.authorization ?? '', at: clock });
  req.resume();
  await once(req, 'end');
  await new Promise((resolve) => setTimeout(resolve, 1));
  count(-1);
  const fault = answer(req.url ?? '', user);
  if (fault === 'reset') {
    req.socket.destroy();
  } else if (fault === 'cut short') {
    res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' }).write('{"value":');
    setTimeout(() => req.socket.destroy(), 1);
  } else if (fault) {
    res.writeHead(fault.status, { ...(fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) }), ...fault.headers });
    res.end(fault.body ?? JSON.stringify({ error: { code: 'ApplicationThrottled', message: '', innerError: { 'request-id': 'r-1' } } }));
  } else {
    res.writeHead(200, { 'Content-Type': 'application/json' }).end('{"value":[]}');
  }
}

const client = (options: ClientOptions = {}, token = (_owner: Owner, _step: unknown, isFresh: boolean) => Promise.resolve(isFresh ? 'fresh' : 'usual')) =>
  graphClient(origin, token, {
    now: () => clock,
    sleep: async (milliseconds) => {
      const until = clock + milliseconds;
      await new Promise((resolve) => setImmediate(resolve));
      clock = Math.max(clock, until);
    },
    ...options,
  });
const as = ({ user }: Owner) => ({ 'x-user': user });
const get = (path: string, owner = ADA, options?: ClientOptions) => client(options).get(owner, 'base', path, as(owner));

/** Faults in order, then good answers. */
function faults(...inOrder: Fault[]): void {
  answer = () => inOrder.shift();
}

describe('a read', () => {
  it.each([429, 503, 504])('is sent again after %d, once the seconds it names have passed', async (status) => {
    faults({ status, retryAfter: 7 });
    expect(await get('/me')).toEqual({ value: [] });
    expect(seen.map(({ at }) => at - (seen[0]?.at ?? 0))).toEqual([0, 7000]);
  });

  it('takes Retry-After as a date', async () => {
    clock = Date.parse('2026-03-12T10:00:00Z');
    faults({ status: 429, headers: { 'Retry-After': 'Thu, 12 Mar 2026 10:00:20 GMT' } });
    await get('/me', { tenant: 'contoso', user: 'dated' });
    expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBe(20_000);
  });

  it('waits by chance where no time is named, longer each time', async () => {
    faults({ status: 503 }, { status: 504 }, 'reset', 'cut short');
    await get('/me', ADA, { random: () => 0.5 });
    expect(seen.map(({ at }) => at - (seen[0]?.at ?? 0))).toEqual([0, 500, 1500, 3500, 7500]);
  });

  it('gives up after eight attempts, and at once where it is asked to wait for longer than three minutes', async () => {
    answer = () => ({ status: 503 });
    await expect(get('/me')).rejects.toMatchObject({ code: 'graph_unavailable', status: 503 });
    expect(seen).toHaveLength(8);
    seen = [];
    answer = () => ({ status: 429, retryAfter: 900 });
    await expect(get('/me')).rejects.toMatchObject({ code: 'graph_unavailable' });
    answer = () => undefined;
    await expect(get('/me')).rejects.toMatchObject({ code: 'graph_unavailable' });
    expect(seen).toHaveLength(1);
  });

  it('asks for a fresh token once after a 401, and says then that the sign-in has ended', async () => {
    const owner = { tenant: 'contoso', user: 'expired' };
    faults({ status: 401 });
    await get('/me', owner);
    expect(seen.map(({ bearer }) => bearer)).toEqual(['Bearer usual', 'Bearer fresh']);
    faults({ status: 401 }, { status: 401 });
    await expect(get('/me', owner)).rejects.toMatchObject({ code: 'needs_reconnect' });
    expect(seen).toHaveLength(4);
  });

  it('does not follow a redirect', async () => {
    answer = () => ({ status: 302, headers: { Location: `${origin}/v1.0/elsewhere` } });
    await expect(get('/me')).rejects.toMatchObject({ code: 'graph_unavailable', status: 302 });
    expect(seen).toHaveLength(1);
  });

  it('tells the log what was refused, with Graph’s own id of it', async () => {
    const refused: Refused[] = [];
    faults({ status: 429, retryAfter: 1 }, { status: 503, headers: { 'request-id': 'r-2' }, body: '<html>busy</html>' }, 'reset');
    await get('/me/events?$top=5', ADA, { onRefused: (one) => refused.push(one) });
    expect(refused).toMatchObject([
      { path: '/me/events', status: 429, code: 'ApplicationThrottled', requestId: 'r-1', attempt: 1 },
      { path: '/me/events', status: 503, code: '', requestId: 'r-2', attempt: 2 },
      { path: '/me/events', status: 0, attempt: 3 },
    ]);
  });
});

describe('a refusal is told by status, then code', () => {
  const body = (code: string) => JSON.stringify({ error: { code, message: 'Access is denied.', innerError: null } });
  it.each([
    ['access denied', { status: 403, body: body('ErrorAccessDenied') }, { code: 'no_consent', about: { step: 'base' } }],
    ['a mailbox that is on-premises', { status: 404, body: body('MailboxNotEnabledForRESTAPI') }, { code: 'no_mailbox' }],
    ['a mailbox that is not enabled, in other letters', { status: 403, body: body('mailboxnotenabledforrestapi') }, { code: 'no_mailbox' }],
    ['something that is gone', { status: 404, body: body('ErrorItemNotFound') }, { code: 'graph_unavailable', status: 404 }],
    ['an empty body', { status: 400, body: '' }, { code: 'graph_unavailable', status: 400, graphCode: '' }],
    ['a body that is no object', { status: 500, body: '"no"' }, { code: 'graph_unavailable', status: 500 }],
    [
      'Conditional Access',
      {
        status: 401,
        headers: { 'WWW-Authenticate': `Bearer realm="", error="insufficient_claims", claims="${Buffer.from('{"access_token":{"nbf":{"value":"1"}}}').toString('base64')}"` },
        body: body('InvalidAuthenticationToken'),
      },
      { code: 'claims_challenge', about: { claims: '{"access_token":{"nbf":{"value":"1"}}}' } },
    ],
  ] as const)('%s', async (_, fault: Fault, expected) => {
    answer = () => fault;
    await expect(get('/me')).rejects.toMatchObject(expected);
    // What Conditional Access wants is asked for in a token first; only where that is not enough is the person asked.
    expect(seen.filter(({ path }) => path === '/v1.0/me')).toHaveLength(expected.code === 'claims_challenge' ? 3 : 1);
  });
});

describe('a link', () => {
  it('leads to a path of this Graph, and to no other host', () => {
    const { pathOf } = client();
    expect(pathOf(`${origin}/v1.0/users('a')/events?$skiptoken=a%2Bb`)).toBe("/users('a')/events?$skiptoken=a%2Bb");
    for (const link of ['https://graph.example.com/v1.0/me', `${origin}.example.com/v1.0/me`, 'nonsense']) expect(() => pathOf(link)).toThrow('another host');
  });

  it('to the next page is told before the page is parsed: never one to another host, and once more where the answer was no JSON', async () => {
    const told: string[] = [];
    const page = () => client().page(ADA, 'base', '/me/events', as(ADA), (next) => Promise.resolve(void told.push(next)));
    const leadingTo = (link: string) => ({ status: 200, body: JSON.stringify({ '@odata.nextLink': link, value: [1] }) });
    faults({ status: 200, body: `{"@odata.nextLink":"${origin}/v1.0/me/events?$skiptoken=a", "value": [` }, leadingTo(`${origin}/v1.0/me/events?$skiptoken=a`));
    expect(await page()).toMatchObject({ value: [1] });
    expect(told).toEqual(['/me/events?$skiptoken=a', '/me/events?$skiptoken=a']);
    faults(leadingTo('https://graph.example.com/v1.0/me'));
    expect(await page()).toMatchObject({ value: [1] });
    expect(told).toHaveLength(2);
  });
});

describe('a write', () => {
  it.each([429, 503, 504, 401] as const)('is sent once, whatever comes: %d', async (status) => {
    answer = () => ({ status, retryAfter: 1 });
    await expect(client().post({ tenant: 'contoso', user: `writer ${String(status)}` }, 'sending', '/me/sendMail', {})).rejects.toMatchObject({ code: 'graph_unavailable' });
    expect(seen).toHaveLength(1);
  });

  it('gives null where it was only accepted', async () => {
    faults({ status: 202, body: '' });
    expect(await client().post({ tenant: 'contoso', user: 'accepted' }, 'sending', '/me/sendMail', {})).toBeNull();
  });
});

describe('whatever mix of faults', () => {
  const fault = fc.oneof(
    fc.record({ status: fc.constantFrom(429, 503, 504) }),
    fc.record({ status: fc.constantFrom(429, 503), retryAfter: fc.integer({ min: 0, max: 20 }) }),
    fc.constantFrom('reset' as const, 'cut short' as const),
    fc.constant(undefined),
  );

  it('never more than four are in flight for a mailbox, no write is sent twice, no Retry-After is undercut', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ isWrite: fc.boolean(), user: fc.constantFrom('a', 'b'), faults: fc.array(fault, { maxLength: 4 }) }), { minLength: 5, maxLength: 20 }),
        async (requests) => {
          [seen, mostInFlight] = [[], 0];
          run += 1;
          const left = new Map(requests.map((one, n) => [`/v1.0/me/${String(n)}`, [...one.faults]]));
          const earliest = new Map<string, number>();
          const early: string[] = [];
          answer = (path) => {
            const [last] = seen.filter((one) => one.path === path).slice(-1);
            if (last && last.at < (earliest.get(path) ?? 0)) early.push(path);
            const next = left.get(path)?.shift();
            if (typeof next === 'object' && 'retryAfter' in next) earliest.set(path, clock + next.retryAfter * 1000);
            return next;
          };
          // Several clients: the gate is the process's, not theirs.
          await Promise.allSettled(
            requests.map(({ isWrite, user }, n) => {
              const owner = { tenant: String(run), user };
              return isWrite ? client().post(owner, 'base', `/me/${String(n)}`, {}, as(owner)) : client().get(owner, 'base', `/me/${String(n)}`, as(owner));
            }),
          );
          const writes = seen.filter(({ method }) => method === 'POST').map(({ path }) => path);
          expect(mostInFlight).toBeLessThanOrEqual(4);
          expect(writes).toHaveLength(new Set(writes).size);
          expect(early).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('a mailbox that is made to wait does not hold up another', async () => {
    const [bad, good] = [
      { tenant: 'contoso', user: 'bad' },
      { tenant: 'contoso', user: 'good' },
    ];
    answer = (_, user) => (user === 'bad' ? { status: 429, retryAfter: 60 } : undefined);
    let release: () => void = () => undefined;
    const forever = new Promise<void>((resolve) => (release = resolve));
    const waiting = Array.from({ length: 12 }, (_, n) => get(`/me/${String(n)}`, bad, { sleep: () => forever }).catch(() => null));
    for (let n = 0; n < 12; n++) expect(await get(`/me/${String(n)}`, good)).toEqual({ value: [] });
    clock += 60_000;
    answer = () => undefined;
    release();
    expect(await Promise.all(waiting)).toHaveLength(12);
  });
});
