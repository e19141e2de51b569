/** What the pane stands beside: a message or an appointment, read or being written. Only who is on it and what it is called; its text is read where it is the person's own, in the page, and goes nowhere. */

export interface OnItem {
  /** In small letters. */
  readonly address: string;
  readonly name: string;
}

export interface Item {
  /** Another number with every selection. */
  readonly selection: number;
  readonly kind: 'message' | 'appointment';
  /** It is being written, not read. */
  readonly isWritten: boolean;
  readonly subject: string;
  /** Each once, the sender or organizer first. */
  readonly people: readonly OnItem[];
}

/** The item that is selected in the host. Whatever it does may reject: the host may not answer. */
export interface ItemBeside {
  /** The one of now; null where there is none, or several. */
  read(): Promise<Item | null>;
  /** Calls back when another one is selected, or when the people on it change, until the returned function is called. */
  onChange(listener: () => void): () => void;
  /** Puts text where the cursor is in what is being written; nothing there is replaced. Rejects with `SomethingSelected` where something would be. */
  insert(text: string): Promise<void>;
  /** The text of what is being written. */
  writtenText(): Promise<string>;
}

/** Text is selected, which an insertion would replace. */
export class SomethingSelected extends Error {
  override readonly name = 'SomethingSelected';
}
