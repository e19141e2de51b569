/** What can be subscribed to, what that takes, and for how long. */
import { CHANGE_TYPES, type ChangeType } from './change.ts';
import type { Folder } from './mail.ts';
import { folderBy } from './mail-json.ts';

/** What a subscription is about; null for all folders, or all chats. */
export type Subject =
  | { readonly of: 'events' }
  | { readonly of: 'messages'; readonly folder: Folder | null }
  | { readonly of: 'chat'; readonly chat: string }
  | { readonly of: 'chat messages'; readonly chat: string | null };

/** Minutes that what is shorter is raised to. */
export const SHORTEST_MINUTES = 45;

export interface Terms {
  /** Any one of them allows it. */
  readonly scopes: readonly string[];
  readonly changeTypes: readonly ChangeType[];
  readonly longestMinutes: number;
  /** Minutes beyond which it takes an address for lifecycle notifications; null: never. */
  readonly unwatchedMinutes: number | null;
}

const OUTLOOK = { changeTypes: CHANGE_TYPES, longestMinutes: 10_080, unwatchedMinutes: null };
const TEAMS = { longestMinutes: 4_320, unwatchedMinutes: 60 };

export const TERMS: Readonly<Record<Subject['of'], Terms>> = {
  events: { ...OUTLOOK, scopes: ['Calendars.Read', 'Calendars.ReadWrite'] },
  messages: { ...OUTLOOK, scopes: ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite'] },
  chat: { ...TEAMS, changeTypes: ['created', 'updated'], scopes: ['Chat.ReadBasic', 'Chat.Read', 'Chat.ReadWrite'] },
  'chat messages': { ...TEAMS, changeTypes: CHANGE_TYPES, scopes: ['Chat.Read', 'Chat.ReadWrite'] },
};

const FORMS: readonly (readonly [RegExp, (name: string) => Subject | null])[] = [
  [/^me\/events$/i, () => ({ of: 'events' })],
  [/^me\/messages$/i, () => ({ of: 'messages', folder: null })],
  [/^me\/mailfolders(?:\('([^']+)'\)|\/([^/]+))\/messages$/i, inFolder],
  [/^chats(?:\('([^']+)'\)|\/([^/]+))$/i, (chat) => ({ of: 'chat', chat })],
  [/^chats(?:\('([^']+)'\)|\/([^/]+))\/messages$/i, (chat) => ({ of: 'chat messages', chat })],
  [/^me\/chats\/getallmessages$/i, () => ({ of: 'chat messages', chat: null })],
];

/** What a resource means for this person; null where it is nothing of theirs that the sandbox tells of. */
export function subjectOf(userId: string, resource: string): Subject | null {
  const path = resource.replace(/^\//, '').replace(new RegExp(`^users(/${userId}|\\('${userId}'\\))/`, 'i'), 'me/');
  for (const [form, subject] of FORMS) {
    const [whole, quoted, plain = ''] = form.exec(path) ?? [];
    if (whole !== undefined) return subject(quoted ?? plain);
  }
  return null;
}

function inFolder(name: string): Subject | null {
  const folder = folderBy(name);
  return folder ? { of: 'messages', folder } : null;
}

/** A subscription as Graph keeps it. */
export interface Subscription {
  readonly id: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly applicationId: string;
  /** As it was asked for. */
  readonly resource: string;
  readonly subject: Subject;
  readonly changeTypes: readonly ChangeType[];
  readonly clientState: string | null;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | null;
  /** The kind of ids it tells: that of the request which made it. */
  readonly isImmutable: boolean;
  /** Milliseconds on the sandbox's clock. */
  readonly expiresAt: number;
  /** Nothing is told from then on until it is authorised again; null where nobody asks for that. */
  readonly pausesAt: number | null;
}
