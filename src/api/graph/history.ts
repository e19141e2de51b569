/** What lies before the window, read once through plain calendarView: only who was met, and when first. */
import type { Event } from '@microsoft/microsoft-graph-types';
import { DAY } from '../../planner/working-time.ts';
import type { EarlierPart } from '../ports.ts';
import { isStatus } from './refusal.ts';
import type { Asking } from './round.ts';

/** The delta window reaches so far back. */
export const DAYS_BACK = 400;
const HISTORY_DAYS = 3 * 365;
const WANTED = 'start,isCancelled,organizer,attendees';

interface Page {
  readonly value?: readonly Event[];
  readonly '@odata.nextLink'?: string;
}

/** One page from `cursor` on. A past that Graph does not give is none. */
export async function readHistory({ get, pathOf }: Asking, cursor: string | null, now: number): Promise<EarlierPart> {
  const [from, to] = [now - HISTORY_DAYS * DAY, now - DAYS_BACK * DAY].map((at) => new Date(at).toISOString());
  try {
    const page = (await get(cursor ?? `/me/calendarView?startDateTime=${from ?? ''}&endDateTime=${to ?? ''}&$select=${WANTED}&$top=250`)) as Page;
    const next = page['@odata.nextLink'];
    return { earlier: earliestIn(page.value ?? []), cursor: next === undefined || pathOf(next) === cursor ? null : pathOf(next) };
  } catch (error) {
    if ([403, 404, 410].some((status) => isStatus(error, status))) return { earlier: {}, cursor: null };
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
