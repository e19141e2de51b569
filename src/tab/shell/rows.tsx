/** A list of rows, however long: beyond two hundred only those near the screen are made. */
import { lazy, Suspense, useDeferredValue } from 'react';
import { FIRST, LIKELY, RowsView, type RowsProps } from './rows-view.tsx';

const MOST_WHOLE = 200;

const WindowedRows = lazy(async () => ({ default: (await import('./windowed-rows.tsx')).WindowedRows }));

/** The list. */
export function Rows<Item>({ items, className = 'rows', row }: RowsProps<Item>) {
  // The first screen is painted before the rest is made.
  const made = Math.max(FIRST, useDeferredValue(items.length, FIRST));
  const whole = (count: number) => <RowsView items={items} className={className} row={row} made={count} />;
  if (items.length <= MOST_WHOLE) return whole(made);
  return (
    <Suspense fallback={whole(FIRST)}>
      <WindowedRows likely={LIKELY} items={items} className={className} row={row as RowsProps<unknown>['row']} />
    </Suspense>
  );
}
