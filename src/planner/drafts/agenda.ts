/** An agenda to put into an invitation: the purpose, the points, and what was left open the last time. What only the organizer knows is a marked gap. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { fullName } from '../person-name.ts';
import { relativeDay } from '../sentence.ts';
import { MINUTE } from '../working-time.ts';

export function agendaDraft({ people, meeting }: DraftOf, { facts, now }: World): Draft {
  const minutes = meeting ? Math.round((meeting.end - meeting.start) / MINUTE) : 0;
  const last = meeting?.series ? facts.meetings.findLast((one) => one.iCalUId === meeting.iCalUId && one.end <= now && !one.isCancelled) : undefined;
  const since = last ? `1. Since the last time (${relativeDay(facts.time.zone, last.start, now).replace(/^on /, '')}): what has come of it` : '1. Where we stand';
  return {
    subject: meeting?.subject ? `Agenda: ${meeting.subject}` : 'Agenda',
    body: [
      'What we want to have at the end: [the one outcome]',
      `${since}\n2. [the point that needs a decision]\n3. Next steps: who does what, by when`,
      `${String(minutes)} minutes, with ${people.length > 6 ? `${String(people.length)} people` : people.map(fullName).join(', ')}. If something is missing, please tell me before.`,
    ].join('\n\n'),
  };
}
