/** Saves what is typed by itself: after a pause, and one save at a time for each thing. */

/** How saving of something goes. */
export type SavingState = 'clean' | 'typing' | 'saving' | 'saved' | 'failed';

export interface Saver {
  /** Saves after a pause, which begins anew with every call. */
  soon(id: string): void;
  /** Saves after no pause any more: only `now` does. */
  cancel(id: string): void;
  /** Saves now; never rejects if `save` does not. What is typed while a save runs is saved after it. `isLast` does not wait for that: the page goes away. */
  now(id: string, isLast?: boolean): Promise<void>;
  isSaving(id: string): boolean;
}

/** Long enough not to save in the middle of a word. */
const PAUSE = 800;

/** `save` saves what is not saved of a thing; `isTyping` says whether more was typed since. */
export function createSaver(save: (id: string, isLast: boolean) => Promise<void>, isTyping: (id: string) => boolean): Saver {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const saving = new Map<string, Promise<void>>();

  const cancel = (id: string) => {
    clearTimeout(timers.get(id));
    timers.delete(id);
  };
  const now = (id: string, isLast = false): Promise<void> => {
    cancel(id);
    const running = saving.get(id);
    if (running && !isLast) return running.then(() => (isTyping(id) ? now(id) : undefined));
    const made = save(id, isLast).finally(() => saving.delete(id));
    saving.set(id, made);
    return made;
  };

  return {
    soon(id) {
      cancel(id);
      timers.set(
        id,
        setTimeout(() => void now(id), PAUSE),
      );
    },
    cancel,
    now,
    isSaving: (id) => saving.has(id),
  };
}
