/** What a list looks like of which the first rows are made. */
import type { ReactElement } from 'react';

/** What a row of a long list says about its place in it; on the list item itself. */
export interface Placed {
  readonly 'data-index': number;
  readonly 'aria-setsize': number;
  readonly 'aria-posinset': number;
  /** Measures how high it is. */
  readonly ref: (item: Element | null) => void;
}

export interface RowsProps<Item> {
  readonly items: readonly Item[];
  readonly className?: string;
  /** The list item of one, with a key; `placed` is null in a list that is made whole. */
  readonly row: (item: Item, placed: Placed | null) => ReactElement;
}

/** So many of a list are made for the first screen. */
export const FIRST = 8;
/** What a row is likely to be high, pixels: room is kept for those that are not made yet. */
export const LIKELY = 120;

/** So many rows, and room for the others. */
export function RowsView<Item>({ items, className = 'rows', row, made }: RowsProps<Item> & { readonly made: number }) {
  return (
    <ul className={className} style={{ paddingBlockEnd: Math.max(0, items.length - made) * LIKELY }}>
      {items.slice(0, made).map((item) => row(item, null))}
    </ul>
  );
}
