/** Addresses that open a window to write in, where the host has none of its own. Nothing is sent by following them. */
import type { Letter } from './host.ts';

/** A new message in the person's own mail program. */
export function mailto({ to, subject, body }: Letter): string {
  const all = to.map((address) => encodeURIComponent(address).replaceAll('%40', '@')).join(',');
  return `mailto:${all}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll(/\r?\n/g, '\r\n'))}`;
}

/** A new message, chat or meeting in Outlook or Teams on the web. */
export function webLink({ kind, to, subject, body }: Letter): string {
  const all = to.join(',');
  if (kind === 'mail') return linkOf('https://outlook.office.com/mail/deeplink/compose', { to: all, subject, body });
  if (kind === 'meeting') return linkOf('https://teams.microsoft.com/l/meeting/new', { subject, attendees: all, content: body });
  return linkOf('https://teams.microsoft.com/l/chat/0/0', { users: all, message: body });
}

/** A link into the tab in Teams; `place` is a page and what is opened on it, such as `queue/<id>`. */
export function teamsLink(appId: string, place: string, webUrl: string): string {
  return linkOf(`https://teams.microsoft.com/l/entity/${appId}/queue`, { webUrl, context: JSON.stringify({ subEntityId: place }) });
}

/** Spaces as %20: Outlook shows a plus as it is. */
function linkOf(address: string, values: Readonly<Record<string, string>>): string {
  return `${address}?${Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
}
