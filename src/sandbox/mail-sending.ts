/** Mail goes out at once, or when it was deferred to; its copy among the sent appears a little later, and so it does in the inboxes of those here to whom it went. */
import { GraphError } from './graph-error.ts';
import type { MailMessage } from './mail.ts';
import { answerDraft } from './mail-replies.ts';
import { changed, messageBy, newMessage, said, type SaidMessage } from './mail-writes.ts';
import type { Answer, Call } from './operation.ts';

/** Milliseconds until a copy is found among the sent. */
export const COPY_AFTER = 3_000;
/** Milliseconds until it lies in the inboxes of others. */
export const DELIVERED_AFTER = 5_000;
/** When to send, as Exchange keeps it (PidTagDeferredSendTime). */
const DEFERRED = 'SystemTime 0x3FEF';

/** A draft goes out; where it is deferred it waits among the drafts until then. Its immutable id is also that of the copy. */
export function sendDraft(call: Call): Answer {
  const message = messageBy(call);
  if (message.folder !== 'drafts') throw new GraphError(400, 'ErrorInvalidRequest', 'Only a draft can be sent.');
  checkRecipients(message);
  const wait = (Date.parse(message.extended?.[DEFERRED] ?? '') || 0) - call.now;
  const submit = () => {
    submitAt(call, message.key, call.now + Math.max(wait, 0));
  };
  if (wait > 0) call.after(wait, submit);
  else submit();
  return { status: 202 };
}

/** A message made and sent in one; extended properties are not taken. */
export function sendMail(call: Call): Answer {
  const asked = said(call.body, 'message') as SaidMessage | undefined;
  if (!asked) throw new GraphError(400, 'ErrorInvalidRequest', 'There is no message to send.');
  const message = { ...newMessage(call.user, call.now), ...changed(asked) };
  checkRecipients(message);
  goOut(call, message, call.now, String((said(call.body, 'saveToSentItems') as boolean | string | undefined) ?? true) !== 'false');
  return { status: 202 };
}

/** An answer made and sent in one. */
export function sendAnswer(call: Call, whom: 'one' | 'all'): Answer {
  const message = answerDraft(call, messageBy(call), whom);
  checkRecipients(message);
  goOut(call, message, call.now, true);
  return { status: 202 };
}

/** Takes a draft out of the drafts; one that was deleted meanwhile, or has gone out, does not go. */
function submitAt(call: Call, key: string, at: number): void {
  const { mail } = call.mailbox;
  const message = mail.find(key);
  if (message?.folder !== 'drafts') return;
  mail.remove(key);
  goOut(call, message, at, true);
}

/** Sends it at `at`; `isKept`: with a copy among the sent. */
export function goOut({ mailbox: { mail }, after, mailboxOf }: Pick<Call, 'mailbox' | 'after' | 'mailboxOf'>, message: MailMessage, at: number, isKept: boolean): void {
  mail.sent.push({ message, at });
  if (isKept) {
    after(COPY_AFTER, () => {
      mail.put({ ...message, folder: 'sentitems', receivedAt: at });
    });
  }
  const addresses = new Set([...message.to, ...message.cc, ...message.bcc].map(({ address }) => address.toLowerCase()));
  after(DELIVERED_AFTER, () => {
    for (const address of addresses) mailboxOf(address)?.mail.put(delivered(message, address, at));
  });
}

/** As it lies in somebody's inbox: nobody sees who was copied blind. */
function delivered(message: MailMessage, address: string, at: number): MailMessage {
  return { ...message, extended: {}, key: `${message.key} for ${address}`, copyOf: message.key, folder: 'inbox', bcc: [], isRead: false, sentAt: at, receivedAt: at + DELIVERED_AFTER };
}

function checkRecipients({ to, cc, bcc }: MailMessage): void {
  if (to.length + cc.length + bcc.length === 0) throw new GraphError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
}
