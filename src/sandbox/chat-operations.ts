/** What Graph does with chats: the list with what was said last, messages and members. */
import type { Chat, ChatMessage } from './chat.ts';
import { chatJson, chatMessageJson, memberJson, previewJson } from './chat-json.ts';
import { GraphError } from './graph-error.ts';
import { ok, type Answer, type Call, type Operation } from './operation.ts';

const READING = ['Chat.Read', 'Chat.ReadWrite'];
const LISTING = ['Chat.ReadBasic', ...READING];
const LARGEST_PAGE = 50;
const USUAL_PAGE = 20;

export const chatOperations: readonly Operation[] = [
  { method: 'GET', path: '/me/chats', scopes: LISTING, run: list },
  { method: 'GET', path: '/chats/{id}/messages', scopes: READING, run: messages },
  { method: 'GET', path: '/chats/{id}/members', scopes: [...LISTING, 'ChatMember.Read', 'ChatMember.ReadWrite'], run: members },
];

/** The one written in last first. What was said last is shown only to those who may read it. */
function list(call: Call): Answer {
  const { query, caller, user, mailbox, root } = call;
  refuseOthers(call, ['$expand', '$top', '$orderby', '$skiptoken']);
  const order = query.get('$orderby');
  if (order !== null && order !== 'lastMessagePreview/createdDateTime desc') throw new GraphError(400, 'BadRequest', `The orderby '${order}' is not supported.`);
  const expand = query.get('$expand') ?? '';
  if (!['', 'lastMessagePreview', 'members'].includes(expand)) throw new GraphError(400, 'BadRequest', `Expanding '${expand}' is not supported.`);
  const mayRead = READING.some((scope) => caller.scopes.includes(scope));
  const { some, next } = page(call, mailbox.chats.all(), '/me/chats');
  const value = some.map((chat) => ({
    ...chatJson(chat, user),
    ...(expand === 'lastMessagePreview' && mayRead ? { lastMessagePreview: previewJson(chat) } : {}),
    ...(expand === 'members' ? { members: chat.members.slice(0, 25).map((one) => memberJson(one, user)) } : {}),
  }));
  return ok({ '@odata.context': `${root}/$metadata#chats`, '@odata.count': value.length, ...next, value });
}

function messages(call: Call): Answer {
  const { query, root } = call;
  const chat = chatOf(call);
  refuseOthers(call, ['$top', '$filter', '$orderby', '$skiptoken']);
  const order = query.get('$orderby') ?? 'lastModifiedDateTime desc';
  if (!['lastModifiedDateTime desc', 'createdDateTime desc'].includes(order)) throw new GraphError(400, 'BadRequest', `The orderby '${order}' is not supported.`);
  const key = order.startsWith('last') ? 'modifiedAt' : 'at';
  const found = chat.messages.filter(filterOf(call)).sort((a, b) => b[key] - a[key]);
  const { some, next } = page(call, found, `/chats/${chat.id}/messages`);
  return ok({
    '@odata.context': `${root}/$metadata#chats('${encodeURIComponent(chat.id)}')/messages`,
    '@odata.count': some.length,
    ...next,
    value: some.map((message) => chatMessageJson(chat, message)),
  });
}

function members(call: Call): Answer {
  const { id, members: all } = chatOf(call);
  return ok({ '@odata.context': `${call.root}/$metadata#chats('${encodeURIComponent(id)}')/members`, '@odata.count': all.length, value: all.map((one) => memberJson(one, call.user)) });
}

function chatOf({ mailbox, params }: Call): Chat {
  const chat = mailbox.chats.find(params['id'] ?? '');
  if (!chat) throw new GraphError(404, 'NotFound', 'No chat found with the specified id.');
  return chat;
}

function refuseOthers({ query }: Call, known: readonly string[]): void {
  const other = [...query.keys()].find((name) => name.startsWith('$') && !known.includes(name));
  if (other !== undefined) throw new GraphError(400, 'BadRequest', `Query option '${other.slice(1)}' is not allowed.`);
}

/** A page and, where there is more, the link to the next, which repeats what was asked. */
function page<T>({ query, root }: Call, all: readonly T[], path: string): { some: T[]; next: object } {
  const size = Number(query.get('$top') ?? USUAL_PAGE);
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE) throw new GraphError(400, 'BadRequest', `The limit of '${String(LARGEST_PAGE)}' for Top query has been exceeded.`);
  const token = query.get('$skiptoken');
  const from = token === null ? 0 : Number(Buffer.from(token, 'base64url').toString().replace('from ', ''));
  if (Number.isNaN(from)) throw new GraphError(400, 'BadRequest', 'The skiptoken is not valid.');
  const some = all.slice(from, from + size);
  if (from + size >= all.length) return { some, next: {} };
  const link = new URL(`${root}${path}`);
  for (const [name, value] of query) link.searchParams.set(name, value);
  link.searchParams.set('$skiptoken', Buffer.from(`from ${String(from + size)}`).toString('base64url'));
  return { some, next: { '@odata.nextLink': link.href } };
}

/** Dates are filtered only where the same property orders the answer; else the filter is ignored. */
function filterOf({ query }: Call): (one: ChatMessage) => boolean {
  const filter = query.get('$filter');
  if (filter === null) return () => true;
  const terms = filter.split(' and ').map((term) => /^(?<name>lastModifiedDateTime|createdDateTime) (?<operator>gt|lt) (?<at>\S+)$/.exec(term)?.groups ?? {});
  if (terms.some(({ name, operator }) => name === undefined || (name === 'createdDateTime' && operator === 'gt'))) throw new GraphError(400, 'BadRequest', `The filter '${filter}' is not supported.`);
  const order = query.get('$orderby')?.split(' ')[0];
  const heeded = terms
    .filter(({ name }) => name === order)
    .map(({ name, operator, at = '' }) => ({ key: name === 'createdDateTime' ? ('at' as const) : ('modifiedAt' as const), isLater: operator === 'gt', at: Date.parse(at) }));
  return (one) => heeded.every(({ key, isLater, at }) => (isLater ? one[key] > at : one[key] < at));
}
