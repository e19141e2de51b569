import * as followUp from '../../planner/follow-up.ts';
import type { Instant } from '../../planner/meeting.ts';
import type { Store, StoredFollowUp } from '../ports.ts';
import { decide, type Asked } from './decide.ts';

/** Later: out of the queue until a moment to come. */
export function snooze(store: Store, asked: Asked, until: Instant): Promise<StoredFollowUp> {
  return decide(store, asked, (one) => followUp.snooze(one, until, asked.now));
}
