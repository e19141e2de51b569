/** What the draft checks find while the user types. They run here, in the page: nothing of a draft leaves it for them. */
import { useEffect, useState } from 'react';
import type { FollowUpView } from '../../api/contract.ts';
import type { Found } from '../../planner/checks/check-draft.ts';

/** Between two keystrokes nothing is checked, in milliseconds. */
const PAUSE = 500;

export interface Findings {
  /** The text that was looked at. */
  readonly body: string;
  readonly found: readonly Found[];
}

const NOTHING: Findings = { body: '', found: [] };

/** The findings on a text, soon after it was typed; none while nobody may change it. */
export function useFindings({ kind, people, meeting }: FollowUpView, body: string, isReadOnly: boolean): Findings {
  const [findings, setFindings] = useState(NOTHING);
  useEffect(() => {
    if (isReadOnly) return undefined;
    let isLate = false;
    const timer = setTimeout(() => {
      // The words of two languages are fetched with the first draft that is opened, not with the page.
      void import('../../planner/checks/check-draft.ts').then(({ checkDraft }) => {
        const about = meeting && { subject: meeting.subject, attendees: [], notes: '', private: false };
        if (!isLate) setFindings({ body, found: checkDraft({ language: null, kind, to: people, cc: [], meeting: about, knownPeople: people, replyTo: null, body }) });
      });
    }, PAUSE);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [kind, people, meeting, body, isReadOnly]);
  return isReadOnly ? NOTHING : findings;
}
