/** A meeting as its table has it. */
import type { Insertable } from 'kysely';
import { stableId } from '../../planner/id.ts';
import type { Owner, SourcedMeeting } from '../ports.ts';
import type { Schema } from './schema.ts';

/** Stands for an owner in the keys of meetings: tenant and user themselves, in each of thousands of entries of several indexes, were most of what a first round writes. */
export function meetingOwner({ tenant, user }: Owner): string {
  return stableId('owner', tenant, user);
}

/** `owner` is the `meetingOwner` of tenant and user. */
export function meetingRow(owner: string, { tenant, user }: Owner, { meeting, source, series }: SourcedMeeting): Insertable<Schema['meeting']> {
  return {
    tenant,
    user,
    owner,
    id: meeting.id,
    source,
    series,
    start: meeting.start,
    ends: meeting.end,
    uid: meeting.series && meeting.iCalUId,
    thread: meeting.thread ?? null,
    payload: JSON.stringify(meeting),
  };
}
