/** What a token says: whatever is not exactly right is refused before anything is written or asked. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONTOSO, FABRIKAM } from '../../../src/sandbox/people.ts';
import { door, FORBIDDEN, REFUSED, type Door } from '../../support/knocking.ts';
import { CLIENT_ID } from '../../support/sandbox.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const seconds = (ahead: number) => Math.floor(Date.now() / 1000) + ahead;
let to: Door;
beforeAll(async () => {
  to = await door(NOW);
});
afterAll(() => to.close());

type Claims = Record<string, unknown>;
const issuedBy = (path: string) => ({ iss: `${to.sandbox.origin.replace('http:', 'https:')}/${path}` });

describe('a token is refused', () => {
  it.each<[string, Claims]>([
    ['for another app', { aud: '00000000-0000-4000-8000-000000000000' }],
    ['for several apps, ours among them', { aud: [CLIENT_ID] }],
    ['for nobody', { aud: undefined }],
    ['for Microsoft Graph', { aud: 'https://graph.microsoft.com' }],
    ["for Microsoft Graph by its app's id", { aud: '00000003-0000-0000-c000-000000000000' }],
    ['for our address instead of our id', { aud: `api://${CLIENT_ID}` }],
    ['that is an ID token', { scp: undefined, azp: undefined, nonce: 'n' }],
    ['of version 1.0', { ver: '1.0', appid: CLIENT_ID }],
    ['without a version', { ver: undefined }],
    ['whose tenant is no GUID', { tid: 'contoso.com' }],
    ['without a tenant', { tid: undefined }],
    ['whose issuer is of another tenant', { tid: FABRIKAM }],
    ['without an issuer', { iss: undefined }],
    ['whose issuer is a list', { iss: [`https://login.microsoftonline.com/${CONTOSO}/v2.0`] }],
    ['that has expired over 5 minutes ago', { exp: seconds(-302) }],
    ['without an end', { exp: undefined }],
    ['whose end is text', { exp: '4000000000' }],
    ['not valid for more than 5 minutes yet', { nbf: seconds(320) }],
    ['whose begin is text', { nbf: '0' }],
    ['without a user', { oid: undefined }],
    ['whose user is an address', { oid: 'ada@contoso.com' }],
  ])('%s', async (_, claims) => {
    expect(await to.knock(await to.token(claims))).toEqual(REFUSED);
  });

  it.each([
    ['v1', `${CONTOSO}/`],
    ['without a version', CONTOSO],
    ['with an extra path', `${CONTOSO}/v2.0/more`],
    ['with a slash at its end', `${CONTOSO}/v2.0/`],
    ['with a query', `${CONTOSO}/v2.0?x`],
    ['in another case', `${CONTOSO.toUpperCase()}/v2.0`],
    ['with the template itself', '{tenantid}/v2.0'],
    ['of all organisations', 'organizations/v2.0'],
  ])("whose issuer is Entra's, %s", async (_, path) => {
    expect(await to.knock(await to.token(issuedBy(path)))).toEqual(REFUSED);
  });

  it.each(['contoso.com', CONTOSO.toUpperCase(), `{${CONTOSO}}`, `${CONTOSO}/v2.0/..`, '*'])('whose tenant is no GUID in lower case: %s', async (tid) => {
    expect(await to.knock(await to.token({ tid, ...issuedBy(`${tid}/v2.0`) }))).toEqual(REFUSED);
  });

  it.each([
    ['sts.windows.net, as version 1.0 has it', () => `https://sts.windows.net/${CONTOSO}/`],
    ['a host that looks alike', () => `${to.sandbox.origin.replace('http:', 'https:')}.example.com/${CONTOSO}/v2.0`],
    ['a host before an @', () => `${to.sandbox.origin.replace('http:', 'https:')}@login.example.com/${CONTOSO}/v2.0`],
    ['the same without TLS', () => `${to.sandbox.origin}/${CONTOSO}/v2.0`],
  ])('whose issuer is %s', async (_, iss) => {
    expect(await to.knock(await to.token({ iss: iss() }))).toEqual(REFUSED);
  });

  it.each<[string, Claims]>([
    ['without a scope', { scp: undefined }],
    ['with a scope that begins like ours', { scp: 'access_as_user2' }],
    ['with a scope that ends like ours', { scp: 'not_access_as_user' }],
    ['with a scope of ours in an address', { scp: `api://${CLIENT_ID}/access_as_user` }],
    ['with our scope in another case', { scp: 'Access_As_User' }],
    ['with our scope in a list', { scp: ['access_as_user'] }],
    ['with our scope between commas', { scp: 'openid,access_as_user' }],
    ['of an app alone, with a role', { scp: undefined, roles: ['access_as_user'] }],
    ['of an app alone that also has our scope', { idtyp: 'app' }],
    ['given to an app that may not call', { azp: '00000000-0000-4000-8000-000000000000' }],
    ['given to nobody', { azp: undefined }],
    ['given to an app by version 1.0', { azp: undefined, appid: CLIENT_ID }],
    ['given to several apps', { azp: [CLIENT_ID] }],
  ])('%s', async (_, claims) => {
    expect(await to.knock(await to.token(claims))).toEqual(REFUSED);
  });

  it('that was given to an app itself, for our own API and for Graph', async () => {
    const app = async (scope: string) => {
      const form = { grant_type: 'client_credentials', client_id: CLIENT_ID, client_secret: 'only-for-tests', scope };
      const answer = await fetch(`${to.sandbox.origin}/${CONTOSO}/oauth2/v2.0/token`, { method: 'POST', body: new URLSearchParams(form) });
      return ((await answer.json()) as { access_token: string }).access_token;
    };
    expect(await to.knock(await app(`${CLIENT_ID}/.default`))).toEqual(REFUSED);
    expect(await to.knock(await app(`${to.sandbox.origin}/.default`))).toEqual(REFUSED);
  });

  it('that was given to us for Graph, in the name of a user', async () => {
    const form = { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', requested_token_use: 'on_behalf_of', client_id: CLIENT_ID, client_secret: 'only-for-tests' };
    const body = new URLSearchParams({ ...form, scope: `${to.sandbox.origin}/User.Read`, assertion: await to.token() });
    const given = (await (await fetch(`${to.sandbox.origin}/${CONTOSO}/oauth2/v2.0/token`, { method: 'POST', body })).json()) as { access_token: string; id_token: string };
    expect(await to.knock(given.access_token)).toEqual(REFUSED);
    expect(await to.knock(given.id_token)).toEqual(REFUSED);
  });

  it('that is longer than 16 KB, though all it says is right', async () => {
    const token = await to.token({ filler: 'x'.repeat(13_000) });
    expect(token.length).toBeGreaterThan(16_384);
    expect(await to.knock(token)).toEqual(REFUSED);
  });

  it('of an organisation that was not let in, as forbidden', async () => {
    expect(await to.knock(await to.token({ tid: FABRIKAM, ...issuedBy(`${FABRIKAM}/v2.0`) }))).toEqual(FORBIDDEN);
  });
});

describe('a token that is right', () => {
  it('is let in by its tenant and user id, whatever address and name it holds', async () => {
    const answer = await fetch(`${to.origin}/api/settings`, {
      headers: { Authorization: `Bearer ${await to.token({ preferred_username: 'lena.brandt@fabrikam.com', email: 'lena.brandt@fabrikam.com', upn: 'x', name: 7 })}` },
    });
    expect(answer.status).toBe(200);
    const known = await to.store.connections.connection({ tenant: CONTOSO, user: 'lena.brandt@fabrikam.com' });
    expect(known.granted).toBeNull();
  });

  it.each<[string, Claims]>([
    ['that ended less than 5 minutes ago', { exp: seconds(-200) }],
    ['that begins in less than 5 minutes', { nbf: seconds(200) }],
    ['that Teams got', { azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346' }],
    ['with more scopes than ours', { scp: 'openid access_as_user profile' }],
  ])('%s is let in', async (_, claims) => {
    expect((await fetch(`${to.origin}/api/held-back`, { headers: { Authorization: `Bearer ${await to.token(claims)}` } })).status).toBe(200);
  });

  it('writes and asks Microsoft 365, which is how the others would be seen', async () => {
    expect(await to.knock(await to.token())).toEqual({ answers: ['200', '200', '200'], wrote: true, askedMicrosoft: true });
  });
});
