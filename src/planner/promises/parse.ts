/** What I promised, read from one line: "send Ana the deck by Friday". What is not sure is asked, never guessed. Pure. */
import type { Instant, Person } from '../meeting.ts';
import { closingOf, localDay, type WorkingTime } from '../working-time.ts';

/** What a line is read with. */
export interface ReadWith {
  readonly now: Instant;
  /** My zone and hours: a day without an hour ends when my working day does. */
  readonly time: WorkingTime;
  /** The others of the meeting it was written in, who are meant first; empty outside one. */
  readonly attendees: readonly Person[];
  /** Whoever else I know. */
  readonly people: readonly Person[];
  /** Languages that I may write in, mine first, as "de" or "en-GB"; all are read whatever it holds. */
  readonly languages?: readonly string[];
}

/** From and until, in UTF-16 units of the line. */
export type Span = readonly [from: number, until: number];

/** What was not sure. With an answer, or without one, the promise can be kept: `people` and `dueAt` hold only what is sure. */
export type Question =
  | {
      readonly about: 'person';
      readonly because: 'several' | 'unknown' | 'doubtful';
      readonly sentence: string;
      /** Who may be meant; empty where nobody known may. */
      readonly choices: readonly Person[];
    }
  | {
      readonly about: 'day';
      readonly because: 'none' | 'several' | 'ambiguous' | 'past';
      readonly sentence: string;
      /** When it may be due, in order. */
      readonly choices: readonly Instant[];
    };

export interface ParsedPromise {
  /** What, without when, and without for whom where that leaves a sentence: "send the deck". */
  readonly text: string;
  readonly people: readonly Person[];
  readonly dueAt: Instant | null;
  readonly questions: readonly Question[];
  /** Where the line names somebody or a day, in order. */
  readonly found: readonly { readonly about: Question['about']; readonly span: Span }[];
}

/** Reads one line. Never throws; the same line, read with the same, gives the same. */
export function parsePromise(line: string, { now, time }: ReadWith): ParsedPromise {
  const today = localDay(time.zone, now);
  return {
    text: line.trim(),
    people: [],
    dueAt: null,
    questions: [{ about: 'day', because: 'none', sentence: 'By when?', choices: [closingOf(time, today + 1)] }],
    found: [],
  };
}
