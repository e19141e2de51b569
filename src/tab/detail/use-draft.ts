/** Joins the editor of one follow-up to the kept drafts. */
import { useEffect, useSyncExternalStore } from 'react';
import type { FollowUpView } from '../../api/contract.ts';
import { useServices } from '../services.ts';
import type { Draft } from './drafts.ts';
import { say } from '../words/more.ts';

/** The text as typed, how saving goes, and what the editor may do. Closing the editor saves. */
export function useDraft(view: FollowUpView, draft: Draft) {
  const { drafts, notices } = useServices();
  const { id } = view;
  const kept = useSyncExternalStore(drafts.subscribe, () => drafts.stateOf(id));
  useEffect(() => {
    drafts.open(view);
  }, [drafts, view]);
  useEffect(() => () => void drafts.flush(id), [drafts, id]);

  const text = kept?.text ?? draft;
  const save = () => void drafts.flush(id);
  return {
    text,
    status: kept?.status ?? 'clean',
    problem: kept?.problem ?? null,
    save,
    edit(next: Draft) {
      drafts.edit(id, next);
    },
    reset() {
      const undo = () => {
        drafts.edit(id, text);
        save();
        notices.say(say('draft.textBack'));
      };
      void drafts.reset(id).then((isReset) => {
        if (isReset) notices.say(say('draft.isReset'), undo);
      });
    },
  };
}
