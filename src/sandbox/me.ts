/** Who one is, and how one's mailbox is set. */
import { Temporal } from 'temporal-polyfill';
import { chanceOf } from './chance.ts';
import { GraphError } from './graph-error.ts';
import { ok, type Call, type Operation } from './operation.ts';
import type { User } from './people.ts';

export const meOperations: readonly Operation[] = [
  { method: 'GET', path: '/me', scopes: ['User.Read', 'User.ReadWrite', 'User.ReadBasic.All', 'User.Read.All'], run: (call) => ok(profileJson(call)) },
  { method: 'GET', path: '/me/mailboxSettings', scopes: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'], run: (call) => ok(settingsJson(call)) },
];

const EXCHANGE = 'efb87545-963c-4e0d-99df-69c6916d9eb0';

/** The usual properties, or those that are selected: some come only so. */
function profileJson({ user, root, query }: Call): object {
  const usual = {
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
  };
  const context = `${root}/$metadata#users`;
  const names = query.get('$select')?.split(',');
  if (!names) return { '@odata.context': `${context}/$entity`, ...usual };
  const all = { ...usual, userType: user.noMailbox === 'guest' ? 'Guest' : 'Member', assignedPlans: plansOf(user) };
  const unknown = names.find((name) => !(name in all));
  if (unknown !== undefined) throw new GraphError(400, 'BadRequest', `The sandbox knows no property '${unknown}' of a user.`);
  return { '@odata.context': `${context}(${names.join(',')})/$entity`, ...Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))) };
}

/** Of a licence that was taken away its plan is still listed, as deleted. */
function plansOf({ noMailbox }: User): object[] {
  if (noMailbox === 'guest') return [];
  return [{ assignedDateTime: '2025-01-01T00:00:00Z', capabilityStatus: noMailbox === 'licence' ? 'Deleted' : 'Enabled', service: 'exchange', servicePlanId: EXCHANGE }];
}

function settingsJson({ user, root, mailbox: { nature } }: Call): object {
  const isCustom = chanceOf(nature.seed, `zone of ${user.userId}`) < nature.customZones;
  return {
    '@odata.context': `${root}/$metadata#users('${user.userId}')/mailboxSettings`,
    timeZone: isCustom ? CUSTOM : user.windowsZone,
    dateFormat: 'dd/MM/yyyy',
    timeFormat: 'HH:mm',
    language: { locale: 'en-GB', displayName: 'English (United Kingdom)' },
    workingHours: { ...user.workingHours, timeZone: isCustom ? customZone(user) : { name: user.windowsZone } },
    automaticRepliesSetting: { status: 'disabled', externalAudience: 'all' },
  };
}

const CUSTOM = 'Customized Time Zone';

/** A zone without a name: minutes to the west of UTC, and when its clocks change. */
function customZone({ zone }: User): object {
  const winter = Temporal.ZonedDateTime.from(`2026-01-01T12:00[${zone}]`);
  const summer = Temporal.ZonedDateTime.from(`2026-07-01T12:00[${zone}]`);
  const minutes = (at: Temporal.ZonedDateTime) => at.offsetNanoseconds / 60e9;
  const change = (month: number) => ({ time: '02:00:00.0000000', dayOccurrence: 5, dayOfWeek: 'sunday', month, year: 0 });
  return {
    '@odata.type': '#microsoft.graph.customTimeZone',
    name: CUSTOM,
    bias: -minutes(winter),
    standardOffset: change(10),
    daylightOffset: { ...change(3), daylightBias: minutes(winter) - minutes(summer) },
  };
}
