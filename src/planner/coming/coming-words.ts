/** What people have before them, as notes and subjects call it in one language. Words are data; `coming-thing.ts` reads them. */

/** Phrases, separated by commas, in lower case; accents may be written or not, `ö` stands for `o` and `oe`. */
export type Phrases = string;

export interface ComingWords {
  /** A day that somebody works towards: "launch", "interview". */
  readonly events: Phrases;
  /** What is hard to bear: an illness, a loss. Read in my own notes only. */
  readonly hardships: Phrases;
  /** What makes it another thing, wherever it stands: "launch party", "interview panel". */
  readonly others: Phrases;
  /** It does not take place: "postponed". */
  readonly calledOff: Phrases;
  /** Before it: mine, or ours. */
  readonly mine: Phrases;
  /** A meeting that prepares it: "prep", "rehearsal". */
  readonly preparing: Phrases;
}
