/** Why there is no calendar, told apart so that each has its own way out. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { problem } from '../../../src/api/contract.ts';
import { CONTOSO, GUEST, ON_PREMISES, UNLICENSED, type User } from '../../../src/sandbox/people.ts';
import { serve, type Served } from '../../support/server.ts';

const MINUTE = 60_000;
let to: Served;
beforeEach(async () => {
  to = await serve(Date.now);
});
afterEach(() => to.close());

const refused = async (bearer: string) => problem.parse((await request(to.app).get('/api/me').set('Authorization', bearer)).body);
const asUser = async (user: User) => {
  to.sandbox.directory.add(user);
  return refused(`Bearer ${await to.sandbox.entra.userToken(user)}`);
};

describe('who has no mailbox', () => {
  it.each([
    ['a guest', GUEST, 'guest_account'],
    ['one without a licence', UNLICENSED, 'no_licence'],
    ['one whose mailbox is elsewhere', ON_PREMISES, 'no_mailbox'],
  ])('is told why: %s', async (_, user, code) => {
    expect(await asUser(user)).toMatchObject({ status: 403, code });
  });

  it('is told no more than that where the account does not tell more', async () => {
    to.sandbox.faults.add({ path: 'GET /v1.0/me\\?\\$select', status: 403 });
    expect((await asUser(GUEST)).code).toBe('no_mailbox');
  });
});

describe('a clock that is wrong', () => {
  it.each([
    ['behind', 20 * MINUTE, '20 minutes behind'],
    ['ahead', -3 * 60 * MINUTE, '3 hours ahead of'],
  ])('is told as what refuses a new sign-in, and by how much it is %s', async (_, theirs, off) => {
    to.sandbox.clock.advance(theirs);
    const told = await refused(await to.bearer());
    expect(told).toMatchObject({ status: 401, code: 'clock_skew', off, detail: expect.stringContaining(`${off} Microsoft's`) as unknown });
    expect(Math.round(Number(told['ahead']) / 60)).toBe(-theirs / MINUTE);
  });

  it('by less than five minutes refuses nothing', async () => {
    to.sandbox.clock.advance(4 * MINUTE);
    expect(
      (
        await request(to.app)
          .get('/api/me')
          .set('Authorization', await to.bearer())
      ).status,
    ).toBe(200);
  });
});

it('a sign-in that has merely expired is no matter of clocks', async () => {
  const hourAgo = Math.floor(Date.now() / 1000) - 3_600;
  expect((await refused(await to.bearer({ exp: hourAgo }))).code).toBe('unauthenticated');
});

it('where Graph itself says that consent is missing, an administrator is named where to give it', async () => {
  to.sandbox.faults.add({ path: '/v1.0/me/mailboxSettings', status: 403 });
  const { code, adminUrl, adminSees } = await refused(await to.bearer());
  expect(code).toBe('no_consent');
  expect(adminUrl).toContain(`${to.sandbox.origin}/${CONTOSO}/v2.0/adminconsent?client_id=`);
  expect(adminSees).toContain('Read user calendars');
});
