/** A draft check is one thing to look at before a draft goes out: what it looks for, why, its decision, and the examples that prove it. Pure, so it runs where the draft is written. */
import type { Person } from '../meeting.ts';
import type { WorkingTime } from '../working-time.ts';
import type { Instant } from '../meeting.ts';
import type { Letter } from './reading/letter.ts';
import type { Said } from './sentences/tell.ts';

export type CheckId =
  'too-vague' | 'absent-person' | 'praise-with-request' | 'defensive' | 'too-long' | 'no-owner-or-date' | 'unanswered-question' | 'private-detail' | 'their-hours' | 'empty-greeting';

/** What is known of the meeting that a draft follows. */
export interface DraftMeeting {
  readonly subject: string;
  readonly attendees: readonly Person[];
  /** What the user wrote down about it; empty for nothing. */
  readonly notes: string;
  readonly private: boolean;
}

/** When a draft would arrive, and when a recipient works. Where it is not known, nothing is said about hours. */
export interface Arrival {
  readonly at: Instant;
  readonly recipients: readonly { readonly person: Person; readonly time: WorkingTime; readonly awayUntil: Instant | null }[];
}

/** A draft with what is known around it. */
export interface CheckedDraft {
  /** A language tag; where it is not one of ours, the words decide. */
  readonly language: string | null;
  /** What kind of note it is: `thank-you`, `praise`, `recap`, `answer`... */
  readonly kind: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly meeting: DraftMeeting | null;
  readonly knownPeople: readonly Person[];
  /** The message that it answers. */
  readonly replyTo: string | null;
  readonly body: string;
  readonly arrival?: Arrival;
}

/** From, and up to but without: UTF-16 units of the draft's body. */
export type Span = readonly [from: number, to: number];

/** What a check has to say: which sentence, the text that it is about, and what could stand there instead, in the language of the draft. */
export type Finding = Said & {
  readonly span: Span;
  readonly suggestion?: string;
};

export interface Example {
  readonly name: string;
  readonly given: Partial<CheckedDraft> & Pick<CheckedDraft, 'body'>;
  /** The pieces of the body that the check speaks about, in turn; none where it is silent. */
  readonly then: readonly string[];
}

export interface DraftCheck {
  /** Its file's name. */
  readonly id: CheckId;
  /** What it looks for. */
  readonly summary: string;
  /** Why a thoughtful colleague would. */
  readonly rationale: string;
  readonly basis: { readonly kind: 'study' | 'etiquette' | 'assumption'; readonly source: string };
  check(letter: Letter): readonly Finding[];
  readonly examples: readonly Example[];
}

/** Defines a check; one that no example makes speak, or none leaves silent, is refused. */
export function defineCheck(check: DraftCheck): DraftCheck {
  const speaks = check.examples.filter(({ then }) => then.length > 0).length;
  if (speaks === 0 || speaks === check.examples.length) throw new Error(`Draft check ${check.id} wants examples of both: one where it speaks, and a near-miss where it does not.`);
  return check;
}
