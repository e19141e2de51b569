/** The one thing the page says after an action, with the way back. The next action replaces it. */
import { createPlace } from './place.ts';

export interface Notice {
  readonly text: string;
  readonly tone: 'said' | 'failed';
  /** Takes back what was done; null where nothing can be. */
  readonly undo: (() => void) | null;
}

/** Where notices are put. */
export function createNotices() {
  const place = createPlace<Notice>();
  return {
    ...place,
    /** Says what was done, with its undo where it has one. */
    say(text: string, undo: (() => void) | null = null) {
      place.put({ tone: 'said', text, undo });
    },
    /** Says what went wrong, at once. */
    fail(text: string) {
      place.put({ tone: 'failed', text, undo: null });
    },
    /** Takes this one away, unless another has come. */
    clear(notice: Notice) {
      if (place.current() === notice) place.put(null);
    },
  };
}

export type Notices = ReturnType<typeof createNotices>;
