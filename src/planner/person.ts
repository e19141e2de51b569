/** Who is a person: rooms, equipment, lists and machines are told apart by what the calendar says and by their address. */
import type { AttendeeKind } from './meeting.ts';

const MACHINE =
  /^(no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer-daemon|postmaster|notifications?|calendar-?(notification|server|invite|bot)?s?|bounces?|auto(mated|mailer|-?reply|responder)?|robot|bot|system|alerts?|daemon|meetings?|scheduler|scheduling|bookings?|invit(e|es|ations?)|webinars?|newsletter|updates?|jira|confluence|zoom|calendly)([+._-].*)?@|[+._-](no-?reply|donotreply|bot|notifications?)@|@(resource\.calendar\.google\.com|unknownorganizer\.calendar\.google\.com|import\.calendar\.google\.com)$|^[0-9a-f]{24,}@/;
const ROOM =
  /^(rooms?|conf(erence)?(room)?|meetingroom|mtg[-._]?room|equipment|boardroom|besprechungsraum|konferenzraum|projector|beamer)[-._\d]|^(raum|salle|sala|cr|mr|car|vehicle)[-._]?\d|[-._](room|boardroom|conf)\d*@|^(rooms?|boardroom|meetingroom|conferenceroom|besprechungsraum|konferenzraum)@/;
const LIST =
  /^(all|everyone|everybody|team|staff|all(staff|hands|company|team|employees|users)|company|office|dl|dist|distribution|list|group|grp|dept|department|leadership|board|committee|engineering|marketing|sales|finance|legal|hr|operations|ops|support|help|helpdesk|service-?desk|info|contact|hello|events?|reception|admin|billing|accounts|jobs|careers|press|media|kontakt|vertrieb|buchhaltung)([-._+].*)?@|[-._](all|team|list|staff|everyone|dl|group|department|users)@|@(lists?|googlegroups|groups)\.|@group\.calendar\.google\.com$/;
const ROOM_NAME =
  /^(the )?(((meeting|conference|board|conf\.?|mtg|training|seminar|war|project) ?)?rooms?|sitzungszimmer|raum|salle|sala|auditorium|huddle)\b.*\d|^(the )?((mtg|board) ?room|besprechungsraum|konferenzraum|salle de réunion|sala de (reuniones|reunião))\b|\b(meeting ?room|conference ?room|conf ?room|boardroom|projector|beamer)\b/i;
const MACHINE_NAME = /\b(no[- ]?reply|do[- ]not[- ]reply|portal|bot|mailer|notifications?|booking system|scheduler|calendar (server|service|assistant)|newsletter|automation|room finder)\b/i;
const LIST_NAME =
  /\b(distribution list|mailing list|verteiler|all (staff|hands|employees|company)|everyone|everybody|[\w-]+ team|department|committee|working group|abteilung)$|^(all|dl|team|group|grp)[-_ :]/i;

const known = new Map<string, { readonly name: string; readonly kind: AttendeeKind | 'machine' }>();
const MOST_KNOWN = 50_000;

/** What an address is, where the calendar says no better: by how it is written, then by its name. A role's address under a person's full name is that person's. */
export function kindOfAddress(address: string, stated: AttendeeKind = 'person', name = ''): AttendeeKind | 'machine' {
  if (stated !== 'person') return stated;
  const before = known.get(address);
  if (before?.name === name) return before.kind;
  const kind = judge(address, name);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(address, { name, kind });
  return kind;
}

function judge(address: string, name: string): AttendeeKind | 'machine' {
  if (MACHINE.test(address)) return 'machine';
  if (ROOM.test(address)) return 'resource';
  if (LIST.test(address)) return isPersonal(name) && !SHARED.test(address) ? 'person' : 'list';
  if (MACHINE_NAME.test(name)) return 'machine';
  if (ROOM_NAME.test(name)) return 'resource';
  return LIST_NAME.test(name) ? 'list' : 'person';
}

/** Never one person's, whatever the name beside it. */
const SHARED = /^(all|everyone|everybody|team|staff|company|dl|list|group)([-._+].*)?@|@(lists?|googlegroups|groups)\.|@group\.calendar\.google\.com$/;
const ROLE_WORD =
  /\b(team|group|office|desk|sales|support|info|service|events?|department|list|board|committee|all|staff|hr|marketing|finance|legal|reception|accounts?|contact|hello|help|operations|ops|press|media|jobs|careers|admin|billing)\b/i;

function isPersonal(name: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]*(,? [\p{L}'’.-]+)+$/u.test(name.trim()) && !ROLE_WORD.test(name);
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
