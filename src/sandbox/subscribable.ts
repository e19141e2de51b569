/** What can be subscribed to, what that takes, and how a change of it is told. */
import { idOf } from './event-json.ts';
import type { Kept } from './mailbox.ts';

/** Any one of them allows a subscription to events. */
export const SUBSCRIBING = ['Calendars.Read', 'Calendars.ReadWrite'];
/** Minutes that a subscription to Outlook lasts at most, and what less is raised to. */
export const LONGEST_MINUTES = 10_080;
export const SHORTEST_MINUTES = 45;

export const CHANGE_TYPES = ['created', 'updated', 'deleted'] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** A subscription as Graph keeps it. */
export interface Subscription {
  readonly id: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly applicationId: string;
  /** As it was asked for. */
  readonly resource: string;
  readonly changeTypes: readonly ChangeType[];
  readonly clientState: string | null;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | null;
  /** The kind of ids it tells: that of the request which made it. */
  readonly isImmutable: boolean;
  /** Milliseconds on the sandbox's clock. */
  readonly expiresAt: number;
  /** Nothing is told from then on until it is authorised again; null where nobody asks for that. */
  readonly pausesAt: number | null;
}

/** Whether a resource is the events of someone. */
export function isEventsOf(userId: string, resource: string): boolean {
  return ['me/events', `users/${userId}/events`].includes(resource.replace(/^\//, '').toLowerCase());
}

/** The part that change and lifecycle notifications share. */
function told({ id, expiresAt, clientState, tenantId }: Subscription): object {
  return { subscriptionId: id, subscriptionExpirationDateTime: new Date(expiresAt).toISOString(), clientState, tenantId };
}

/** A change notification: which event, never what it says. */
export function changeJson(subscription: Subscription, { event, version }: Kept, changeType: ChangeType): object {
  const { userId, isImmutable } = subscription;
  const id = idOf(event.key, isImmutable, event.moves);
  const path = `Users/${userId}/Events/${id}`;
  return { ...told(subscription), changeType, resource: path, resourceData: { '@odata.type': '#Microsoft.Graph.Event', '@odata.id': path, '@odata.etag': `W/"${String(version)}"`, id } };
}

export type LifecycleEvent = 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed';

export function lifecycleJson(subscription: Subscription, lifecycleEvent: LifecycleEvent): object {
  return { ...told(subscription), lifecycleEvent };
}
