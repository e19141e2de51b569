/** What questions and requests are made of in one language. Wordings are data; `questions.ts` reads them. */

/** Phrases, separated by commas, in lower case without accents; signs count as spaces. `<start>` is the sentence's. */
export type Phrases = string;

export interface Wording {
  /** What asks the reader for something, question mark or not: "could you". */
  readonly requests: Phrases;
  /** Whole sentences that ask for nothing, give or take a word or three: "how are you". */
  readonly courtesies: Phrases;
  /** What makes a sentence a formula, whatever else it holds: "please find attached". */
  readonly formulas: Phrases;
  /** A line of its own that ends what a person wrote: "kind regards". */
  readonly closings: Phrases;
  /** How a line begins that small print begins with: "this e-mail is confidential". */
  readonly smallPrint: Phrases;
  /** How the line above a quoted message ends: "wrote". */
  readonly wrote: Phrases;
  /** The labels above a quoted message: who it is from, and when it was sent. */
  readonly from: Phrases;
  readonly sent: Phrases;
  /** Lines above what is quoted or forwarded, without their dashes: "original message". */
  readonly above: Phrases;
}
