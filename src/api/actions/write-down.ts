import type { Instant } from '../../planner/meeting.ts';
import type { Owner, Store } from '../ports.ts';
import type { Kept, Receiving, Records } from '../ports-records.ts';
import { planStored } from '../sync.ts';

/** Who writes, when, and the receipt to be kept with it. */
export interface Writing {
  readonly owner: Owner;
  readonly now: Instant;
  readonly receipt: Receiving;
}

type Written<Noun extends RecordNoun> = Records[Noun] extends Kept<infer T> ? T : never;

/** The kinds of record. */
export type RecordNoun = 'notes' | 'promises' | 'feedback' | 'introductions';

/** Keeps a new note, promise, feedback or introduction. Queue and held-back list follow at once. */
export async function writeDown<Noun extends RecordNoun>(store: Store, noun: Noun, one: Written<Noun>, { owner, now, receipt }: Writing): Promise<void> {
  await (store.records[noun] as unknown as Kept<Written<Noun>>).add(owner, one, receipt);
  await planStored(store, owner, now);
}
