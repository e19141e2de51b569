/** What a request for mail selects, expands and filters. */
import { GraphError } from './graph-error.ts';
import type { Folder, MailMessage } from './mail.ts';
import { conversationId, folderBy, internetId, messageJson, MESSAGE_PROPERTIES, type Shown } from './mail-json.ts';
import type { Call } from './operation.ts';
import { preferred } from './preferences.ts';

/** Any one of them shows bodies, previews and extended properties. */
export const WITH_TEXT = ['Mail.Read', 'Mail.ReadWrite'];

/** Whether the caller may read more than headers. */
export function hasText({ caller }: Call): boolean {
  return WITH_TEXT.some((scope) => caller.scopes.includes(scope));
}

/** How the caller sees messages: texts are hidden from who may read headers only. Throws for a property that nobody knows. */
export function shownTo(call: Call, select: readonly string[] | null = selected(call)): Shown {
  const { isText, isImmutable } = preferred(call);
  return { hasText: hasText(call), isText, isImmutable, select, extended: expandedIn(call) };
}

/** A message as the caller sees it now. */
export function messageFor(call: Call, message: MailMessage): object {
  return messageJson(message, call.mailbox.mail.versionOf(message.key), shownTo(call));
}

/** The folder that the path names, by its well-known name or its id. */
export function folderIn({ params }: Call): Folder {
  const folder = folderBy(params['folder'] ?? '');
  if (!folder) throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store., The process failed to get the correct properties.');
  return folder;
}

/** Null for the usual properties. */
export function selected({ query }: Call): string[] | null {
  const given = query.get('$select');
  if (given === null) return null;
  const names = given.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !MESSAGE_PROPERTIES.has(name));
  if (unknown !== undefined) throw new GraphError(400, 'RequestBroker--ParseUri', `Could not find a property named '${unknown}' on type 'Microsoft.OutlookServices.Message'.`);
  return names;
}

const EXPANDED = /^singleValueExtendedProperties\(\$filter=(.+)\)$/;

/** The ids of extended properties that `$expand` names. */
function expandedIn({ query }: Call): string[] {
  const filter = EXPANDED.exec(query.get('$expand') ?? '')?.[1] ?? '';
  return [...filter.matchAll(/id eq '([^']+)'/g)].map(([, id = '']) => id);
}

type Test = (message: MailMessage) => boolean;

const TAGGED = /^singleValueExtendedProperties\/any\((\w+): ?\1\/id eq '([^']+)' and \1\/value eq '((?:[^']|'')*)'\)/i;
const PLAIN = /^([\w/]+) (eq|ne|ge|gt|le|lt) ('(?:[^']|'')*'|\S+)/;
const VALUES: Readonly<Record<string, (message: MailMessage) => string | number | boolean>> = {
  receivedDateTime: ({ receivedAt }) => receivedAt,
  sentDateTime: ({ receivedAt, sentAt = receivedAt }) => sentAt,
  isRead: ({ isRead }) => isRead,
  isDraft: ({ folder }) => folder === 'drafts',
  internetMessageId: internetId,
  conversationId,
  'from/emailAddress/address': ({ from }) => from.address,
};

/** What `$filter` lets through, and the properties it names in their order: terms joined by `and`. Throws for what the sandbox does not filter by. */
export function filterIn(call: Call): { readonly test: Test; readonly names: readonly string[] } {
  const tests: Test[] = [];
  const names: string[] = [];
  for (let rest = call.query.get('$filter') ?? ''; rest !== '';) {
    const [tagged, , id = '', value = ''] = TAGGED.exec(rest) ?? [];
    const [plain, name = '', operator = '', asked = ''] = (tagged === undefined && PLAIN.exec(rest)) || [];
    const term = tagged ?? plain;
    if (term === undefined) throw invalid();
    if (tagged !== undefined && !hasText(call)) throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    tests.push(tagged === undefined ? compared(name, operator, asked) : ({ extended }) => extended?.[id] === unquoted(value));
    names.push(tagged === undefined ? name : 'singleValueExtendedProperties');
    rest = rest.slice(term.length);
    if (rest !== '' && !rest.startsWith(' and ')) throw invalid();
    rest = rest.replace(/^ and /, '');
  }
  return { test: (message) => tests.every((one) => one(message)), names };
}

function compared(name: string, operator: string, asked: string): Test {
  const value = VALUES[name];
  if (!value) throw invalid();
  const wanted = asked.startsWith("'") ? unquoted(asked.slice(1, -1)) : name.endsWith('DateTime') ? Date.parse(asked) : asked === 'true';
  if (Number.isNaN(wanted)) throw invalid();
  const is: Readonly<Record<string, (given: string | number | boolean) => boolean>> = {
    eq: (given) => given === wanted,
    ne: (given) => given !== wanted,
    ge: (given) => given >= wanted,
    gt: (given) => given > wanted,
    le: (given) => given <= wanted,
    lt: (given) => given < wanted,
  };
  return (message) => is[operator]?.(value(message)) ?? false;
}

const unquoted = (text: string) => text.replaceAll("''", "'");
const invalid = () => new GraphError(400, 'ErrorInvalidUrlQueryFilter', 'The query filter contains one or more invalid nodes.');
