/** Events in Graph's JSON, as the request's Prefer header wants them. */
import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { findWindows } from 'windows-iana';
import type { CalendarEvent, Invited, Occurrence, Told } from './calendar-event.ts';
import { ADA, CONTOSO, type Named } from './people.ts';

export interface Preferred {
  /** IANA name or UTC; what Graph gives where nothing is asked for. */
  readonly zone: string;
  /** The same zone as the request named it. */
  readonly zoneName: string;
  /** The address of who asks. */
  readonly me: string;
  readonly isText: boolean;
  readonly isImmutable: boolean;
}

const NEVER = '0001-01-01T00:00:00Z';
const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Two ids lead to one event: the ordinary one and the immutable one. */
export function idOf(key: string, isImmutable: boolean, moves = 0): string {
  return isImmutable ? `AAkALg${digest(`immutable ${key}`)}AAA=` : `AAMkAD${digest(`ordinary ${key} ${String(moves)}`)}${digest(key).slice(0, 12)}AAA=`;
}

export function occurrenceKey({ event, originalDay }: Occurrence): string {
  return originalDay === null ? event.key : `${event.key}@${originalDay}`;
}

/** A master: what all occurrences share, with the first one's times. */
export function masterJson(event: CalendarEvent, want: Preferred, version: number): object {
  return { ...whole(event, event, event.key, want, version), type: 'seriesMaster', recurrence: recurrenceJson(event), iCalUId: uidOf(event.key) };
}

/** An occurrence whole, as lists and single reads give it. */
export function instanceJson(one: Occurrence, want: Preferred, version: number): object {
  if (one.originalDay === null || one.isException) return occurrenceJson(one, want, version);
  const { event, told, originalStartAt } = one;
  const key = occurrenceKey(one);
  const originalStart = new Date(originalStartAt).toISOString().replace('.000Z', 'Z');
  return { ...whole(event, told, key, want, version), type: 'occurrence', seriesMasterId: idOf(event.key, want.isImmutable, event.moves), iCalUId: uidOf(key), originalStart };
}

/** A single event or an exception whole; an occurrence as the stub that delta gives. */
export function occurrenceJson(one: Occurrence, want: Preferred, version: number): object {
  const key = occurrenceKey(one);
  const times = one.event.isAllDay ? {} : { start: moment(one.startAt, want), end: moment(one.endAt, want) };
  if (one.originalDay === null) return { ...whole(one.event, one.told, key, want, version), ...times, type: 'singleInstance', iCalUId: uidOf(key) };
  const series = { seriesMasterId: idOf(one.event.key, want.isImmutable, one.event.moves), ...times };
  if (!one.isException) return { '@odata.type': '#microsoft.graph.event', '@odata.etag': etag(key, version), id: idOf(key, want.isImmutable, one.event.moves), type: 'occurrence', ...series };
  return { ...whole(one.event, one.told, key, want, version), ...series, type: 'exception', iCalUId: uidOf(key), originalStart: new Date(one.originalStartAt).toISOString().replace('.000Z', 'Z') };
}

