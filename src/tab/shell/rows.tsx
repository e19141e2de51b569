/** A list of rows, however long: beyond two hundred only those near the screen are made. */
import { lazy, Suspense, useDeferredValue, type ReactElement } from 'react';

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

const MOST_WHOLE = 200;
const FIRST = 8;
/** What a row is likely to be high, pixels: room is kept for those that are not made yet. */
const LIKELY = 120;

const WindowedRows = lazy(async () => ({ default: (await import('./windowed-rows.tsx')).WindowedRows }));

/** The list. */
export function Rows<Item>({ items, className = 'rows', row }: RowsProps<Item>) {
  // The first screen is painted before the rest is made.
  const made = Math.max(FIRST, useDeferredValue(items.length, FIRST));
  const whole = (count: number) => (
    <ul className={className} style={{ paddingBlockEnd: Math.max(0, items.length - count) * LIKELY }}>
      {items.slice(0, count).map((item) => row(item, null))}
    </ul>
  );
  if (items.length <= MOST_WHOLE) return whole(made);
  return (
    <Suspense fallback={whole(FIRST)}>
      <WindowedRows likely={LIKELY} items={items} className={className} row={row as RowsProps<unknown>['row']} />
    </Suspense>
  );
}
