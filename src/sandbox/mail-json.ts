/** Messages in Graph's JSON, as scopes, $select and the Prefer header want them. */
import { createHash } from 'node:crypto';
import { MAIL_FOLDERS, type Folder, type MailMessage } from './mail.ts';
import type { Named } from './people.ts';

export interface Shown {
  /** Only with Mail.Read: body, preview and what is unique of the body. */
  readonly hasText: boolean;
  readonly isText: boolean;
  readonly isImmutable: boolean;
  /** Properties asked for; null for the usual ones. */
  readonly select: readonly string[] | null;
  /** Extended properties asked for, by id. */
  readonly extended: readonly string[];
}

const TEXTS = ['body', 'bodyPreview', 'uniqueBody'];
const ON_DEMAND = ['uniqueBody', 'internetMessageHeaders'];
const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

/** The immutable id stays when a message moves; the other does not, and is another even where it comes back. */
export function messageId({ key, folder, moves = 0 }: MailMessage, isImmutable: boolean): string {
  return isImmutable ? `AAkALg${digest(`immutable message ${key}`)}AAA=` : `AAMkAD${digest(`message ${key} in ${folder} ${String(moves)}`)}${digest(key).slice(0, 12)}AAA=`;
}

export function messageJson(message: MailMessage, version: number, shown: Shown): object {
  const all = whole(message, version, shown);
  const asked = shown.select ?? Object.keys(all).filter((name) => !ON_DEMAND.includes(name));
  const names = asked.filter((name) => shown.hasText || !TEXTS.includes(name));
  return {
    '@odata.type': `#microsoft.graph.${message.type}`,
    '@odata.etag': `W/"${all.changeKey}"`,
    id: all.id,
    ...Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))),
    ...extendedJson(message, shown),
  };
}

/** Extended properties come only where they are asked for, and there. */
function extendedJson({ extended = {} }: MailMessage, shown: Shown): object {
  const value = shown.extended.flatMap((id) => (extended[id] === undefined ? [] : [{ id, value: extended[id] }]));
  return shown.hasText && value.length > 0 ? { singleValueExtendedProperties: value } : {};
}

/** All that Graph tells of a message whose read state alone has changed. */
export function readStateJson(message: MailMessage, { isImmutable }: Shown): object {
  return { '@odata.type': `#microsoft.graph.${message.type}`, id: messageId(message, isImmutable), parentFolderId: folderId(message.folder), isRead: message.isRead };
}

export function removedJson(id: string): object {
  return { '@odata.type': '#microsoft.graph.message', id, '@removed': { reason: 'deleted' } };
}

/** Every property that may be selected. */
export const MESSAGE_PROPERTIES: ReadonlySet<string> = new Set(
  'id createdDateTime lastModifiedDateTime changeKey categories receivedDateTime sentDateTime hasAttachments internetMessageId internetMessageHeaders subject bodyPreview importance parentFolderId conversationId conversationIndex isDeliveryReceiptRequested isReadReceiptRequested isRead isDraft webLink inferenceClassification body uniqueBody sender from toRecipients ccRecipients bccRecipients replyTo flag'.split(
    ' ',
  ),
);

function whole(message: MailMessage, version: number, { isText, isImmutable }: Shown) {
  const id = messageId(message, isImmutable);
  const [at, sentAt] = [message.receivedAt, message.sentAt ?? message.receivedAt].map((one) => new Date(one).toISOString().replace(/\.\d+Z$/, 'Z'));
  const full = message.quoted === '' ? message.text : `${message.text}\r\n\r\n${message.quoted}`;
  const body = (text: string) => ({ contentType: isText ? 'text' : 'html', content: isText ? text : (message.html ?? `<html><body>${escape(text)}</body></html>`) });
  return {
    id,
    createdDateTime: at,
    lastModifiedDateTime: at,
    changeKey: digest(`${message.key} ${String(version)}`).slice(0, 32),
    categories: [],
    receivedDateTime: at,
    sentDateTime: sentAt,
    hasAttachments: false,
    internetMessageId: internetId(message),
    ...(['sentitems', 'drafts'].includes(message.folder) ? {} : { internetMessageHeaders: [{ name: 'MIME-Version', value: '1.0' }, ...message.headers] }),
    subject: message.subject,
    bodyPreview: full.slice(0, 255),
    importance: 'normal',
    parentFolderId: folderId(message.folder),
    conversationId: conversationId(message),
    conversationIndex: digest(message.conversation).slice(0, 30),
    isDeliveryReceiptRequested: false,
    isReadReceiptRequested: false,
    isRead: message.isRead,
    isDraft: message.folder === 'drafts',
    webLink: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(id)}&exvsurl=1&viewmodel=ReadMessageItem`,
    inferenceClassification: 'focused',
    body: body(full),
    uniqueBody: body(message.text),
    sender: recipient(message.from),
    from: recipient(message.from),
    toRecipients: message.to.map(recipient),
    ccRecipients: message.cc.map(recipient),
    bccRecipients: ['sentitems', 'drafts'].includes(message.folder) ? message.bcc.map(recipient) : [],
    replyTo: [],
    flag: { flagStatus: 'notFlagged' },
  };
}

/** The same for all copies of a message. */
export function internetId({ key, copyOf = key }: MailMessage): string {
  return `<${digest(copyOf).slice(0, 24)}@contoso.com>`;
}

/** The same for all messages of a conversation, in every mailbox here. */
export function conversationId({ conversation }: MailMessage): string {
  return `AAQkAD${digest(`conversation ${conversation}`)}=`;
}

/** The folder with this well-known name or id; undefined where there is none. */
export function folderBy(nameOrId: string): Folder | undefined {
  return MAIL_FOLDERS.find((one) => one === nameOrId.toLowerCase() || folderId(one) === nameOrId);
}

const NAMES: Readonly<Record<Folder, string>> = { inbox: 'Inbox', drafts: 'Drafts', sentitems: 'Sent Items', archive: 'Archive', deleteditems: 'Deleted Items', junkemail: 'Junk Email' };

export function folderJson(folder: Folder, messages: readonly MailMessage[]): object {
  return {
    id: folderId(folder),
    displayName: NAMES[folder],
    parentFolderId: folderId('root'),
    childFolderCount: 0,
    unreadItemCount: messages.filter(({ isRead }) => !isRead).length,
    totalItemCount: messages.length,
    isHidden: false,
  };
}

const folderId = (folder: string) => `AQMkAD${digest(`folder ${folder}`).slice(0, 40)}=`;
const recipient = ({ name, address }: Named) => ({ emailAddress: { name, address } });
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(/\r?\n/g, '<br>');
