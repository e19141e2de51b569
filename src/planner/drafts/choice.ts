/** A short word to the one I cannot come to: said early, with another time offered. What else I have then is nobody's business. */
import type { Attended } from '../attendance.ts';
import type { Meeting, Person } from '../meeting.ts';
import type { Draft, DraftOf, World } from '../rule.ts';
import { clock } from '../clock.ts';
import { letter, sheetFor } from './letter.ts';

/** To the first of the people, about the meeting of the cluster that concerns them. */
export function choiceDraft(of: DraftOf, world: World): Draft {
  const to = { ...of, people: of.people.slice(0, 1) };
  const meeting = theirsIn(of, world);
  const { day, words, fill } = sheetFor(to, world, { meeting });
  const { zone } = world.facts.time;
  const which = meeting ? fill(`{toTitle} {theirDay} ${words.onDay.time}`, { theirDay: day(meeting.start), time: clock(zone, meeting.start) }) : words.theirMeeting;
  return letter('choice', to, world, { meeting: which }, { meeting });
}

function theirsIn({ people: [person], meeting }: DraftOf, { clashes }: World): Meeting | null {
  return (person && clashes.get(meeting?.id ?? '')?.find((one) => concerns(one, person))?.meeting) ?? null;
}

function concerns({ isPrivate, invited }: Attended, { address }: Person): boolean {
  return !isPrivate && invited.some((one) => one.address === address);
}
