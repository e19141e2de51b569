/** What I wrote down, for a letter. */
import type { Note } from '../facts.ts';
import type { Meeting } from '../meeting.ts';

/** What I wrote down last about a meeting, or null. */
export function noteOn(meeting: Meeting | null, notes: readonly Note[]): string | null {
  const text = meeting && notes.findLast((one) => one.meeting === meeting.iCalUId)?.text.trim();
  return text ? text : null;
}
