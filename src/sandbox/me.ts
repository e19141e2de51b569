/** Who one is, and how one's mailbox is set. */
import { ok, type Operation } from './operation.ts';

export const meOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/me',
    scopes: ['User.Read', 'User.ReadWrite', 'User.ReadBasic.All', 'User.Read.All'],
    run: ({ user, root }) =>
      ok({
        '@odata.context': `${root}/$metadata#users/$entity`,
        businessPhones: [],
        displayName: user.name,
        givenName: user.name.split(' ')[0],
        surname: user.name.split(' ').at(-1),
        mail: user.address,
        userPrincipalName: user.address,
        preferredLanguage: 'en-GB',
        jobTitle: null,
        mobilePhone: null,
        officeLocation: null,
        id: user.userId,
      }),
  },
  {
    method: 'GET',
    path: '/me/mailboxSettings',
    scopes: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
    run: ({ user, root }) =>
      ok({
        '@odata.context': `${root}/$metadata#users('${user.userId}')/mailboxSettings`,
        timeZone: user.windowsZone,
        dateFormat: 'dd/MM/yyyy',
        timeFormat: 'HH:mm',
        language: { locale: 'en-GB', displayName: 'English (United Kingdom)' },
        workingHours: { ...user.workingHours, timeZone: { name: user.windowsZone } },
        automaticRepliesSetting: { status: 'disabled', externalAudience: 'all' },
      }),
  },
];
