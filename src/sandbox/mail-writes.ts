/** Drafts as a client makes and changes them, and answers begun. Extended properties are taken here, and nowhere else. */
import { randomUUID } from 'node:crypto';
import { GraphError } from './graph-error.ts';
import { messageId } from './mail-json.ts';
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

interface SaidRecipient {
  readonly emailAddress?: { readonly name?: string; readonly address?: string };
}

/** The message that the path names. */
export function messageBy({ mailbox, params }: Call): MailMessage {
  const message = mailbox.mail.all().find((one) => [true, false].some((kind) => messageId(one, kind) === params['id']));
  if (!message) throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  return message;
}

export function createDraft(call: Call): MailMessage {
  const said = (call.body ?? {}) as SaidMessage;
  return kept(call, { ...newMessage(call.user, call.now), ...changed(said), ...extendedBy(said) });
}

export function changeMessage(call: Call): MailMessage {
  const message = messageBy(call);
  const said = (call.body ?? {}) as SaidMessage;
  const different = changed(said);
  if (message.folder !== 'drafts' && Object.keys(different).length > 0) throw new GraphError(400, 'ErrorInvalidRequest', 'Only drafts may be changed so.');
  return kept(call, { ...message, ...different, ...extendedBy(said, message), isRead: said.isRead ?? message.isRead });
}

export function deleteMessage(call: Call): Answer {
  call.mailbox.mail.remove(messageBy(call).key);
  return { status: 204 };
}

/** An answer in the same conversation, as a draft. To all: what is answered counts as read from then on. */
export function replyTo(call: Call, isToAll: boolean): MailMessage {
  const { user, mailbox, now } = call;
  const answered = messageBy(call);
  const { comment, message: said = {} } = (call.body ?? {}) as { readonly comment?: string; readonly message?: SaidMessage };
  if (comment !== undefined && said.body !== undefined) throw new GraphError(400, 'ErrorInvalidRequest', 'Say either a comment or the body of the message.');
  if (isToAll) mailbox.mail.markRead(answered.key, true);
  const others = (people: readonly Named[]) => (isToAll ? people.filter(({ address }) => ![user.address, answered.from.address].includes(address)) : []);
  return kept(call, {
    ...newMessage(user, now),
    conversation: answered.conversation,
    subject: /^re:/i.test(answered.subject) ? answered.subject : `RE: ${answered.subject}`,
    to: [answered.from, ...others(answered.to)],
    cc: others(answered.cc),
    text: comment ?? '',
    quoted: `From: ${answered.from.name} <${answered.from.address}>\r\nSubject: ${answered.subject}\r\n\r\n${answered.text}`,
    ...changed(said),
    ...extendedBy(said),
  });
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

function kept({ mailbox }: Call, message: MailMessage): MailMessage {
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
