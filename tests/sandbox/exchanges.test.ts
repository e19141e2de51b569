/** What the sandbox writes down, and its clock. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ADA } from '../../src/sandbox/people.ts';
import { stand, type Stand } from './stand.ts';

let to: Stand;
beforeEach(async () => {
  to = await stand();
});
afterEach(() => to.close());

describe('the log', () => {
  it('keeps what was asked of Graph, by whom, with what allowance, and what came back', async () => {
    await to.graph('/me?$select=id', { headers: { prefer: 'IdType="ImmutableId"' } });
    const [, asked] = to.sandbox.exchanges;
    expect(asked).toMatchObject({ number: 2, service: 'graph', method: 'GET', path: '/v1.0/me?$select=id', status: 200, tenantId: ADA.tenantId, userId: ADA.userId, partOf: null });
    expect(asked?.headers['prefer']).toBe('IdType="ImmutableId"');
    expect(asked?.scopes).toContain('Calendars.Read');
    expect(asked?.answer).toMatchObject({ id: ADA.userId });
  });

  it('keeps the token endpoint without a single token or secret', async () => {
    await to.graph('/me');
    const [asked] = to.sandbox.exchanges;
    expect(asked).toMatchObject({ service: 'token', status: 200, userId: ADA.userId, body: { requested_token_use: 'on_behalf_of' } });
    const written = JSON.stringify(to.sandbox.exchanges);
    expect(written).not.toContain('only-for-tests');
    expect(written).not.toMatch(/eyJ|Bearer ey|_token"/);
  });

  it('opens to a look from outside by person and path, and can be emptied', async () => {
    await to.graph('/me');
    await to.graph('/me/mailboxSettings');
    const { body } = await to.door('/requests?user=ada@contoso.com&path=mailbox');
    expect(body['requests']).toMatchObject([{ path: '/v1.0/me/mailboxSettings' }]);
    expect(body['mostInFlight']).toEqual({ [ADA.userId]: 1 });
    expect((await to.door('/requests', { method: 'DELETE' })).status).toBe(204);
    expect((await to.door('/requests')).body).toEqual({ requests: [], dropped: 0, mostInFlight: {} });
  });
});

describe('the clock', () => {
  it('stands where it is set, moves on when told, and dates what is written down', async () => {
    expect((await to.door('/clock', { body: { now: '2026-03-12T10:00:00Z' } })).body).toEqual({ now: '2026-03-12T10:00:00.000Z' });
    await to.graph('/me');
    expect(to.sandbox.exchanges[0]).toMatchObject({ startedAt: Date.parse('2026-03-12T10:00:00Z'), endedAt: Date.parse('2026-03-12T10:00:00Z') });
    expect((await to.door('/clock', { body: { advance: 60_000 } })).body).toEqual({ now: '2026-03-12T10:01:00.000Z' });
    expect((await to.door('/clock', { body: { now: 'noon' } })).status).toBe(400);
  });

  it('ends the life of tokens', async () => {
    await to.graph('/me');
    to.sandbox.clock.advance(3_599_000);
    expect((await to.graph('/me')).status).toBe(200);
    to.sandbox.clock.advance(2_000);
    const { status, body, headers } = await to.graph('/me');
    expect(status).toBe(401);
    expect(body).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
    expect(headers.get('www-authenticate')).toContain('Bearer realm=""');
  });

  it('does what was due once its time has come', () => {
    const done: string[] = [];
    to.sandbox.clock.set(1_000);
    to.sandbox.clock.after(500, () => done.push('second'));
    to.sandbox.clock.after(200, () => done.push('first'));
    to.sandbox.clock.advance(100);
    expect(done).toEqual([]);
    to.sandbox.clock.advance(400);
    expect(done).toEqual(['first', 'second']);
  });
});
