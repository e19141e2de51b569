/** Why, and why not: the verdict of every rule on what was asked about, each in a sentence. Pure. */
import { attend, recognise, type Attended } from './attendance.ts';
import type { GateCode } from './follow-up.ts';
import { gateSentence } from './gates.ts';
import type { Instant, Meeting, Person } from './meeting.ts';
import type { Plan } from './plan.ts';
import type { Relationship } from './relationship.ts';
import { isBlind, isSuggestion, optionsOf, type Answer, type Rule, type ThingRule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { fullName } from './person-name.ts';
import { relativeDay, titleOf } from './sentence.ts';
import { meetingRef, why } from './view.ts';
import type { Language } from './words/language.ts';
import { phrase } from './words/phrase.ts';
import { wordsOf } from './words/rule-words.ts';
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
export function explain(plan: Plan, question: Question, language: Language = 'en'): Verdict[] {
  const subject = subjectOf(plan, question);
  const told = [...suggested(plan, language), ...heldBack(plan, language), ...notYet(plan, language)].filter((one) => isAsked(one, question, subject));
  const silent = RULES.filter(({ id }) => (question.rule === null || id === question.rule) && !told.some((one) => one.rule === id));
  return [...told, ...silent.flatMap((rule) => silence(rule, question, subject, plan, language))];
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
function silence(rule: Rule, { person, meeting }: Question, { meetings, relationship }: Subject, plan: Plan, language: Language): Verdict[] {
  const say = (key: Parameters<typeof phrase>[0]) => phrase(key, { summary: wordsOf(rule, language).summary }, language);
  if (person === null && meeting === null) return [nothing(rule, [], null, say('explain.noSituation'))];
  if (meeting !== null && meetings.length === 0) return [nothing(rule, [], null, say('explain.noMeeting'))];
  if (person !== null && !relationship) return [nothing(rule, [{ address: person, name: '' }], null, say('explain.noPerson'))];
  if (meeting !== null && meetings[0]?.isPrivate) return [nothing(rule, [], null, gateSentence('private', language))];
  const { world } = plan;
  const people = relationship ? [relationship.person] : [];
  if (isBlind(rule, world.facts)) return [{ ...nothing(rule, people, null, gateSentence('no-consent', language)), verdict: 'held-back', code: 'no-consent' }];
  if (rule.about === 'thing') return [ofThing(rule, people, meeting === null ? null : (meetings[0] ?? null), relationship, plan, language)];
  if (rule.about === 'person') {
    return relationship && meeting === null
      ? [verdictOf(rule, people, null, rule.suggest(world, relationship, optionsOf(rule, world.facts)), plan, '', language)]
      : ofEach(rule, relationship, meetings, plan, language);
  }
  const latest = meetings.find(({ isPrivate }) => !isPrivate);
  if (!latest) return [nothing(rule, people, null, say('explain.noRecent'))];
  const of = meeting === null ? phrase('explain.of', { title: titleOf(latest.meeting, language), when: relativeDay(world.facts.time.zone, latest.meeting.start, world.now, language) }, language) : '';
  return [verdictOf(rule, meeting === null ? people : latest.others, latest.meeting, rule.suggest(world, latest, optionsOf(rule, world.facts)), plan, of, language)];
}

/** What a rule about things says of the last of them that concerns the person, or the meeting. */
function ofThing(rule: ThingRule, people: readonly Person[], meeting: Attended | null, asked: Relationship | null, plan: Plan, language: Language): Verdict {
  const { world, recent } = plan;
  const theirs = [...rule.things(world, recent)].filter((thing) => (meeting ? thing.one?.meeting.id === meeting.meeting.id : thing.people.some(({ address }) => asked?.addresses.includes(address))));
  const last = theirs.at(-1);
  if (!last) return nothing(rule, people, meeting?.meeting ?? null, phrase('explain.noThing', { summary: wordsOf(rule, language).summary }, language));
  return verdictOf(rule, last.people, last.one?.meeting ?? null, rule.suggest(world, last, optionsOf(rule, world.facts)), plan, '', language);
}

/** How many people of a meeting are told of one by one. */
const MOST_PEOPLE = 8;

/** What a rule about people says of whoever is asked about, else of each on the meeting. */
function ofEach(rule: Rule, asked: Relationship | null, meetings: readonly Attended[], plan: Plan, language: Language): Verdict[] {
  const concerned = asked ? [asked] : (meetings[0]?.others ?? []).map(({ address }) => plan.world.relationshipOf(address)).filter((one) => one !== undefined);
  if (concerned.length === 0) return [nothing(rule, [], null, phrase('explain.nobodyHere', {}, language))];
  if (concerned.length > MOST_PEOPLE) return [nothing(rule, [], null, phrase('explain.oneByOne', {}, language))];
  return concerned.flatMap(({ person }) =>
    explain(plan, { rule: rule.id, person: person.address, meeting: null }, language).map((one) => ({ ...one, sentence: asked ? one.sentence : `${fullName(person)}: ${one.sentence}` })),
  );
}

/** An answer that is in no plan; `of` says of which meeting. */
function verdictOf(rule: Rule, people: readonly Person[], meeting: Meeting | null, answer: Answer, { world }: Plan, of: string, language: Language): Verdict {
  if (typeof answer === 'string') return nothing(rule, people, meeting, `${wordsOf(rule, language).silences[answer] ?? ''}${of}`);
  const { now, facts } = world;
  const day = (at: Instant, how?: 'alone') => relativeDay(facts.time.zone, at, now, language, how);
  if (!isSuggestion(answer))
    return { ...nothing(rule, people, meeting, phrase('explain.notYet', { of, when: day(answer.lookAgainAt) }, language)), verdict: 'not-yet', lookAgainAt: formatInstant(answer.lookAgainAt) };
  if (answer.closesAt > now) return nothing(rule, people, meeting, phrase('explain.toOthers', { of }, language));
  return nothing(rule, people, meeting, phrase('explain.passed', { of, when: day(answer.closesAt, 'alone') }, language));
}

function nothing({ id }: Rule, people: readonly Person[], meeting: Meeting | null, sentence: string): Verdict {
  return { ...about(id, people, meeting), verdict: 'nothing', sentence };
}

function suggested({ followUps, world }: Plan, language: Language): Verdict[] {
  return followUps.flatMap((one) =>
    [one, ...one.alsoCovers].map((part): Verdict => ({
      ...about(part.rule, part.people, one.meeting),
      verdict: 'suggested',
      sentence: part === one ? why(one, world.facts.time.zone, world.now, language) : phrase('explain.part', {}, language),
    })),
  );
}

function heldBack(plan: Plan, language: Language): Verdict[] {
  return plan.heldBack.map(({ rule, people, meeting, code }): Verdict => ({ ...about(rule, people, meeting), verdict: 'held-back', code, sentence: gateSentence(code, language) }));
}

function notYet({ waiting, world }: Plan, language: Language): Verdict[] {
  return waiting.map(({ rule, people, meeting, lookAgainAt }): Verdict => ({
    ...about(rule.id, people, meeting),
    verdict: 'not-yet',
    lookAgainAt: formatInstant(lookAgainAt),
    sentence: phrase('explain.notYet', { of: '', when: relativeDay(world.facts.time.zone, lookAgainAt, world.now, language) }, language),
  }));
}

function about(rule: string, people: readonly Person[], meeting: Meeting | null) {
  return { rule, people: people.map(plainly), meeting: meeting && meetingRef(meeting) };
}

function plainly({ address, name }: Person): Person {
  return { address, name };
}
