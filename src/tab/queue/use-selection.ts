/** Choosing several rows: switched on by its button or by choosing a first row, and over when the list or the state is another. */
import { useState } from 'react';
import { allOf, extendedTo, NONE, toggled, type Selection } from './selection.ts';

/** The chosen rows among those on the screen, and what changes them. */
export function useSelection(ids: readonly string[]) {
  const [isOn, setOn] = useState(false);
  const [selection, setSelection] = useState<Selection>(NONE);
  const change = (next: Selection) => {
    setOn(true);
    setSelection(next);
  };
  return {
    isOn,
    /** What a filter hides is not decided about. */
    chosen: new Set(ids.filter((id) => selection.chosen.has(id))) as ReadonlySet<string>,
    start() {
      setOn(true);
    },
    stop() {
      setOn(false);
      setSelection(NONE);
    },
    toggle(id: string) {
      change(toggled(selection, id));
    },
    /** The range ends here; `from` is where it begins if none has begun. */
    extend(id: string, from = id) {
      change(extendedTo(selection.anchor === null ? { ...selection, anchor: from } : selection, ids, id));
    },
    all() {
      change(allOf(ids));
    },
  };
}

export type Selecting = ReturnType<typeof useSelection>;
