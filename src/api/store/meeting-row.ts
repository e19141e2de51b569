/** A meeting as its table has it. */
import type { Insertable } from 'kysely';
import type { Owner, SourcedMeeting } from '../ports.ts';
import type { Schema } from './schema.ts';

export function meetingRow({ tenant, user }: Owner, { meeting, source, series }: SourcedMeeting): Insertable<Schema['meeting']> {
  return {
    tenant,
    user,
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
