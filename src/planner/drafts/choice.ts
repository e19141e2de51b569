/** A short word to the one I cannot come to: said early, with another time offered. What else I have then is nobody's business. */
import type { Attended } from '../attendance.ts';
import type { Meeting, Person } from '../meeting.ts';
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor } from './letter.ts';

/** To the first of the people, about the meeting of the cluster that concerns them. */
export function choiceDraft(of: DraftOf, world: World): Draft {
  const to = { ...of, people: of.people.slice(0, 1) };
  const meeting = theirsIn(of, world);
  const sheet = sheetFor(to, world, { meeting });
  return letter('choice', sheet, { meeting: meeting ? `${sheet.fill('{toTitle}')} ${sheet.moment(meeting.start)}` : sheet.words.theirMeeting });
}

function theirsIn({ people: [person], meeting }: DraftOf, { clashes }: World): Meeting | null {
  return (person && clashes.get(meeting?.id ?? '')?.find((one) => concerns(one, person))?.meeting) ?? null;
}

function concerns({ isPrivate, invited }: Attended, { address }: Person): boolean {
  return !isPrivate && invited.some((one) => one.address === address);
}
