/** Drafts for tests of the draft checks, and what one of them marks. */
import { checkDraft } from '../../../src/planner/checks/check-draft.ts';
import type { CheckedDraft, CheckId } from '../../../src/planner/checks/draft-check.ts';

type Given = Partial<CheckedDraft> & Pick<CheckedDraft, 'body'>;

/** A draft of which only what matters is given. */
export function drafted(given: Given): CheckedDraft {
  return { language: null, kind: 'answer', to: [], cc: [], meeting: null, knownPeople: [], replyTo: null, ...given };
}

/** What one check marks in an English draft, and what could stand there. */
export function marked(check: CheckId, given: Given): { readonly text: string; readonly suggestion: string | undefined }[] {
  const found = checkDraft(drafted({ language: 'en', ...given })).filter(({ id }) => id === check);
  return found.map(({ span, suggestion }) => ({ text: given.body.slice(...span), suggestion }));
}
