/** Why, and why not: the verdict of every rule on what was asked about, each in a sentence. Pure. */
import { attend, recognise, type Attended } from './attendance.ts';
import type { GateCode } from './follow-up.ts';
import { SENTENCES } from './gates.ts';
import type { Instant, Meeting, Person } from './meeting.ts';
import type { Plan } from './plan.ts';
import type { Relationship } from './relationship.ts';
import { isBlind, isSuggestion, optionsOf, type Answer, type Rule, type ThingRule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { fullName } from './person-name.ts';
import { relativeDay, titleOf } from './sentence.ts';
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
  /** A meeting's id, or its iCalUId. */
  readonly meeting: string | null;
}

/** Every verdict of a plan that answers the question; each rule asked about has at least one, and says why where it has nothing to suggest. */
export function explain(plan: Plan, question: Question): Verdict[] {
  const subject = subjectOf(plan, question);
  const told = [...suggested(plan), ...heldBack(plan), ...notYet(plan)].filter((one) => isAsked(one, question, subject));
  const silent = RULES.filter(({ id }) => (question.rule === null || id === question.rule) && !told.some((one) => one.rule === id));
  return [...told, ...silent.flatMap((rule) => silence(rule, question, subject, plan))];
}

/** What the question means: the meetings, the latest first, and the person, as far as the calendar names them. */
interface Subject {
  readonly meetings: readonly Attended[];
  readonly addresses: readonly string[];
  readonly relationship: Relationship | null;
}

function subjectOf({ world, recent }: Plan, { person, meeting }: Question): Subject {
  const relationship = person === null ? null : (world.relationshipOf(person) ?? null);
  const addresses = relationship?.addresses ?? (person === null ? [] : [person]);
  if (meeting !== null) return { meetings: meetingsOf(meeting), addresses, relationship };
  return { meetings: recent.filter(({ invited }) => invited.some(({ address }) => addresses.includes(address))).toReversed(), addresses, relationship };

  function meetingsOf(asked: string): Attended[] {
    const isIt = ({ id, iCalUId }: Meeting) => id === asked || iCalUId === asked;
    const looked = recent.filter((one) => isIt(one.meeting));
    if (looked.length > 0) return looked.toReversed();
    const old = world.facts.meetings.filter(isIt).at(-1);
    return old ? [recognise(attend(old, world.mine), (address) => world.relationshipOf(address)?.person)] : [];
  }
}

function isAsked(one: Verdict, { rule, person, meeting }: Question, { meetings, addresses }: Subject): boolean {
  if (rule !== null && one.rule !== rule) return false;
  if (person !== null && !one.people.some(({ address }) => addresses.includes(address))) return false;
  return meeting === null || meetings.some((asked) => asked.meeting.id === one.meeting?.id);
}

/** Why a rule that has no verdict in the plan says nothing. */
function silence(rule: Rule, { person, meeting }: Question, { meetings, relationship }: Subject, plan: Plan): Verdict[] {
  if (person === null && meeting === null) return [nothing(rule, [], null, `Its situation does not exist now: ${rule.meta.summary}`)];
  if (meeting !== null && meetings.length === 0) return [nothing(rule, [], null, 'This calendar does not hold this meeting.')];
  if (person !== null && !relationship) return [nothing(rule, [{ address: person, name: '' }], null, 'This calendar does not name this person.')];
  if (meeting !== null && meetings[0]?.isPrivate) return [nothing(rule, [], null, SENTENCES.private)];
  const { world } = plan;
  const people = relationship ? [relationship.person] : [];
  if (isBlind(rule, world.facts)) return [{ ...nothing(rule, people, null, SENTENCES['no-consent']), verdict: 'held-back', code: 'no-consent' }];
  if (rule.about === 'thing') return [ofThing(rule, people, meeting === null ? null : (meetings[0] ?? null), relationship, plan)];
  if (rule.about === 'person') {
    return relationship && meeting === null ? [verdictOf(rule, people, null, rule.suggest(world, relationship, optionsOf(rule, world.facts)), plan, '')] : ofEach(rule, relationship, meetings, plan);
  }
  const latest = meetings.find(({ isPrivate }) => !isPrivate);
  if (!latest) return [nothing(rule, people, null, 'There was no meeting with them in the last weeks, and none is near.')];
  const of = meeting === null ? ` (${titleOf(latest.meeting)} ${relativeDay(world.facts.time.zone, latest.meeting.start, world.now)})` : '';
  return [verdictOf(rule, meeting === null ? people : latest.others, latest.meeting, rule.suggest(world, latest, optionsOf(rule, world.facts)), plan, of)];
}

/** What a rule about things says of the last of them that concerns the person, or the meeting. */
function ofThing(rule: ThingRule, people: readonly Person[], meeting: Attended | null, asked: Relationship | null, plan: Plan): Verdict {
  const { world, recent } = plan;
  const theirs = [...rule.things(world, recent)].filter((thing) => (meeting ? thing.one?.meeting.id === meeting.meeting.id : thing.people.some(({ address }) => asked?.addresses.includes(address))));
  const last = theirs.at(-1);
  if (!last) return nothing(rule, people, meeting?.meeting ?? null, `There is nothing of the kind: ${rule.meta.summary}`);
  return verdictOf(rule, last.people, last.one?.meeting ?? null, rule.suggest(world, last, optionsOf(rule, world.facts)), plan, '');
}

/** How many people of a meeting are told of one by one. */
const MOST_PEOPLE = 8;

/** What a rule about people says of whoever is asked about, else of each on the meeting. */
function ofEach(rule: Rule, asked: Relationship | null, meetings: readonly Attended[], plan: Plan): Verdict[] {
  const concerned = asked ? [asked] : (meetings[0]?.others ?? []).map(({ address }) => plan.world.relationshipOf(address)).filter((one) => one !== undefined);
  if (concerned.length === 0) return [nothing(rule, [], null, 'It is about people you are in touch with, and none of them is on this meeting.')];
  if (concerned.length > MOST_PEOPLE) return [nothing(rule, [], null, 'It is about people one by one: ask about one of them.')];
  return concerned.flatMap(({ person }) =>
    explain(plan, { rule: rule.id, person: person.address, meeting: null }).map((one) => ({ ...one, sentence: asked ? one.sentence : `${fullName(person)}: ${one.sentence}` })),
  );
}

/** An answer that is in no plan; `of` says of which meeting. */
function verdictOf(rule: Rule, people: readonly Person[], meeting: Meeting | null, answer: Answer, { world }: Plan, of: string): Verdict {
  if (typeof answer === 'string') return nothing(rule, people, meeting, `${rule.meta.silences[answer] ?? ''}${of}`);
  const { now, facts } = world;
  const day = (at: Instant) => relativeDay(facts.time.zone, at, now);
  if (!isSuggestion(answer)) return { ...nothing(rule, people, meeting, `Not yet${of}: it may come ${day(answer.lookAgainAt)}.`), verdict: 'not-yet', lookAgainAt: formatInstant(answer.lookAgainAt) };
  if (answer.closesAt > now) return nothing(rule, people, meeting, `It is said to others${of}.`);
  return nothing(rule, people, meeting, `Its moment has passed${of}: it was to be done by ${day(answer.closesAt).replace(/^on /, '')}.`);
}

function nothing({ id }: Rule, people: readonly Person[], meeting: Meeting | null, sentence: string): Verdict {
  return { ...about(id, people, meeting), verdict: 'nothing', sentence };
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
