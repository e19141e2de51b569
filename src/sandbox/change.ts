/** What can change in a mailbox, as those who are told of it hear. */
import type { ChatChange } from './chat.ts';
import type { Kept } from './mailbox.ts';
import type { MailChange } from './mail.ts';

export const CHANGE_TYPES = ['created', 'updated', 'deleted'] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** One change. */
export type Change = { readonly of: 'event'; readonly kept: Kept; readonly changeType: ChangeType } | ({ readonly of: 'message' } & MailChange) | ({ readonly of: 'chat' } & ChatChange);
