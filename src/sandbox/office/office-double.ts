/** Stands in for office.js where there is no Outlook: answers by calling back, later, sometimes with a failure or never, as Office does, and takes the history's methods away. A page that loads it is told what is selected by `window.officeDouble`. */
import { playItem } from './play-item.ts';
import { playOffice } from './play-office.ts';

/** A person, by Office's names. */
export interface DoublePerson {
  readonly displayName: string;
  readonly emailAddress: string;
}

/** A message or an appointment. */
export interface DoubleItem {
  readonly itemType: 'message' | 'appointment';
  readonly isWritten?: boolean;
  readonly subject: string;
  readonly from?: DoublePerson;
  readonly organizer?: DoublePerson;
  readonly to?: readonly DoublePerson[];
  readonly cc?: readonly DoublePerson[];
  readonly requiredAttendees?: readonly DoublePerson[];
  readonly optionalAttendees?: readonly DoublePerson[];
  /** HTML, or text where `bodyType` says so; the cursor is where `|` stands, what lies between two of them is selected. */
  readonly body?: string;
  readonly bodyType?: 'html' | 'text';
}

export type Field = 'to' | 'cc' | 'requiredAttendees' | 'optionalAttendees';

/** How a page begins: put into `window.officeDoubleStart` before office.js is loaded. */
export interface DoubleStart {
  readonly item: DoubleItem | null;
  readonly language?: string;
  readonly isDarkTheme?: boolean;
  /** Whether Outlook signs in for its panes; it does unless said otherwise. */
  readonly nestedAppAuth?: boolean;
  /** What does not work, by its name, from the beginning. */
  readonly faults?: Readonly<Record<string, 'fails' | 'silent'>>;
}

/** What `window.officeDouble` offers. */
export interface OfficeDouble {
  /** Selects another item, or none. */
  select(item: DoubleItem | null): void;
  /** Changes who is on what is being written. */
  address(field: Field, people: readonly DoublePerson[]): void;
  /** What is being written, whole, as HTML or text. */
  body(): string;
  /** Writes it anew: with a cursor as in an item. */
  write(body: string): void;
  /** What a call of this name does from now on, such as `body.getAsync`; `works` mends it. */
  fault(name: string, what: 'fails' | 'silent' | 'works'): void;
  /** The windows that were opened to write in. */
  readonly opened: readonly { readonly kind: 'message' | 'appointment'; readonly form: unknown }[];
  /** Every call, in order. */
  readonly calls: readonly string[];
}

/** What is served in the place of office.js. */
export const OFFICE_DOUBLE = `(${playOffice.toString()})(${playItem.toString()});`;
