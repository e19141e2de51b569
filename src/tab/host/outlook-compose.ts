/** Outlook's windows to write in. It has them only beside what is read, the one for mail since Mailbox 1.6: else a link opens one on the web. A chat opens in Teams. */
import type { Letter } from './host.ts';
import { webLink } from './links.ts';
import type { Mailbox } from './office.ts';
import { htmlOf } from './plain-html.ts';

/** Opens one of them. */
export function composeInOutlook(mailbox: Mailbox, letter: Letter): void {
  const { kind, to, subject, body } = letter;
  if (kind === 'mail' && mailbox.displayNewMessageForm && isRead(mailbox)) mailbox.displayNewMessageForm({ toRecipients: to, subject, htmlBody: htmlOf(body) });
  else if (kind === 'meeting' && mailbox.displayNewAppointmentForm && isRead(mailbox)) mailbox.displayNewAppointmentForm({ requiredAttendees: to, subject, body });
  else window.open(webLink(letter), '_blank', 'noopener');
}

function isRead({ item }: Mailbox): boolean {
  return typeof item?.subject === 'string';
}
