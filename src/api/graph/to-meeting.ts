/** A Graph event -> the same meeting that a calendar file gives. Pure. */
import type { Attendee as GraphAttendee, DateTimeTimeZone, Event, Recipient } from '@microsoft/microsoft-graph-types';
import { agendaIn, agendaOnceIn } from '../../planner/agenda.ts';
import { meetingId } from '../../planner/id.ts';
import { threadIn } from '../../planner/meeting-thread.ts';
import type { Attendee, Instant, Meeting, Person, ProposedTime, Response } from '../../planner/meeting.ts';
import { DAY } from '../../planner/working-time.ts';
import { fromLocal, toLocal, zoneTable, type Zone } from '../../planner/zone.ts';
import { ianaZone, placeZone } from '../../planner/zone-names.ts';

const RESPONSES: ReadonlySet<string> = new Set<Response>(['organizer', 'accepted', 'tentativelyAccepted', 'declined', 'notResponded', 'none']);
const SENSITIVITIES: ReadonlySet<string> = new Set<Meeting['sensitivity']>(['normal', 'personal', 'private', 'confidential']);
const SHOWN: ReadonlySet<string> = new Set<Meeting['showAs']>(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']);

/** Times before it are Graph's word for none (`0001-01-01`). */
const LEAST = Date.UTC(1900, 0);

/** A single event, an occurrence (with the master that says what it shares) or an exception. Of a private one the title is left out, and whether its body says anything. Null for one without times. */
export function toMeeting(event: Event, master: Event | null, mailbox: Zone, now: Instant): Meeting | null {
  const told = event.type === 'occurrence' && master ? master : event;
  const isAllDay = told.isAllDay ?? false;
  const start = instantOf(event.start, isAllDay, mailbox);
  const end = instantOf(event.end, isAllDay, mailbox);
  if (start === null || end === null) return null;
  const original = originalOf(event, isAllDay, mailbox) ?? start;
  const began = master ? instantOf(master.start, isAllDay, mailbox) : null;
  const iCalUId = master?.iCalUId ?? event.iCalUId ?? event.seriesMasterId ?? event.id ?? '';
  const sensitivity = SENSITIVITIES.has(told.sensitivity ?? '') ? (told.sensitivity as Meeting['sensitivity']) : 'normal';
  const thread = threadIn((event.onlineMeeting ?? master?.onlineMeeting)?.joinUrl ?? '');
  const written = isAllDay ? null : placeZone(told.originalStartTimeZone ?? '');
  return {
    id: meetingId(iCalUId, original),
    iCalUId,
    series: master ? { id: iCalUId, isFirst: original === began, beganAt: began ?? original } : null,
    subject: sensitivity === 'normal' ? (told.subject ?? '') : '',
    start,
    end: Math.max(start, end),
    isAllDay,
    isCancelled: told.isCancelled ?? false,
    sensitivity,
    showAs: SHOWN.has(told.showAs ?? '') ? (told.showAs as Meeting['showAs']) : 'unknown',
    organizer: personOf(told.organizer),
    attendees: (told.attendees ?? []).map(attendeeOf).filter((one) => one !== null),
    myResponse: told.isOrganizer ? 'organizer' : responseOf(told.responseStatus?.response),
    hasAgenda: sensitivity === 'normal' ? (end < now ? agendaOnceIn : agendaIn)(told.body?.content ?? '') : null,
    ...proposalsOf(event, mailbox),
    ...(written === null ? {} : { zone: written }),
    ...(thread === null ? {} : { thread }),
  };
}

/** For when an exception was first planned. An all-day one at the midnight next to it in the mailbox's zone, however Graph counts it. */
function originalOf({ originalStart }: Event, isAllDay: boolean, mailbox: Zone): Instant | null {
  const at = Date.parse(originalStart ?? '');
  if (Number.isNaN(at) || at < LEAST) return null;
  return isAllDay ? fromLocal(mailbox, Math.round(toLocal(mailbox, at) / DAY) * DAY) : at;
}

/** Graph's wall time in the zone named beside it. An all-day date is midnight in the mailbox's zone, whatever that zone says. */
function instantOf(time: DateTimeTimeZone | null | undefined, isAllDay: boolean, mailbox: Zone): Instant | null {
  const wall = Date.parse(`${(time?.dateTime ?? '').slice(0, 23).replace('Z', '')}Z`);
  if (Number.isNaN(wall) || wall < LEAST) return null;
  if (isAllDay) return fromLocal(mailbox, wall);
  const name = time?.timeZone ?? 'UTC';
  if (name === 'UTC') return wall;
  const zone = ianaZone(name);
  return fromLocal(zone === null ? mailbox : zoneTable(zone, wall - 400 * DAY, wall + 400 * DAY), wall);
}

/** New times that attendees propose for this very event: a series as a whole has none. One without the moment of the answer was made at the latest when the event last changed. */
function proposalsOf({ attendees, lastModifiedDateTime }: Event, mailbox: Zone): Pick<Meeting, 'proposals'> {
  const proposals = (attendees ?? []).flatMap((attendee): ProposedTime[] => {
    if (!attendee.proposedNewTime) return [];
    const from = personOf(attendee)?.address;
    const [start, end] = [attendee.proposedNewTime.start, attendee.proposedNewTime.end].map((time) => instantOf(time, false, mailbox));
    const at = [attendee.status?.time, lastModifiedDateTime].map((time) => Date.parse(time ?? '')).find((time) => time >= LEAST);
    return from === undefined || start == null || end == null || at === undefined || end <= start ? [] : [{ from, at, start, end }];
  });
  return proposals.length === 0 ? {} : { proposals };
}

function attendeeOf(attendee: GraphAttendee): Attendee | null {
  const person = personOf(attendee);
  return person && { ...person, response: responseOf(attendee.status?.response), kind: attendee.type === 'resource' ? 'resource' : 'person' };
}

function personOf(recipient: Recipient | null | undefined): Person | null {
  const address = recipient?.emailAddress?.address?.trim().toLowerCase() ?? '';
  return address.includes('@') ? { address, name: recipient?.emailAddress?.name?.trim() ?? '' } : null;
}

function responseOf(response: string | null | undefined): Response {
  return RESPONSES.has(response ?? '') ? (response as Response) : 'none';
}
