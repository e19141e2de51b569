/** Which of my notes are on a meeting. Pure. */
import type { Facts, Note } from './facts.ts';
import type { Meeting } from './meeting.ts';

/** Whether it is on this meeting, or on its series. */
export function isNoteOn({ iCalUId }: Pick<Meeting, 'iCalUId'>, { meeting }: Note): boolean {
  return meeting?.toLowerCase() === iCalUId.toLowerCase();
}

/** In turn; on an occurrence of a series, those written from its beginning on until the next begins. */
export function notesOn({ iCalUId, series, start }: Meeting, { notes, meetings }: Pick<Facts, 'notes' | 'meetings'>): Note[] {
  const own = notes.filter((note) => isNoteOn({ iCalUId }, note));
  if (!series || own.length === 0) return own;
  const next = meetings.reduce((least, one) => (one.iCalUId === iCalUId && one.start > start ? Math.min(least, one.start) : least), Infinity);
  return own.filter(({ at }) => at >= start && at < next);
}