function whole(event: CalendarEvent, told: Told, key: string, want: Preferred, version: number): object {
  const start = Temporal.PlainDateTime.from(told.start).toZonedDateTime(event.zone).epochMilliseconds;
  const text = want.isText ? told.body : `<html><body><p>${escape(told.body)}</p></body></html>`;
  return {
    '@odata.type': '#microsoft.graph.event',
    '@odata.etag': etag(key, version),
    id: idOf(key, want.isImmutable, event.moves),
    subject: told.subject,
    bodyPreview: told.body.slice(0, 255),
    body: { contentType: want.isText ? 'text' : 'html', content: told.body === '' && want.isText ? '' : text },
    start: event.isAllDay ? { dateTime: `${told.start.slice(0, 10)}T00:00:00.0000000`, timeZone: 'UTC' } : moment(start, want),
    end: event.isAllDay
      ? {
          dateTime: `${Temporal.PlainDate.from(told.start.slice(0, 10))
            .add({ days: told.minutes / 1440 })
            .toString()}T00:00:00.0000000`,
          timeZone: 'UTC',
        }
      : moment(start + told.minutes * 60_000, want),
    originalStartTimeZone: event.shownZone ?? windowsZone(event.zone),
    originalEndTimeZone: event.shownZone ?? windowsZone(event.zone),
    isAllDay: event.isAllDay,
    isCancelled: told.isCancelled,
    isOrganizer: told.response === 'organizer',
    isDraft: false,
    responseRequested: true,
    allowNewTimeProposals: !event.refusesProposals,
    responseStatus: { response: told.response, time: NEVER },
    sensitivity: told.sensitivity,
    showAs: told.showAs,
    importance: 'normal',
    hideAttendees: event.hideAttendees ?? false,
    transactionId: event.transactionId ?? null,
    ...onlineJson(event),
    seriesMasterId: null,
    recurrence: null,
    organizer: { emailAddress: address(told.organizer) },
    attendees: told.attendees.filter(({ address }) => !event.hideAttendees || told.response === 'organizer' || address === want.me).map((one) => attendeeJson(one, told, want)),
    locations: [],
    categories: [],
  };
}

/** The link to join by names the thread, the organisation and the organizer. */
function onlineJson({ thread }: CalendarEvent): object {
  if (thread === undefined) return { isOnlineMeeting: false, onlineMeetingProvider: 'unknown', onlineMeeting: null };
  const context = encodeURIComponent(JSON.stringify({ Tid: CONTOSO, Oid: ADA.userId }));
  const joinUrl = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=${context}`;
  return { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness', onlineMeeting: { joinUrl } };
}

/** A time that was proposed is told to the organizer alone. */
function attendeeJson(one: Invited, { response }: Told, want: Preferred): object {
  const { type, respondedAt, proposed } = one;
  const status = { response: one.response, time: respondedAt === undefined ? NEVER : new Date(respondedAt).toISOString() };
  const proposedNewTime = response === 'organizer' && proposed ? { start: moment(proposed.startAt, want), end: moment(proposed.endAt, want) } : null;
  return { type, status, ...(proposedNewTime ? { proposedNewTime } : {}), emailAddress: address(one) };
}

function recurrenceJson({ recurrence, start, zone }: CalendarEvent): object | null {
  if (!recurrence) return null;
  const date = Temporal.PlainDate.from(start.slice(0, 10));
  const type = { day: 'daily', week: 'weekly', month: 'absoluteMonthly' }[recurrence.unit];
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  return {
    pattern: {
      type,
      interval: recurrence.every,
      ...(recurrence.unit === 'week' ? { daysOfWeek: [days[date.dayOfWeek - 1]], firstDayOfWeek: 'monday' } : {}),
      ...(recurrence.unit === 'month' ? { dayOfMonth: date.day } : {}),
    },
    range: { type: recurrence.count === null ? 'noEnd' : 'numbered', startDate: date.toString(), recurrenceTimeZone: zone, numberOfOccurrences: recurrence.count ?? 0 },
  };
}

/** Seven digits and no Z, in the zone named beside it. */
function moment(at: number, { zone, zoneName }: Preferred): object {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ fractionalSecondDigits: 7 });
  return { dateTime: wall, timeZone: zoneName };
}

const windowsNames = new Map<string, string>();

/** As Outlook names a zone; its IANA name where Windows has none. */
function windowsZone(zone: string): string {
  const name = windowsNames.get(zone) ?? [(findWindows(zone) as string | string[] | undefined) ?? zone].flat()[0] ?? zone;
  windowsNames.set(zone, name);
  return name;
}

function uidOf(key: string): string {
  return `040000008200E00074C5B7101A82E008${digest(`uid ${key}`).replaceAll(/[-_]/g, '0').toUpperCase()}`;
}

const etag = (key: string, version: number) => `W/"${digest(`${key} ${String(version)}`).slice(0, 22)}=="`;
const address = ({ name, address }: Named) => ({ name, address });
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
