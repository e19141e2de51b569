/** Who has declined a series, or not answered, so many times in a row. Pure. */
import type { Attended } from './attendance.ts';
import { occasionOf } from './cues/occasions.ts';
import type { Person, Response } from './meeting.ts';
import type { World } from './rule.ts';

/** Somebody who missed the last ones, and in which ways. */
export interface Missing {
  readonly person: Person;
  readonly declined: boolean;
  readonly unanswered: boolean;
}

/** `occurrences` come by start; those to which a person was not invited do not count for them. */
export function missedInARow(occurrences: readonly Attended[], times: number, { relationshipOf }: Pick<World, 'relationshipOf'>): Missing[] {
  const keyOf = (address: string) => relationshipOf(address)?.addresses[0] ?? address;
  const held = occurrences.filter(({ meeting }) => !occasionOf(meeting.subject).isCancelled);
  const answers = held.map(({ meeting }) => new Map(meeting.attendees.map(({ address, response }) => [keyOf(address), response])));
  const last = held.at(-1);
  if (!last) return [];
  const isToldOfAnswers = held.some(({ invited }, n) => invited.some(({ address }) => isAnswer(answers[n]?.get(keyOf(address)))));
  const isOpen = (response: Response | undefined) => response === 'notResponded' || (response === 'none' && isToldOfAnswers);
  // Where most of several never answer, not answering says nothing.
  const open = last.invited.filter(({ address }) => isOpen(answers.at(-1)?.get(keyOf(address))));
  const opensSay = last.invited.length <= 2 || open.length * 2 <= last.invited.length;

  return last.invited.flatMap((person): Missing[] => {
    const theirs = answers.map((one) => one.get(keyOf(person.address))).filter((one) => one !== undefined).slice(-times); // prettier-ignore
    const declined = theirs.filter((one) => one === 'declined').length;
    const unanswered = opensSay ? theirs.filter(isOpen).length : 0;
    return declined + unanswered === times ? [{ person, declined: declined > 0, unanswered: unanswered > 0 }] : [];
  });
}

function isAnswer(response: Response | undefined): boolean {
  return response === 'accepted' || response === 'declined' || response === 'tentativelyAccepted';
}
