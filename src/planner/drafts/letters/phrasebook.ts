/** What letters are made of in one language. Words are data; the drafts put them together. */

import type { DraftLanguage } from '../language.ts';

/** Every letter that is written. */
export type LetterId =
  | 'thanks'
  | 'late-thanks'
  | 'introduced'
  | 'outcome'
  | 'pattern'
  | 'praise'
  | 'check-in'
  | 'check-in-plain'
  | 'reconnect'
  | 'reconnect-plain'
  | 'asking-after'
  | 'hard-times'
  | 'choice'
  | 'apology-moved'
  | 'apology-cancelled'
  | 'advice'
  | 'offer'
  | 'delivery'
  | 'delay'
  | 'nudge'
  | 'last-nudge'
  | 'answer'
  | 'series'
  | 'new-time'
  | 'criticism'
  | 'loop';

/** `{name}` stands for a value; `<dir|euch|Ihnen>` for how the readers are addressed: one by first name, several by first name, formally. */
export interface Letter {
  /** With a title or another name for what it is about, under `{title}`. */
  readonly subject: string;
  /** Without one. */
  readonly untitled: string;
  /** Each in several wordings. `{specific}` is the one concrete thing. */
  readonly paragraphs: readonly (readonly string[])[];
  /** The one concrete thing: as the user wrote it down, under `{note}`; else with `{gap}`, which only the sender can fill. */
  readonly specific?: { readonly noted: readonly string[]; readonly gap: readonly string[] };
}

export interface Hello {
  /** Before `{name}`. */
  readonly to: string;
  /** For more than three. */
  readonly all: string;
  readonly nobody: string;
}

export interface Phrasebook {
  readonly language: DraftLanguage;
  /** By first name, and formally. */
  readonly hello: { readonly familiar: Hello; readonly formal: Hello };
  /** How a title is put before a family name: "Dr. Müller". */
  readonly titles: Readonly<Record<'dr' | 'prof', string>>;
  readonly farewells: readonly string[];
  /** What only the sender can say. */
  readonly gap: string;
  /** A meeting without a title, in the middle of a sentence: `{title}`, and `{toTitle}` where a language wants its dative. */
  readonly aMeeting: { readonly plain: string; readonly dative: string };
  /** "at 14:30", from `{time}`. */
  readonly atTime: string;
  /** A meeting of somebody's that is not known; a thing of theirs; a time that they proposed. */
  readonly theirMeeting: string;
  readonly theirThing: string;
  readonly theirTime: string;
  readonly letters: Readonly<Record<LetterId, Letter>>;
  readonly recap: {
    readonly subject: string;
    readonly untitled: string;
    readonly openings: readonly string[];
    readonly decided: string;
    readonly steps: string;
    readonly step: string;
    readonly open: string;
    readonly question: string;
    readonly closings: readonly string[];
  };
  readonly agenda: {
    readonly subject: string;
    readonly untitled: string;
    readonly outcome: string;
    readonly since: string;
    readonly stand: string;
    readonly decision: string;
    readonly next: string;
    /** From `{minutes}` and `{people}`. */
    readonly frame: string;
    /** From `{count}`. */
    readonly many: string;
  };
  readonly brief: {
    readonly subject: string;
    readonly untitled: string;
    readonly with: string;
    readonly firstTime: string;
    readonly noted: string;
    readonly promised: string;
    readonly wanted: string;
    readonly outcome: string;
  };
}
