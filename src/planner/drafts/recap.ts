/** A recap: decisions, actions with owner and date, open questions. What only the sender knows is a marked gap. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { greetingOf, relativeDay } from '../sentence.ts';
import { GAP, noteOn } from './thanks.ts';

export function recapDraft({ people, meeting }: DraftOf, { facts, now }: World): Draft {
  const when = meeting ? ` ${relativeDay(facts.time.zone, meeting.start, now)}` : '';
  const subject = meeting?.subject ?? '';
  return {
    subject: subject === '' ? 'Recap' : `Recap: ${subject}`,
    body: [
      `Hi ${greetingOf(people)},`,
      `Thank you for your time${when}. Here is what we settled, so that we all remember the same.`,
      `Decided:\n- ${noteOn(meeting, facts.notes) ?? GAP}`,
      'Next steps (who, by when):\n- [name]: [what], by [date]',
      'Still open:\n- [question]',
      'If I got something wrong or left it out, please tell me and I will correct it.',
      'Best regards',
    ].join('\n\n'),
  };
}
