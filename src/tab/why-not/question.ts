/** What "Why not?" may be asked about. */
import type { FollowUpRow } from '../../api/contract.ts';
import { personName } from '../words.ts';
import { say } from '../words/say.ts';

export interface Question {
  readonly title: string;
  /** The name of the meeting or the person: a stranger's text. */
  readonly about: string;
  readonly of: { readonly meeting: string } | { readonly person: string };
}

/** About a person. */
export function whyNotPerson(person: FollowUpRow['people'][number]): Question {
  return { title: say('whyNot.title'), about: personName(person), of: { person: person.address } };
}

/** About a meeting. */
export function whyNotMeeting({ id, subject }: { readonly id: string; readonly subject: string }, title = say('whyNot.title')): Question {
  return { title, about: subject.trim() === '' ? say('meeting.untitled') : subject, of: { meeting: id } };
}

/** About the meeting of a suggestion, else about its first person; null where it names neither. */
export function whatElse({ meeting, people }: Pick<FollowUpRow, 'meeting' | 'people'>): Question | null {
  if (meeting) return whyNotMeeting(meeting, say('whyNot.meeting'));
  const [person] = people;
  return person ? { ...whyNotPerson(person), title: say('whyNot.person') } : null;
}
