/** The mail of one person: messages in folders, and how they came, moved and went. */
import { randomUUID } from 'node:crypto';
import type { Named } from './people.ts';

/** By their well-known names. */
export const MAIL_FOLDERS = ['inbox', 'drafts', 'sentitems', 'archive', 'deleteditems', 'junkemail'] as const;
export type Folder = (typeof MAIL_FOLDERS)[number];

export interface MailMessage {
  readonly key: string;
  readonly folder: Folder;
  readonly from: Named;
  readonly to: readonly Named[];
  readonly cc: readonly Named[];
  readonly bcc: readonly Named[];
  readonly subject: string;
  /** What this message adds to its conversation, as plain text. */
  readonly text: string;
  /** The same as its client wrote it, where that was HTML. */
  readonly html?: string;
  /** What it quotes below. */
  readonly quoted: string;
  readonly conversation: string;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
  /** When it was sent, where that was not at once. */
  readonly sentAt?: number;
  readonly isRead: boolean;
  /** Internet message headers; Graph knows none of what was sent from here. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** Invitations and answers to them are messages of a kind of their own. */
  readonly type: 'message' | 'eventMessageRequest' | 'eventMessageResponse';
  /** Extended properties by their id, such as `SystemTime 0x3FEF`. */
  readonly extended?: Readonly<Record<string, string>>;
  /** The key of the message that it is a copy of, in another mailbox: the internet knows them as one. */
  readonly copyOf?: string;
  /** How often it went to another folder: its ordinary id changes each time. */
  readonly moves?: number;
}

/** A message that went out, and when. */
export interface SentMail {
  readonly message: MailMessage;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What became of a message; null where it was not there. */
export interface MailChange {
  readonly before: MailMessage | null;
  readonly after: MailMessage | null;
  readonly version: number;
}

/** A message in a folder's round. */
export type Seen = { readonly message: MailMessage; readonly version: number; readonly how: 'whole' | 'partly' | 'gone' };

/** How a message was from a version on. `isNews`: more than its read state changed. */
interface State {
  readonly message: MailMessage;
  readonly isDeleted: boolean;
  readonly isNews: boolean;
  readonly version: number;
}

export class Mail {
  /** Tokens of an earlier life have expired. */
  epoch: string = randomUUID();
  /** Hears of every change. */
  onChange: (change: MailChange) => void = () => undefined;
  /** All that went out, whether or not a copy was kept. */
  readonly sent: SentMail[] = [];
  readonly #histories = new Map<string, State[]>();
  #version = 0;

  get version(): number {
    return this.#version;
  }

  /** Every sync token handed out so far is answered 410 from now on. */
  forgetTokens(): void {
    this.epoch = randomUUID();
  }

  /** Adds a message or replaces the one with its key. */
  put(message: MailMessage): void {
    this.#keep({ message, isDeleted: false, isNews: true });
  }

  move(key: string, folder: Folder): void {
    const { message } = this.#known(key);
    this.put({ ...message, folder, moves: (message.moves ?? 0) + 1 });
  }

  /** Marks it read or unread: Graph tells only that. */
  markRead(key: string, isRead: boolean): void {
    this.#keep({ message: { ...this.#known(key).message, isRead }, isDeleted: false, isNews: false });
  }

  remove(key: string): void {
    this.#keep({ message: this.#known(key).message, isDeleted: true, isNews: true });
  }

  /** Every message there is now. */
  all(): MailMessage[] {
    return [...this.#histories.values()].map((states) => states.at(-1)).flatMap((state) => (state && !state.isDeleted ? [state.message] : []));
  }

  /** The message with this key, or null. */
  find(key: string): MailMessage | null {
    const state = this.#histories.get(key)?.at(-1);
    return state && !state.isDeleted ? state.message : null;
  }

  /** The version of the last change to a message; 0 where there was none. */
  versionOf(key: string): number {
    return this.#histories.get(key)?.at(-1)?.version ?? 0;
  }

  /** What a round tells of a folder: how messages were at `upTo`, of those that changed after `since`; with 0 those that are there. Oldest change first. What is gone is as it last was there. */
  seen(folder: Folder, since: number, upTo: number, isImmutable: boolean): Seen[] {
    const seen: Seen[] = [];
    for (const states of this.#histories.values()) {
      const then = states.findLast(({ version }) => version <= upTo);
      if (!then || then.version <= since) continue;
      const before = states.findLast(({ version }) => version <= since);
      const { message, version } = then;
      const isIn = isThere(then, folder);
      const wasIn = isThere(before, folder);
      const isNews = !wasIn || states.some((one) => one.isNews && one.version > since && one.version <= upTo);
      const last = since === 0 ? undefined : states.findLast((one) => one.version <= (isIn ? since : upTo) && isThere(one, folder));
      // Gone and back, it has another ordinary id: the old one is told to be gone.
      if (last && (!isIn || (!isImmutable && last.message.moves !== message.moves))) seen.push({ message: last.message, version, how: 'gone' });
      if (isIn) seen.push({ message, version, how: isNews ? 'whole' : 'partly' });
    }
    return seen.sort((a, b) => a.version - b.version);
  }

  #keep(state: Omit<State, 'version'>): void {
    this.#version += 1;
    const { key } = state.message;
    const before = this.find(key);
    this.#histories.set(key, [...(this.#histories.get(key) ?? []), { ...state, version: this.#version }]);
    this.onChange({ before, after: this.find(key), version: this.#version });
  }

  #known(key: string): State {
    const state = this.#histories.get(key)?.at(-1);
    if (!state || state.isDeleted) throw new Error(`There is no message "${key}".`);
    return state;
  }
}

function isThere(state: State | undefined, folder: Folder): boolean {
  return state !== undefined && !state.isDeleted && state.message.folder === folder;
}
