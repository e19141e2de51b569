import * as followUp from '../../planner/follow-up.ts';
import type { Store, StoredFollowUp } from '../ports.ts';
import { decide, type Asked } from './decide.ts';

/** Done: the person has done it. */
export function complete(store: Store, asked: Asked): Promise<StoredFollowUp> {
  return decide(store, asked, (one) => followUp.complete(one, asked.now));
}
