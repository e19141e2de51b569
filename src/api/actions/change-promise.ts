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

const STATES = { open: reopen, kept: keep, missed: miss };

/** Keeps, misses, opens again, renegotiates or rewords a promise: opening comes before a new date, an end after it. Throws AppError: unknown_promise, or not_open for a new date of one that is kept or missed. */
export async function changePromise(store: Store, id: string, { text, dueAt, state }: PromiseChange, { owner, now, receipt }: Writing): Promise<void> {
  const to = (one: StoredPromise): StoredPromise => {
    let promise: StoredPromise = { ...one, text: text ?? one.text };
    if (state === 'open') promise = reopen(promise, now);
    if (dueAt !== undefined) promise = renegotiate(promise, dueAt, now) ?? refuse();
    return state === undefined ? promise : STATES[state](promise, now);
  };
  if (!(await store.records.promises.change(owner, id, to, receipt))) throw unknownRecord('promises');
  await planStored(store, owner, now);
}

function refuse(): never {
  throw new AppError('not_open', 'This promise is not to be kept any more. Open it again to give it another date.');
}
