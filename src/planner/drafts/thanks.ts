/** A thank-you with exactly one marked gap for the one specific thing, unless a note supplies it. */
import type { Note } from '../facts.ts';
import type { Meeting, Person } from '../meeting.ts';
import type { Draft } from '../rule.ts';
import { greetingOf } from '../sentence.ts';

/** Marks what only the sender can say. The draft checks speak until it is filled. */
export const GAP = '[one specific thing]';

export function thanksDraft(people: readonly Person[], meeting: Meeting | null, notes: readonly Note[]): Draft {
  const note = noteOn(meeting, notes);
  const specific = note === null ? `What stayed with me is ${GAP}.` : `What stayed with me: ${note}`;
  return {
    subject: meeting?.subject ? `Thank you: ${meeting.subject}` : 'Thank you',
    body: `Hi ${greetingOf(people)},\n\nThank you for taking the time to talk. ${specific} It gave me something useful to work with, and I did not want to let the moment pass without saying so.\n\nI look forward to picking it up again.\n\nBest regards`,
  };
}

/** What I wrote down last about a meeting, or null. */
export function noteOn(meeting: Meeting | null, notes: readonly Note[]): string | null {
  return (meeting && notes.findLast((one) => one.meeting === meeting.iCalUId)?.text.trim()) ?? null;
}
