import type { Draft } from '../../planner/rule.ts';
import type { Store, StoredFollowUp } from '../ports.ts';
import { decide, type Asked } from './decide.ts';

/** Keeps the draft as the person left it; null goes back to the planner's words. */
export function draft(store: Store, asked: Asked, editedDraft: Draft | null): Promise<StoredFollowUp> {
  return decide(store, asked, () => ({ editedDraft }));
}
