/** An agenda to put into an invitation: the purpose, the points, and what was left open the last time. What only the organizer knows is a marked gap. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { isToKeep } from '../promises/history.ts';
import { fullName } from '../person-name.ts';
import { allOf } from '../sentence.ts';
import { MINUTE } from '../working-time.ts';
import { sheetFor, subjectOf } from './letter.ts';

const MOST_NAMES = 6;

export function agendaDraft(of: DraftOf, world: World): Draft {
  const { people, meeting } = of;
  const { facts, now } = world;
  const sheet = sheetFor(of, world);
  const { words, fill, day } = sheet;
  const { agenda } = words;
  const last = meeting?.series ? facts.meetings.findLast((one) => one.iCalUId === meeting.iCalUId && one.end <= now && !one.isCancelled) : undefined;
  const promised = facts.promises.filter((one) => isToKeep(one) && one.people.some((address) => people.some((person) => person.address === address)));
  const points = [last ? fill(agenda.since, { day: day(last.start, 'alone') }) : agenda.stand, ...promised.map(({ text }) => text), agenda.decision, agenda.next];
  const minutes = meeting ? Math.round((meeting.end - meeting.start) / MINUTE) : 0;
  const who = people.length > MOST_NAMES ? fill(agenda.many, { count: String(people.length) }) : allOf(people.map(fullName), words.language);
  return {
    subject: subjectOf(agenda, sheet),
    body: [agenda.outcome, points.map((point, i) => `${String(i + 1)}. ${point}`).join('\n'), fill(agenda.frame, { minutes: String(minutes), people: who })].join('\n\n'),
  };
}
