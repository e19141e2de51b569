/** Changes a setting: shown at once, written in order, with the way back in the notice. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Settings, SettingsPatch } from '../../api/contract-settings.ts';
import { persist } from '../api/persist.ts';
import { explain } from '../api/problem.ts';
import { KEYS, readAgain } from '../api/queries.ts';
import { useServices } from '../services.ts';
import { say } from '../words/own.ts';

/** What is wanted, and what takes it back; null where nothing does. */
export interface Wish {
  readonly patch: SettingsPatch;
  readonly back: SettingsPatch | null;
  readonly shown: (settings: Settings) => Settings;
}

/** Asks for it. */
export function useWish(): (wish: Wish) => void {
  const { client, notices } = useServices();
  const queries = useQueryClient();
  const { mutate } = useMutation<Settings, Error, Pick<Wish, 'patch'>>({
    mutationKey: KEYS.writing,
    scope: { id: 'settings' },
    networkMode: 'always',
    mutationFn: ({ patch }) => persist((key) => client.send<Settings>('/api/settings', patch, { method: 'PATCH', headers: { 'Idempotency-Key': key } })),
    onSuccess: (settings) => {
      if (queries.isMutating({ mutationKey: KEYS.writing }) === 1) queries.setQueryData(KEYS.settings, settings);
    },
    onError: (error) => {
      void queries.invalidateQueries({ queryKey: KEYS.settings });
      notices.fail(say('notChanged', { why: explain(error) }));
    },
    onSettled: () => {
      if (queries.isMutating({ mutationKey: KEYS.writing }) === 1) readAgain(queries);
    },
  });
  return ({ patch, back, shown }) => {
    void queries.cancelQueries({ queryKey: KEYS.settings });
    const before = queries.getQueryData<Settings>(KEYS.settings);
    queries.setQueryData<Settings>(KEYS.settings, (now) => now && shown(now));
    mutate({ patch });
    const undo = () => {
      queries.setQueryData(KEYS.settings, before);
      if (back) mutate({ patch: back });
      notices.say(say('settings.back'));
    };
    notices.say(say('settings.changed'), back ? undo : null);
  };
}
