/** What Graph does with subscriptions: made once the endpoint has shaken hands, renewed, authorised again, deleted. */
import { randomUUID } from 'node:crypto';
import type { SandboxClock } from './clock.ts';
import { GraphError } from './graph-error.ts';
import { shakeHands } from './handshake.ts';
import { ok, type Answer, type Call, type Operation } from './operation.ts';
import { CHANGE_TYPES, isEventsOf, LONGEST_MINUTES, SHORTEST_MINUTES, SUBSCRIBING, type ChangeType, type Subscription } from './subscribable.ts';
import type { Subscriptions } from './subscriptions.ts';

const MINUTE = 60_000;
const LONGEST_STATE = 128;

/** What of a subscription a client may say here. */
interface Said {
  readonly changeType?: string;
  readonly resource?: string;
  readonly notificationUrl?: string;
  readonly lifecycleNotificationUrl?: string | null;
  readonly expirationDateTime?: string;
  readonly clientState?: string | null;
  readonly includeResourceData?: boolean;
}

export function subscriptionOperations(subscriptions: Subscriptions, clock: SandboxClock): readonly Operation[] {
  async function create(call: Call): Promise<Answer> {
    const said = (call.body ?? {}) as Said;
    const { resource, changeTypes, notificationUrl, expiresAt } = asked(said, call);
    const { lifecycleNotificationUrl = null, clientState = null } = said;
    if (lifecycleNotificationUrl !== null) mustBeReachable(lifecycleNotificationUrl, 'lifecycleNotificationUrl');
    if (clientState !== null && clientState.length > LONGEST_STATE) throw bad('Subscription clientState must be at most 128 characters.');
    refuseTwice(call, changeTypes);
    for (const url of new Set([notificationUrl, ...(lifecycleNotificationUrl === null ? [] : [lifecycleNotificationUrl])])) await shakeHands(url, clock);
    // Another may have been made while hands were shaken.
    refuseTwice(call, changeTypes);
    const { tenantId, userId } = call.caller;
    const isImmutable = /IdType="ImmutableId"/i.test(call.headers['prefer'] ?? '');
    const made = {
      id: randomUUID(),
      tenantId,
      userId,
      applicationId: subscriptions.applicationId,
      resource,
      changeTypes,
      clientState,
      notificationUrl,
      lifecycleNotificationUrl,
      isImmutable,
      expiresAt,
      pausesAt: null,
    };
    return answerWith(call, subscriptions.keep(made), 201);
  }

  function refuseTwice({ caller }: Call, changeTypes: readonly ChangeType[]): void {
    const known = subscriptions.of(caller.tenantId, caller.userId).find((one) => one.changeTypes.join() === changeTypes.join());
    if (known) throw new GraphError(409, 'Conflict', `Subscription Id ${known.id} already exists for the requested combination`);
  }

  async function change(call: Call): Promise<Answer> {
    const known = subscriptionOf(call);
    const said = (call.body ?? {}) as Said;
    if (said.lifecycleNotificationUrl !== undefined) throw bad('Subscription lifecycleNotificationUrl cannot be updated.');
    const { expirationDateTime, notificationUrl } = said;
    if (expirationDateTime === undefined && notificationUrl === undefined) throw bad("Subscription must contain either the 'expirationDateTime' or 'notificationUrl' property and its value.");
    const expiresAt = expirationDateTime === undefined ? known.expiresAt : endOf(expirationDateTime, call.now);
    if (notificationUrl !== undefined) {
      mustBeReachable(notificationUrl, 'notificationUrl');
      await shakeHands(notificationUrl, clock);
    }
    // Renewing authorises again.
    return answerWith(call, subscriptions.keep({ ...known, expiresAt, notificationUrl: notificationUrl ?? known.notificationUrl, pausesAt: null }), 200);
  }

  /** One's own, whatever the id. */
  function subscriptionOf({ caller, params }: Call): Subscription {
    const known = subscriptions.of(caller.tenantId, caller.userId).find(({ id }) => id === params['id']);
    if (!known) throw new GraphError(404, 'ResourceNotFound', 'The object was not found.');
    return known;
  }

  const operations: readonly Omit<Operation, 'scopes'>[] = [
    { method: 'POST', path: '/subscriptions', run: create },
    {
      method: 'GET',
      path: '/subscriptions',
      run: ({ caller, root }) => ok({ '@odata.context': `${root}/$metadata#subscriptions`, value: subscriptions.of(caller.tenantId, caller.userId).map(shown) }),
    },
    { method: 'GET', path: '/subscriptions/{id}', run: (call) => answerWith(call, subscriptionOf(call), 200) },
    { method: 'PATCH', path: '/subscriptions/{id}', run: change },
    {
      method: 'DELETE',
      path: '/subscriptions/{id}',
      run: (call) => {
        subscriptions.remove(subscriptionOf(call).id);
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: '/subscriptions/{id}/reauthorize',
      run: (call) => {
        subscriptions.keep({ ...subscriptionOf(call), pausesAt: null });
        return { status: 204 };
      },
    },
  ];
  return operations.map((one) => ({ ...one, scopes: SUBSCRIBING }));
}

function asked(said: Said, { user, now }: Call): Pick<Subscription, 'resource' | 'changeTypes' | 'notificationUrl' | 'expiresAt'> {
  const { resource, changeType, notificationUrl, expirationDateTime, includeResourceData } = said;
  if (!resource || !changeType || !notificationUrl || !expirationDateTime) throw bad('A subscription needs changeType, notificationUrl, resource and expirationDateTime.');
  if (user.noMailbox) throw new GraphError(404, 'MailboxNotEnabledForRESTAPI', 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.');
  if (!isEventsOf(user.userId, resource)) throw bad('The sandbox takes subscriptions to me/events only.');
  if (includeResourceData) throw bad('The sandbox tells no resource data.');
  const asked = changeType.split(',').map((one) => one.trim().toLowerCase());
  const changeTypes = CHANGE_TYPES.filter((one) => asked.includes(one));
  if (changeTypes.length !== asked.length) throw bad(`Subscription changeType '${changeType}' is not supported.`);
  mustBeReachable(notificationUrl, 'notificationUrl');
  return { resource, changeTypes, notificationUrl, expiresAt: endOf(expirationDateTime, now) };
}

/** Too early is raised, too late is refused. */
function endOf(expirationDateTime: string, now: number): number {
  const at = Date.parse(expirationDateTime);
  if (Number.isNaN(at) || at <= now) throw bad('Subscription expirationDateTime must be in the future.');
  if (at > now + LONGEST_MINUTES * MINUTE) throw bad(`Subscription expiration can only be ${String(LONGEST_MINUTES)} minutes in the future.`);
  return Math.max(at, now + SHORTEST_MINUTES * MINUTE);
}

/** The sandbox is on loopback, and so may be who it tells. */
function mustBeReachable(url: string, name: string): void {
  const { protocol, hostname } = URL.parse(url) ?? { protocol: '', hostname: '' };
  const isLoopback = protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  if (protocol !== 'https:' && !isLoopback) throw bad(`Subscription ${name} must be an https address.`);
}

/** The client state is never told again. */
function shown({ id, resource, applicationId, changeTypes, notificationUrl, lifecycleNotificationUrl, expiresAt, userId }: Subscription): object {
  return {
    id,
    resource,
    applicationId,
    changeType: changeTypes.join(','),
    clientState: null,
    notificationUrl,
    lifecycleNotificationUrl,
    expirationDateTime: new Date(expiresAt).toISOString(),
    creatorId: userId,
    latestSupportedTlsVersion: 'v1_2',
    includeResourceData: false,
    encryptionCertificate: null,
    encryptionCertificateId: null,
    notificationQueryOptions: null,
    notificationUrlAppId: null,
  };
}

function answerWith({ root }: Call, subscription: Subscription, status: number): Answer {
  return { status, body: { '@odata.context': `${root}/$metadata#subscriptions/$entity`, ...shown(subscription) } };
}

const bad = (message: string) => new GraphError(400, 'InvalidRequest', message);
