/** Who may what, until when: tenants, consent, sign-ins that no longer do, and mailboxes that are not there. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ADA, CONTOSO, GUEST, LENA, ON_PREMISES, UNLICENSED } from '../../src/sandbox/people.ts';
import { stand, type Stand } from './stand.ts';

let to: Stand;
beforeEach(async () => {
  to = await stand();
});
afterEach(() => to.close());
const code = async (fields: Record<string, string> = {}) => ((await to.token(fields)).body['error_codes'] as number[] | undefined)?.[0] ?? null;

describe('consent', () => {
  it('is each tenant’s own, and can be taken back while all runs', async () => {
    to.sandbox.directory.add(LENA);
    expect(await code()).toBeNull();
    to.sandbox.directory.consent(CONTOSO, []);
    expect(await to.token()).toMatchObject({ status: 400, body: { error: 'invalid_grant', error_codes: [65001], suberror: 'consent_required' } });
    expect((await to.token({}, LENA)).status).toBe(200);
  });

  it('covers only the operations of its scopes', async () => {
    to.sandbox.directory.consent(CONTOSO, ['User.Read']);
    const bearer = String((await to.token({ scope: `${to.sandbox.origin}/User.Read` })).body['access_token']);
    const asking = { headers: { authorization: `Bearer ${bearer}` } };
    expect((await to.graph('/me', asking)).status).toBe(200);
    expect(await to.graph('/me/mailboxSettings', asking)).toMatchObject({ status: 403, body: { error: { code: 'ErrorAccessDenied' } } });
  });
});

describe('a grant', () => {
  it('ends with the assertion’s hour and the refresh token’s ninety days, and never outlives a bad secret', async () => {
    const assertion = await to.sandbox.entra.userToken(ADA);
    const refresh = { grant_type: 'refresh_token', refresh_token: String((await to.token({ assertion })).body['refresh_token']) };
    expect(await code({ client_secret: 'wrong' })).toBe(7000215);
    to.sandbox.clock.advance(3_601_000);
    expect(await code({ assertion })).toBe(500133);
    expect(await code(refresh)).toBeNull();
    to.sandbox.clock.advance(90 * 86_400_000);
    expect(await code(refresh)).toBe(700082);
  });

  it('waits for a second factor, naming the claims, until its person signs in again', async () => {
    const assertion = await to.sandbox.entra.userToken(ADA);
    to.sandbox.entra.demand(ADA);
    const { body } = await to.token({ assertion });
    expect(body).toMatchObject({ error: 'interaction_required', error_codes: [50076] });
    expect(JSON.parse(String(body['claims']))).toMatchObject({ access_token: { nbf: { essential: true } } });
    expect(await code()).toBeNull();
  });

  it('that was revoked is refused by Graph at once, with a challenge', async () => {
    await to.graph('/me');
    to.sandbox.entra.demand(ADA, { code: 50173, reachesGraph: true });
    const { status, headers } = await to.graph('/me');
    const [, claims = ''] = /error="insufficient_claims", claims="([^"]+)"/.exec(headers.get('www-authenticate') ?? '') ?? [];
    expect(status).toBe(401);
    expect(JSON.parse(Buffer.from(claims, 'base64').toString())).toHaveProperty('access_token.nbf');
    const anew = String((await to.token()).body['access_token']);
    expect((await to.graph('/me', { headers: { authorization: `Bearer ${anew}` } })).status).toBe(200);
  });
});

describe('a door to sign in', () => {
  it('renews without asking: what a policy demands is proved only by signing in again', async () => {
    const door = async (body: object) => String((await to.door('/sign-in', { body })).body['accessToken']);
    await door({});
    to.sandbox.entra.demand(ADA);
    expect(await code({ assertion: await door({}) })).toBe(50076);
    expect(await code({ assertion: await door({ again: true }) })).toBeNull();
    expect(await code({ assertion: await door({}) })).toBeNull();
  });
});

describe('who has no mailbox', () => {
  it.each([GUEST, UNLICENSED, ON_PREMISES])('signs in and has no mailbox: $name', async (user) => {
    to.sandbox.directory.add(user);
    expect((await to.door('/sign-in', { body: { user: user.address } })).status).toBe(200);
    const { body } = await to.graph('/me?$select=userType,assignedPlans', { as: user });
    const plans = (body['assignedPlans'] as { service: string; capabilityStatus: string }[]).map(({ service, capabilityStatus }) => `${service} ${capabilityStatus}`);
    expect([body['userType'], plans]).toEqual(user === GUEST ? ['Guest', []] : ['Member', [user === UNLICENSED ? 'exchange Deleted' : 'exchange Enabled']]);
    expect(await to.graph('/me/mailboxSettings', { as: user })).toMatchObject({ status: 404, body: { error: { code: 'MailboxNotEnabledForRESTAPI' } } });
  });
});
