/** What Graph does with subscriptions: made once the endpoint has shaken hands, renewed, authorised again, deleted. */
import { randomUUID } from 'node:crypto';
import { CHANGE_TYPES } from './change.ts';
import type { SandboxClock } from './clock.ts';
import { GraphError } from './graph-error.ts';
import { shakeHands } from './handshake.ts';
import { ok, type Answer, type Call, type Operation } from './operation.ts';
import { SHORTEST_MINUTES, subjectOf, TERMS, type Subject, type Subscription } from './subscribable.ts';
import type { Subscriptions } from './subscriptions.ts';

const MINUTE = 60_000;
const LONGEST_STATE = 128;
const ALL_SCOPES = Object.values(TERMS).flatMap(({ scopes }) => scopes);

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
    const wish = asked(said, call);
    const { notificationUrl } = wish;
    const { lifecycleNotificationUrl = null, clientState = null } = said;
    if (lifecycleNotificationUrl !== null) mustBeReachable(lifecycleNotificationUrl, 'lifecycleNotificationUrl');
    if (clientState !== null && clientState.length > LONGEST_STATE) throw bad('Subscription clientState must be at most 128 characters.');
    refuseTwice(call, wish);
    for (const url of new Set([notificationUrl, ...(lifecycleNotificationUrl === null ? [] : [lifecycleNotificationUrl])])) await shakeHands(url, clock);
    // Another may have been made while hands were shaken.
    refuseTwice(call, wish);
    const { tenantId, userId } = call.caller;
    const isImmutable = /IdType="ImmutableId"/i.test(call.headers['prefer'] ?? '');
    const made = {
      id: randomUUID(),
      tenantId,
      userId,
      applicationId: subscriptions.applicationId,
      ...wish,
      clientState,
      lifecycleNotificationUrl,
      isImmutable,
      pausesAt: null,
    };
    return answerWith(call, subscriptions.keep(made), 201);
  }

  function refuseTwice({ caller }: Call, wish: Wish): void {
    const same = ({ subject, changeTypes }: Wish) => JSON.stringify([subject, changeTypes]);
    const known = subscriptions.of(caller.tenantId, caller.userId).find((one) => same(one) === same(wish));
    if (known) throw new GraphError(409, 'Conflict', `Subscription Id ${known.id} already exists for the requested combination`);
  }

  async function change(call: Call): Promise<Answer> {
    const known = subscriptionOf(call);
    const said = (call.body ?? {}) as Said;
    if (said.lifecycleNotificationUrl !== undefined) throw bad('Subscription lifecycleNotificationUrl cannot be updated.');
    const { expirationDateTime, notificationUrl } = said;
    if (expirationDateTime === undefined && notificationUrl === undefined) throw bad("Subscription must contain either the 'expirationDateTime' or 'notificationUrl' property and its value.");
    const expiresAt = expirationDateTime === undefined ? known.expiresAt : endOf(expirationDateTime, call.now, known.subject);
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
    mustBeAllowed(caller.scopes, known.subject);
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
  return operations.map((one) => ({ ...one, scopes: ALL_SCOPES }));
}

type Wish = Pick<Subscription, 'resource' | 'subject' | 'changeTypes' | 'notificationUrl' | 'expiresAt'>;

function asked(said: Said, { caller, user, mailbox, now }: Call): Wish {
  const { resource, changeType, notificationUrl, expirationDateTime, includeResourceData } = said;
  if (!resource || !changeType || !notificationUrl || !expirationDateTime) throw bad('A subscription needs changeType, notificationUrl, resource and expirationDateTime.');
  const subject = subjectOf(user.userId, resource);
  if (!subject) throw bad(`The sandbox takes no subscription to ${resource}.`);
  mustBeAllowed(caller.scopes, subject);
  const isOutlook = subject.of === 'events' || subject.of === 'messages';
  if (isOutlook && user.noMailbox) throw new GraphError(404, 'MailboxNotEnabledForRESTAPI', 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.');
  if ('chat' in subject && subject.chat !== null && !mailbox.chats.find(subject.chat)) throw new GraphError(404, 'NotFound', 'No chat found with the specified id.');
  if (includeResourceData) throw bad('The sandbox tells no resource data.');
  const { changeTypes: known, unwatchedMinutes } = TERMS[subject.of];
  const wanted = changeType.split(',').map((one) => one.trim().toLowerCase());
  const changeTypes = CHANGE_TYPES.filter((one) => wanted.includes(one) && known.includes(one));
  if (changeTypes.length !== wanted.length) throw bad(`Subscription changeType '${changeType}' is not supported.`);
  mustBeReachable(notificationUrl, 'notificationUrl');
  const expiresAt = endOf(expirationDateTime, now, subject);
  const isLong = unwatchedMinutes !== null && expiresAt > now + unwatchedMinutes * MINUTE;
  if (isLong && !said.lifecycleNotificationUrl) throw bad('lifecycleNotificationUrl is a required property for subscription creation on this resource when the expirationDateTime value is set to greater than 1 hour.'); // prettier-ignore
  return { resource, subject, changeTypes, notificationUrl, expiresAt };
}

/** To subscribe takes what reading takes. */
function mustBeAllowed(scopes: readonly string[], { of }: Subject): void {
  if (!TERMS[of].scopes.some((scope) => scopes.includes(scope))) throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
}

/** Too early is raised, too late is refused. */
function endOf(expirationDateTime: string, now: number, { of }: Subject): number {
  const at = Date.parse(expirationDateTime);
  const { longestMinutes } = TERMS[of];
  if (Number.isNaN(at) || at <= now) throw bad('Subscription expirationDateTime must be in the future.');
  if (at > now + longestMinutes * MINUTE) throw bad(`Subscription expiration can only be ${String(longestMinutes)} minutes in the future.`);
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
