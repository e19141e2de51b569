/** What is looked for in the queue. Typing stays fluent however long the list: rows follow when there is time. */
import { useDeferredValue, useState } from 'react';
import { EVERYTHING, type Filter } from './filter.ts';

/** The filter as typed, the one the rows follow, and what changes it. */
export function useFilter() {
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const followed = useDeferredValue(filter);
  return {
    filter,
    followed,
    type(typed: string) {
      setFilter((before) => ({ ...before, typed }));
    },
    setKinds(kinds: readonly string[]) {
      setFilter((before) => ({ ...before, kinds: new Set(kinds) }));
    },
    clear() {
      setFilter(EVERYTHING);
    },
  };
}
