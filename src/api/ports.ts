/** What the core needs from its edges. Edges implement these; the core never hears the words Graph, SQL or Express. */
import type { Contact, Preference, Telling } from '../planner/contact.ts';
import type { Change, Circle, Message } from '../planner/facts.ts';
import type { Decided, Existing, FollowUp, HeldBack, Refusal, Withdrawal } from '../planner/follow-up.ts';
import type { Lately } from '../planner/insights/lately.ts';
import type { Instant, Meeting } from '../planner/meeting.ts';
import type { Queued } from '../planner/queue.ts';
import type { Draft, Kind, MessageData } from '../planner/rule.ts';
import type { WorkingHours } from '../planner/working-time.ts';
import type { Consents, ConsentStep } from './consent.ts';
import type { KeptGround, Known, Look } from './ports-look.ts';
import type { Alongside, Records } from './ports-records.ts';
import type { Subscriptions, WantedRounds } from './ports-subscriptions.ts';
import type { WhoIsWho, WishesStore } from './ports-wishes.ts';

/** Whose data it is: always both, always first. */
export interface Owner {
  readonly tenant: string;
  readonly user: string;
}

/** Names an owner where one text must do, as in maps. */
export function ownerKey({ tenant, user }: Owner): string {
  return `${tenant} ${user}`;
}

/** The one who uses the product, as the mailbox knows them. */
export interface Profile {
  readonly name: string;
  /** Lower case, the main one first. */
  readonly addresses: readonly string[];
  /** An IANA name. */
  readonly timeZone: string;
  readonly workingHours: WorkingHours;
}

/** A meeting, and by which of the calendar's own ids it will be known when it changes or goes. */
export interface SourcedMeeting {
  readonly meeting: Meeting;
  readonly source: string;
  /** The calendar's id of its series, or null. */
  readonly series: string | null;
}

/** Ids that are in a set, which need not tell them. */
export type Ids = Pick<ReadonlySet<string>, 'has' | 'size'>;

/** What a round found in a calendar, to be kept together with the cursor it ended at. */
export interface CalendarChanges {
  readonly upserted: readonly SourcedMeeting[];
  /** The calendar's ids of events and series that are no more or are sent anew: they, and a series' occurrences, go before `upserted` is kept. An unknown id is no error. */
  readonly gone: readonly string[];
  /** Series sent whole: of their occurrences that begin in this window only `upserted` stays. */
  readonly anew?: { readonly series: readonly string[]; readonly from: Instant; readonly to: Instant };
  /** Set for a new round: of the meetings that begin in this window only `upserted` stays, and those whose ids a part of the round has told. */
  readonly window: { readonly from: Instant; readonly to: Instant; readonly told?: Ids } | null;
  /** By address: when the owner first met those who are known from before the window, as far as this round saw. Earlier wins. */
  readonly earlier: Readonly<Record<string, Instant>>;
  /** Null for a part of a round that goes on: the cursor stays. */
  readonly cursor: string | null;
}

/** A part of what lies before the window: who was met when, the meetings that made a habit of it, and where to go on; null at the end. */
export interface EarlierPart {
  readonly earlier: Readonly<Record<string, Instant>>;
  /** Those with few, that took place as far as can be told. */
  readonly meetings: readonly SourcedMeeting[];
  readonly cursor: string | null;
}

/** How far the past before the window was read: `cursor` goes on there, null from its beginning. */
export interface History {
  readonly cursor: string | null;
  readonly isDone: boolean;
}

/** How far a round has come. */
export interface Reading {
  readonly pages: number;
  readonly events: number;
  /** Addresses named. */
  readonly people: number;
}

