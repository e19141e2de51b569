import type { Store } from '../ports.ts';
import { planStored } from '../sync.ts';
import { unknownRecord } from './unknown-record.ts';
import type { RecordNoun, Writing } from './write-down.ts';

/** Takes something out that was written down. Queue and held-back list follow at once. Throws AppError where there is no such thing. */
export async function strikeOut(store: Store, noun: RecordNoun, id: string, { owner, now, receipt }: Writing): Promise<void> {
  if (!(await store.records[noun].remove(owner, id, receipt))) throw unknownRecord(noun);
  await planStored(store, owner, now);
}
