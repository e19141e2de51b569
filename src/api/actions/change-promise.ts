import type { Instant } from '../../planner/meeting.ts';
import { keep, miss, renegotiate, reopen } from '../../planner/promises/history.ts';
import { AppError } from '../errors.ts';
import type { Store } from '../ports.ts';
import type { StoredPromise } from '../ports-records.ts';
import { planStored } from '../sync.ts';
import { unknownRecord } from './unknown-record.ts';
import type { Writing } from './write-down.ts';

/** What is left out stays. */
export interface PromiseChange {
  readonly text?: string | undefined;
  /** Another date renegotiates. */
  readonly dueAt?: Instant | null | undefined;
  readonly state?: 'open' | 'kept' | 'missed' | undefined;
}

/** Keeps, misses, opens again, renegotiates or rewords a promise: opening comes before a new date, an end after it. Throws AppError: unknown_promise, bad_request for a new date that has passed, or not_open for a new date of one that is kept or missed and for missing one that was kept. */
export async function changePromise(store: Store, id: string, { text, dueAt, state }: PromiseChange, { owner, now, receipt }: Writing): Promise<void> {
  const to = (one: StoredPromise): StoredPromise => {
    let promise: StoredPromise = { ...one, text: text ?? one.text };
    if (state === 'open') promise = reopen(promise, now);
    if (dueAt !== undefined && dueAt !== promise.dueAt) {
      if (dueAt !== null && dueAt <= now) throw new AppError('bad_request', '"dueAt": the new date has passed. Choose one that is to come.', { about: { reason: 'past' } });
      promise = renegotiate(promise, dueAt, now) ?? refuse('promise-ended', 'This promise is not to be kept any more. Open it again to give it another date.');
    }
    if (state === 'kept') return keep(promise, now);
    return state === 'missed' ? (miss(promise, now) ?? refuse('promise-kept', 'This promise was kept. Open it again to say that it was missed.')) : promise;
  };
  if (!(await store.records.promises.change(owner, id, to, receipt))) throw unknownRecord('promises');
  await planStored(store, owner, now);
}

function refuse(reason: string, why: string): never {
  throw new AppError('not_open', why, { about: { reason } });
}
