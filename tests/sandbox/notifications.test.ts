/** How Graph tells of changes, on a good day and on a bad one. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ADA, LENA, type User } from '../../src/sandbox/people.ts';
import { event } from '../support/sandbox.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { stand, type Stand } from './stand.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let to: Stand;
let at: Endpoint;
beforeEach(async () => {
  [to, at] = await Promise.all([stand(), endpoint()]);
  to.sandbox.clock.set(NOW);
});
afterEach(async () => {
  await to.close();
  await at.close();
});

async function subscribe(as: User = ADA): Promise<string> {
  const body = {
    changeType: 'created,updated,deleted',
    resource: '/me/events',
    notificationUrl: at.url,
    lifecycleNotificationUrl: at.url,
    clientState: `state of ${as.name}`,
    expirationDateTime: new Date(NOW + 10_000 * MINUTE).toISOString(),
  };
  return String((await to.graph('/subscriptions', { body, as, headers: { prefer: 'IdType="ImmutableId"' } })).body['id']);
}

/** Lets time pass, and what is told on the way be answered. */
async function pass(milliseconds: number): Promise<void> {
  to.sandbox.clock.advance(milliseconds);
  await to.sandbox.notifier.settled();
}

const all = () => at.posts.flat();
const attempts = () => to.sandbox.notifier.deliveries.map(({ attempt, status, outcome, startedAt }) => [attempt, status, outcome, (startedAt - NOW) / SECOND]);

describe('a change', () => {
  it('is told with what became of which event, and whose it is', async () => {
    const subscriptionId = await subscribe();
    to.mailbox.put(event('talk', '2026-03-16T10:00'));
    to.mailbox.change('talk', { subject: 'Later' });
    to.mailbox.remove('talk');
    await pass(SECOND);
    expect(all().map(({ changeType }) => changeType)).toEqual(['created', 'updated', 'deleted']);
    expect(all()[0]).toMatchObject({ subscriptionId, clientState: 'state of Ada Okafor', tenantId: ADA.tenantId, subscriptionExpirationDateTime: new Date(NOW + 10_000 * MINUTE).toISOString() });
    expect(all()[0]?.resource).toBe(`Users/${ADA.userId}/Events/${all()[0]?.resourceData?.id ?? ''}`);
  });

  it('is told by the id that the request for it would find', async () => {
    await subscribe();
    to.mailbox.put(event('talk', '2026-03-16T10:00'));
    await pass(SECOND);
    expect((await to.graph(`/me/events/${all()[0]?.resourceData?.id ?? ''}`)).body['subject']).toBe('Subject of talk');
  });

  it('is told together with those of other people and tenants', async () => {
    const lena = to.sandbox.directory.add(LENA);
    await subscribe();
    await subscribe(LENA);
    to.mailbox.put(event('hers', '2026-03-16T10:00'));
    lena.put(event('theirs', '2026-03-16T10:00'));
    await pass(SECOND);
    expect(at.posts.map((post) => post.map(({ tenantId }) => tenantId))).toEqual([[ADA.tenantId, LENA.tenantId]]);
  });

  it('is not told to who did not ask, or no more', async () => {
    to.mailbox.put(event('before', '2026-03-16T10:00'));
    const id = await subscribe();
    await to.graph(`/subscriptions/${id}`, { method: 'DELETE' });
    to.mailbox.put(event('after', '2026-03-16T10:00'));
    await pass(SECOND);
    expect(all()).toEqual([]);
  });
});

