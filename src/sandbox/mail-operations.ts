/** What Graph does with mail: the delta of a folder, single messages, and one found by its extended property; what changes mail is beside it. */
import { GraphError } from './graph-error.ts';
import { MAIL_FOLDERS, type Folder, type Mail, type MailMessage, type Seen } from './mail.ts';
import { messageJson, MESSAGE_PROPERTIES, readStateJson, removedJson, type Shown } from './mail-json.ts';
import { sendDraft, sendMail } from './mail-sending.ts';
import { changeMessage, createDraft, deleteMessage, messageBy, replyTo } from './mail-writes.ts';
import { ok, type Answer, type Call, type Operation } from './operation.ts';
import { pageSize, preferred } from './preferences.ts';

const WITH_TEXT = ['Mail.Read', 'Mail.ReadWrite'];
const READING = ['Mail.ReadBasic', ...WITH_TEXT];
const WRITING = ['Mail.ReadWrite'];
const SENDING = ['Mail.Send'];

export const mailOperations: readonly Operation[] = [
  { method: 'GET', path: '/me/mailFolders/{folder}/messages/delta', scopes: READING, run: delta },
  { method: 'GET', path: '/me/messages/{id}', scopes: READING, run: single },
  { method: 'GET', path: '/me/messages', scopes: WITH_TEXT, run: found },
  { method: 'POST', path: '/me/messages', scopes: WRITING, run: (call) => made(call, createDraft(call)) },
  { method: 'PATCH', path: '/me/messages/{id}', scopes: WRITING, run: (call) => entity(call, changeMessage(call)) },
  { method: 'DELETE', path: '/me/messages/{id}', scopes: WRITING, run: deleteMessage },
  { method: 'POST', path: '/me/messages/{id}/createReply', scopes: WRITING, run: (call) => made(call, replyTo(call, false)) },
  { method: 'POST', path: '/me/messages/{id}/createReplyAll', scopes: WRITING, run: (call) => made(call, replyTo(call, true)) },
  { method: 'POST', path: '/me/messages/{id}/send', scopes: SENDING, run: sendDraft },
  { method: 'POST', path: '/me/sendMail', scopes: SENDING, run: sendMail },
];

