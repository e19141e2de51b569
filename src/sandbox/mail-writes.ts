/** Drafts as a client makes and changes them, and messages moved and deleted. Extended properties are taken here, and nowhere else. */
import { randomUUID } from 'node:crypto';
import { GraphError } from './graph-error.ts';
import { folderBy, messageId } from './mail-json.ts';
import type { MailMessage } from './mail.ts';
import type { Answer, Call } from './operation.ts';
import type { Named, User } from './people.ts';

/** What of Graph's message a client may say here. */
export interface SaidMessage {
  readonly subject?: string;
  readonly body?: { readonly contentType?: string; readonly content?: string };
  readonly toRecipients?: readonly SaidRecipient[];
  readonly ccRecipients?: readonly SaidRecipient[];
  readonly bccRecipients?: readonly SaidRecipient[];
  readonly isRead?: boolean;
  readonly singleValueExtendedProperties?: readonly { readonly id: string; readonly value: string }[];
}

export interface SaidRecipient {
  readonly emailAddress?: { readonly name?: string; readonly address?: string };
}

/** The message that the path names. */
export function messageBy({ mailbox, params }: Call): MailMessage {
  const message = mailbox.mail.all().find((one) => [true, false].some((kind) => messageId(one, kind) === params['id']));
  if (!message) throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  return message;
}

export function createDraft(call: Call): MailMessage {
  const asked = (call.body ?? {}) as SaidMessage;
  return keep(call, { ...newMessage(call.user, call.now), ...changed(asked), ...extendedBy(asked) });
}

export function changeMessage(call: Call): MailMessage {
  const message = messageBy(call);
  const asked = (call.body ?? {}) as SaidMessage;
  const different = changed(asked);
  if (message.folder !== 'drafts' && Object.keys(different).length > 0) throw new GraphError(400, 'ErrorInvalidRequest', 'Only drafts may be changed so.');
  return keep(call, { ...message, ...different, ...extendedBy(asked, message), isRead: asked.isRead ?? message.isRead });
}

export function deleteMessage(call: Call): Answer {
  call.mailbox.mail.remove(messageBy(call).key);
  return { status: 204 };
}

/** It has another ordinary id from then on. */
export function moveMessage(call: Call): MailMessage {
  const { mail } = call.mailbox;
  const { key } = messageBy(call);
  const folder = folderBy(String(said(call.body, 'destinationId')));
  if (!folder) throw new GraphError(404, 'ErrorItemNotFound', 'The specified folder was not found in the store.');
  mail.move(key, folder);
  return mail.find(key) as MailMessage;
}

/** What a client says under a name, in whichever case it begins. */
export function said(body: unknown, name: string): unknown {
  const all = (body ?? {}) as Readonly<Record<string, unknown>>;
  return all[name] ?? all[`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`] ?? undefined;
}

/** A message that nobody has written anything in yet; whatever the client says, its conversation is its own. */
export function newMessage({ name, address }: User, now: number): MailMessage {
  const key = `made ${randomUUID()}`;
  const empty = { to: [], cc: [], bcc: [], subject: '', text: '', quoted: '', headers: [] };
  return { ...empty, key, folder: 'drafts', from: { name, address }, conversation: key, receivedAt: now, isRead: true, type: 'message' };
}

/** What a client says differently of a draft. */
export function changed({ subject, body, toRecipients, ccRecipients, bccRecipients }: SaidMessage): Partial<MailMessage> {
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(body?.content === undefined ? {} : body.contentType?.toLowerCase() === 'html' ? { text: textOf(body.content), html: body.content } : { text: body.content }),
    ...(toRecipients === undefined ? {} : { to: toRecipients.map(named) }),
    ...(ccRecipients === undefined ? {} : { cc: ccRecipients.map(named) }),
    ...(bccRecipients === undefined ? {} : { bcc: bccRecipients.map(named) }),
  };
}

function extendedBy({ singleValueExtendedProperties: said = [] }: SaidMessage, before: Partial<MailMessage> = {}): Partial<MailMessage> {
  return said.length === 0 ? {} : { extended: { ...before.extended, ...Object.fromEntries(said.map(({ id, value }) => [id, value])) } };
}

export function keep({ mailbox }: Call, message: MailMessage): MailMessage {
  mailbox.mail.put(message);
  return message;
}

function named({ emailAddress = {} }: SaidRecipient): Named {
  const { address = '', name = address } = emailAddress;
  if (!address.includes('@')) throw new GraphError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  return { name, address };
}

function textOf(html: string): string {
  const text = html.replaceAll(/<br\s*\/?>|<\/p>/gi, '\r\n').replaceAll(/<[^>]*>/g, '');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim();
}
