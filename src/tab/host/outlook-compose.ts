/** Outlook's windows to write in; a chat opens in Teams. */
import type { Letter } from './host.ts';
import { webLink } from './links.ts';
import type { Mailbox } from './office.ts';

/** Opens one of them. */
export function composeInOutlook(mailbox: Mailbox, letter: Letter): void {
  const { kind, to, subject, body } = letter;
  if (kind === 'mail') mailbox.displayNewMessageForm({ toRecipients: to, subject, htmlBody: htmlOf(body) });
  else if (kind === 'meeting') mailbox.displayNewAppointmentForm({ requiredAttendees: to, subject, body });
  else window.open(webLink(letter), '_blank', 'noopener');
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as HTML that shows just that text, line by line. */
export function htmlOf(text: string): string {
  return text.replaceAll(/[&<>"]/g, (mark) => MARKS[mark] ?? mark).replaceAll(/\r?\n/g, '<br>');
}
