/** Why, and why not: the verdict of every rule on what was asked about, each in a sentence. Pure. */
import type { GateCode } from './follow-up.ts';
import type { Meeting, Person } from './meeting.ts';
import type { Plan } from './plan.ts';
import { RULES } from './rules/index.ts';
import { relativeDay } from './sentence.ts';
import { meetingRef, why } from './view.ts';
import { formatInstant } from './zone.ts';

export interface Verdict {
  readonly rule: string;
  readonly people: readonly Person[];
  /** Null where it is about a person, about nothing, or about a private meeting. */
  readonly meeting: ReturnType<typeof meetingRef> | null;
  readonly verdict: 'suggested' | 'held-back' | 'not-yet' | 'nothing';
  /** Of the gate, where one held it back. */
  readonly code?: GateCode;
  /** When time may bring it (UTC, ending in Z). */
  readonly lookAgainAt?: string;
  readonly sentence: string;
}

/** What is asked about; null: whatever it is. */
export interface Question {
  readonly rule: string | null;
  /** An address in lower case. */
  readonly person: string | null;
}

/** Every verdict of a plan that answers the question; a rule without one says that its situation does not exist. */
export function explain(plan: Plan, { rule, person }: Question): Verdict[] {
  const isAsked = (one: Verdict) => (rule === null || one.rule === rule) && (person === null || one.people.some(({ address }) => address === person));
  const told = [...suggested(plan), ...heldBack(plan), ...notYet(plan)].filter(isAsked);
  const silent = RULES.filter(({ id }) => (rule === null || id === rule) && !told.some((one) => one.rule === id));
  const known = person === null ? null : plan.world.relationships.get(person);
  const unknown = person !== null && !known ? 'This calendar does not name this person. ' : '';
  return [
    ...told,
    ...silent.map(({ id, meta }): Verdict => ({
      rule: id,
      people: person === null ? [] : [known ? plainly(known.person) : { address: person, name: '' }],
      meeting: null,
      verdict: 'nothing',
      sentence: `${unknown}Its situation does not exist now: ${meta.summary}`,
    })),
  ];
}

function suggested({ followUps, world }: Plan): Verdict[] {
  return followUps.flatMap((one) =>
    [one, ...one.alsoCovers].map((part): Verdict => ({
      ...about(part.rule, part.people, one.meeting),
      verdict: 'suggested',
      sentence: part === one ? why(one, world.facts.time.zone, world.now) : 'It is part of another follow-up about the same meeting.',
    })),
  );
}

function heldBack(plan: Plan): Verdict[] {
  return plan.heldBack.map(({ rule, people, meeting, code, sentence }): Verdict => ({ ...about(rule, people, meeting), verdict: 'held-back', code, sentence }));
}

function notYet({ waiting, world }: Plan): Verdict[] {
  return waiting.map(({ rule, people, meeting, lookAgainAt }): Verdict => ({
    ...about(rule.id, people, meeting),
    verdict: 'not-yet',
    lookAgainAt: formatInstant(lookAgainAt),
    sentence: `Not yet: it may come ${relativeDay(world.facts.time.zone, lookAgainAt, world.now)}.`,
  }));
}

function about(rule: string, people: readonly Person[], meeting: Meeting | null) {
  return { rule, people: people.map(plainly), meeting: meeting && meetingRef(meeting) };
}

function plainly({ address, name }: Person): Person {
  return { address, name };
}
