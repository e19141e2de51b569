/** The rules are asked, and speak: what they suggest, what they wait for, and when time will have them say something else. Pure. */
import type { Attended } from './attendance.ts';
import type { Candidate } from './gates.ts';
import { stableId } from './id.ts';
import type { Instant, Meeting, Person } from './meeting.ts';
import type { Relationship } from './relationship.ts';
import { isBlind, isSuggestion, optionsOf, type Answer, type Rule } from './rule.ts';
import { DAY } from './working-time.ts';
import type { Around } from './world.ts';

/** Time may bring it. */
export interface Waiting {
  readonly rule: Rule;
  readonly people: readonly Person[];
  readonly meeting: Meeting | null;
  readonly lookAgainAt: Instant;
}

/** A relationship, and what rules about people answered. */
export interface Looked {
  readonly relationship: Relationship;
  /** When time alone changes an answer, or null. */
  readonly turnsAt: Instant | null;
  /** Whether something is suggested, even if it is held back. */
  readonly isSpeaking: boolean;
}

export interface Answers {
  /** In the order of the rules. */
  readonly candidates: readonly Candidate[];
  readonly waiting: readonly Waiting[];
  /** Rules that cannot see their situation. */
  readonly blind: readonly Rule[];
  /** Moments at which an answer may change. */
  readonly turns: readonly Instant[];
  readonly looked: readonly Looked[];
}

/** How long after its window closes a suggestion is said to be too old, in days. */
const SAID_TOO_OLD = 7;

/** Asks every rule about every meeting around now, or every relationship that is to be asked about. */
export function answersOf({ world, recent, asked }: Around, rules: Iterable<Rule>): Answers {
  const waiting: Waiting[] = [];
  const candidates: Candidate[] = [];
  const blind: Rule[] = [];
  const turns: Instant[] = [];
  const ofPeople = new Map<Relationship, { turns: Instant[]; isSpeaking: boolean }>(asked.map((one) => [one, { turns: [], isSpeaking: false }]));

  for (const rule of rules) {
    const options = optionsOf(rule, world.facts);
    if (isBlind(rule, world.facts)) {
      blind.push(rule);
      continue;
    }
    if (rule.about === 'meeting') {
      for (const one of recent) turns.push(...hear(rule, rule.suggest(world, one, options), one, one.others).turns);
      continue;
    }
    if (rule.about === 'thing') {
      for (const thing of rule.things(world, recent)) turns.push(...hear(rule, rule.suggest(world, thing, options), thing.one, thing.people, thing.id).turns);
      continue;
    }
    for (const [relationship, told] of ofPeople) {
      const heard = hear(rule, rule.suggest(world, relationship, options), null, [relationship.person]);
      told.turns.push(...heard.turns);
      told.isSpeaking ||= heard.isSpeaking;
    }
  }
  const looked: Looked[] = [];
  for (const [relationship, told] of ofPeople) {
    turns.push(...told.turns);
    const isLooked = world.relationships.get(relationship.addresses[0] ?? '') === relationship;
    if (isLooked) looked.push({ relationship, turnsAt: firstAfter(world.now, told.turns), isSpeaking: told.isSpeaking });
  }
  return { candidates, waiting, blind, turns, looked };

  function hear(rule: Rule, answer: Answer, one: Attended | null, people: readonly Person[], thing = ''): { turns: readonly Instant[]; isSpeaking: boolean } {
    if (typeof answer === 'string') return SILENT;
    if (!isSuggestion(answer)) {
      waiting.push({ rule, people: one?.isPrivate ? [] : people, meeting: one?.isPrivate ? null : (one?.meeting ?? null), lookAgainAt: answer.lookAgainAt });
      return { turns: [answer.lookAgainAt], isSpeaking: false };
    }
    const goneAt = answer.closesAt + SAID_TOO_OLD * DAY;
    if (world.now >= goneAt) return SILENT;
    const about = answer.about ?? (thing || (one?.meeting.id ?? ''));
    candidates.push({ id: suggestionId(rule, answer.people, about), rule, suggestion: answer, about, one, people: answer.people });
    return { turns: [answer.closesAt, goneAt, answer.changesAt ?? answer.closesAt], isSpeaking: true };
  }
}

const SILENT = { turns: [], isSpeaking: false };

function firstAfter(now: Instant, turns: readonly Instant[]): Instant | null {
  const first = turns.reduce((least, at) => (at > now && at < least ? at : least), Infinity);
  return first === Infinity ? null : first;
}

/** The id of a suggestion of a rule to these people, about one thing. */
export function suggestionId(rule: Rule, people: readonly Person[], about: string): string {
  const addresses = people.map(({ address }) => address).sort();
  return stableId(rule.id, addresses.join(','), about);
}
