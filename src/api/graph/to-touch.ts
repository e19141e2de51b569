/** A mail or chat message of Graph -> the touches it is: who, when, which way. Never a subject, never a text. Pure. */
import type { ChatMessage, ConversationMember, Message, NullableOption, Recipient } from '@microsoft/microsoft-graph-types';
import { stableId } from '../../planner/id.ts';
import { kindOfAddress } from '../../planner/person.ts';
import { SMALL } from '../../planner/relationship.ts';
import type { StoredTouch } from '../ports.ts';

/** A touch whose text nobody has looked at. */
export type Untold = Omit<StoredTouch, 'asks'>;

/** A member of a chat as Graph gives people: the SDK's types leave out who they are. */
export type Member = ConversationMember & { readonly userId?: string | null; readonly email?: string | null };

interface Addressed {
  readonly address: string;
  readonly name: string;
}

/** Of one message in the inbox or among what was sent, at most two: those written to, and those copied. None where it is no message between a few people, or half of one. */
export function mailTouches(message: Message & { readonly '@odata.type'?: string }, direction: StoredTouch['direction'], me: ReadonlySet<string>): Untold[] {
  const { id, conversationId, isDraft } = message;
  const at = Date.parse((direction === 'sent' ? message.sentDateTime : message.receivedDateTime) ?? '');
  const from = addressedIn(message.from);
  if (!id || !from || Number.isNaN(at) || isDraft || (message['@odata.type'] ?? PLAIN) !== PLAIN) return [];
  const to = allIn(message.toRecipients);
  const copied = [...allIn(message.ccRecipients), ...allIn(message.bccRecipients)];
  const others = persons([from, ...to, ...copied], me);
  if (others.size > SMALL || isBulk(message)) return [];
  const touch = { id, at, channel: 'mail', thread: conversationId ? stableId('thread', conversationId) : null } as const;

  if (direction === 'sent') {
    const first = persons(to, me);
    const rest = new Set([...persons(copied, me)].filter((address) => !first.has(address)));
    return [
      { people: first, addressed: 'to' as const },
      { people: rest, addressed: 'cc' as const },
    ]
      .filter(({ people }) => people.size > 0)
      .map(({ people, addressed }) => ({ ...touch, direction, people: [...people], addressed, automatic: false }));
  }
  const kind = kindOfAddress(from.address, 'person', from.name);
  if (me.has(from.address) || kind === 'list' || kind === 'resource') return [];
  return [{ ...touch, direction, people: [from.address], addressed: to.some(({ address }) => me.has(address)) ? 'to' : 'cc', automatic: kind === 'machine' || isAutomatic(message) }];
}

const PLAIN = '#microsoft.graph.message';

/** One message in a chat, by members; null where nobody wrote it, it was deleted, or it was written to many. `user` is my id. */
export function chatTouch(message: ChatMessage, chat: { readonly id: string; readonly isOneOnOne: boolean }, members: readonly Member[], user: string): Untold | null {
  const writer = message.from?.user?.id;
  const at = Date.parse(message.createdDateTime ?? '');
  if (!message.id || !writer || Number.isNaN(at) || message.messageType !== 'message' || message.deletedDateTime) return null;
  const others = members.filter(({ userId }) => userId !== user);
  if (others.length > SMALL) return null;
  const isMine = writer === user;
  const people = (isMine ? others : others.filter(({ userId }) => userId === writer)).map(({ email }) => (email ?? '').toLowerCase()).filter((address) => address.includes('@'));
  if (people.length === 0) return null;
  const isToMe = chat.isOneOnOne || others.length === 1 || (message.mentions ?? []).some(({ mentioned }) => mentioned?.user?.id === user);
  return {
    id: chatMessageId(chat.id, message.id),
    at,
    channel: 'chat',
    direction: isMine ? 'sent' : 'received',
    people,
    addressed: isMine || isToMe ? 'to' : 'cc',
    thread: stableId('thread', chat.id),
    automatic: false,
  };
}

/** Graph's ids of chat messages are theirs within a chat only. */
export function chatMessageId(chat: string, message: string): string {
  return stableId('chat message', chat, message);
}

function addressedIn(recipient: NullableOption<Recipient> | undefined): Addressed | null {
  const address = recipient?.emailAddress?.address?.trim().toLowerCase() ?? '';
  return address.includes('@') ? { address, name: recipient?.emailAddress?.name?.trim() ?? '' } : null;
}

function allIn(recipients: NullableOption<Recipient[]> | undefined): Addressed[] {
  return (recipients ?? []).map(addressedIn).filter((one) => one !== null);
}

/** Addresses of people other than me. */
function persons(all: readonly Addressed[], me: ReadonlySet<string>): Set<string> {
  return new Set(all.filter(({ address, name }) => !me.has(address) && kindOfAddress(address, 'person', name) === 'person').map(({ address }) => address));
}

function headerOf({ internetMessageHeaders }: Message, name: string): string | null {
  return (
    internetMessageHeaders
      ?.find((one) => one.name?.toLowerCase() === name)
      ?.value?.trim()
      .toLowerCase() ?? null
  );
}

/** Nobody wrote it to me: an automatic reply, or what a machine sends. RFC 3834, and what Exchange adds. */
function isAutomatic(message: Message): boolean {
  const submitted = headerOf(message, 'auto-submitted');
  if (submitted !== null && submitted !== 'no') return true;
  return /\b(all|oof|autoreply)\b/.test(headerOf(message, 'x-auto-response-suppress') ?? '') || headerOf(message, 'x-autoreply') !== null;
}

/** A newsletter, or what came by a list. */
function isBulk(message: Message): boolean {
  return headerOf(message, 'list-id') !== null || headerOf(message, 'list-unsubscribe') !== null || /^(bulk|list|junk)$/.test(headerOf(message, 'precedence') ?? '');
}
