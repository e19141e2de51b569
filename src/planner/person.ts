/** Who is a person: rooms, equipment, lists and machines are told apart by what the calendar says and by their address. */
import type { AttendeeKind } from './meeting.ts';

const MACHINE =
  /^(no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|donotreply|mailer-daemon|postmaster|notifications?|calendar-(notification|server|invite)|bounces?|auto(mated|mailer|-?reply)?|robot|bot|system|alerts?|daemon)([+._-].*)?@|[+._-](no-?reply|donotreply)@|@(resource\.calendar\.google\.com|unknownorganizer\.calendar\.google\.com|import\.calendar\.google\.com)$/;
const ROOM = /^(room|conf(erence)?-?room|meeting-?room|equipment|boardroom|raum)[-._\d]|[-._](room|boardroom)@/;
const LIST =
  /^(all|everyone|everybody|team|staff|all-?(staff|hands|company|team|employees)|company|office|dl|dist|distribution|list)([-._+].*)?@|[-._](all|team|list|staff|everyone|dl)@|@(lists?|googlegroups|groups)\.|@group\.calendar\.google\.com$/;

/** What an address is, where the calendar says no better. */
export function kindOfAddress(address: string, stated: AttendeeKind = 'person'): AttendeeKind | 'machine' {
  if (stated !== 'person') return stated;
  if (MACHINE.test(address)) return 'machine';
  if (ROOM.test(address)) return 'resource';
  if (LIST.test(address)) return 'list';
  return 'person';
}

const PUBLIC_PROVIDERS = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com web.de t-online.de proton.me protonmail.com mail.com zoho.com orange.fr free.fr yandex.com qq.com 163.com'.split(
    ' ',
  ),
);

/** A domain where anybody may have an address: it makes nobody a colleague. */
export function isPublicProvider(domain: string): boolean {
  return PUBLIC_PROVIDERS.has(domain);
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** Whether a person is outside my organisation. */
export function isExternal(address: string, internalDomains: readonly string[]): boolean {
  const domain = domainOf(address);
  return !internalDomains.some((own) => !isPublicProvider(own) && (domain === own || domain.endsWith(`.${own}`)));
}
