/** What the draft checks find while the user types. They run here, in the page: nothing of a draft leaves it for them. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FollowUpView, PersonList } from '../../api/contract.ts';
import type { Note } from '../../api/contract-records.ts';
import type { Found } from '../../planner/checks/check-draft.ts';
import { allOf, KEYS } from '../api/queries.ts';
import { useServices } from '../services.ts';
import { language } from '../words/say.ts';

/** Between two keystrokes nothing is checked, in milliseconds. */
const PAUSE = 500;

export interface Findings {
  /** The text that was looked at. */
  readonly body: string;
  readonly found: readonly Found[];
}

const NOTHING: Findings = { body: '', found: [] };

/** The findings on a text, soon after it was typed; none while nobody may change it. */
export function useFindings({ kind, people, meeting, readers }: Pick<FollowUpView, 'kind' | 'people' | 'meeting' | 'readers'>, body: string, isReadOnly: boolean): Findings {
  const [findings, setFindings] = useState(NOTHING);
  const { notes, knownPeople } = useKnown(meeting?.id ?? null);
  useEffect(() => {
    if (isReadOnly) return undefined;
    let isLate = false;
    const timer = setTimeout(() => {
      // The checks and their words are fetched with the first draft that is opened, not with the page.
      void Promise.all([import('../../planner/checks/check-draft.ts'), import('../../planner/checks/arrival.ts')]).then(([{ checkDraft }, { arrivalAt }]) => {
        if (isLate) return;
        const about = meeting && { subject: meeting.subject, attendees: [], notes, private: false };
        const arrival = arrivalAt(Date.now(), readers, people);
        const draft = { language: null, kind, to: people, cc: [], meeting: about, knownPeople: [...people, ...knownPeople], replyTo: null, body, arrival };
        setFindings({ body, found: checkDraft(draft, language()) });
      });
    }, PAUSE);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [kind, people, meeting, readers, body, notes, knownPeople, isReadOnly]);
  return isReadOnly ? NOTHING : findings;
}

const NOBODY: PersonList['people'] = [];

/** What the checks should know beyond the follow-up: the meeting's notes, as the user wrote them, and who they meet. */
function useKnown(meeting: string | null): { readonly notes: string; readonly knownPeople: PersonList['people'] } {
  const { client } = useServices();
  const notes = useQuery({
    queryKey: [...KEYS.records, 'notes', { meeting: meeting ?? '' }],
    enabled: meeting !== null,
    queryFn: () => allOf<Note>(client, `/api/notes?${new URLSearchParams({ meeting: meeting ?? '' }).toString()}`, (page) => (page as { readonly notes: readonly Note[] }).notes),
  });
  const people = useQuery({ queryKey: ['known-people'], staleTime: 600_000, queryFn: () => client.get<PersonList>('/api/people') });
  return { notes: (notes.data ?? []).map(({ text }) => text).join('\n'), knownPeople: people.data?.people ?? NOBODY };
}
