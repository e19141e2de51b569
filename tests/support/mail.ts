/** Mail and chats of Ada with people of Fabrikam, for the sandbox. */
import type { ChatMember } from '../../src/sandbox/chat.ts';
import type { MailMessage } from '../../src/sandbox/mail.ts';
import { ADA } from '../../src/sandbox/people.ts';

export const ANA = { name: 'Ana Keller', address: 'ana@fabrikam.com' };
export const BO = { name: 'Bo Lind', address: 'bo@fabrikam.com' };
export const ME = { name: ADA.name, address: ADA.address };

/** From Ana to Ada, unless said otherwise. `at` is an ISO instant. */
export function received(key: string, at: string, more: Partial<MailMessage> = {}): MailMessage {
  return {
    key,
    folder: 'inbox',
    from: ANA,
    to: [ME],
    cc: [],
    bcc: [],
    subject: `Subject of ${key}`,
    text: `Text of ${key}`,
    quoted: '',
    conversation: key,
    receivedAt: Date.parse(at),
    isRead: false,
    headers: [],
    type: 'message',
    ...more,
  };
}

/** From Ada to Ana, unless said otherwise. */
export function sent(key: string, at: string, more: Partial<MailMessage> = {}): MailMessage {
  return received(key, at, { folder: 'sentitems', from: ME, to: [ANA], isRead: true, ...more });
}

export const ADA_IN_CHAT: ChatMember = { userId: ADA.userId, name: ADA.name, address: ADA.address };
export const ANA_IN_CHAT: ChatMember = { userId: '1c7a9f3e-6d52-4b0a-9e18-c40f7d2b5a61', ...ANA };
export const BO_IN_CHAT: ChatMember = { userId: '9b30e6d4-27f8-4c1d-8a75-e1f6c09d3b42', ...BO };
