/** Facts: everything a rule may see. There is no clock, network or randomness behind them. */
import type { Instant, Meeting, Person, ProposedTime } from './meeting.ts';
import type { WorkingTime } from './working-time.ts';

export type Circle = 'inner' | 'active' | 'network';
/** `mail` tells who wrote to whom and when; with `mail-text` a message also tells whether it asks something. `chat` tells both. */
export type Grant = 'calendar' | 'mail' | 'mail-text' | 'chat';

/** A mail or chat message with people: metadata only. */
export interface Message {
  readonly at: Instant;
  readonly channel: 'mail' | 'chat';
  readonly direction: 'sent' | 'received';
  readonly people: readonly string[];
  /** An automatic reply: the sender is away. */
  readonly automatic: boolean;
  /** How I was addressed, or those in `people` by me; left out: written to. */
  readonly addressed?: 'to' | 'cc';
  /** The same for all messages of one conversation; null or left out where none is known. */
  readonly thread?: string | null | undefined;
  /** Whether it asks something of whom it was written to; null or left out where nobody looked. */
  readonly asks?: boolean | null;
}

/** What I wrote down about a meeting or people. */
export interface Note {
  /** Left out where it has none. */
  readonly id?: string;
  readonly at: Instant;
  readonly people: readonly string[];
  /** The meeting's iCalUId, or null. */
  readonly meeting: string | null;
  readonly text: string;
  /** The day that it speaks of, in days since 1970-01-01 on my calendar; null or left out where it names none. */
  readonly day?: number | null;
}

/** What I said I would do, and what became of it. */
export interface PromiseMade {
  readonly id: string;
  /** What, as I wrote it: "send the deck". */
  readonly text: string;
  /** For whom; empty where I named nobody. */
  readonly people: readonly string[];
  readonly madeAt: Instant;
  readonly dueAt: Instant | null;
  readonly state: 'open' | 'due' | 'kept' | 'renegotiated' | 'missed';
  /** The iCalUId of the meeting it was made in, or null. */
  readonly meeting: string | null;
}

/** Criticism or feedback about my work that I recorded, and how far its loop has come. */
export interface Feedback {
  /** Left out where it has none: then sender and moment tell it apart. */
  readonly id?: string;
  readonly from: string;
  readonly at: Instant;
  readonly text: string;
  readonly acknowledgedAt: Instant | null;
  /** When I told them what changed. */
  readonly toldAt: Instant | null;
}

/** An attendee proposed a new time for my meeting, which itself does not say so. */
export interface Proposal extends ProposedTime {
  /** The meeting's iCalUId. */
  readonly meeting: string;
}

/** A change seen to a meeting. */
export interface Change {
  /** The meeting's iCalUId. */
  readonly meeting: string;
  readonly seenAt: Instant;
  readonly kind: 'cancelled' | 'moved';
  /** `me`, or the address of who organised it; left out where nobody knows. */
  readonly by?: string | undefined;
  readonly was: { readonly start: Instant; readonly end: Instant };
  /** Of one of mine that is not private: who was to come, for when the calendar does not hold it any more. */
  readonly people?: readonly Person[];
  /** The same of its subject. */
  readonly subject?: string;
}

/** Somebody brought me together with somebody, as I recorded it. */
export interface Introduction {
  readonly by: string;
  readonly to: string;
  readonly at: Instant;
}

/** A follow-up that was completed: by rule and people, whatever its id. */
export interface Completion {
  readonly rule: string;
  readonly people: readonly string[];
  readonly at: Instant;
}

export interface Preferences {
  readonly circles: Readonly<Record<string, Circle>>;
  /** Addresses, domains (`@example.com`) and meetings (iCalUId) never to suggest. */
  readonly never: readonly string[];
  /** Rules switched off. */
  readonly off: readonly string[];
  /** Options by rule id; what is missing has the rule's default. */
  readonly options: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly completed: readonly Completion[];
  /** Ids of dismissed follow-ups. */
  readonly dismissed: readonly string[];
  /** Ids of suggestions that were held back and that I want all the same. */
  readonly revived: readonly string[];
  /** The language I write in where nothing else tells: a language tag. */
  readonly language?: string | undefined;
  /** How letters greet: by first name (where it is left out), or by title and family name. */
  readonly greeting?: 'first' | 'title' | undefined;
  /** By rule id: points that my decisions have taught (see `learnedShift`); what is missing is 0. */
  readonly learned?: Readonly<Record<string, number>>;
  /** How much is too much; what is missing is as usual (see `CAPS`). */
  readonly caps?: Readonly<Partial<Record<'perDay' | 'perPerson', number>>>;
  /** Addresses that are one person by my word. */
  readonly together?: readonly (readonly string[])[];
  /** Pairs of addresses that are two people by my word. */
  readonly apart?: readonly (readonly [string, string])[];
}

export interface Facts {
  readonly me: { readonly addresses: readonly string[]; readonly internalDomains: readonly string[] };
  readonly time: WorkingTime;
  /** Every event in the data, those without other people too. */
  readonly meetings: readonly Meeting[];
  /** By address: the start of the earliest event with someone that is older than the meetings above. */
  readonly earlier: Readonly<Record<string, Instant>>;
  /** What lies before the meetings above is still being read: nobody can say yet who was met for the first time. */
  readonly isHistoryPending?: boolean;
  readonly messages: readonly Message[];
  readonly notes: readonly Note[];
  readonly promises: readonly PromiseMade[];
  readonly feedback: readonly Feedback[];
  readonly proposals: readonly Proposal[];
  readonly changes: readonly Change[];
  readonly introductions: readonly Introduction[];
  readonly granted: readonly Grant[];
  readonly preferences: Preferences;
}

export const NO_PREFERENCES: Preferences = { circles: {}, never: [], off: [], options: {}, completed: [], dismissed: [], revived: [] };

/** Whether a never-suggest entry covers an address: the address itself, or its domain and that domain's sub-domains. */
export function isExcluded(never: readonly string[], address: string): boolean {
  return never.some((entry) => (entry.startsWith('@') ? inDomain(address, entry.slice(1)) : entry === address));
}

/** Whether an address belongs to a domain or one of its sub-domains. */
export function inDomain(address: string, domain: string): boolean {
  const own = address.slice(address.lastIndexOf('@') + 1);
  return own === domain || own.endsWith(`.${domain}`);
}
