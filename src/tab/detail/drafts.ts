/** What a person typed, kept until the server has it: through failures, through closing a follow-up, and to the last moment of the page. */
import type { FollowUpView } from '../../api/contract.ts';
import { explain, isStale } from '../api/problem.ts';
import { createSaver, type SavingState } from '../api/saver.ts';
import type { Writer } from '../api/writer.ts';
import { say } from '../words/say.ts';

export type Draft = NonNullable<FollowUpView['draft']>;

export interface DraftState {
  readonly text: Draft;
  readonly status: SavingState;
  /** Why saving failed, or null. */
  readonly problem: string | null;
}

export interface Drafts {
  /** Takes over the text as the server has it, unless something typed here is not saved yet. */
  open(view: FollowUpView): void;
  stateOf(id: string): DraftState | undefined;
  /** Remembers, and saves after a pause. */
  edit(id: string, text: Draft): void;
  /** Saves now what is not saved; never rejects. `isLast` lets the request outlive the page. */
  flush(id: string, isLast?: boolean): Promise<void>;
  flushAll(isLast?: boolean): void;
  /** Goes back to the suggested text; false where that failed. */
  reset(id: string): Promise<boolean>;
  hasUnsaved(): boolean;
  subscribe(listener: () => void): () => void;
}

interface Kept extends DraftState {
  readonly saved: Draft;
  readonly revision: number;
  /** Someone else changed it: only the person may decide to save over that. */
  readonly isStale: boolean;
}

const same = (a: Draft, b: Draft) => a.subject === b.subject && a.body === b.body;

/** Keeps drafts and saves them with `write`; `onStale` is told of a follow-up that changed elsewhere. */
export function createDrafts(write: Writer, onStale: (id: string) => void): Drafts {
  const kept = new Map<string, Kept>();
  const listeners = new Set<() => void>();

  const put = (id: string, change: Partial<Kept>) => {
    const before = kept.get(id);
    if (before) kept.set(id, { ...before, ...change });
    for (const listener of listeners) listener();
  };

  const save = async (id: string, isLast: boolean): Promise<void> => {
    const one = kept.get(id);
    if (!one || same(one.text, one.saved)) return;
    const { text, revision } = one;
    put(id, { status: 'saving', problem: null, isStale: false });
    try {
      const view = await write({ id, revision, verb: 'draft', body: text, isLast });
      put(id, { saved: text, revision: view.revision, status: same(kept.get(id)?.text ?? text, text) ? 'saved' : 'typing' });
    } catch (error) {
      const stale = isStale(error);
      put(id, { status: 'failed', isStale: stale, problem: stale ? say('changed.textKept') : explain(error) });
      if (stale) onStale(id);
    }
  };

  const saver = createSaver(save, (id) => kept.get(id)?.status === 'typing');

  return {
    open(view) {
      const text = view.draft;
      const one = kept.get(view.id);
      if (!text || (one && view.revision < one.revision)) return;
      if (!one) kept.set(view.id, { text, saved: text, revision: view.revision, status: 'clean', problem: null, isStale: false });
      else if (same(one.text, one.saved)) {
        if (!same(one.saved, text)) put(view.id, { text, saved: text, revision: view.revision, status: 'clean' });
        else kept.set(view.id, { ...one, revision: view.revision });
      } else {
        const isFree = one.isStale && view.revision > one.revision && same(one.saved, text);
        if (isFree || !one.isStale || view.revision > one.revision) kept.set(view.id, { ...one, revision: same(one.saved, text) || one.isStale ? view.revision : one.revision });
        if (isFree) void saver.now(view.id);
      }
    },
    stateOf: (id) => kept.get(id),
    edit(id, text) {
      const isHeld = kept.get(id)?.isStale ?? false;
      put(id, isHeld ? { text } : { text, status: 'typing', problem: null });
      if (isHeld) saver.cancel(id);
      else saver.soon(id);
    },
    flush: saver.now,
    flushAll(isLast = false) {
      for (const [id, one] of kept) if (!same(one.text, one.saved) && !one.isStale) void saver.now(id, isLast);
    },
    async reset(id) {
      await saver.now(id);
      const one = kept.get(id);
      if (!one) return false;
      try {
        const view = await write({ id, revision: one.revision, verb: 'draft', body: {} });
        const text = view.draft ?? one.saved;
        put(id, { text, saved: text, revision: view.revision, status: 'clean', problem: null, isStale: false });
        return true;
      } catch (error) {
        put(id, { status: 'failed', problem: explain(error) });
        return false;
      }
    },
    hasUnsaved: () => [...kept.values()].some((one) => !same(one.text, one.saved)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