const TAGGED = /^singleValueExtendedProperties\/any\((\w+): ?\1\/id eq '([^']+)' and \1\/value eq '([^']*)'\)$/;
const EXPANDED = /^singleValueExtendedProperties\(\$filter=(.+)\)$/;

/** Where a round stands; its query is baked into it. */
interface Round {
  readonly epoch: string;
  readonly folder: Folder;
  readonly select: readonly string[] | null;
  /** Epoch milliseconds: what was received before is not told. */
  readonly from: number;
  readonly since: number;
  /** Null in a delta token, whose next request fixes it. */
  readonly upTo: number | null;
  readonly skip: number;
}

function delta(call: Call): Answer {
  const { mailbox, root, headers } = call;
  const asked = roundOf(call, mailbox.mail);
  const { folder, select, from, since, skip, upTo } = { ...asked, upTo: asked.upTo ?? mailbox.mail.version };
  const all = mailbox.mail.seen(folder, since, upTo).filter(({ how, message }) => how !== 'whole' || message.receivedAt >= from);
  const value = all.slice(skip, skip + pageSize(call)).map(jsonFor(folder, shownTo(call, select)));
  const isLast = skip + value.length >= all.length;
  const next: Round = isLast ? { ...asked, since: upTo, upTo: null, skip: 0 } : { ...asked, upTo, skip: skip + value.length };
  const link = `${root}/me/mailFolders/${folder}/messages/delta?${isLast ? '$deltatoken' : '$skiptoken'}=${Buffer.from(JSON.stringify(next)).toString('base64url')}`;
  return ok(
    { '@odata.context': `${root}/$metadata#Collection(message)`, [isLast ? '@odata.deltaLink' : '@odata.nextLink']: link, value },
    headers['prefer'] === undefined ? {} : { 'Preference-Applied': headers['prefer'] },
  );
}

function single(call: Call): Answer {
  return entity(call, messageBy(call));
}

function entity(call: Call, message: MailMessage): Answer {
  const { mailbox, user, root } = call;
  return ok({ '@odata.context': `${root}/$metadata#users('${user.userId}')/messages/$entity`, ...messageJson(message, mailbox.mail.version, shownTo(call, selected(call))) });
}

function made(call: Call, message: MailMessage): Answer {
  return { ...entity(call, message), status: 201 };
}

/** Messages that carry an extended property with this value: the one search of all mail that the sandbox answers. */
function found(call: Call): Answer {
  const { mailbox, user, root, query } = call;
  const [, , id, value] = TAGGED.exec(query.get('$filter') ?? '') ?? [];
  if (id === undefined) throw new GraphError(400, 'ErrorInvalidUrlQueryFilter', 'The sandbox finds messages by one singleValueExtendedProperties only.');
  const shown = shownTo(call, selected(call));
  const tagged = mailbox.mail.all().filter(({ extended }) => extended?.[id] === value);
  return ok({ '@odata.context': `${root}/$metadata#users('${user.userId}')/messages`, value: tagged.map((one) => messageJson(one, mailbox.mail.version, shown)) });
}

/** Texts are hidden from who may read headers only. */
function shownTo(call: Call, select: readonly string[] | null): Shown {
  const { isText, isImmutable } = preferred(call);
  return { hasText: WITH_TEXT.some((scope) => call.caller.scopes.includes(scope)), isText, isImmutable, select, extended: expandedIn(call) };
}

/** What is gone from a folder is told by the id that it had there. */
function jsonFor(folder: Folder, shown: Shown): (seen: Seen) => object {
  return ({ message, version, how }) => {
    if (how === 'gone') return removedJson({ ...message, folder }, shown);
    return how === 'partly' ? readStateJson(message, shown) : messageJson(message, version, shown);
  };
}

function roundOf(call: Call, { epoch }: Mail): Round {
  const folder = MAIL_FOLDERS.find((one) => one === call.params['folder']?.toLowerCase());
  if (!folder) throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store., The process failed to get the correct properties.');
  const token = call.query.get('$skiptoken') ?? call.query.get('$deltatoken');
  if (token === null) return { epoch, folder, select: selected(call), from: receivedFrom(call), since: 0, upTo: null, skip: 0 };
  const round = fromToken(token);
  if (round?.folder !== folder) throw new GraphError(400, 'ErrorInvalidUrlQueryFilter', 'The sync state is not valid.');
  if (round.epoch !== epoch) throw new GraphError(410, 'SyncStateNotFound', 'The sync state generation is not found; generation=1;[highest=2][2].');
  return round;
}

/** Null for a token that nobody here has made. */
function fromToken(token: string): Round | null {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString()) as Round;
  } catch {
    return null;
  }
}

function selected({ query }: Call): string[] | null {
  const given = query.get('$select');
  if (given === null) return null;
  const names = given.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !MESSAGE_PROPERTIES.has(name));
  if (unknown !== undefined) throw new GraphError(400, 'RequestBroker--ParseUri', `Could not find a property named '${unknown}' on type 'Microsoft.OutlookServices.Message'.`);
  return names;
}

/** The ids of extended properties that `$expand` names. */
function expandedIn({ query }: Call): string[] {
  const filter = EXPANDED.exec(query.get('$expand') ?? '')?.[1] ?? '';
  return [...filter.matchAll(/id eq '([^']+)'/g)].map(([, id = '']) => id);
}

/** The one filter that the delta of messages knows. */
function receivedFrom({ query }: Call): number {
  const refused = ['$search', '$skip', '$count'].find((name) => query.has(name));
  if (refused !== undefined) throw new GraphError(400, 'ErrorInvalidUrlQuery', `The following parameters are not supported with change tracking over the 'Messages' resource: '${refused}'.`);
  const order = query.get('$orderby');
  if (order !== null && order !== 'receivedDateTime desc') throw new GraphError(400, 'ErrorInvalidUrlQueryOrderBy', 'The sort order is not supported with change tracking.');
  const filter = query.get('$filter');
  if (filter === null) return 0;
  const [, operator, instant = ''] = /^receivedDateTime (ge|gt) (\S+)$/.exec(filter) ?? [];
  const at = Date.parse(instant);
  if (Number.isNaN(at)) throw new GraphError(400, 'ErrorInvalidUrlQueryFilter', 'The query filter contains one or more invalid nodes.');
  return operator === 'gt' ? at + 1 : at;
}
