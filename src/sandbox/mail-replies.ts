/** Answers and forwards, begun as drafts in the conversation of what they answer. No extended property is taken here: it has to be added to the draft. */
import { GraphError } from './graph-error.ts';
import type { MailMessage } from './mail.ts';
import { changed, keep, messageBy, newMessage, said, type SaidMessage, type SaidRecipient } from './mail-writes.ts';
import type { Call } from './operation.ts';
import type { Named } from './people.ts';

/** An answer to who wrote, or to all, as a draft. To all: what is answered counts as read from then on. */
export function answerTo(call: Call, whom: 'one' | 'all'): MailMessage {
  const answered = messageBy(call);
  if (whom === 'all') call.mailbox.mail.markRead(answered.key, true);
  return keep(call, answerDraft(call, answered, whom));
}

/** The same, not kept. */
export function answerDraft(call: Call, answered: MailMessage, whom: 'one' | 'all'): MailMessage {
  const { user } = call;
  const others = (people: readonly Named[]) => (whom === 'all' ? people.filter(({ address }) => ![user.address, answered.from.address].includes(address)) : []);
  return { ...begun(call, answered, 'RE:'), to: [answered.from, ...others(answered.to)], cc: others(answered.cc), ...changed(messageIn(call)) };
}

/** What came or went, as a draft to others. */
export function forward(call: Call): MailMessage {
  const to = said(call.body, 'toRecipients') as readonly SaidRecipient[] | undefined;
  const message = messageIn(call);
  if (to && message.toRecipients) throw new GraphError(400, 'ErrorInvalidRequest', 'Say the recipients once, beside the message or in it.');
  return keep(call, { ...begun(call, messageBy(call), 'FW:'), ...changed({ ...message, ...(to ? { toRecipients: to } : {}) }) });
}

function begun(call: Call, { from, subject, text, conversation }: MailMessage, prefix: 'RE:' | 'FW:'): MailMessage {
  const isPrefixed = subject.toUpperCase().startsWith(prefix);
  return {
    ...newMessage(call.user, call.now),
    conversation,
    subject: isPrefixed ? subject : `${prefix} ${subject}`,
    text: commentIn(call) ?? '',
    quoted: `From: ${from.name} <${from.address}>\r\nSubject: ${subject}\r\n\r\n${text}`,
  };
}

function messageIn(call: Call): SaidMessage {
  const message = (said(call.body, 'message') ?? {}) as SaidMessage;
  if (message.body !== undefined && commentIn(call) !== undefined) throw new GraphError(400, 'ErrorInvalidRequest', 'Say either a comment or the body of the message.');
  return message;
}

const commentIn = ({ body }: Call) => said(body, 'comment') as string | undefined;
