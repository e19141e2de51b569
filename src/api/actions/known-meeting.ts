import type { Meeting } from '../../planner/meeting.ts';
import { AppError } from '../errors.ts';
import type { Owner, Store } from '../ports.ts';

/** A meeting of the owner's by its id. Throws AppError unknown_meeting. */
export async function knownMeeting(store: Store, owner: Owner, id: string): Promise<Meeting> {
  const meeting = await store.records.meeting(owner, id);
  if (!meeting) throw unknownMeeting();
  return meeting;
}

export function unknownMeeting(): AppError {
  return new AppError('unknown_meeting', 'There is no such meeting in your calendar as it was last read.');
}
