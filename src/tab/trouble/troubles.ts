/** What the page says when something other than the page is not right: which trouble it is, and what helps. Its words are loaded with the parts that show it. */
import type { SyncProgress } from '../../api/contract.ts';
import type { Settings } from '../../api/contract-settings.ts';
import { RequestFailed } from '../api/problem.ts';
import { SignInNeeded } from '../host/host.ts';

/** `sign-in`: again, with a window where one is needed. `ask`: a message for an administrator is copied. `again`: the same is tried once more. */
export type Deed = 'sign-in' | 'ask' | 'again';

export type Code = keyof typeof DEEDS;

/** What is not right, and what the server says it is about. */
export interface Trouble {
  readonly code: Code;
  /** What Conditional Access asks for. */
  readonly claims: string | null;
  /** Where an administrator consents. */
  readonly adminUrl: string | null;
  /** What Microsoft shows an administrator there; null where the server does not say. */
  readonly adminSees: string | null;
  /** The step of consent that is missing, where it is about one. */
  readonly step: string | null;
  /** Seconds by which the server's clock is ahead of Microsoft's, behind where negative; null where that is not known. */
  readonly ahead: number | null;
  /** The consent that waits for an administrator, where it is one of the settings. */
  readonly consent: Settings['consents'][number] | null;
}

/** What helps, in the order of the buttons; the first is the one to press. */
const DEEDS = {
  needs_reconnect: ['sign-in'],
  unauthenticated: ['sign-in'],
  claims_challenge: ['sign-in'],
  no_consent: ['ask', 'again'],
  no_mailbox: ['ask', 'again'],
  no_licence: ['ask', 'again'],
  guest_account: ['sign-in', 'again'],
  clock_skew: ['again', 'ask'],
  suspended_tenant: ['ask', 'again'],
  forbidden_tenant: ['ask', 'again'],
  graph_unavailable: ['again'],
  sign_in_unavailable: ['again'],
  offline: ['again'],
} as const satisfies Readonly<Record<string, readonly Deed[]>>;

/** What its buttons do. */
export function deedsOf({ code }: Trouble): readonly Deed[] {
  return DEEDS[code];
}

/** The trouble that a failed request tells of; null where it is none of these. */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof SignInNeeded) return made('unauthenticated', {});
  return error instanceof RequestFailed ? made(error.code, error.about) : null;
}

/** The trouble that ended a round; null where it is none of these. */
export function troubleIn(progress: SyncProgress | null): Trouble | null {
  return progress?.phase === 'failed' && progress.code !== null ? made(progress.code, progress.about ?? {}) : null;
}

/** What to do about a consent that takes an administrator. */
export function consentTrouble(consent: Settings['consents'][number]): Trouble {
  return { code: 'no_consent', claims: null, adminUrl: secure(consent.adminUrl), adminSees: consent.adminSees, step: consent.step, ahead: null, consent };
}

function made(code: string, about: Readonly<Record<string, unknown>>): Trouble | null {
  if (!isKnown(code)) return null;
  const text = (name: string) => (typeof about[name] === 'string' ? about[name] : null);
  return {
    code,
    claims: text('claims'),
    adminUrl: secure(text('adminUrl')),
    adminSees: text('adminSees'),
    step: text('step'),
    ahead: typeof about['ahead'] === 'number' ? about['ahead'] : null,
    consent: null,
  };
}

function isKnown(code: string): code is Code {
  return Object.hasOwn(DEEDS, code);
}

/** Only addresses of the web become links. */
function secure(url: string | null): string | null {
  const protocol = url === null ? null : URL.parse(url)?.protocol;
  return protocol === 'https:' || protocol === 'http:' ? url : null;
}
