/** Which rows are looked for: by what they show, and by their kind. Pure. */
import type { FollowUpRow } from '../../api/contract.ts';
import { kindName, speaksOf } from '../words.ts';

export interface Filter {
  readonly typed: string;
  /** None: every kind. */
  readonly kinds: ReadonlySet<string>;
}

/** Looks for nothing in particular. */
export const EVERYTHING: Filter = { typed: '', kinds: new Set() };

/** A kind, and how many rows of it speak of what was typed. */
export interface KindCount {
  readonly kind: string;
  readonly count: number;
}

/** Whether anything is looked for. */
export function isNarrow({ typed, kinds }: Filter): boolean {
  return typed.trim() !== '' || kinds.size > 0;
}

/** Whether a row is looked for. */
export function isFound(row: FollowUpRow, { typed, kinds }: Filter): boolean {
  return (kinds.size === 0 || kinds.has(row.kind)) && isSpoken(row, typed);
}

/** Every kind among the rows, the most frequent first, with how many the typed text leaves of it. */
export function kindsOf(rows: readonly FollowUpRow[], typed: string): KindCount[] {
  const counts = new Map<string, { all: number; count: number }>();
  for (const row of rows) {
    const one = counts.get(row.kind) ?? { all: 0, count: 0 };
    counts.set(row.kind, { all: one.all + 1, count: one.count + (isSpoken(row, typed) ? 1 : 0) });
  }
  return [...counts].sort(([, a], [, b]) => b.all - a.all).map(([kind, { count }]) => ({ kind, count }));
}

function isSpoken({ kind, why, meeting, people }: FollowUpRow, typed: string): boolean {
  return speaksOf([kindName(kind), why, meeting?.subject ?? '', ...people.flatMap(({ name, address }) => [name, address])], typed);
}
