/** Praise of one specific thing, and no request beside it. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { greetingOf, relativeDay } from '../sentence.ts';
import { GAP, noteOn } from './thanks.ts';

export function praiseDraft({ people, meeting }: DraftOf, { facts, now }: World): Draft {
  const when = meeting ? ` ${relativeDay(facts.time.zone, meeting.start, now)}` : '';
  const subject = meeting?.subject ?? '';
  const note = noteOn(meeting, facts.notes);
  const specific = note === null ? `What I liked best was ${GAP}.` : `What I liked best: ${note}`;
  return {
    subject: subject === '' ? 'Well done' : `Well done: ${subject}`,
    body: `Hi ${greetingOf(people)},\n\nI was there${when}, and wanted to say it while it is fresh. ${specific} One could see how much work had gone into it, and it was worth it.\n\nCongratulations to you, and to everyone who had a hand in it.\n\nBest regards`,
  };
}
