/** The rows of a long list that are near the screen, with room for the others above and below. Loaded with the first list that is that long. */
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Placed, RowsProps } from './rows-view.tsx';

/** How many are kept beyond the screen: keys and the Tab key go on to them. */
const BEYOND = 12;

interface Props extends RowsProps<unknown> {
  /** What a row is likely to be high, pixels. */
  readonly likely: number;
}

/** The list, in the flow of the page that scrolls it. */
export function WindowedRows({ items, className, row, likely }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  // What stands above it may grow or go at any time.
  useLayoutEffect(() => {
    const place = list.current;
    if (!place) return undefined;
    const look = () => {
      setTop(Math.round(place.getBoundingClientRect().top + window.scrollY));
    };
    look();
    const watcher = new ResizeObserver(look);
    watcher.observe(document.body);
    return () => {
      watcher.disconnect();
    };
  }, []);
  const rows = useWindowVirtualizer({ count: items.length, estimateSize: () => likely, overscan: BEYOND, scrollMargin: top });
  const shown = rows.getVirtualItems();
  const { measureElement } = rows;
  const ref = useCallback(
    (item: Element | null) => {
      measureElement(item);
    },
    [measureElement],
  );
  const [first, last] = [shown[0], shown.at(-1)];
  const above = first ? first.start - top : 0;
  const below = last ? rows.getTotalSize() - (last.end - top) : 0;
  return (
    <ul className={`${className ?? 'rows'} rows-windowed`} ref={list} style={{ paddingBlock: `${String(above)}px ${String(below)}px` }}>
      {shown.map(({ index }) => {
        const placed: Placed = { 'data-index': index, 'aria-setsize': items.length, 'aria-posinset': index + 1, ref };
        return row(items[index], placed);
      })}
    </ul>
  );
}
