/** Permissions of Graph in the words that Microsoft shows whoever is asked for them. */

const WORDS: Readonly<Record<string, string>> = {
  'User.Read': 'Sign in and read user profile',
  'Calendars.Read': 'Read user calendars',
  'Calendars.ReadBasic': 'Read basic details of user calendars',
  'Calendars.ReadWrite': 'Have full access to user calendars',
  'MailboxSettings.Read': 'Read user mailbox settings',
  'Mail.ReadBasic': 'Read user basic mail',
  'Mail.Read': 'Read user mail',
  'Mail.ReadWrite': 'Read and write access to user mail',
  'Mail.Send': 'Send mail as a user',
  'Chat.Read': 'Read user chat messages',
  'Tasks.ReadWrite': "Create, read, update, and delete user's tasks and task lists",
};

/** The permission's own name where there are no words for it. */
export function wordsFor(scope: string): string {
  return WORDS[scope] ?? scope;
}
