/** Circle and "never": shown at once, written in order, with the way back in the notice. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PersonPatch, PersonView } from '../../api/contract.ts';
import { persist } from '../api/persist.ts';
import { explain } from '../api/problem.ts';
import { KEYS, readAgain } from '../api/queries.ts';
import { useServices } from '../services.ts';
import { showPerson } from './queries.ts';
import { say } from '../words/more.ts';

interface Change {
  readonly patch: Pick<PersonPatch, 'circle' | 'never'>;
  /** Goes back to what it was. */
  readonly back: Pick<PersonPatch, 'circle' | 'never'>;
  readonly said: string;
  /** What is said when it has been taken back; null where this is the taking back. */
  readonly saidBack: string | null;
}

/** Changes this person. */
export function useChangePerson(id: string): (change: Change) => void {
  const { client, notices } = useServices();
  const queries = useQueryClient();

  const show = ({ circle, never }: Change['patch']) => {
    const more = { ...(circle === undefined ? {} : { circle }), ...(never === undefined ? {} : { isNever: never }) };
    queries.setQueryData<PersonView>(KEYS.person(id), (view) => view && { ...view, ...more });
    showPerson(queries, id, (row) => ({ ...row, ...more }));
  };

  const { mutate } = useMutation<PersonView, Error, Change>({
    mutationKey: ['changing-person', id],
    scope: { id: `person ${id}` },
    networkMode: 'always',
    mutationFn: ({ patch }) => persist((key) => client.send<PersonView>(`/api/people/${encodeURIComponent(id)}`, patch, { method: 'PATCH', headers: { 'Idempotency-Key': key } })),
    onError: (error, { back }) => {
      show(back);
      notices.fail(say('notChanged', { why: explain(error) }));
    },
    onSettled: () => {
      if (queries.isMutating({ mutationKey: ['changing-person', id] }) === 1) readAgain(queries);
    },
  });

  const change = (wanted: Change) => {
    void queries.cancelQueries({ queryKey: KEYS.person(id) });
    void queries.cancelQueries({ queryKey: KEYS.people });
    show(wanted.patch);
    mutate(wanted);
    const { saidBack } = wanted;
    const undo = () => {
      change({ patch: wanted.back, back: wanted.patch, said: saidBack ?? '', saidBack: null });
    };
    notices.say(wanted.said, saidBack === null ? null : undo);
  };
  return change;
}
