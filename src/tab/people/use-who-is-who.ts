/** The owner's word on who is who: two of the list are one person, or an address is somebody else's. Each with its way back. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PersonRow, PersonView } from '../../api/contract.ts';
import { persist } from '../api/persist.ts';
import { explain } from '../api/problem.ts';
import { KEYS, readAgain } from '../api/queries.ts';
import { go } from '../route.ts';
import { useServices } from '../services.ts';
import { isolated, personName } from '../words.ts';
import { say } from '../words/own.ts';
import { personWith } from './queries.ts';

interface Word {
  readonly id: string;
  readonly how: 'merge' | 'unmerge';
  readonly body: { readonly with: string } | { readonly addresses: readonly string[] };
}

/** Joins and parts; `isWriting` until the server has answered, and planned by it. */
export function useWhoIsWho() {
  const { client, notices } = useServices();
  const queries = useQueryClient();
  const { mutateAsync, isPending } = useMutation<PersonView, Error, Word>({
    scope: { id: 'who is who' },
    networkMode: 'always',
    mutationFn: ({ id, how, body }) => persist((key) => client.send<PersonView>(`/api/people/${encodeURIComponent(id)}/${how}`, body, { headers: { 'Idempotency-Key': key } })),
    onSuccess: (view, { id }) => {
      queries.setQueryData(KEYS.person(view.id), view);
      readAgain(queries);
      if (view.id !== id) go('people', view.id);
    },
  });

  const run = async (word: Word | Promise<Word>, said: string, undo: ((now: PersonView) => Promise<void>) | null) => {
    try {
      const now = await mutateAsync(await word);
      notices.say(said, undo && (() => void undo(now)));
    } catch (error) {
      notices.fail(say('notChanged', { why: explain(error) }));
    }
  };

  const together = (id: string, other: PersonRow): Word => ({ id, how: 'merge', body: { with: other.id } });
  const apart = (id: string, addresses: readonly string[]): Word => ({ id, how: 'unmerge', body: { addresses } });

  /** Somebody of the list is the same person. */
  const join = (view: PersonView, other: PersonRow) =>
    run(together(view.id, other), say('same.joined', { name: isolated(personName(view)), other: isolated(personName(other)) }), ({ id }) => run(apart(id, other.addresses), say('same.back'), null));

  /** One of their addresses is somebody else's. */
  const part = (view: PersonView, address: string) =>
    run(apart(view.id, [address]), say('same.parted', { address: isolated(address) }), ({ id }) =>
      run(
        personWith(client, address).then((other) => together(id, other)),
        say('same.back'),
        null,
      ),
    );

  return { join, part, isWriting: isPending };
}
