import type { Store } from '../ports.ts';
import type { StoredFeedback } from '../ports-records.ts';
import { planStored } from '../sync.ts';
import { unknownRecord } from './unknown-record.ts';
import type { Writing } from './write-down.ts';

/** What is left out stays; null takes a step of its loop back. */
export type FeedbackChange = Partial<Pick<StoredFeedback, 'text' | 'askedAt' | 'acknowledgedAt' | 'actedAt' | 'toldAt'>>;

/** Says how far the loop of feedback has come. Throws AppError unknown_feedback. */
export async function changeFeedback(store: Store, id: string, change: FeedbackChange, { owner, now, receipt }: Writing): Promise<void> {
  if (!(await store.records.feedback.change(owner, id, (one) => ({ ...one, ...change }), receipt))) throw unknownRecord('feedback');
  await planStored(store, owner, now);
}
