/** What the draft checks know of one language. Words are data; the checks read them. A star stands for the rest of a word. */
import type { Phrases } from '../../asking/wording.ts';

export interface Book {
  readonly language: string;
  /** Small words that carry no matter. */
  readonly small: Phrases;
  /** Begins a greeting, and stands for many in one. */
  readonly greetings: Phrases;
  readonly everyone: Phrases;
  readonly titles: Phrases;
  /** A line of its own above the name, besides those of `asking`. */
  readonly closings: Phrases;

  /** What a gap in a template is called. */
  readonly gaps: Phrases;
  /** The gaps where a step names nobody, and no day. */
  readonly ownerGap: string;
  readonly dateGap: string;
  /** Words of thanks and praise that would suit anyone. */
  readonly generic: Phrases;
  /** Looks ahead: nothing that has been. */
  readonly plans: Phrases;
  /** Praise of the reader, strong enough to be the point of a note. */
  readonly praise: Phrases;
  /** Asks a favour, besides what `asking` knows; and what only looks like it. */
  readonly favours: Phrases;
  /** Asks so at the start of a clause only: "send me". */
  readonly orders: Phrases;
  readonly noFavours: Phrases;

  /** A message that holds criticism. */
  readonly criticism: Phrases;
  /** Defends, wherever it stands in the opening. */
  readonly defences: Phrases;
  /** Defends at the start of the opening. */
  readonly pivots: Phrases;
  /** Makes light of it, or passes it on: a defence where nothing is admitted. */
  readonly excuses: Phrases;
  /** Admits where it is a sentence by itself. */
  readonly admits: Phrases;
  /** Softens what a "but" takes back. */
  readonly softeners: Phrases;
  readonly buts: Phrases;
  /** Admits. */
  readonly concessions: Phrases;
  /** What can be said instead of a non-apology. */
  readonly apology: string;
  readonly nonApologies: Phrases;

  /** Judges a person, wherever it stands; and only where it says what they are. */
  readonly judging: Phrases;
  readonly judgingAs: Phrases;
  readonly isWords: Phrases;
  readonly theyWords: Phrases;
  /** Words that are names as well, at the start of a sentence. */
  readonly nameLike: Phrases;

  /** Fields of life that are nobody's business: a word of a field tells on the whole of it. */
  readonly fields: readonly Phrases[];
  /** Words in the title of a private meeting that give nothing away. */
  readonly harmless: Phrases;

  /** Heads of the parts of a recap. */
  readonly actionHeads: Phrases;
  readonly otherHeads: Phrases;
  /** Leaves open who does it. */
  readonly ownerless: Phrases;
  /** The writer as an owner, at the start of a clause. */
  readonly me: Phrases;
  /** Verbs after an owner that are no action: "has", "said". */
  readonly states: Phrases;
  /** Says when. */
  readonly dates: Phrases;
  /** Gives one date to everything around it. */
  readonly shared: Phrases;

  /** Kinds of questions by how they begin. */
  readonly asksWhen: Phrases;
  readonly asksWhere: Phrases;
  readonly asksWho: Phrases;
  readonly asksHowMany: Phrases;
  /** A question for what that holds one of these is one for a price. */
  readonly money: Phrases;
  readonly asksWhy: Phrases;
  readonly asksWhat: Phrases;
  readonly asksWhether: Phrases;
  /** Joins a second question to the first. */
  readonly ands: Phrases;
  readonly rhetorical: Phrases;
  /** Answers of their kind. */
  readonly places: Phrases;
  readonly numbers: Phrases;
  readonly reasons: Phrases;
  readonly yesOrNo: Phrases;
  /** A clause that is a whole answer where nothing more of weight follows: "they did". */
  readonly ellipses: Phrases;
  /** Chooses between what a question offers. */
  readonly choices: Phrases;
  /** Puts an answer off, or says nothing. */
  readonly deferrals: Phrases;
  /** Promises an answer; with a day it is one. */
  readonly promises: Phrases;
  readonly pleasantries: Phrases;

  /** Says that there is time. */
  readonly noRush: Phrases;
  readonly noRushLine: string;
}
