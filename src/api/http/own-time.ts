/** When the owner works: as set, else as the mailbox says, else as is usual. Pure. */
import type { Instant } from '../../planner/meeting.ts';
import { USUAL_HOURS, type WorkingHours, type WorkingTime } from '../../planner/working-time.ts';
import type { Profile } from '../ports.ts';
import type { Wishes } from '../ports-wishes.ts';
import { zoneAround } from './views.ts';

/** The profile is left out before the first round. */
export function ownHours(profile: Profile | undefined, { workingHours }: Wishes): WorkingHours {
  return workingHours ?? profile?.workingHours ?? USUAL_HOURS;
}

/** The same on the owner's clocks around a moment; UTC before the first round. */
export function ownTime(profile: Profile | undefined, wishes: Wishes, now: Instant): WorkingTime {
  return { zone: zoneAround(profile?.timeZone ?? 'UTC', now), hours: ownHours(profile, wishes) };
}
