/** The Calendar port on Microsoft Graph: profile, changes by calendarView/delta in a window that rolls, and what lies before it. */
import type { MailboxSettings, User } from '@microsoft/microsoft-graph-types';
import { DAY, USUAL_HOURS, type WorkingHours } from '../../planner/working-time.ts';
import { zoneTable } from '../../planner/zone.ts';
import { ianaZone } from '../../planner/zone-names.ts';
import { AppError } from '../errors.ts';
import type { Calendar, Owner, Profile } from '../ports.ts';
import type { GraphClient } from './client.ts';
import { Gathering } from './gathering.ts';
import { DAYS_BACK, readHistory } from './history.ts';
import { isStatus } from './refusal.ts';
import { mastersOf, readRound, type Asking } from './round.ts';

const DAYS_AHEAD = 60;
/** A new round is due once the window reaches less far ahead than this. */
const LEAST_AHEAD = 30;
/** After so many pages of a first round, what there is is kept, and then every so many more: however much follows, no more is held. */
const FIRST_PART = 4;
const PART_PAGES = 20;
/** Rounds without an end, and rounds that Graph forgot on the way, before the next try is left for later. */
const MOST_ENDLESS = 2;
const MOST_FORGOTTEN = 5;
/** Of a display name, as Entra keeps it. */
const LONGEST_NAME = 256;
const PREFER = 'odata.maxpagesize=50, outlook.timezone="UTC", outlook.body-content-type="text", IdType="ImmutableId"';
const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** What the cursor carries: the path of the next delta request, and the window baked into it. */
interface Cursor {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** `client` is asked with what the base step of consent covers. */
export function graphCalendar(client: GraphClient): Calendar {
  const headers = { Prefer: PREFER };
  const asking = (owner: Owner): Asking => ({
    get: (path) => client.get(owner, 'base', path, headers),
    page: (path, onNext) => client.page(owner, 'base', path, headers, onNext),
    pathOf: client.pathOf,
  });
  return {
    async profile(owner) {
      const { get } = asking(owner);
      const [user, settings] = await Promise.all([get('/me') as Promise<User>, get('/me/mailboxSettings') as Promise<MailboxSettings>]);
      return profileOf(user, settings);
    },

    async changes(owner, cursor, { now, timeZone, onPage, onPart }) {
      const ask = asking(owner);
      const zone = zoneTable(timeZone, now - 1_500 * DAY, now + 800 * DAY);
      const known = cursorIn(cursor);
      const window = { from: now - DAYS_BACK * DAY, to: now + DAYS_AHEAD * DAY };

      const read = async (path: string) => {
        const gathering = new Gathering(zone, now);
        // One part is kept while the next is read, and no more than one.
        let keeping = Promise.resolve();
        const next = await readRound(ask, path, gathering, async (pages, isLast) => {
          onPage({ pages, events: gathering.events, people: gathering.people });
          if (cursor !== null || !onPart || isLast || (pages - FIRST_PART) % PART_PAGES !== 0) return;
          await keeping;
          keeping = onPart({ ...gathering.handOut(), window: null, earlier: {}, cursor: null });
          keeping.catch(() => undefined);
        }).finally(() => keeping);
        if (next === null) return null;
        return { gathering, next, upserted: gathering.meetings(await mastersOf(ask, gathering.strangers())) };
      };

      const anew = `/me/calendarView/delta?startDateTime=${new Date(window.from).toISOString()}&endDateTime=${new Date(window.to).toISOString()}`;
      const goesOn = known && known.to - now >= LEAST_AHEAD * DAY ? known : null;
      let path = goesOn?.path ?? anew;
      for (let [endless, forgotten] = [0, 0]; endless < MOST_ENDLESS && forgotten < MOST_FORGOTTEN; path = anew) {
        const round = await read(path).catch((error: unknown) => {
          if (isStatus(error, 410)) return 'forgotten' as const;
          throw error;
        });
        if (round === null) endless++;
        else if (round === 'forgotten') forgotten++;
        else if (goesOn && path === goesOn.path) {
          const { from, to } = goesOn;
          const { gathering, next, upserted } = round;
          return { upserted, gone: gathering.gone(), anew: { series: gathering.series(), from, to }, window: null, earlier: {}, cursor: JSON.stringify({ path: next, from, to }) };
        } else
          return {
            upserted: round.upserted,
            gone: round.gathering.revoked(),
            window: { ...window, told: round.gathering.handedOut },
            earlier: {},
            cursor: JSON.stringify({ path: round.next, ...window }),
          };
      }
      throw new AppError(
        'graph_unavailable',
        'Microsoft Graph sends the same meetings again and again, or forgets how far it was. They are read from the start next time; what was read before stays.',
      );
    },

    earlier: (owner, cursor, now) => readHistory(asking(owner), cursor, now),
  };
}

/** Null where there is none, or one without its window. */
function cursorIn(text: string | null): Cursor | null {
  const { path, from, to } = JSON.parse(text ?? '{}') as Partial<Cursor>;
  return path !== undefined && from !== undefined && to !== undefined ? { path, from, to } : null;
}

function profileOf(user: User, { timeZone, workingHours }: MailboxSettings): Profile {
  const addresses = [user.mail, user.userPrincipalName].filter((one) => typeof one === 'string').map((one) => one.toLowerCase());
  return {
    name: onOneLine(user.displayName ?? '') || (addresses[0] ?? ''),
    addresses: [...new Set(addresses)],
    timeZone: ianaZone(timeZone ?? '') ?? ianaZone(workingHours?.timeZone?.name ?? '') ?? zoneOfBias(workingHours) ?? 'UTC',
    workingHours: hoursOf(workingHours),
  };
}

/** Without what would break a line, turn the text around it or run on: whoever administers a directory may write anything there. */
function onOneLine(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, ' ').trim();
  return Array.from(plain).slice(0, LONGEST_NAME).join('');
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

/** A "Customized Time Zone" has no name: whole hours west of UTC, without summer time. */
function zoneOfBias(hours: MailboxSettings['workingHours']): string | null {
  const bias = (hours?.timeZone as { bias?: unknown } | null | undefined)?.bias;
  return typeof bias === 'number' && bias % 60 === 0 && bias !== 0 ? ianaZone(`Etc/GMT${bias > 0 ? '+' : ''}${String(bias / 60)}`) : null;
}
