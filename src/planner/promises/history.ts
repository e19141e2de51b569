/** What became of a promise, step by step: a new date keeps the old one. Pure. */
import type { PromiseMade } from '../facts.ts';
import type { Instant } from '../meeting.ts';

/** Something done about a promise. */
export interface PromiseStep {
  readonly at: Instant;
  readonly did: 'made' | 'renegotiated' | 'kept' | 'missed' | 'reopened';
  /** When it is due from then on, or null. */
  readonly dueAt: Instant | null;
}

/** A promise with all that was done about it, the making first. */
export interface WithHistory extends Pick<PromiseMade, 'state' | 'dueAt'> {
  readonly history: readonly PromiseStep[];
}

/** Whether it is still to be kept. */
export function isToKeep({ state }: Pick<PromiseMade, 'state'>): boolean {
  return state !== 'kept' && state !== 'missed';
}

/** Kept, be it late; one that was kept before stays as it is. */
export function keep<T extends WithHistory>(one: T, at: Instant): T {
  return one.state === 'kept' ? one : step(one, { at, did: 'kept', dueAt: one.dueAt });
}

/** Not kept, and not to be kept any more; null for one that was kept. */
export function miss<T extends WithHistory>(one: T, at: Instant): T | null {
  if (one.state === 'kept') return null;
  return one.state === 'missed' ? one : step(one, { at, did: 'missed', dueAt: one.dueAt });
}

/** To be kept again. */
export function reopen<T extends WithHistory>(one: T, at: Instant): T {
  return isToKeep(one) ? one : step(one, { at, did: 'reopened', dueAt: one.dueAt });
}

/** Another date; the one before stays in the history. Null for one that is not to be kept any more. */
export function renegotiate<T extends WithHistory>(one: T, dueAt: Instant | null, at: Instant): T | null {
  if (!isToKeep(one)) return null;
  return one.dueAt === dueAt ? one : step(one, { at, did: 'renegotiated', dueAt });
}

/** As it was before it was kept at that moment; kept at another, it stays kept. */
export function unkeep<T extends WithHistory>(one: T, at: Instant): T {
  const last = one.history.at(-1);
  return last?.did === 'kept' && last.at === at ? withSteps(one, one.history.slice(0, -1)) : one;
}

/** Whether it ever had another date. The first date of a promise without one is no renegotiation. */
export function wasRenegotiated(history: readonly PromiseStep[]): boolean {
  return history.some((one, index) => one.did === 'renegotiated' && history[index - 1]?.dueAt !== null);
}

function step<T extends WithHistory>(one: T, next: PromiseStep): T {
  return withSteps(one, [...one.history, next]);
}

function withSteps<T extends WithHistory>(one: T, history: readonly PromiseStep[]): T {
  const last = history.at(-1);
  return { ...one, history, dueAt: last?.dueAt ?? null, state: stateAfter(history) };
}

function stateAfter(history: readonly PromiseStep[]): PromiseMade['state'] {
  const did = history.at(-1)?.did;
  if (did === 'kept' || did === 'missed') return did;
  return wasRenegotiated(history) ? 'renegotiated' : 'open';
}
