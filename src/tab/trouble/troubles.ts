/** What the page says when something other than the page is not right: one sentence for the person, and what the buttons do. */
import type { Settings, SyncProgress } from '../../api/contract.ts';
import { RequestFailed } from '../api/problem.ts';

/** `sign-in`: again, with a window where one is needed. `ask`: a message for an administrator is copied. `again`: the same is tried once more. */
export type Deed = 'sign-in' | 'ask' | 'again';

export interface Words {
  readonly title: string;
  readonly says: string;
  /** In the order of the buttons; the first is the one to press. */
  readonly deeds: readonly Deed[];
  /** What an administrator is asked for; a link is added where there is one. */
  readonly request?: string;
}

/** What is not right, and what the server says it is about. */
export interface Trouble extends Words {
  readonly code: string;
  /** What Conditional Access asks for. */
  readonly claims: string | null;
  /** Where an administrator consents. */
  readonly adminUrl: string | null;
  /** What Microsoft shows an administrator there; null where there is nothing to be shown. */
  readonly adminSees: string | null;
}

const WORDS: Readonly<Record<string, Words>> = {
  needs_reconnect: { title: 'Sign in again', says: 'Your sign-in to Microsoft 365 has ended, so your calendar cannot be read until you sign in again.', deeds: ['sign-in'] },
  unauthenticated: { title: 'Sign in again', says: 'You are not signed in any more.', deeds: ['sign-in'] },
  claims_challenge: {
    title: 'Microsoft asks for more proof',
    says: 'Your organisation wants you to confirm who you are, for example with your phone, before your calendar may be read.',
    deeds: ['sign-in'],
  },
  no_consent: {
    title: 'Your organisation has not allowed this yet',
    says: 'Followthrough reads your calendar to see whom you met and when; an administrator has to allow that once.',
    deeds: ['ask', 'again'],
    request: 'I would like to use Followthrough, which reads my calendar to remind me whom to get back to. It needs your consent once, for our organisation.',
  },
  no_mailbox: {
    title: 'Your account has no mailbox here',
    says: 'Followthrough reads the calendar of your mailbox in Microsoft 365, and your account has none that it can reach.',
    deeds: ['ask', 'again'],
    request: 'Followthrough cannot reach my mailbox. Is it in Exchange Online, and active? A mailbox on a server of our own cannot be read.',
  },
  no_licence: {
    title: 'Your account has no Exchange Online licence',
    says: 'Without that licence you have no calendar that Followthrough could read.',
    deeds: ['ask', 'again'],
    request: 'Could my account have a licence with Exchange Online? Followthrough reads the calendar that comes with it.',
  },
  guest_account: {
    title: 'You are a guest here',
    says: 'Your calendar is at your own organisation: open Followthrough there, with the account of that organisation.',
    deeds: ['sign-in', 'again'],
  },
  clock_skew: {
    title: 'A clock is wrong',
    says: 'The time of the server and that of your sign-in differ by more than five minutes, so the sign-in is not accepted.',
    deeds: ['again', 'ask'],
    request: 'Followthrough does not accept my sign-in because a clock is wrong. Could you check the time on its server (npm run doctor says by how much)?',
  },
  suspended_tenant: {
    title: 'Your organisation has been switched off',
    says: 'Followthrough is suspended for your organisation; what you have is kept.',
    deeds: ['ask', 'again'],
    request: 'Followthrough says that it is suspended for our organisation. Could you find out why, and have it switched on again?',
  },
  forbidden_tenant: {
    title: 'Your organisation does not use this yet',
    says: 'An administrator has to set Followthrough up for your organisation first.',
    deeds: ['ask', 'again'],
    request: 'I would like to use Followthrough. Could you set it up for our organisation? Its docs/admin.md says how (ALLOWED_TENANTS).',
  },
  graph_unavailable: { title: 'Microsoft 365 does not answer', says: 'Your calendar could not be read just now; it is tried again by itself in a few minutes.', deeds: ['again'] },
  sign_in_unavailable: { title: "Microsoft's sign-in does not answer", says: 'Who you are could not be confirmed just now; nothing is lost.', deeds: ['again'] },
  offline: { title: 'You are offline', says: 'Followthrough could not be reached. Check your connection.', deeds: ['again'] },
};

const USUAL_SIGHT = 'Microsoft shows them the name of the app and each permission in its own words. Nothing changes before they press Accept.';

/** The trouble that a failed request tells of; null where it is none of these. */
export function troubleOf(error: unknown): Trouble | null {
  return error instanceof RequestFailed ? made(error.code, error.about) : null;
}

/** The trouble that ended a round; null where it is none of these. */
export function troubleIn(progress: SyncProgress | null): Trouble | null {
  return progress?.phase === 'failed' && progress.code !== null ? made(progress.code, progress.about ?? {}) : null;
}

/** What to do about a consent that takes an administrator. */
export function consentTrouble({ title, gives, adminSees, adminUrl }: Settings['consents'][number]): Trouble {
  const request = `I would like to use “${title}” in Followthrough. ${gives} It needs your consent once, for our organisation.`;
  return { title, says: gives, deeds: ['ask', 'again'], request, code: 'no_consent', claims: null, adminUrl: secure(adminUrl), adminSees };
}

/** What is copied for an administrator. */
export function requestText({ request = '', adminUrl }: Trouble): string {
  return adminUrl === null ? request : `${request}\n\n${adminUrl}`;
}

function made(code: string, about: Readonly<Record<string, unknown>>): Trouble | null {
  const words = WORDS[code];
  if (!words) return null;
  const text = (name: string) => (typeof about[name] === 'string' ? about[name] : null);
  const adminUrl = secure(text('adminUrl'));
  return {
    ...words,
    ...(code === 'clock_skew' ? clockWords(words, text('off')) : {}),
    code,
    claims: text('claims'),
    adminUrl,
    adminSees: code === 'no_consent' ? (text('adminSees') ?? USUAL_SIGHT) : null,
  };
}

/** By how much, where that is known: "20 minutes behind". */
function clockWords({ says, request = '' }: Words, off: string | null): Pick<Words, 'says' | 'request'> {
  if (off === null) return { says, request };
  return { says: `The server’s clock is ${off} Microsoft’s, so your sign-in is not accepted.`, request: `${request} It says that it is ${off} Microsoft’s.` };
}

/** Only addresses of the web become links. */
function secure(url: string | null): string | null {
  const protocol = url === null ? null : URL.parse(url)?.protocol;
  return protocol === 'https:' || protocol === 'http:' ? url : null;
}
