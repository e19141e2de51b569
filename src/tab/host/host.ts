/** Where the page runs: what it needs from Teams, Outlook or a plain browser. */
import type { Theme } from '@fluentui/react-components';
import type { ItemBeside } from './item.ts';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Something to write: `body` is plain text. A chat has no subject. */
export interface Letter {
  readonly kind: 'mail' | 'chat' | 'meeting';
  /** Addresses. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** A page that Teams can show in a meeting. */
export interface MeetingPage {
  readonly name: string;
  /** Its address, https. */
  readonly url: string;
  /** Where a browser goes instead. */
  readonly webUrl: string;
}

/** Tokens are kept in memory only. */
export interface Host {
  readonly name: 'teams' | 'outlook' | 'browser';
  /** What the page stands beside; null where the host shows no items. */
  readonly item: ItemBeside | null;
  /** The chat thread of the meeting that this stands in; null elsewhere. */
  readonly meetingThread: string | null;
  /** Offers a page for the meeting, added once the person says so; null where the host asks for none. */
  readonly offerPage: ((page: MeetingPage) => Promise<void>) | null;
  /** A BCP 47 language tag, such as `en-GB`. */
  readonly locale: string;
  /** The colours of a theme, loaded when first needed. */
  loadTheme(name: ThemeName): Promise<Theme>;
  /** The theme of now. */
  theme(): ThemeName;
  /** Calls back when the theme changes, until the returned function is called. */
  onThemeChange(listener: () => void): () => void;
  /** A token for the API; `fresh` after a 401. Throws `SignInNeeded` where a person has to act. */
  getToken(fresh?: boolean): Promise<string>;
  /** Signs in with a window of its own, called from a click; null where the host does it. */
  readonly signIn: (() => Promise<void>) | null;
  /** Signs in once more, called from a click; `claims` is what Conditional Access asks for, or null. */
  signInAgain(claims: string | null): Promise<void>;
  /** Opens a window of the host with the letter in it: the person reads it over and sends it there. Rejects where none could be opened. */
  compose(letter: Letter): Promise<void>;
  /** Where the link that led here points, such as `#/queue/<id>`; empty without one. */
  readonly start: string;
  /** A link that opens the host at this place. */
  linkTo(hash: string): string;
  /** The host's own way back calls this first; true where the page went back itself. */
  onBack(goBack: () => boolean): void;
  /** Tells the host that the page can be seen. */
  ready(): void;
  /** Tells the host that the page cannot work, and why. */
  failed(message: string): void;
}

/** A token can be had only after the person has pressed "Sign in". */
export class SignInNeeded extends Error {
  override readonly name = 'SignInNeeded';
}

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur']);

/** The writing direction of a language. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(locale.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** The promise, or a rejection after so many milliseconds. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Error(`No answer within ${String(milliseconds)} ms.`));
    }, milliseconds);
  });
  return Promise.race([promise, late]);
}
