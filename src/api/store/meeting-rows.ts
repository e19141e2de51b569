/** Meetings as their table has them, and the key that they have there. */
import type { Insertable } from 'kysely';
import { stableId } from '../../planner/id.ts';
import type { Owner, SourcedMeeting } from '../ports.ts';
import type { Schema } from './schema.ts';

/** Stands for an owner in the keys of meetings: tenant and user themselves, in each of thousands of entries of several indexes, were most of what a first round writes. */
export function meetingOwner({ tenant, user }: Owner): string {
  return stableId('owner', tenant, user);
}

type Row = Insertable<Schema['meeting']>;

export function meetingRows({ tenant, user }: Owner, meetings: readonly SourcedMeeting[]): Row[] {
  const owner = meetingOwner({ tenant, user });
  return meetings.map(({ meeting, source, series }) => ({
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
  }));
}
