/** Drafts for tests of the draft checks. */
import type { CheckedDraft } from '../../../src/planner/checks/draft-check.ts';

/** A draft of which only what matters is given. */
export function drafted(given: Partial<CheckedDraft> & Pick<CheckedDraft, 'body'>): CheckedDraft {
  return { language: null, kind: 'answer', to: [], cc: [], meeting: null, knownPeople: [], replyTo: null, ...given };
}
