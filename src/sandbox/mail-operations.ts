/** What Graph does with mail, and what allows it. */
import { mailDelta } from './mail-delta.ts';
import type { MailMessage } from './mail.ts';
import { allMessages, folderMessages, mailFolder } from './mail-lists.ts';
import { messageFor, WITH_TEXT } from './mail-query.ts';
import { answerTo, forward } from './mail-replies.ts';
import { sendAnswer, sendDraft, sendMail } from './mail-sending.ts';
import { changeMessage, createDraft, deleteMessage, messageBy, moveMessage } from './mail-writes.ts';
import { ok, type Answer, type Call, type Operation } from './operation.ts';

const READING = ['Mail.ReadBasic', ...WITH_TEXT];
const WRITING = ['Mail.ReadWrite'];
const SENDING = { scopes: ['Mail.Send'], isSending: true };
const MESSAGE = '/me/messages/{id}';

export const mailOperations: readonly Operation[] = [
  { method: 'GET', path: '/me/mailFolders/{folder}', scopes: READING, run: mailFolder },
  { method: 'GET', path: '/me/mailFolders/{folder}/messages', scopes: READING, run: folderMessages },
  { method: 'GET', path: '/me/mailFolders/{folder}/messages/delta', scopes: READING, run: mailDelta },
  { method: 'GET', path: '/me/messages', scopes: READING, run: allMessages },
  { method: 'POST', path: '/me/messages', scopes: WRITING, run: (call) => entity(call, createDraft(call), 201) },
  { method: 'GET', path: MESSAGE, scopes: READING, run: (call) => entity(call, messageBy(call), 200) },
  { method: 'PATCH', path: MESSAGE, scopes: WRITING, run: (call) => entity(call, changeMessage(call), 200) },
  { method: 'DELETE', path: MESSAGE, scopes: WRITING, run: deleteMessage },
  { method: 'POST', path: `${MESSAGE}/move`, scopes: WRITING, run: (call) => entity(call, moveMessage(call), 201) },
  { method: 'POST', path: `${MESSAGE}/createReply`, scopes: WRITING, run: (call) => entity(call, answerTo(call, 'one'), 201) },
  { method: 'POST', path: `${MESSAGE}/createReplyAll`, scopes: WRITING, run: (call) => entity(call, answerTo(call, 'all'), 201) },
  { method: 'POST', path: `${MESSAGE}/createForward`, scopes: WRITING, run: (call) => entity(call, forward(call), 201) },
  { method: 'POST', path: `${MESSAGE}/reply`, ...SENDING, run: (call) => sendAnswer(call, 'one') },
  { method: 'POST', path: `${MESSAGE}/replyAll`, ...SENDING, run: (call) => sendAnswer(call, 'all') },
  { method: 'POST', path: `${MESSAGE}/send`, ...SENDING, run: sendDraft },
  { method: 'POST', path: '/me/sendMail', ...SENDING, run: sendMail },
];

function entity(call: Call, message: MailMessage, status: number): Answer {
  const { user, root } = call;
  return { ...ok({ '@odata.context': `${root}/$metadata#users('${user.userId}')/messages/$entity`, ...messageFor(call, message) }), status };
}
