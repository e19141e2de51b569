/** Teams' windows to write in, and a link where the host, or this place in it, has none: in a meeting's panel all three throw. */
import { app, calendar, chat, mail } from '@microsoft/teams-js';
import type { Letter } from './host.ts';
import { webLink } from './links.ts';

/** Opens one of them; rejects where even the link was refused. */
export async function composeInTeams(letter: Letter): Promise<void> {
  try {
    if (await hasComposed(letter)) return;
  } catch {
    // The host said that it could, and did not.
  }
  await app.openLink(webLink(letter));
}

/** Whether the host has a window for it, and opened it. */
async function hasComposed({ kind, to: [...to], subject, body }: Letter): Promise<boolean> {
  if (kind === 'mail' && mail.isSupported()) await mail.composeMail({ type: mail.ComposeMailType.New, toRecipients: to, subject, message: body });
  else if (kind === 'meeting' && calendar.isSupported()) await calendar.composeMeeting({ attendees: to, subject, content: body });
  else if (kind === 'chat' && chat.isSupported()) await chat.openGroupChat({ users: to, message: body });
  else return false;
  return true;
}
