/** Everybody who is connected stays subscribed, whatever Graph does. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Subscriber } from '../../../src/api/ports-subscriptions.ts';
import { Subscribing } from '../../../src/api/subscribing.ts';
import { ADA } from '../../../src/sandbox/people.ts';
import { event, OWNER } from '../../support/sandbox.ts';
import { DAY, HOUR, MINUTE, soon, told, type Told } from '../../support/told.ts';

let to: Told;
beforeEach(async () => {
  to = await told();
});
afterEach(async () => {
  await to.close();
});

/** What was asked of Graph's subscriptions, and how it was answered. */
const asked = () =>
  to.sandbox.exchanges
    .filter(({ path }) => path.startsWith('/v1.0/subscriptions'))
    .map(
      ({ method, path, status }) =>
        `${method} ${path
          .split('/')
          .slice(2)
          .join('/')
          .replace(/[\w-]{36}/, '{id}')} ${String(status)}`,
    );
const mine = () => to.sandbox.subscriptions.of(ADA.tenantId, ADA.userId);
const askedOfGraph = () => to.sandbox.exchanges.filter(({ service }) => service === 'graph').length;
/** Days go by, a few hours at a time; tokens are renewed meanwhile, as they are in a server that runs. */
async function live(days: number): Promise<void> {
  const step = Math.min(6 * HOUR, (days * DAY) / 2);
  for (let passed = 0; passed < days * DAY; passed += step) {
    await to.pass(step);
    if ((await to.store.connections.connection(OWNER)).state === 'connected') await to.tokens.graphToken(OWNER, 'base', true);
    await to.subscribing.work();
  }
}

describe('a connected owner', () => {
  it('is subscribed once, to every change, with ids that stay and a state of their own', async () => {
    await Promise.all([to.subscribing.work(), to.subscribing.work()]);
    await to.subscribing.work();
    expect(asked()).toEqual(['POST subscriptions 201']);
    const [made] = mine();
    expect(made).toMatchObject({
      changeTypes: ['created', 'updated', 'deleted'],
      isImmutable: true,
      notificationUrl: `${to.origin}/api/graph/notifications`,
      lifecycleNotificationUrl: `${to.origin}/api/graph/lifecycle`,
    });
    expect(made?.clientState?.length).toBeGreaterThanOrEqual(43);
    expect(made?.clientState?.length).toBeLessThanOrEqual(128);
    expect(made?.expiresAt).toBeGreaterThan(to.now() + 6 * DAY);
  });

  it('hears of a change without opening the app', async () => {
    await to.subscribing.work();
    to.mailbox.put(event('new', soon(10, to.now())));
    await to.pass(MINUTE);
    expect(await to.store.meetings(OWNER)).toHaveLength(1);
    to.mailbox.remove('new');
    await to.pass(MINUTE);
    await to.pass(MINUTE);
    expect(await to.store.meetings(OWNER)).toEqual([]);
  });

  it('hears of what changed before the subscription was made', async () => {
    to.mailbox.put(event('between', soon(10, to.now())));
    await to.subscribing.work();
    await to.pass(MINUTE);
    expect(await to.store.meetings(OWNER)).toHaveLength(1);
  });

  it('stays subscribed for a month, renewed long before the end', async () => {
    await to.subscribing.work();
    const [first] = mine();
    await live(30);
    expect(mine().map(({ id }) => id)).toEqual([first?.id]);
    const renewals = asked().filter((one) => one === 'PATCH subscriptions/{id} 200').length;
    expect(renewals).toBeGreaterThanOrEqual(5);
    expect(renewals).toBeLessThanOrEqual(10);
    to.mailbox.put(event('a month later', soon(10, to.now())));
    await to.pass(MINUTE);
    await to.pass(MINUTE);
    expect(await to.store.meetings(OWNER)).toHaveLength(1);
  });

  it('is subscribed anew where renewals fail for a week', async () => {
    await to.subscribing.work();
    to.sandbox.faults.add({ path: ' /v1.0/subscriptions', status: 503 });
    await live(8);
    expect(mine()).toEqual([]);
    to.sandbox.faults.clear();
    to.mailbox.put(event('unheard of', soon(10, to.now())));
    await live(0.1);
    expect(mine()).toHaveLength(1);
    expect(await to.store.meetings(OWNER)).toHaveLength(1);
  });

  it('is subscribed once, though the first answer was lost', async () => {
    to.sandbox.faults.add({ path: 'POST /v1.0/subscriptions', status: 504, afterCommit: true, times: 1 });
    await to.subscribing.work();
    await live(0.1);
    expect(asked()).toEqual(['POST subscriptions 504', 'POST subscriptions 409', 'GET subscriptions 200', 'DELETE subscriptions/{id} 204', 'POST subscriptions 201']);
    to.mailbox.put(event('new', soon(10, to.now())));
    await to.pass(MINUTE);
    expect(to.told.at(-1)).toEqual({ taken: 1, forged: 0, unknown: 0 });
  });
});

