/** The page on which an administrator allows the app, as a browser would use it. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { CONTOSO } from '../../src/sandbox/people.ts';
import { stand, type Stand } from './stand.ts';

const CLIENT = '5d1f4c52-9f0e-4b3a-8a6d-0e1b2c3d4e5f';
let to: Stand;
beforeEach(async () => {
  to = await stand(['User.Read']);
});
afterEach(() => to.close());

const wish = (more: Readonly<Record<string, string>> = {}) =>
  new URLSearchParams({ client_id: CLIENT, scope: `${to.sandbox.origin}/Mail.Read ${to.sandbox.origin}/User.Read`, redirect_uri: 'http://localhost:3978/?a=b', state: 's', ...more });
const address = (tenant = CONTOSO) => `${to.sandbox.origin}/${tenant}/v2.0/adminconsent`;
const answer = async (said: string, more: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(address(), { method: 'POST', redirect: 'manual', body: new URLSearchParams({ ...Object.fromEntries(wish(more)), answer: said }) });
  return { status: response.status, to: URL.parse(response.headers.get('location') ?? '') };
};
const asksForMail = () => to.token({ scope: `${to.sandbox.origin}/Mail.Read` });

it('names what is asked for in words, and grants it for everybody once it is accepted', async () => {
  expect(await (await fetch(`${address()}?${wish().toString()}`)).text()).toContain('<li>Read user mail</li>');
  expect((await asksForMail()).status).toBe(400);
  const { status, to: back } = await answer('accept');
  expect([status, back?.origin, back?.pathname]).toEqual([303, 'http://localhost:3978', '/']);
  expect(Object.fromEntries(back?.searchParams ?? [])).toMatchObject({ a: 'b', admin_consent: 'True', tenant: CONTOSO, state: 's' });
  expect((await asksForMail()).status).toBe(200);
  expect((await to.token()).status).toBe(200);
});

it('grants nothing where it is cancelled, and says so', async () => {
  const { to: back } = await answer('cancel');
  expect(Object.fromEntries(back?.searchParams ?? [])).toEqual({ a: 'b', error: 'permission_denied', error_description: 'The admin canceled the request', state: 's' });
  expect((await asksForMail()).status).toBe(400);
});

it.each([
  ['an address that is not registered', { redirect_uri: 'https://stranger.example/' }, /AADSTS50011/],
  ['another app', { client_id: 'other' }, /AADSTS700016/],
  ['nothing to allow', { scope: 'openid' }, /AADSTS900144/],
])('leads nowhere with %s', async (_, more, says) => {
  const shown = await fetch(`${address()}?${wish(more).toString()}`);
  expect([shown.status, await shown.text()]).toEqual([400, expect.stringMatching(says)]);
  expect((await answer('accept', more)).status).toBe(400);
  expect((await asksForMail()).status).toBe(400);
});

it('shows what it was sent as text', async () => {
  const html = await (await fetch(`${address()}?${wish({ state: '"><script>' }).toString()}`)).text();
  expect(html).not.toContain('<script>');
});
