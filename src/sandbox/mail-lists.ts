/** Plain reads of mail: all messages or a folder's in pages, and folders. */
import { GraphError } from './graph-error.ts';
import { folderJson } from './mail-json.ts';
import type { MailMessage } from './mail.ts';
import { filterIn, folderIn, messageFor } from './mail-query.ts';
import { ok, type Answer, type Call } from './operation.ts';

const USUAL_PAGE = 10;
const LARGEST_PAGE = 1_000;
const ORDER = /^(receivedDateTime|sentDateTime)( asc| desc)?$/;

/** Of every folder, drafts and deleted ones among them. */
export function allMessages(call: Call): Answer {
  return listed(call, call.mailbox.mail.all(), '/me/messages');
}

export function folderMessages(call: Call): Answer {
  const folder = folderIn(call);
  return listed(call, call.mailbox.mail.all().filter((one) => one.folder === folder), `/me/mailFolders/${folder}/messages`); // prettier-ignore
}

export function mailFolder(call: Call): Answer {
  const folder = folderIn(call);
  const messages = call.mailbox.mail.all().filter((one) => one.folder === folder);
  return ok({ '@odata.context': `${call.root}/$metadata#users('${call.user.userId}')/mailFolders/$entity`, ...folderJson(folder, messages) });
}

/** A page, received last first unless asked for otherwise, with a link to the next. */
function listed(call: Call, messages: readonly MailMessage[], path: string): Answer {
  const { query, root, user } = call;
  if (query.has('$search')) throw new GraphError(400, 'ErrorInvalidUrlQuery', 'The sandbox does not search mail.');
  const { test, names } = filterIn(call);
  const [, by, way = ' asc'] = orderIn(query, names);
  const value = ({ receivedAt, sentAt = receivedAt }: MailMessage) => (by === 'sentDateTime' ? sentAt : receivedAt);
  const all = messages.filter(test).sort((a, b) => (way === ' asc' ? value(a) - value(b) : value(b) - value(a)));
  const size = Math.min(Math.max(Number(query.get('$top') ?? USUAL_PAGE) || 1, 1), LARGEST_PAGE);
  const skip = Number(query.get('$skip') ?? 0);
  const next = new URLSearchParams(query);
  next.set('$skip', String(skip + size));
  return ok({
    '@odata.context': `${root}/$metadata#users('${user.userId}')${path.replace('/me', '')}`,
    ...(query.get('$count') === 'true' ? { '@odata.count': all.length } : {}),
    value: all.slice(skip, skip + size).map((one) => messageFor(call, one)),
    ...(skip + size < all.length ? { '@odata.nextLink': `${root}${path}?${next.toString()}` } : {}),
  });
}

/** What orders an answer has to come first where it is filtered, too: the store is too slow for anything else. */
function orderIn(query: URLSearchParams, filtered: readonly string[]): readonly string[] {
  const order = query.get('$orderby');
  if (order === null) return ['', 'receivedDateTime', ' desc'];
  const found = ORDER.exec(order);
  if (!found) throw new GraphError(400, 'ErrorInvalidUrlQueryOrderBy', 'The sandbox orders mail by receivedDateTime or sentDateTime only.');
  if (filtered.length > 0 && filtered[0] !== found[1]) throw new GraphError(400, 'InefficientFilter', 'The restriction or sort order is too complex for this operation.');
  return found;
}
