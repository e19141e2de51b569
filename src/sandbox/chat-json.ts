/** Chats in Graph's JSON. */
import { lastOf, type Chat, type ChatMessage } from './chat.ts';
import type { User } from './people.ts';

const NEVER = '0001-01-01T00:00:00Z';
const instant = (at: number) => new Date(at).toISOString();

export function chatJson(chat: Chat, { tenantId }: User): object {
  const at = chat.messages[0]?.at ?? 0;
  return {
    id: chat.id,
    topic: chat.topic,
    createdDateTime: instant(at),
    lastUpdatedDateTime: instant(at),
    chatType: chat.type,
    webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(chat.id)}/0?tenantId=${tenantId}`,
    tenantId,
    onlineMeetingInfo: null,
    viewpoint: { isHidden: false, lastMessageReadDateTime: instant(at) },
    isHiddenForAllMembers: false,
  };
}

export function previewJson(chat: Chat): object | null {
  const last = lastOf(chat);
  if (!last) return null;
  return {
    id: String(last.at),
    createdDateTime: instant(last.at),
    isDeleted: last.isDeleted,
    messageType: last.by === null ? 'systemEventMessage' : 'message',
    from: fromJson(chat, last),
    body: { contentType: 'html', content: last.content },
    eventDetail: null,
  };
}

export function chatMessageJson(chat: Chat, message: ChatMessage): object {
  const isSystem = message.by === null;
  return {
    id: String(message.at),
    replyToId: null,
    etag: String(message.modifiedAt),
    messageType: isSystem ? 'systemEventMessage' : 'message',
    createdDateTime: instant(message.at),
    lastModifiedDateTime: instant(message.modifiedAt),
    lastEditedDateTime: null,
    deletedDateTime: message.isDeleted ? instant(message.modifiedAt) : null,
    subject: null,
    summary: null,
    chatId: chat.id,
    importance: 'normal',
    locale: 'en-us',
    webUrl: null,
    channelIdentity: null,
    policyViolation: null,
    eventDetail: null,
    from: fromJson(chat, message),
    body: { contentType: 'html', content: isSystem ? '<systemEventMessage/>' : message.content },
    attachments: [],
    mentions: message.mentions.map((userId, id) => ({
      id,
      mentionText: nameOf(chat, userId),
      mentioned: {
        application: null,
        device: null,
        conversation: null,
        user: { '@odata.type': '#microsoft.graph.teamworkUserIdentity', id: userId, displayName: nameOf(chat, userId), userIdentityType: 'aadUser' },
      },
    })),
    reactions: [],
    messageHistory: [],
  };
}

function fromJson(chat: Chat, { by }: ChatMessage): object | null {
  if (by === null) return null;
  return { application: null, device: null, user: { '@odata.type': '#microsoft.graph.teamworkUserIdentity', id: by, displayName: nameOf(chat, by), userIdentityType: 'aadUser' } };
}

const nameOf = (chat: Chat, userId: string) => chat.members.find((one) => one.userId === userId)?.name ?? null;

export function memberJson({ userId, name, address }: Chat['members'][number], { tenantId }: User): object {
  return {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    id: Buffer.from(`${tenantId}##${userId}`).toString('base64url'),
    roles: ['owner'],
    displayName: name,
    visibleHistoryStartDateTime: NEVER,
    userId,
    email: address,
    tenantId,
  };
}
