/** The same request twice, where the second does not yet see the first: it is carried out once, and answered the same. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createApp } from '../../../src/api/http/app.ts';
import { Auth } from '../../../src/api/http/auth.ts';
import type { Store } from '../../../src/api/ports.ts';
import { personId } from '../../../src/planner/contact.ts';
import { ADA } from '../../../src/sandbox/people.ts';
import { CLIENT_ID, event, OWNER } from '../../support/sandbox.ts';
import { PLENTY, serve, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const ANA = personId('ana@fabrikam.com');
let to: Served;
beforeEach(async () => {
  to = await serve(NOW);
  to.mailbox.put(event('first meeting', '2026-03-11T10:00'));
  to.mailbox.put(event('declined by me', '2026-03-11T12:00', { organizer: { name: 'Bo Berg', address: 'bo@adatum.com' }, response: 'declined' }));
  await to.rounds.start(OWNER);
});
afterEach(() => to.close());

/** The same store, whose receipts cannot be seen yet the first time that each request looks. */
function blind(store: Store): Store {
  let looks = 0;
  const receipt: Store['receipt'] = (owner, key) => (looks++ % 2 === 0 ? Promise.resolve(null) : store.receipt(owner, key));
  const own = new Map<keyof Store, unknown>([['receipt', receipt]]);
  return new Proxy(store, {
    get: (of, name: keyof Store) => own.get(name) ?? bound(of, Reflect.get(of, name)),
  });
}

const bound = (of: Store, value: unknown) => (typeof value === 'function' ? (value as () => unknown).bind(of) : value);

const open = async () => {
  const [one] = await to.store.list(OWNER, ['open']);
  if (!one) throw new Error('The queue is empty.');
  return one;
};

describe('the same request at the same time', () => {
  it.each<[string, (id: string) => [method: 'post' | 'patch', path: string, body: object], () => Promise<unknown>]>([
    ['a decision', (id) => ['post', `/api/follow-ups/${id}/complete`, {}], async () => (await to.store.list(OWNER, ['done'])).map(({ revision }) => revision)],
    [
      'several decisions',
      (id) => ['post', '/api/follow-ups/decide', { verb: 'complete', items: [{ id, revision: 1 }] }],
      async () => (await to.store.list(OWNER, ['done'])).map(({ revision }) => revision),
    ],
    ['a change of a person', () => ['patch', `/api/people/${ANA}`, { note: 'kind' }], async () => (await to.store.person(OWNER, ANA))?.note],
  ])('%s happens once, and is answered the same', async (_, ask, seen) => {
    const { id } = await open();
    const [method, path, body] = ask(id);
    const config = { clientId: CLIENT_ID, authority: to.sandbox.origin, scope: '', teamsAppId: null, features: { sandbox: true }, version: '' };
    const auth = new Auth({ authorityUrl: to.sandbox.origin, clientId: CLIENT_ID, allowedTenants: [ADA.tenantId] });
    const app = (store: Store) => createApp({ ...to, store, auth, clock: () => NOW, config, onUnexpected: () => undefined, limits: PLENTY, proxies: 0 }, { pages: null, sandbox: null });
    const bearer = await to.bearer();
    const send = (store: Store) => request(app(store))[method](path).set('Authorization', bearer).set('If-Match', '"1"').set('Idempotency-Key', 'k1').send(body);
    const first = await send(to.store);
    const before = await seen();
    const second = await send(blind(to.store));
    expect([first.status, second.status, second.text]).toEqual([200, 200, first.text]);
    expect(await seen()).toEqual(before);
  });
});
