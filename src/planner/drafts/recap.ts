/** A recap: decisions, actions with owner and date, open questions. What only the sender knows is a marked gap. */
import type { Meeting, Person } from '../meeting.ts';
import type { Draft, World } from '../rule.ts';
import { greetingOf, relativeDay } from '../sentence.ts';
import { GAP } from './thanks.ts';

export function recapDraft(people: readonly Person[], meeting: Meeting | null, { facts, now }: World): Draft {
  const when = meeting ? ` ${relativeDay(facts.time.zone, meeting.start, now)}` : '';
  const subject = meeting?.subject ?? '';
  const note = meeting ? facts.notes.findLast((one) => one.meeting === meeting.iCalUId)?.text.trim() : undefined;
  return {
    subject: subject === '' ? 'Recap' : `Recap: ${subject}`,
    body: [
      `Hi ${greetingOf(people)},`,
      `Thank you for your time${when}. Here is what we settled, so that we all remember the same.`,
      `Decided:\n- ${note ?? GAP}`,
      'Next steps (who, by when):\n- [name]: [what], by [date]',
      'Still open:\n- [question]',
      'If I got something wrong or left it out, please tell me and I will correct it.',
      'Best regards',
    ].join('\n\n'),
  };
}
