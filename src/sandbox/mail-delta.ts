/** What changed in a folder of mail. */
import { GraphError } from './graph-error.ts';
import type { Folder, Mail, Seen } from './mail.ts';
import { messageId, messageJson, readStateJson, removedJson, type Shown } from './mail-json.ts';
import { folderIn, selected, shownTo } from './mail-query.ts';
import { ok, type Answer, type Call } from './operation.ts';
import { pageSize } from './preferences.ts';
import { isEvicted, unrulyItems, unrulyPage, type Standing } from './unruly.ts';

/** Where a round stands; its query is baked into it. */
interface Round extends Standing {
  readonly epoch: string;
  readonly folder: Folder;
  readonly select: readonly string[] | null;
  /** Epoch milliseconds: what was received before is not told. */
  readonly from: number;
  readonly since: number;
  /** Null in a delta token, whose next request fixes it. */
  readonly upTo: number | null;
}

/** What a round tells one after the other; a string is the id of something never told, and gone. */
type Item = Seen | string;

export function mailDelta(call: Call): Answer {
  const { mailbox, root, headers } = call;
  const { mail, nature } = mailbox;
  const asked = roundOf(call, mail);
  const upTo = asked.upTo ?? mail.version;
  const round = asked.upTo === null ? { ...asked, upTo, born: mailbox.nextRound(), page: 0 } : { ...asked, upTo };
  if (isEvicted(nature, round)) throw gone();
  const { folder, select, from, since, born } = round;
  const shown = shownTo(call, select);
  const honest: Item[] = mail.seen(folder, since, upTo, shown.isImmutable).filter(({ how, message }) => how !== 'whole' || message.receivedAt >= from);
  const items = unrulyItems(nature, born, honest, since > 0 ? (chance) => `AAMkADnever${String(chance).slice(2)}AAA=` : null);
  const { value, skip, isLast } = unrulyPage(nature, round, items, pageSize(call));
  const next: Round = isLast ? { ...round, since: upTo, upTo: null, skip: 0 } : { ...round, skip, page: round.page + 1 };
  const link = `${root}/me/mailFolders/${folder}/messages/delta?${isLast ? '$deltatoken' : '$skiptoken'}=${Buffer.from(JSON.stringify(next)).toString('base64url')}`;
  return ok(
    { '@odata.context': `${root}/$metadata#Collection(message)`, [isLast ? '@odata.deltaLink' : '@odata.nextLink']: link, value: value.map((item) => jsonOf(item, shown)) },
    headers['prefer'] === undefined ? {} : { 'Preference-Applied': headers['prefer'] },
  );
}

/** What is gone from a folder is told by the id that it had there. */
function jsonOf(item: Item, shown: Shown): object {
  if (typeof item === 'string') return removedJson(item);
  const { message, version, how } = item;
  if (how === 'gone') return removedJson(messageId(message, shown.isImmutable));
  return how === 'partly' ? readStateJson(message, shown) : messageJson(message, version, shown);
}

function roundOf(call: Call, { epoch }: Mail): Round {
  const folder = folderIn(call);
  const token = call.query.get('$skiptoken') ?? call.query.get('$deltatoken');
  if (token === null) return { epoch, folder, select: selected(call), from: receivedFrom(call), since: 0, upTo: null, skip: 0, born: 0, page: 0 };
  const round = fromToken(token);
  if (round?.folder !== folder) throw new GraphError(400, 'ErrorInvalidUrlQueryFilter', 'The sync state is not valid.');
  if (round.epoch !== epoch) throw gone();
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

const gone = () => new GraphError(410, 'SyncStateNotFound', 'The sync state generation is not found; generation=1;[highest=2][2].');
