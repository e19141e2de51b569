/** What the product may be allowed to read and do in Microsoft 365, step by step: each is asked for only once the person switched it on. */

export type ConsentStep = 'base' | 'mail-headers' | 'mail-text' | 'drafts' | 'sending' | 'chat' | 'tasks' | 'availability';

interface Described {
  /** Delegated permissions of Microsoft Graph. */
  readonly scopes: readonly string[];
  readonly title: string;
  /** What the person gets from it. */
  readonly gives: string;
  /** What Microsoft shows an administrator who is asked to grant it. */
  readonly adminSees: string;
  /** Whether anything here makes use of it yet: nobody is offered to allow more. */
  readonly isUsed: boolean;
}

export const CONSENT: Readonly<Record<ConsentStep, Described>> = {
  base: {
    scopes: ['User.Read', 'Calendars.Read', 'MailboxSettings.Read'],
    title: 'Your calendar',
    gives: 'Everything that your meetings, your time zone and your working hours can tell.',
    adminSees: 'An administrator sees "Sign in and read user profile", "Read user calendars" and "Read user mailbox settings".',
    isUsed: true,
  },
  'mail-headers': {
    scopes: ['Mail.ReadBasic'],
    title: 'Who wrote to whom',
    gives: 'With whom you wrote, when and in which conversation, so that nobody is suggested whom you have written to already. No text is read.',
    adminSees: 'An administrator sees "Read user basic mail".',
    isUsed: true,
  },
  'mail-text': {
    scopes: ['Mail.Read'],
    title: 'Questions in mail',
    gives: 'Whether a question, yours or theirs, still waits for an answer. The text is looked at once and never kept. It takes “Who wrote to whom” as well.',
    adminSees: 'An administrator sees "Read user mail".',
    isUsed: true,
  },
  drafts: {
    scopes: ['Mail.ReadWrite'],
    title: 'Drafts in Outlook',
    gives: 'A draft you approved lies ready in your Drafts folder. Nothing is sent.',
    adminSees: 'An administrator sees "Read and write access to user mail".',
    isUsed: false,
  },
  sending: {
    scopes: ['Mail.Send'],
    title: 'Sending for you',
    gives: 'A message goes out once you have confirmed its recipients and its text, one by one.',
    adminSees: 'An administrator sees "Send mail as a user".',
    isUsed: false,
  },
  chat: {
    scopes: ['Chat.Read'],
    title: 'Chats in Teams',
    gives: 'With whom you chatted and when. The text is looked at once and never kept.',
    adminSees: 'An administrator sees "Read user chat messages".',
    isUsed: true,
  },
  tasks: {
    scopes: ['Tasks.ReadWrite'],
    title: 'Tasks in To Do',
    gives: 'A follow-up can become a task in To Do, and is done here once it is done there.',
    adminSees: 'An administrator sees "Create, read, update, and delete user\'s tasks and task lists".',
    isUsed: false,
  },
  availability: {
    scopes: ['Mail.Read', 'Calendars.ReadBasic'],
    title: 'Who is away',
    gives: 'Automatic replies and free times of colleagues, so that nobody on leave is suggested. Of people elsewhere nothing is known.',
    adminSees: 'An administrator sees "Read user mail" and "Read basic details of user calendars".',
    isUsed: false,
  },
};

export const CONSENT_STEPS = Object.keys(CONSENT) as ConsentStep[];

/** Each permission, and those that allow all of it and more. */
const BROADER: Readonly<Record<string, readonly string[]>> = {
  'Mail.ReadBasic': ['Mail.Read', 'Mail.ReadWrite'],
  'Mail.Read': ['Mail.ReadWrite'],
  'Calendars.ReadBasic': ['Calendars.Read'],
};

/** What was allowed and what is wanted, of one person. */
export interface Consents {
  /** Switched on by the person; `base` always is. */
  readonly wanted: readonly ConsentStep[];
  /** Names of permissions that tokens have held; null before the first token was asked for. */
  readonly granted: readonly string[] | null;
}

export type ConsentState = 'on' | 'off' | 'needs-consent';

/** Whether a step is switched on, and allowed as far as is known. */
export function consentState(step: ConsentStep, { wanted, granted }: Consents): ConsentState {
  if (step === 'base') return granted === null || isGranted(step, granted) ? 'on' : 'needs-consent';
  if (!wanted.includes(step)) return 'off';
  return isGranted(step, granted ?? []) ? 'on' : 'needs-consent';
}

/** The permissions to ask a token for: a step's own, or a broader one that was granted already. */
export function scopesFor(step: ConsentStep, granted: readonly string[] | null): string[] {
  return CONSENT[step].scopes.map((scope) => (granted?.includes(scope) ? scope : (BROADER[scope]?.find((one) => granted?.includes(one)) ?? scope)));
}

/** Where an administrator allows a step (and the base with it) for a whole organisation. `redirectUri` must be one of the app registration's. */
export function adminConsentUrl(app: { readonly authorityUrl: string; readonly graphUrl: string; readonly clientId: string; readonly redirectUri: string }, tenant: string, step: ConsentStep): string {
  const scopes = [...new Set([...CONSENT.base.scopes, ...CONSENT[step].scopes])].map((scope) => `${app.graphUrl}/${scope}`);
  const query = new URLSearchParams({ client_id: app.clientId, scope: scopes.join(' '), redirect_uri: app.redirectUri });
  return `${app.authorityUrl}/${tenant}/v2.0/adminconsent?${query.toString()}`;
}

/** What is told of a step that is not allowed: what an administrator sees, and where. */
export function aboutConsent(step: ConsentStep, adminUrl: string): { step: ConsentStep; adminSees: string; adminUrl: string } {
  return { step, adminSees: CONSENT[step].adminSees, adminUrl };
}

function isGranted(step: ConsentStep, granted: readonly string[]): boolean {
  return CONSENT[step].scopes.every((scope) => [scope, ...(BROADER[scope] ?? [])].some((one) => granted.includes(one)));
}
