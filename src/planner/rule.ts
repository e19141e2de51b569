/** A rule is one situation: what it says, why, its options, its words, its decision, and the stories that prove it. */
import type { Attended } from './attendance.ts';
import type { Encounters } from './encounters.ts';
import type { Facts, Grant } from './facts.ts';
import type { Instant, Meeting, Person } from './meeting.ts';
import type { Relationship, TouchedIn } from './relationship.ts';
import type { BesideNow } from './series.ts';
import type { Story } from './story.ts';
import type { LastWritten, Thread } from './threads.ts';

export type Kind = 'thank-you' | 'recap' | 'check-in' | 'answer' | 'nudge' | 'offer' | 'praise' | 'apology' | 'advice' | 'invitation' | 'agenda' | 'choice' | 'brief' | 'promise' | 'loop' | 'report';
export type Channel = 'mail' | 'chat' | 'calendar' | 'none';

/** Where a part of a suggestion comes from. An assumption is never called a study. */
export interface Basis {
  readonly part: 'timing' | 'why';
  readonly kind: 'study' | 'etiquette' | 'measured' | 'assumption';
  readonly source: string;
}

export type MessageValue = string | number | readonly string[];

/** Values for a message's placeholders, in no language. A list is names (`namesIn`); of numbers, a key that ends in `At` is an instant told from now, and one in `Gap` a span of days ("5 weeks"); a text whose key ends in `Title` is a meeting's (`titleIn`). Words that depend on a case belong in the message: `{unseen, select, yes {...} other {}}`. */
export type MessageData = Readonly<Record<string, MessageValue>>;

/** What a rule proposes. All moments depend on the situation, never on now. */
export interface Suggestion {
  readonly people: readonly Person[];
  /** Which of the rule's messages tells it. */
  readonly because: string;
  readonly data: MessageData;
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  readonly closesAt: Instant;
  /** Where they are others than the rule's own. */
  readonly kind?: Kind;
  readonly channel?: Channel;
  /** What it is about, where that is not the meeting itself. */
  readonly about?: string;
  /** When it will be told otherwise, where that is not when it closes. */
  readonly changesAt?: Instant;
  /** Late by nature: it ranks lower and is one group on screen. */
  readonly isLate?: boolean;
  /** The touch that is its evidence, for a suggestion about a person. */
  readonly touch?: TouchedIn;
  /** A note of mine to them after this has done it, as has a completion. Left out: after its meeting, where the rule writes. Infinity: no note does it. */
  readonly since?: Instant;
  /** What it rests on, where that is neither its meeting nor a touch. */
  readonly evidence?: readonly Evidence[];
}

/** Something that a suggestion rests on. */
export interface Evidence {
  readonly kind: 'touch' | 'promise' | 'note' | 'feedback' | 'change';
  readonly id: string;
  readonly at: Instant;
  /** In whose words it was written down: mine, or a meeting's title; empty where there are none. */
  readonly text: string;
}

/** What a rule may speak about besides a meeting and a person: a promise, feedback, a thread, a note, a change, a proposal, a series. */
export interface Thing {
  /** The same as long as it is the same: a dismissal lasts while it stays so. */
  readonly id: string;
  /** Whom it concerns. */
  readonly people: readonly Person[];
  /** The meeting around now that it is about, for the gates; null where there is none. */
  readonly one: Attended | null;
}

/** Time may bring the situation: look again then. */
export interface NotYet {
  readonly lookAgainAt: Instant;
}

/** The situation does not exist: which of the rule's `silences` says why. */
export type Silence = string;

export type Answer = Suggestion | NotYet | Silence;

export interface Draft {
  readonly subject: string;
  readonly body: string;
}

/** What a draft is written from: what is stored of a follow-up. */
export interface DraftOf {
  readonly people: readonly Person[];
  readonly meeting: Meeting | null;
  readonly because: string;
  readonly data: MessageData;
  readonly opensAt: Instant;
  readonly touch: TouchedIn | null;
}

/** Everything a rule may look at, made once a plan. */
export interface World {
  readonly now: Instant;
  readonly facts: Facts;
  /** The relationships that this plan looks at, by the address known first: everyone's, or those that a change touches. */
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Which meetings with them there are. */
  readonly encounters: Encounters;
  /** By any of a person's addresses. */
  readonly relationshipOf: (address: string) => Relationship | undefined;
  /** All my addresses. */
  readonly mine: ReadonlySet<string>;
  /** By iCalUId: the one unanswered invitation of a series that counts now. */
  readonly unanswered: ReadonlyMap<string, Attended>;
  /** By id of each meeting in it: coming meetings of mine that take the same time, by start. */
  readonly clashes: ReadonlyMap<string, readonly Attended[]>;
  /** By series: what has begun last, and what comes next. */
  readonly besideNow: ReadonlyMap<string, BesideNow>;
  /** Conversations in which a message of late asks something. */
  readonly threads: readonly Thread[];
  /** When messages last went to somebody, and came from them. */
  readonly lastWritten: LastWritten;
  /** By series of mine that is met around now: its occurrences that ended in the last four months, by start. */
  readonly mySeries: ReadonlyMap<string, readonly Attended[]>;
  /** By series: the usual days between its occurrences around now. */
  readonly seriesGapDays: ReadonlyMap<string, number>;
  /** Whether the calendar tells what meetings are about: some have a body, or there are too few to say. */
  readonly hasBodies: boolean;
  /** Start of the earliest event in the data; now while the past is still being read. */
  readonly dataSince: Instant;
}