export interface Calendar {
  /** Who the owner is and when they work. Throws AppError where the calendar cannot be reached. */
  profile(owner: Owner): Promise<Profile>;
  /** What changed since a cursor, or everything in the window around `now` without one. All-day dates are read in `timeZone`; `onPart` is given what a long first round has found, part by part: the answer holds the rest. Throws AppError; nothing is lost by trying again with the same cursor. */
  changes(
    owner: Owner,
    cursor: string | null,
    round: { readonly now: Instant; readonly timeZone: string; readonly onPage: (so: Reading) => void; readonly onPart?: (part: CalendarChanges) => Promise<void> },
  ): Promise<CalendarChanges>;
  /** A part of the three years before the window, from `cursor` on. Left out where `changes` tells it all. */
  readonly earlier?: (owner: Owner, cursor: string | null, now: Instant) => Promise<EarlierPart>;
}

/** Touches are kept for this many days. */
export const TOUCH_DAYS = 400;

/** Where touches come from: folders of a mailbox, and chats. */
export type TouchStream = 'inbox' | 'sentitems' | 'chat';

/** A mail or chat message with people, as it is kept: never its subject, never its text. */
export interface StoredTouch extends Message {
  /** The message's own id; one sent to some and copied to others is two touches with the same. */
  readonly id: string;
  /** How I was addressed, or those in `people` by me. */
  readonly addressed: 'to' | 'cc';
  /** The same for all messages of one conversation; null where none is known. */
  readonly thread: string | null;
  /** Whether it asks something of whom it was written to; null where nobody looked. */
  readonly asks: boolean | null;
}

/** What a round found in a stream, to be kept together with the cursor it ended at. */
export interface TouchChanges {
  readonly upserted: readonly StoredTouch[];
  /** Ids of messages that are no more, or told anew: they go before `upserted` is kept. An unknown id is no error. */
  readonly gone: readonly string[];
  /** All there is: of what was known before nothing stays. */
  readonly isWhole: boolean;
  readonly cursor: string;
}

export interface TouchSource {
  readonly stream: TouchStream;
  /** What it needs consent for. */
  readonly step: ConsentStep;
  /** What changed since a cursor, or everything of the last `TOUCH_DAYS` without one. `me` are my addresses; `readsText`: whether it may look for questions. Throws AppError; nothing is lost by trying again with the same cursor. */
  changes(owner: Owner, cursor: string | null, round: { readonly now: Instant; readonly me: readonly string[]; readonly readsText: boolean }): Promise<TouchChanges>;
}

/** How a stream stands: where its last round ended, and what became of the last attempt. */
export interface StreamState {
  readonly cursor: string | null;
  readonly state: 'read' | 'needs-consent' | 'failed';
}

/** A follow-up as stored: what the planner made, what the person decided, and how often it changed. */
export interface StoredFollowUp extends Existing {
  readonly followUp: FollowUp;
  /** Grows by one with every change; a decision names the one it saw. */
  readonly revision: number;
  /** The draft as the person left it, or null where it is the planner's. */
  readonly editedDraft: Draft | null;
  /** What took it back; null where nothing did, or where nobody knows why its situation is no more. */
  readonly withdrawnFor: Withdrawal | null;
  /** It was held back, and is wanted all the same. */
  readonly isRevived: boolean;
}

/** A follow-up as the queue lists it: narrow, and rendered once. */
export interface ListedFollowUp extends Queued {
  readonly rule: string;
  readonly because: string;
  readonly data: MessageData;
  readonly state: Existing['state'];
  readonly revision: number;
  /** `rowOf` of it, as JSON text. */
  readonly row: string;
}

/** That a request was carried out, kept with what it did: the same key gives the same answer. */
export interface Receipt {
  readonly key: string;
  /** Names the request: another one with the same key is a mistake. */
  readonly request: string;
}

/** A receipt to be kept with what it is about; `answer` renders what it gives again. */
export interface Answering<T> extends Receipt {
  readonly at: Instant;
  readonly answer: (about: T) => string;
}

/** A follow-up and the revision of it that was seen. */
export type Seen = Pick<StoredFollowUp, 'id' | 'revision'>;

/** Where a list of people goes on: the last one shown. */
export type Place = readonly [met: number, name: string, id: string];

