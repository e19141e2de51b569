/** Notifications in Graph's JSON: what changed, never what it says. */
import type { Change, ChangeType } from './change.ts';
import { idOf } from './event-json.ts';
import type { MailMessage } from './mail.ts';
import { messageId } from './mail-json.ts';
import type { Subscription } from './subscribable.ts';

/** What a subscription is told of a change: nothing where it is about something else, or wants no such change. */
export function changesJson(subscription: Subscription, change: Change): object[] {
  return toldOf(subscription, change)
    .filter(({ changeType }) => subscription.changeTypes.includes(changeType))
    .map(({ changeType, type, path, id, etag }) => {
      const resourceData = { '@odata.type': `#Microsoft.Graph.${type}`, '@odata.id': path, ...(etag === null ? {} : { '@odata.etag': etag }), id };
      return { ...shared(subscription), changeType, resource: path, resourceData };
    });
}

export type LifecycleEvent = 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed';

export function lifecycleJson(subscription: Subscription, lifecycleEvent: LifecycleEvent): object {
  return { ...shared(subscription), lifecycleEvent };
}

/** The part that change and lifecycle notifications share. */
function shared({ id, expiresAt, clientState, tenantId }: Subscription): object {
  return { subscriptionId: id, subscriptionExpirationDateTime: new Date(expiresAt).toISOString(), clientState, tenantId };
}

interface Told {
  readonly changeType: ChangeType;
  readonly type: 'Event' | 'Message' | 'Chat' | 'chatMessage';
  readonly path: string;
  readonly id: string;
  readonly etag: string | null;
}

function toldOf(subscription: Subscription, change: Change): Told[] {
  const { subject, userId, isImmutable } = subscription;
  if (change.of === 'event' && subject.of === 'events') {
    const { event, version } = change.kept;
    const id = idOf(event.key, isImmutable, event.moves);
    return [{ changeType: change.changeType, type: 'Event', path: `Users/${userId}/Events/${id}`, id, etag: etag(version) }];
  }
  if (change.of === 'message' && subject.of === 'messages') return ofMail(subscription, subject.folder, change);
  if (change.of !== 'chat') return [];
  const { chat, message, changeType } = change;
  const path = `chats('${chat.id}')`;
  if (subject.of === 'chat') return message === null && subject.chat === chat.id ? [{ changeType, type: 'Chat', path, id: chat.id, etag: null }] : [];
  if (subject.of !== 'chat messages' || message === null || (subject.chat ?? chat.id) !== chat.id) return [];
  const id = String(message.at);
  return [{ changeType, type: 'chatMessage', path: `${path}/messages('${id}')`, id, etag: null }];
}

/** What leaves the folder is deleted there, what comes is created; by its ordinary id, which moving changes, anywhere. */
function ofMail({ userId, isImmutable }: Subscription, folder: MailMessage['folder'] | null, { before, after, version }: Change & { readonly of: 'message' }): Told[] {
  const told = (changeType: ChangeType, message: MailMessage): Told => {
    const id = messageId(message, isImmutable);
    return { changeType, type: 'Message', path: `Users/${userId}/Messages/${id}`, id, etag: etag(version) };
  };
  const [was, is] = [before, after].map((one) => (one && (folder ?? one.folder) === one.folder ? one : null));
  if (was && is && messageId(was, isImmutable) === messageId(is, isImmutable)) return [told('updated', is)];
  return [...(was ? [told('deleted', was)] : []), ...(is ? [told('created', is)] : [])];
}

const etag = (version: number) => `W/"${String(version)}"`;
