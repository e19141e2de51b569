/** What a person wrote about others, kept until the server has it: through failures, through leaving the page, and to the last moment of the browser's. */
import { explain } from '../api/problem.ts';
import { persist } from '../api/persist.ts';
import { createSaver, type SavingState } from '../api/saver.ts';
import type { Client } from '../api/client.ts';
import type { PersonView } from '../../api/contract.ts';

export interface NoteState {
  readonly text: string;
  readonly status: SavingState;
  /** Why saving failed, or null. */
  readonly problem: string | null;
}

interface Kept extends NoteState {
  readonly saved: string;
  /** As the server keeps it: it may trim what was saved. */
  readonly server: string;
}

export type Notes = ReturnType<typeof createNotes>;

/** Keeps notes and saves them; `onSaved` is told of every changed person. */
export function createNotes(client: Client, onSaved: (view: PersonView) => void) {
  const all = new Map<string, Kept>();
  const listeners = new Set<() => void>();

  const put = (id: string, change: Partial<Kept>) => {
    all.set(id, { text: '', saved: '', server: '', status: 'clean', problem: null, ...all.get(id), ...change });
    for (const listener of listeners) listener();
  };
  const isUnsaved = (one: Kept | undefined) => one !== undefined && one.text !== one.saved;

  const save = async (id: string, keepalive: boolean) => {
    const one = all.get(id);
    if (!one || !isUnsaved(one)) return;
    const { text } = one;
    put(id, { status: 'saving', problem: null });
    try {
      const view = await persist((key) => client.send<PersonView>(`/api/people/${encodeURIComponent(id)}`, { note: text }, { method: 'PATCH', keepalive, headers: { 'Idempotency-Key': key } }));
      put(id, { saved: text, server: view.note, status: all.get(id)?.text === text ? 'saved' : 'typing' });
      onSaved(view);
    } catch (error) {
      put(id, { status: 'failed', problem: explain(error) });
    }
  };

  const saver = createSaver(save, (id) => all.get(id)?.status === 'typing');

  return {
    /** Takes over the note as the server has it, unless something typed here is not saved yet. */
    open({ id, note }: Pick<PersonView, 'id' | 'note'>) {
      const one = all.get(id);
      if (!isUnsaved(one) && !saver.isSaving(id) && one?.server !== note) put(id, { text: note, saved: note, server: note, status: 'clean' });
    },
    stateOf: (id: string): NoteState | undefined => all.get(id),
    /** Remembers, and saves after a pause. */
    edit(id: string, text: string) {
      put(id, { text, status: 'typing', problem: null });
      saver.soon(id);
    },
    /** Saves now what is not saved; never rejects. `isLast` lets the request outlive the page. */
    flush: saver.now,
    flushAll(isLast = false) {
      for (const [id, one] of all) if (isUnsaved(one)) void saver.now(id, isLast);
    },
    hasUnsaved: () => [...all.values()].some(isUnsaved),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