/** A person as the list shows them: narrow, and rendered once. */
export interface ListedPerson extends Telling {
  /** In the order they are known. */
  readonly addresses: readonly string[];
  readonly circle: Circle | null;
  readonly isNever: boolean;
  readonly hasNote: boolean;
  /** What of a row does not depend on now, as JSON text. */
  readonly row: string;
}

/** A person opened. */
export interface StoredPerson {
  readonly listed: ListedPerson;
  readonly note: string;
  /** The next and the latest with them, by start. */
  readonly meetings: readonly Meeting[];
  /** Ids of those among them that gave way to another. */
  readonly missed: readonly string[];
  /** The latest messages with them, the latest first. */
  readonly messages: readonly StoredTouch[];
  /** What was done about them, the latest first. */
  readonly done: readonly { readonly id: string; readonly kind: Kind; readonly at: Instant }[];
}

/** What a plan leaves to be kept. */
export interface Planned {
  readonly followUps: readonly FollowUp[];
  readonly withdrawn: readonly { readonly id: string; readonly code: Withdrawal | null }[];
  readonly heldBack: readonly HeldBack[];
  /** Everyone known, or of whom `known` is about; those left out are forgotten, but for whom the owner said something about. Without it: as they were. */
  readonly people?: readonly Contact[];
  /** What the next plan builds on. */
  readonly known?: Known;
  /** What it was made of; without it the next round plans again. */
  readonly kept?: PlanKept;
}

/** What a plan was made of, and until when it holds. */
export interface PlanKept {
  /** How far facts had come, as `planning` said before they were read. */
  readonly facts: number;
  readonly plannedAt: Instant;
  readonly nextLookAt: Instant;
  /** How much there was. */
  readonly counts: { readonly meetings: number; readonly followUps: number; readonly heldBack: number };
  /** What plans of changes stand on; without it the next one looks at everything. */
  readonly ground?: KeptGround;
}

/** How an owner is connected to Microsoft 365. */
export interface Connection extends Consents {
  /** `ended`: only the person can renew it, by opening the app. `claims`: Microsoft asks for more proof first. */
  readonly state: 'connected' | 'ended' | 'claims';
  /** What has to be asked for again, as Microsoft said it; null unless the state is `claims`. */
  readonly claims: string | null;
}

/** An organisation that has come, or was suspended before it could. */
export interface Tenant {
  readonly tenant: string;
  readonly state: 'active' | 'suspended';
  /** When it came, was suspended or was let come again. */
  readonly since: Instant;
  /** How many of its people have been here. */
  readonly people: number;
}

/** What lasts of sign-ins. */
export interface Connections {
  /** Lets a user of an allowed organisation in: the first of them brings it along, and the first visit makes the user. Nothing is written for a suspended one. */
  welcome(owner: Owner, at: Instant): Promise<'active' | 'suspended'>;
  /** Whether an organisation may not use the app for now. */
  isSuspended(tenant: string): Promise<boolean>;
  /** Suspends an organisation, or lets it come again. */
  saveTenant(tenant: string, state: Tenant['state'], at: Instant): Promise<void>;
  /** Every organisation, the one that came first first. */
  tenants(): Promise<Tenant[]>;
  connection(owner: Owner): Promise<Connection>;
  /** Keeps what is given; what is left out stays. */
  saveConnection(owner: Owner, to: Partial<Connection>): Promise<void>;
  /** The owner's tokens, sealed; null where there are none. */
  tokenCache(owner: Owner): Promise<string | null>;
  saveTokenCache(owner: Owner, sealed: string): Promise<void>;
}

/** Microsoft 365 in people's names. */
export interface Access {
  /** Takes a verified sign-in, to act for its user from now on. */
  remember(owner: Owner, token: string): void;
  /** Makes sure that a step can be used, as its first use would. Throws AppError: needs_reconnect, no_consent, claims_challenge or sign_in_unavailable. */
  use(owner: Owner, step: ConsentStep): Promise<void>;
  /** Asks anew for each step from now on. */
  forget(owner: Owner): void;
  /** Where an administrator allows a step for an organisation. */
  adminConsentUrl(tenant: string, step: ConsentStep): string;
}