describe('an endpoint', () => {
  it('that fails is told again, later and later, for hours; then that something was missed', async () => {
    await subscribe();
    at.answer = () => 503;
    to.mailbox.put(event('talk', '2026-03-16T10:00'));
    for (let halfMinutes = 0; halfMinutes < 8; halfMinutes++) await pass(30 * SECOND);
    expect(attempts()).toEqual([
      [1, 503, 'to be tried again', 30],
      [2, 503, 'to be tried again', 60],
      [3, 503, 'to be tried again', 120],
      [4, 503, 'to be tried again', 240],
    ]);
    for (let minutes = 0; minutes < 4 * 60; minutes++) await pass(MINUTE);
    expect(attempts().filter(([, , outcome]) => outcome === 'given up')).toHaveLength(1);
    at.answer = () => 202;
    for (let minutes = 0; minutes < 4 * 60; minutes++) await pass(MINUTE);
    expect(all().at(-1)).toMatchObject({ lifecycleEvent: 'missed', clientState: 'state of Ada Okafor' });
    expect(attempts().at(-1)).toMatchObject({ 2: 'taken' });
  });

  it('that answers after three seconds is told again', async () => {
    await subscribe();
    at.answer = () => {
      if (at.posts.length === 1) to.sandbox.clock.advance(3 * SECOND);
      return 202;
    };
    to.mailbox.put(event('talk', '2026-03-16T10:00'));
    await pass(SECOND);
    await pass(MINUTE);
    expect(to.sandbox.notifier.deliveries.map(({ attempt, outcome }) => [attempt, outcome])).toEqual([
      [1, 'to be tried again'],
      [2, 'taken'],
    ]);
  });

  /** A hundred answers, the last of which take so many milliseconds. */
  async function answered(late: number, milliseconds: number): Promise<void> {
    at.answer = () => {
      to.sandbox.clock.advance(at.posts.length > 100 - late ? milliseconds : 0);
      return 202;
    };
    for (let n = 0; n < 100; n++) {
      to.mailbox.put(event(`talk ${String(n)}`, '2026-03-16T10:00'));
      await pass(100);
    }
    at.answer = () => 202;
    to.sandbox.notifier.forget();
    to.mailbox.put(event('one more', '2026-03-16T10:00'));
    await pass(SECOND);
  }

  it('that takes over three seconds for more than a tenth of its answers is told ten seconds later', async () => {
    await subscribe();
    await answered(12, 3_100);
    expect(attempts()).toEqual([]);
    await pass(10 * SECOND);
    expect(attempts().length).toBeGreaterThan(0);
  });

  it('that takes over ten seconds for more than 15 % of them is told nothing, but in the end that it missed something', async () => {
    await subscribe();
    await answered(20, 10_100);
    expect(attempts().map(([, , outcome]) => outcome)).toContain('dropped');
    for (let minutes = 0; minutes < 15; minutes++) await pass(MINUTE);
    expect(all().at(-1)?.lifecycleEvent).toBe('missed');
  });
});

describe('on a bad day', () => {
  it('notifications come twice and three times, out of order, late, from strangers, or not at all; the same seed gives the same day', async () => {
    const ids = [await subscribe()];
    const day = async (seed: number) => {
      at.posts.length = 0;
      to.sandbox.notifier.behave({ seed, duplicates: 0.4, replays: 0.2, losses: 0.2, forged: 0.2, isDisordered: true });
      for (let n = 0; n < 60; n++) to.mailbox.put(event(`talk ${String(n)}`, '2026-03-16T10:00'));
      await pass(SECOND);
      await pass(2 * MINUTE);
      await pass(SECOND);
      return all().map(({ resourceData, clientState, subscriptionId, lifecycleEvent }) => [lifecycleEvent ?? resourceData?.id, clientState === 'state of Ada Okafor' && ids.includes(subscriptionId)]);
    };
    const told = await day(7);
    const honest = told.filter(([, isOurs]) => isOurs).map(([what]) => String(what));
    const events = new Set(honest.filter((what) => what !== 'missed'));
    expect(events.size).toBeLessThan(60);
    expect(honest).toContain('missed');
    expect([...events].map((what) => honest.filter((one) => one === what).length)).toEqual(expect.arrayContaining([1, 2, 3, 4]));
    expect(told.some(([, isOurs]) => !isOurs)).toBe(true);
    expect((await day(7)).filter(([what]) => what !== 'missed')).toEqual(told.filter(([what]) => what !== 'missed'));
  });

  it('a subscription that is challenged falls silent until it is authorised again', async () => {
    const id = await subscribe();
    expect((await to.door('/notifications/challenge', { method: 'POST' })).status).toBe(204);
    await pass(SECOND);
    to.mailbox.put(event('never told', '2026-03-16T10:00'));
    await pass(SECOND);
    expect(all().map(({ lifecycleEvent }) => lifecycleEvent)).toEqual(['reauthorizationRequired']);
    await to.graph(`/subscriptions/${id}/reauthorize`, { method: 'POST' });
    to.mailbox.put(event('told', '2026-03-16T10:00'));
    await pass(SECOND);
    expect(all().map(({ changeType }) => changeType)).toEqual([undefined, 'created']);
  });

  it('one that is taken away says so, and is no more', async () => {
    const id = await subscribe();
    await to.door('/notifications/remove', { method: 'POST' });
    await pass(SECOND);
    expect(all().map(({ lifecycleEvent, subscriptionId }) => [lifecycleEvent, subscriptionId])).toEqual([['subscriptionRemoved', id]]);
    expect((await to.graph(`/subscriptions/${id}`)).status).toBe(404);
  });
});

describe('the door', () => {
  it('shows who is subscribed, what was told, and how that was answered, without a client state', async () => {
    await subscribe();
    to.mailbox.put(event('talk', '2026-03-16T10:00'));
    await pass(SECOND);
    const { body } = await to.door('/notifications');
    expect(body).toMatchObject({
      subscriptions: [{ resource: '/me/events' }],
      deliveries: [{ attempt: 1, status: 202, outcome: 'taken', startedAt: NOW + SECOND, items: [{ changeType: 'created' }] }],
    });
    expect(JSON.stringify(body)).not.toContain('state of Ada');
    await to.door('/notifications', { method: 'DELETE' });
    expect((await to.door('/notifications')).body['deliveries']).toEqual([]);
  });
});
