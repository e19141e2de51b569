import * as followUp from '../../planner/follow-up.ts';
import type { Store, StoredFollowUp } from '../ports.ts';
import { decide, type Asked } from './decide.ts';

/** Not this: it does not come back while the thing it is about stays the same. */
export function dismiss(store: Store, asked: Asked): Promise<StoredFollowUp> {
  return decide(store, asked, (one) => followUp.dismiss(one, asked.now));
}