/** What became of one of several decisions: the changed follow-up, or why it stayed. */
export type Outcome = { readonly id: string; readonly changed: StoredFollowUp } | { readonly id: string; readonly refused: 'unknown' | 'stale' | Refusal };

export interface Store {
  readonly connections: Connections;
  readonly records: Records;
  readonly wishes: WishesStore;
  readonly whoIsWho: WhoIsWho;
  readonly subscriptions: Subscriptions;
  readonly wantedRounds: WantedRounds;
  /** Who the owner is as last read, and when; null before the first time. */
  profile(owner: Owner): Promise<{ readonly profile: Profile; readonly readAt: Instant; readonly syncedAt: Instant | null } | null>;
  saveProfile(owner: Owner, profile: Profile, readAt: Instant): Promise<void>;
  /** Keeps meetings and cursor in one transaction: after a crash either all of it is there or none. With `seen` (when it was read, and the owner's addresses), meetings that moved or were cancelled since the last time are remembered as changes. */
  saveChanges(owner: Owner, changes: CalendarChanges, seen?: { readonly at: Instant; readonly mine: readonly string[] }): Promise<void>;
  /** Changes seen to meetings in the last three months, in the order seen. */
  changes(owner: Owner): Promise<Change[]>;
  /** How far the past was read; null where nobody reads it. */
  history(owner: Owner): Promise<History | null>;
  /** Keeps a part of the past with how far it reaches, in one transaction. */
  saveHistory(owner: Owner, part: Omit<EarlierPart, 'cursor'>, history: History): Promise<void>;
  /** The cursor of the last round, or null before the first. */
  cursor(owner: Owner): Promise<string | null>;
  /** Every meeting of the owner, by start. */
  meetings(owner: Owner): Promise<Meeting[]>;
  /** Those that share a chat thread (see `Meeting.thread`), in no order; what was read before threads were kept is missing. */
  meetingsIn(owner: Owner, thread: string): Promise<Meeting[]>;
  /** By address: the start of the earliest event with someone from before any window that was read. */
  earlier(owner: Owner): Promise<Record<string, Instant>>;
  /** Every touch by mail or chat of the last `TOUCH_DAYS`, by time; one of the same message once. */
  touches(owner: Owner): Promise<StoredTouch[]>;
  /** By stream: how it stands; one that was never read is missing. */
  streams(owner: Owner): Promise<Partial<Record<TouchStream, StreamState>>>;
  /** Keeps touches and cursor of a stream in one transaction, and lets go of those from before `since`. */
  saveTouches(owner: Owner, stream: TouchStream, changes: TouchChanges, since: Instant): Promise<void>;
  /** Keeps that a stream could not be read; its touches and its cursor stay. */
  saveStreamState(owner: Owner, stream: TouchStream, state: StreamState['state']): Promise<void>;
  /** Everything that was ever suggested and what became of it, as planning needs it. */
  existing(owner: Owner): Promise<Existing[]>;
  /** Follow-ups in these states, by due moment, then id; with a page the latest first, `limit` of them before a place. */
  list(owner: Owner, states: readonly Existing['state'][], page?: { readonly before: { readonly dueAt: Instant; readonly id: string } | null; readonly limit: number }): Promise<ListedFollowUp[]>;
  /** One follow-up, or null; another owner's is as one that does not exist. */
  followUp(owner: Owner, id: string): Promise<StoredFollowUp | null>;
  /** Keeps what a plan made: new and changed follow-ups, withdrawals, and what is held back now. Saving twice is the same as once. */
  savePlan(owner: Owner, plan: Planned, at: Instant): Promise<void>;
  /** How far facts have come (every change of one counts it on), and what the last plan was made of; null before the first profile. */
  planning(owner: Owner): Promise<{ readonly facts: number; readonly last: PlanKept | null } | null>;
  /** Reads some facts as they are at one moment; `work` asks nothing else of the store. */
  look<T>(owner: Owner, work: (look: Look) => Promise<T>): Promise<T>;
  /** Remembers that a round ended for which the last plan still holds. */
  keepPlan(owner: Owner, at: Instant): Promise<void>;
  /** Runs what reads, plans and saves as the owner's only such work: the next waits until this has ended. Not to be nested. */
  inTurn<T>(owner: Owner, work: () => Promise<T>): Promise<T>;
  /** What is held back, as the last plan left it. */
  heldBack(owner: Owner): Promise<HeldBack[]>;
  /** Ids of what was held back and is wanted all the same. */
  revived(owner: Owner): Promise<string[]>;
  /** Remembers that it is wanted; a stored one that was decided or taken back opens again. Doing it twice is the same as once. */
  revive(owner: Owner, id: string): Promise<void>;
  /** Keeps a decision or an edited draft if the revision is still the one seen, with its receipt; null where it is not. */
  change(owner: Owner, id: string, revision: number, to: ChangeOfFollowUp, receipt: Answering<StoredFollowUp> | null): Promise<StoredFollowUp | null>;
  /** Several decisions in one transaction, each on the revision seen, with one receipt; those that cannot be leave the others be. In the order asked. */
  changeSeveral(owner: Owner, items: readonly Seen[], decision: Deciding, receipt: Answering<readonly Outcome[]> | null): Promise<Outcome[]>;
  /** Keeps what a request was answered, in place of an earlier answer to the same request. */
  keepReceipt(owner: Owner, receipt: Receipt & { readonly at: Instant; readonly answer: string }): Promise<void>;
  /** People whose name or addresses hold every one of these words (see `wordsIn`), the most recently met first, those never met last by name; `limit` of them after a place, and where the next page begins. */
  people(owner: Owner, words: readonly string[], page: { readonly after: Place | null; readonly limit: number }): Promise<{ readonly people: ListedPerson[]; readonly next: Place | null }>;
  /** The people who have any of these addresses, each once, in the order of the addresses. */
  peopleAt(owner: Owner, addresses: readonly string[]): Promise<ListedPerson[]>;
  /** A person by the id of any of their addresses, or null. */
  person(owner: Owner, id: string): Promise<StoredPerson | null>;
  /** By address: what the owner said about people, notes left out. */
  preferences(owner: Owner): Promise<Record<string, Omit<Preference, 'note'>>>;
  /** Keeps what the owner says about a person, under all of their addresses; what is left out stays. Null where there is no such person. */
  changePerson(owner: Owner, id: string, to: Partial<Preference>, receipt: Answering<null> | null): Promise<{ readonly before: Preference; readonly after: Preference } | null>;
  /** What a request with this key was answered, within a day; null where there was none. */
  receipt(owner: Owner, key: string): Promise<{ readonly request: string; readonly answer: string } | null>;
  /** What was decided, fell silent and was promised from a moment on, for figures of the owner's own behaviour. */
  lately(owner: Owner, since: Instant): Promise<Lately>;
  /** Throws where the store cannot answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** A decision with what follows from it at once. */
export interface Decision extends Decided {
  readonly before: Decided | null;
  /** Whether it is wanted all the same from now on; left out: as it was. */
  readonly isRevived?: boolean;
  /** What the decision holds back, until the next plan says it afresh. */
  readonly heldBack?: readonly HeldBack[];
  /** What else it makes true of what was written down. */
  readonly alongside?: readonly Alongside[];
}

/** What a person may change of a follow-up. */
export type ChangeOfFollowUp = Decision | { readonly editedDraft: Draft | null };

/** What a verb makes of a follow-up. */
export type Deciding = (one: StoredFollowUp) => ChangeOfFollowUp | { readonly refused: Refusal };
