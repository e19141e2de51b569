/** Meetings as a calendar and Teams tell of them. */
import { ADA } from '../../src/sandbox/people.ts';

/** What Ada's wall shows at that moment, as an event of the sandbox begins. */
export function onAdasWall(at: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ADA.zone, dateStyle: 'short', timeStyle: 'short' }).format(at).replace(' ', 'T');
}

/** The thread of a meeting's chat. */
export function threadOf(key: string): string {
  return `19:meeting_${key}@thread.v2`;
}

/** What Teams says of a meeting to a page that stands in it. */
export function inMeeting(key: string): { readonly meetingId: string; readonly chatId: string } {
  return { meetingId: btoa(`0#${threadOf(key)}#0`), chatId: threadOf(key) };
}