/** A rule's options: its defaults, and where the user said otherwise, theirs. */
export type Options = Readonly<Record<string, number>>;

/** How seldom a rule speaks that could speak of many people at once. */
export interface Sparing {
  /** So many at once: those that are open, and those decided within `restDays` (1: today). */
  readonly most: number;
  readonly restDays: number;
  /** Days after one in which nobody else of the same outside organisation has a turn; 0: it makes no difference. */
  readonly organisationRestDays: number;
  /** It waits where so many others stay: it has no hurry. */
  readonly waitsBeside: number;
  /** Whose turn it is where only some can stay: those it opened for last, or other ones each week. */
  readonly turns: 'latest' | 'weekly';
}

export interface Meta<O extends Options = Options> {
  readonly summary: string;
  readonly rationale: string;
  readonly kind: Kind;
  readonly channel: Channel;
  readonly basis: readonly Basis[];
  /** Base of the priority, 0 to 100. */
  readonly priority: number;
  /** Never capped. */
  readonly isObligation: boolean;
  /** More other people than this, or a distribution list, is too large; null: never. */
  readonly largest: number | null;
  /** Speaks again in a series only where its occurrences are this many days apart: 0 always, Infinity at the first occurrence only. */
  readonly seriesGapDays: number;
  /** Days that lie between two for one person; where it is left out, none need to. */
  readonly daysBetween?: number;
  /** What people can bear of it, over everyone; where it is left out, only what all rules share. */
  readonly sparing?: Sparing;
  /** Attending matters: `declined` stops it. */
  readonly needsAttendance: boolean;
  readonly defaults: O;
  readonly messages: Readonly<Record<string, string>>;
  /** It sees its situation only where one of these is granted; left out, the calendar and what I wrote down suffice. */
  readonly needs?: readonly Grant[];
  /** Speaks of what did not take place, too: `cancelled` does not stop it. */
  readonly evenIfCancelled?: boolean;
  /** Its situation is that nothing has passed between two people: a touch in any channel ends it. */
  readonly endedByTouch?: boolean;
  /** It may concern nobody but me: `not-a-person` does not stop it where it names no people. */
  readonly mayBeMine?: boolean;
  /** Why it has nothing to say, in a sentence each. */
  readonly silences: Readonly<Record<Silence, string>>;
}

interface RuleCore<O extends Options> {
  /** The rule's id, which is its file's name. */
  readonly id: string;
  readonly strategy: number;
  readonly meta: Meta<O>;
  readonly examples: readonly Story[];
  /** A draft ready after one edit, or null where a draft makes no sense. The same facts give the same draft. */
  draft(of: DraftOf, world: World): Draft | null;
}

export interface MeetingRule<O extends Options = Options> extends RuleCore<O> {
  readonly about: 'meeting';
  suggest(world: World, one: Attended, options: O): Answer;
  /** Whether the calendar shows that it has been done; left out where no calendar shows it. */
  isDone?(one: Attended): boolean;
}

export interface PersonRule<O extends Options = Options> extends RuleCore<O> {
  readonly about: 'person';
  suggest(world: World, relationship: Relationship, options: O): Answer;
}

/** A rule about things: `things` finds them in what every plan has, which is all facts but for meetings not around now and messages outside threads that ask. */
export interface ThingRule<T extends Thing = Thing, O extends Options = Options> extends RuleCore<O> {
  readonly about: 'thing';
  things(world: World, recent: readonly Attended[]): Iterable<T>;
  suggest(world: World, thing: T, options: O): Answer;
}

export type Rule = MeetingRule | PersonRule | ThingRule;

/** Defines a rule; a rule without messages, reasons for silence or stories is refused. */
export function defineRule<O extends Options>(rule: MeetingRule<O>): MeetingRule<O>;
export function defineRule<O extends Options>(rule: PersonRule<O>): PersonRule<O>;
export function defineRule<T extends Thing, O extends Options>(rule: ThingRule<T, O>): ThingRule<T, O>;
export function defineRule(rule: Rule): Rule {
  if (Object.keys(rule.meta.messages).length === 0) throw new Error(`Rule ${rule.id} has no messages: add at least one to meta.messages.`);
  if (Object.keys(rule.meta.silences).length === 0) throw new Error(`Rule ${rule.id} cannot say why it is silent: add at least one sentence to meta.silences.`);
  if (rule.examples.length < 3) throw new Error(`Rule ${rule.id} has ${String(rule.examples.length)} stories: add examples until there are three.`);
  return rule;
}

/** The rule's options: the user's, else its defaults. */
export function optionsOf(rule: Rule, facts: Facts): Options {
  const own = facts.preferences.options[rule.id];
  return own ? { ...rule.meta.defaults, ...own } : rule.meta.defaults;
}

/** Whether it cannot see its situation: nothing of what it needs is granted. */
export function isBlind({ meta: { needs } }: Rule, { granted }: Facts): boolean {
  return needs !== undefined && !needs.some((grant) => granted.includes(grant));
}

export function isSuggestion(answer: Answer): answer is Suggestion {
  return typeof answer !== 'string' && 'opensAt' in answer;
}
