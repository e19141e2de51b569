/** The Calendar port on Microsoft Graph: profile, and changes by calendarView/delta in a window that rolls. */
import type { MailboxSettings, User } from '@microsoft/microsoft-graph-types';
import { DAY, USUAL_HOURS, type WorkingHours } from '../../planner/working-time.ts';
import { zoneTable } from '../../planner/zone.ts';
import { ianaZone } from '../../planner/zone-names.ts';
import { AppError } from '../errors.ts';
import type { Calendar, CalendarChanges, Owner, Profile, SourcedMeeting } from '../ports.ts';
import type { GraphClient } from './client.ts';
import { isStatus } from './refusal.ts';
import { mastersOf, readRound, type Delta, type Get } from './round.ts';
import { toMeeting } from './to-meeting.ts';

const DAYS_BACK = 400;
const DAYS_AHEAD = 60;
/** A new round is due once the window reaches less far ahead than this. */
const LEAST_AHEAD = 30;
const PREFER = 'odata.maxpagesize=50, outlook.timezone="UTC", outlook.body-content-type="text", IdType="ImmutableId"';
const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** What the cursor carries: the path of the next delta request, and the window baked into it. */
interface Cursor {
  readonly path: string;
  readonly to: number;
}

/** `client` is asked with what the base step of consent covers. */
export function graphCalendar(client: GraphClient): Calendar {
  const getFor =
    (owner: Owner): Get =>
    (path) =>
      client.get(owner, 'base', path, { Prefer: PREFER });
  return {
    async profile(owner) {
      const get = getFor(owner);
      const [user, settings] = await Promise.all([get('/me') as Promise<User>, get('/me/mailboxSettings') as Promise<MailboxSettings>]);
      return profileOf(user, settings);
    },

    async changes(owner, cursor, { now, timeZone, onPage }) {
      const get = getFor(owner);
      const known = cursor === null ? null : (JSON.parse(cursor) as Cursor);
      const zone = zoneTable(timeZone, now - 1_500 * DAY, now + 800 * DAY);
      const from = now - DAYS_BACK * DAY;
      const to = now + DAYS_AHEAD * DAY;
      const anew = `/me/calendarView/delta?startDateTime=${new Date(from).toISOString()}&endDateTime=${new Date(to).toISOString()}`;
      if (known && known.to - now >= LEAST_AHEAD * DAY) {
        const delta = await readRound(get, client.pathOf, known.path, onPage).catch((error: unknown) => {
          if (isStatus(error, 410)) return null;
          throw error;
        });
        if (delta) return { ...(await changesOf(get, delta)), window: null, earlier: {}, cursor: JSON.stringify({ path: delta.deltaPath, to: known.to }) };
      }
      const delta = await readRound(get, client.pathOf, anew, onPage);
      if (!delta) throw new AppError('graph_unavailable', 'Microsoft Graph did not finish the list of meetings. It is read from the start next time.');
      return { ...(await changesOf(get, delta)), gone: [], window: { from, to }, earlier: {}, cursor: JSON.stringify({ path: delta.deltaPath, to }) };

      async function changesOf(get: Get, { events, removed }: Delta): Promise<Pick<CalendarChanges, 'upserted' | 'gone'>> {
        const masters = await mastersOf(get, events);
        const upserted: SourcedMeeting[] = [];
        for (const event of events.values()) {
          if (event.type === 'seriesMaster' || !event.id) continue;
          const series = event.seriesMasterId ?? null;
          const master = series === null ? null : (masters.get(series) ?? null);
          if (event.type === 'occurrence' && !master) continue;
          const meeting = toMeeting(event, master, zone, now);
          if (meeting) upserted.push({ meeting, source: event.id, series });
        }
        return { upserted, gone: [...removed, ...events.keys()] };
      }
    },
  };
}

function profileOf(user: User, { timeZone, workingHours }: MailboxSettings): Profile {
  const addresses = [user.mail, user.userPrincipalName].filter((one) => typeof one === 'string').map((one) => one.toLowerCase());
  return {
    name: user.displayName ?? addresses[0] ?? '',
    addresses: [...new Set(addresses)],
    timeZone: ianaZone(timeZone ?? '') ?? 'UTC',
    workingHours: hoursOf(workingHours),
  };
}

/** The mailbox's working hours, or the usual ones where they make no sense (none, or over midnight). */
function hoursOf(given: MailboxSettings['workingHours']): WorkingHours {
  const days = (given?.daysOfWeek ?? []).map((day) => WEEK.indexOf(day) + 1).filter((day) => day > 0);
  const [start, end] = [minutesOf(given?.startTime), minutesOf(given?.endTime)];
  return days.length > 0 && start !== null && end !== null && start < end ? { days: days.sort(), start, end } : USUAL_HOURS;
}

function minutesOf(time: string | null | undefined): number | null {
  const parts = /^(\d\d):(\d\d)/.exec(time ?? '');
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null;
}
