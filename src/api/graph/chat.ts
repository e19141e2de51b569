/** Chats as a stream of touches: one look at the list a round, and only chats with something new are opened. */
import type { Chat, ChatMessage } from '@microsoft/microsoft-graph-types';
import { asks } from '../../planner/questions.ts';
import { MINUTE, DAY } from '../../planner/working-time.ts';
import type { Instant } from '../../planner/meeting.ts';
import { TOUCH_DAYS, type Owner, type StoredTouch, type TouchSource } from '../ports.ts';
import type { GraphClient } from './client.ts';
import { isStatus } from './refusal.ts';
import { chatMessageId, chatTouch, type Member } from './to-touch.ts';

interface Page<T> {
  readonly value?: readonly T[];
  readonly '@odata.nextLink'?: string;
}

/** What the cursor carries: until when everything written is known. */
interface Cursor {
  readonly until: Instant;
}

interface Found {
  readonly touches: readonly StoredTouch[];
  readonly gone: readonly string[];
}

const LIST = '/me/chats?$expand=lastMessagePreview&$orderby=lastMessagePreview/createdDateTime%20desc&$top=50';
/** Messages this much older than the cursor are read again: they may have been late. */
const OVERLAP = 10 * MINUTE;
/** Pages of 50: the latest messages of a chat, or the chats written in last. */
const MOST_PAGES = 40;

export function graphChat(graph: GraphClient): TouchSource {
  return {
    stream: 'chat',
    step: 'chat',
    async changes(owner, cursor, { now }) {
      const known = cursor === null ? null : (JSON.parse(cursor) as Cursor);
      const since = known?.until ?? now - TOUCH_DAYS * DAY;
      const { news, gone, until } = await listNews(graph, owner, since);
      const found: Found[] = [];
      for (const chat of news) found.push(await open(graph, owner, chat, since - OVERLAP));
      return {
        upserted: found.flatMap(({ touches }) => touches),
        gone: [...gone, ...found.flatMap((one) => one.gone)],
        isWhole: known === null,
        cursor: JSON.stringify({ until } satisfies Cursor),
      };
    },
  };
}

/** Chats with something written since, and last messages that were deleted. The one written in last comes first: the list is read until it comes to what is known. */
async function listNews(graph: GraphClient, owner: Owner, since: Instant): Promise<{ news: Chat[]; gone: string[]; until: Instant }> {
  const news: Chat[] = [];
  const gone: string[] = [];
  let until = since;
  let hasMore = true;
  for await (const chats of pages<Chat>(graph, owner, LIST, () => hasMore)) {
    hasMore = false;
    for (const chat of chats) {
      const last = chat.lastMessagePreview;
      const at = Date.parse(last?.createdDateTime ?? '');
      if (!chat.id || !last?.id || Number.isNaN(at)) continue;
      if (last.isDeleted) gone.push(chatMessageId(chat.id, last.id));
      hasMore = at > since;
      if (!hasMore) continue;
      until = Math.max(until, at);
      news.push(chat);
    }
  }
  return { news, gone, until };
}

async function open(graph: GraphClient, owner: Owner, { id = '', chatType }: Chat, since: Instant): Promise<Found> {
  const path = `/chats/${encodeURIComponent(id)}`;
  const members = ((await graph.get(owner, 'chat', `${path}/members`).catch(left)) as Page<Member> | null)?.value ?? [];
  const touches: StoredTouch[] = [];
  const gone: string[] = [];
  if (members.length === 0) return { touches, gone };
  const filter = encodeURIComponent(`lastModifiedDateTime gt ${new Date(since).toISOString()}`);
  for await (const messages of pages<ChatMessage>(graph, owner, `${path}/messages?$top=50&$orderby=lastModifiedDateTime%20desc&$filter=${filter}`)) {
    for (const message of messages) {
      const touch = chatTouch(message, { id, isOneOnOne: chatType === 'oneOnOne' }, members, owner.user);
      if (touch) touches.push({ ...touch, asks: asks(plainText(message.body)) });
      else if (message.id) gone.push(chatMessageId(id, message.id));
    }
  }
  return { touches, gone };
}

/** A chat that I am no longer in. */
function left(error: unknown): null {
  if (isStatus(error, 404) || isStatus(error, 403)) return null;
  throw error;
}

async function* pages<T>(graph: GraphClient, owner: Owner, path: string, goesOn: () => boolean = () => true): AsyncGenerator<readonly T[]> {
  let next = path;
  for (let count = 1; count <= MOST_PAGES; count++) {
    const page = (await graph.get(owner, 'chat', next)) as Page<T>;
    yield page.value ?? [];
    if (!page['@odata.nextLink'] || !goesOn()) return;
    next = graph.pathOf(page['@odata.nextLink']);
  }
}

/** What HTML shows, a block a line. */
function plainText(body: ChatMessage['body']): string {
  const content = body?.content ?? '';
  if (body?.contentType !== 'html') return content;
  return content
    .replace(/<(blockquote|attachment)\b.*?<\/\1>/gis, '')
    .replace(/<(br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
