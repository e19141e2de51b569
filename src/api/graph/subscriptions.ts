/** The Subscriber port on Microsoft Graph: subscriptions to the events of a calendar. */
import type { Subscription } from '@microsoft/microsoft-graph-types';
import type { Instant } from '../../planner/meeting.ts';
import { AppError } from '../errors.ts';
import type { Owner } from '../ports.ts';
import type { Subscriber, Subscribed } from '../ports-subscriptions.ts';
import type { GraphClient } from './client.ts';
import { isStatus } from './refusal.ts';

const RESOURCE = 'me/events';
const CHANGES = 'created,updated,deleted';
/** As on every other request: notifications tell the ids that rounds know. */
const PREFER = { Prefer: 'IdType="ImmutableId"' };

/** `notifiedAt` is the origin at which Graph reaches this server, `graphUrl` Graph's own. */
export function graphSubscriptions(client: GraphClient, graphUrl: string, notifiedAt: string): Subscriber {
  const notificationUrl = `${notifiedAt}/api/graph/notifications`;

  async function create(owner: Owner, clientState: string, until: Instant): Promise<Subscribed> {
    const body = {
      changeType: CHANGES,
      resource: RESOURCE,
      notificationUrl,
      lifecycleNotificationUrl: `${notifiedAt}/api/graph/lifecycle`,
      clientState,
      expirationDateTime: new Date(until).toISOString(),
    };
    return subscribedIn(await client.post(owner, 'base', '/subscriptions', body, PREFER), until);
  }

  /** Ends what an earlier attempt left, of whose client state nobody knows any more. Other servers' stay. */
  async function clear(owner: Owner): Promise<void> {
    const { value } = (await client.get(owner, 'base', '/subscriptions')) as { readonly value: readonly Subscription[] };
    for (const one of value) if (one.notificationUrl === notificationUrl && one.id) await unsubscribe(owner, one.id);
  }

  async function unsubscribe(owner: Owner, id: string): Promise<void> {
    await whereItIs(() => client.delete(owner, 'base', pathOf(id)));
  }

  return {
    place: `${graphUrl} ${notificationUrl}`,
    async subscribe(owner, clientState, until) {
      try {
        return await create(owner, clientState, until);
      } catch (error) {
        if (!isStatus(error, 409)) throw error;
        await clear(owner);
        return create(owner, clientState, until);
      }
    },
    async renew(owner, id, until) {
      const renewed = await whereItIs(() => client.patch(owner, 'base', pathOf(id), { expirationDateTime: new Date(until).toISOString() }));
      return renewed && subscribedIn(renewed.answer, until).expiresAt;
    },
    reauthorize: async (owner, id) => (await whereItIs(() => client.post(owner, 'base', `${pathOf(id)}/reauthorize`, undefined))) !== null,
    unsubscribe,
  };
}

const pathOf = (id: string) => `/subscriptions/${encodeURIComponent(id)}`;

/** Null where the subscription is gone. */
async function whereItIs(ask: () => Promise<unknown>): Promise<{ readonly answer: unknown } | null> {
  try {
    return { answer: await ask() };
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
}

function subscribedIn(answer: unknown, until: Instant): Subscribed {
  const { id, expirationDateTime } = (answer ?? {}) as Subscription;
  if (!id) throw new AppError('graph_unavailable', 'Microsoft Graph did not say which subscription it made. It is tried again in a few minutes.');
  const expiresAt = Date.parse(expirationDateTime ?? '');
  return { id, expiresAt: Number.isNaN(expiresAt) ? until : expiresAt };
}
