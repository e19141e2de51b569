/** A short word to the one I cannot come to: said early, with another time offered. What else I have then is nobody's business. */
import type { Attended } from '../attendance.ts';
import type { Person } from '../meeting.ts';
import type { Draft, DraftOf, World } from '../rule.ts';
import { greetingOf, relativeDay, titleOf } from '../sentence.ts';

/** To the first of the people, about the meeting of the cluster that concerns them. */
export function choiceDraft({ people: [person], meeting }: DraftOf, { clashes, facts, now }: World): Draft {
  const theirs = person && clashes.get(meeting?.id ?? '')?.find((one) => concerns(one, person))?.meeting;
  const which = theirs ? `${titleOf(theirs)} ${relativeDay(facts.time.zone, theirs.start, now)}` : '[the meeting that you leave]';
  return {
    subject: theirs?.subject ? `I cannot make it: ${theirs.subject}` : 'I cannot make it',
    body: `Hi ${person ? greetingOf([person]) : 'there'},\n\nI want to tell you early: I said yes to two things at once, and cannot come to ${which}. I am sorry for the change of plan.\n\nCould we move it to [another time]? If it has to stay, I will read what you decide, and send you beforehand what you need from me.\n\nBest regards`,
  };
}

function concerns({ isPrivate, invited }: Attended, { address }: Person): boolean {
  return !isPrivate && invited.some((one) => one.address === address);
}
