/** Which promises the page shows, and in which order. Pure: the present moment is passed in, in milliseconds. */
import type { PromiseRow } from '../../api/contract-records.ts';
import { wallOf } from '../time.ts';
import { personName, speaksOf } from '../words.ts';

/** What the tabs show. */
export const LEDGERS = ['toKeep', 'kept', 'renegotiated', 'missed'] as const;
export type Ledger = (typeof LEDGERS)[number];

/** Whether it is still to be kept. */
export function isToKeep({ state }: Pick<PromiseRow, 'state'>): boolean {
  return state !== 'kept' && state !== 'missed';
}

/** Whether it belongs under this tab: `renegotiated` shows whatever had another date once. */
export function isUnder(ledger: Ledger, row: PromiseRow): boolean {
  if (ledger === 'toKeep') return isToKeep(row);
  return ledger === 'renegotiated' ? earlierDates(row).length > 0 : row.state === ledger;
}

/** Due from the day before its date. */
export function isDue({ state, dueAt }: PromiseRow, now: number, zone: string): boolean {
  if (!isToKeep({ state })) return false;
  return state === 'due' || (dueAt !== null && wallOf(Date.parse(dueAt), zone).day <= wallOf(now, zone).day + 1);
}

/** By its date, the earliest first, those without one last; what is settled with the latest first. */
export function inOrder(rows: readonly PromiseRow[], ledger: Ledger): PromiseRow[] {
  const at = ({ dueAt }: PromiseRow) => (dueAt === null ? Number.MAX_VALUE : Date.parse(dueAt));
  const settled = (row: PromiseRow) => Date.parse(row.history.at(-1)?.at ?? row.madeAt);
  return rows.toSorted(ledger === 'toKeep' ? (a, b) => at(a) - at(b) : (a, b) => settled(b) - settled(a));
}

/** The dates it had before, the oldest first. */
export function earlierDates({ history }: Pick<PromiseRow, 'history'>): string[] {
  return history.flatMap((step, at) => {
    const before = history.slice(0, at).findLast(({ dueAt }) => dueAt !== null)?.dueAt;
    return step.did === 'renegotiated' && before && before !== step.dueAt ? [before] : [];
  });
}

/** Whether a promise speaks of what was typed. */
export function matches({ text, people, meeting }: PromiseRow, typed: string): boolean {
  return speaksOf([text, meeting?.subject ?? '', ...people.flatMap((one) => [personName(one), one.address])], typed);
}
