/** What a figure shows, whichever it is: a sentence, bars, and the table beside them. */
import type { PeriodNames } from './periods.ts';

export interface FigureData {
  readonly title: string;
  /** What it comes to, in one sentence. */
  readonly says: string;
  /** How it is counted. */
  readonly how: string;
  /** What a row is: a week or a month. */
  readonly period: string;
  /** What is in the columns; `mark` is the bar that shows it, or null where none does. */
  readonly columns: readonly { readonly name: string; readonly mark: number | null }[];
  /** In order; none where there is nothing to show. */
  readonly rows: readonly FigureRow[];
  /** What an amount is called beside the bars. */
  readonly amount: (value: number) => string;
}

export interface FigureRow {
  /** Its first day: `2026-03-09`. */
  readonly date: string;
  readonly names: PeriodNames;
  /** The bars on one another, from the bottom; 0 where nothing is told. */
  readonly bars: readonly number[];
  readonly cells: readonly string[];
}
