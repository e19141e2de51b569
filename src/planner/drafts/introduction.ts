/** To the one who introduced me: thanks at once, and later what came of it. */
import type { Draft, DraftOf, MessageValue, World } from '../rule.ts';
import { greetingOf, listOf } from '../sentence.ts';
import { GAP, noteOn } from './thanks.ts';

export function introductionDraft({ people, meeting, because, data }: DraftOf, { facts }: World): Draft {
  const whom = namedIn(data['people']);
  const note = noteOn(meeting, facts.notes);
  if (because === 'outcome') {
    return {
      subject: `What came of your introduction to ${whom}`,
      body: `Hi ${greetingOf(people)},\n\nTwo weeks ago you introduced me to ${whom}, and you should hear what came of it. ${note ?? `So far: ${GAP}.`}\n\nIt would not have happened without you, and I am grateful that you thought of us both. If I can do the same for you one day, I would be glad to.\n\nBest regards`,
    };
  }
  return {
    subject: `Thank you for introducing ${whom}`,
    body: `Hi ${greetingOf(people)},\n\nThank you for bringing ${whom} and me together. We have met now, and ${note ?? `what made it worth while was ${GAP}`}.\n\nAn introduction lends someone your good name, and I will take care of it. I will let you know what comes of it.\n\nBest regards`,
  };
}

function namedIn(people: MessageValue | undefined): string {
  return Array.isArray(people) ? listOf(people as readonly string[]) : 'them';
}