describe('Graph', () => {
  it('that asks to be authorised anew is, and what changed meanwhile is read', async () => {
    await to.subscribing.work();
    for (const one of mine()) to.sandbox.notifier.challenge(one);
    await to.pass(MINUTE);
    to.mailbox.put(event('never told', soon(10, to.now())));
    await to.subscribing.work();
    await to.pass(MINUTE);
    expect(asked()).toEqual(['POST subscriptions 201', 'POST subscriptions/{id}/reauthorize 204']);
    expect(mine()[0]?.pausesAt).toBeNull();
    expect(await to.store.meetings(OWNER)).toHaveLength(1);
  });

  it('that takes a subscription away makes another, and what changed meanwhile is read', async () => {
    await to.subscribing.work();
    const [first] = mine();
    if (first) to.sandbox.notifier.remove(first);
    await to.pass(MINUTE);
    to.mailbox.put(event('never told', soon(10, to.now())));
    await to.subscribing.work();
    await to.pass(MINUTE);
    expect(mine().map(({ id }) => id)).not.toContain(first?.id);
    expect(mine()).toHaveLength(1);
    expect(await to.store.meetings(OWNER)).toHaveLength(1);
  });

  it('that loses a notification says so, and what it was about is read', async () => {
    await to.subscribing.work();
    await to.pass(MINUTE);
    to.sandbox.notifier.behave({ losses: 1 });
    to.mailbox.put(event('lost', soon(10, to.now())));
    await to.pass(MINUTE);
    expect(await to.store.meetings(OWNER)).toEqual([]);
    for (let minutes = 0; minutes < 3; minutes++) await to.pass(MINUTE);
    expect(await to.store.meetings(OWNER)).toHaveLength(1);
  });

  it('that cannot reach this server makes none; it is asked again later, not at once', async () => {
    to.sandbox.faults.add({ path: 'POST /v1.0/subscriptions', status: 400, times: 1 });
    await to.subscribing.work();
    await to.subscribing.work();
    expect(asked()).toEqual(['POST subscriptions 400']);
    await live(0.1);
    expect(mine()).toHaveLength(1);
  });
});

it('whoever cannot be looked after at all is not tried without end', async () => {
  await to.subscribing.work();
  await to.store.connections.saveTenant(OWNER.tenant, 'suspended', to.now());
  const broken = new Error('a subscriber that breaks');
  const failures: unknown[] = [];
  const subscriber: Subscriber = { ...to.subscriber, unsubscribe: () => Promise.reject(broken) };
  await new Subscribing({ subscriptions: to.store.subscriptions, subscriber }, to.now, (error) => failures.push(error)).work();
  expect(failures).toEqual([broken]);
});

describe('an owner whose sign-in has ended', () => {
  it('is left alone until they come back, and then subscribed and read again', async () => {
    await to.subscribing.work();
    await to.pass(MINUTE);
    to.sandbox.entra.demand(ADA, { code: 50173 });
    await expect(to.tokens.graphToken(OWNER, 'base', true)).rejects.toMatchObject({ code: 'needs_reconnect' });
    to.mailbox.put(event('while away', soon(10, to.now())));
    const before = askedOfGraph();
    await live(8);
    await to.runner.sweep();
    await live(0.1);
    expect(askedOfGraph()).toBe(before);
    to.tokens.remember(OWNER, await to.sandbox.entra.userToken(ADA));
    await to.tokens.use(OWNER, 'base');
    await live(0.1);
    expect(mine()).toHaveLength(1);
    expect(await to.store.meetings(OWNER)).toHaveLength(1);
  });
});

describe('a suspended organisation', () => {
  it('has its subscriptions ended, and is not read any more; later it is again', async () => {
    await to.subscribing.work();
    await to.pass(MINUTE);
    await to.store.connections.saveTenant(OWNER.tenant, 'suspended', to.now());
    await to.subscribing.work();
    expect(mine()).toEqual([]);
    const before = askedOfGraph();
    to.mailbox.put(event('unread', soon(10, to.now())));
    await live(1);
    expect(askedOfGraph()).toBe(before);
    await to.store.connections.saveTenant(OWNER.tenant, 'active', to.now());
    await live(0.1);
    await to.pass(MINUTE);
    expect(mine()).toHaveLength(1);
    expect(await to.store.meetings(OWNER)).toHaveLength(1);
  });
});
