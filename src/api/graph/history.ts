/** What lies before the window, read once through plain calendarView: who was met, when first, and how often. */
import type { Event } from '@microsoft/microsoft-graph-types';
import { personsIn } from '../../planner/attendance.ts';
import type { Instant } from '../../planner/meeting.ts';
import { SMALL } from '../../planner/relationship.ts';
import { DAY } from '../../planner/working-time.ts';
import { zoneTable } from '../../planner/zone.ts';
import type { EarlierPart, SourcedMeeting } from '../ports.ts';
import { isStatus } from './refusal.ts';
import type { Asking } from './round.ts';
import { toMeeting } from './to-meeting.ts';

/** The delta window reaches so far back. */
export const DAYS_BACK = 400;
const HISTORY_DAYS = 3 * 365;
const WANTED = 'id,iCalUId,subject,start,end,isAllDay,isCancelled,sensitivity,showAs,isOrganizer,organizer,attendees,responseStatus,type';
/** Dates of whole days are not looked at: the zone that they would be read in does not matter. */
const ZONE = zoneTable('UTC', 0, 0);

interface Page {
  readonly value?: readonly Event[];
  readonly '@odata.nextLink'?: string;
}

/** One page from `cursor` on. A past that Graph does not give is none. */
export async function readHistory({ get, pathOf }: Asking, cursor: string | null, now: number): Promise<EarlierPart> {
  const [from, until] = [now - HISTORY_DAYS * DAY, now - DAYS_BACK * DAY];
  try {
    const page = (await get(cursor ?? `/me/calendarView?startDateTime=${new Date(from).toISOString()}&endDateTime=${new Date(until).toISOString()}&$select=${WANTED}&$top=250`)) as Page;
    const next = page['@odata.nextLink'];
    const events = page.value ?? [];
    return { earlier: earliestIn(events), meetings: heldIn(events, until, now), cursor: next === undefined || pathOf(next) === cursor ? null : pathOf(next) };
  } catch (error) {
    if ([403, 404, 410].some((status) => isStatus(error, status))) return { earlier: {}, meetings: [], cursor: null };
    throw error;
  }
}

function earliestIn(events: readonly Event[]): Record<string, number> {
  const earliest: Record<string, number> = {};
  for (const { start, isCancelled, organizer, attendees } of events) {
    const at = Date.parse(`${(start?.dateTime ?? '').slice(0, 19)}Z`);
    if (Number.isNaN(at) || isCancelled) continue;
    for (const { emailAddress } of [organizer ?? {}, ...(attendees ?? [])]) {
      const address = emailAddress?.address?.trim().toLowerCase() ?? '';
      if (address.includes('@')) earliest[address] = Math.min(earliest[address] ?? at, at);
    }
  }
  return earliest;
}

/** Meetings with few that began before `until`, each by itself: of a series nothing is asked that its occurrences do not tell. Their bodies are not read. */
function heldIn(events: readonly Event[], until: Instant, now: Instant): SourcedMeeting[] {
  return events.flatMap((event) => {
    const meeting = event.isAllDay || event.isCancelled || event.responseStatus?.response === 'declined' ? null : toMeeting(event, null, ZONE, now);
    if (!meeting || meeting.start >= until) return [];
    const { length } = personsIn(meeting);
    return length > 1 && length <= SMALL + 1 ? [{ meeting: { ...meeting, hasAgenda: null }, source: event.id ?? '', series: null }] : [];
  });
}
