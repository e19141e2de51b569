/** Which meeting Teams shows this in. */
import type { app } from '@microsoft/teams-js';

/** The chat thread of the meeting: Teams says it as the chat's id, and inside the meeting's, which is base64 of `0#<thread>#0`. Null outside a meeting. */
export function threadOf({ chat, meeting }: Pick<app.Context, 'chat' | 'meeting'>): string | null {
  if (!meeting) return null;
  return chat?.id || threadInside(meeting.id);
}

function threadInside(id: string): string | null {
  try {
    return atob(id).split('#')[1] || null;
  } catch {
    return null;
  }
}
