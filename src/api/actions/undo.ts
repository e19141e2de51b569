import * as followUp from '../../planner/follow-up.ts';
import type { Store, StoredFollowUp } from '../ports.ts';
import { decide, type Asked } from './decide.ts';

/** Takes the last decision back. */
export function undo(store: Store, asked: Asked): Promise<StoredFollowUp> {
  return decide(store, asked, followUp.undo);
}
