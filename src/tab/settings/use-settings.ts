/** Reads the settings, and switches one thing on or off. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../api/contract-settings.ts';
import { persist } from '../api/persist.ts';
import { explain } from '../api/problem.ts';
import { KEYS } from '../api/queries.ts';
import { stepTitle } from '../reasons.ts';
import { useServices } from '../services.ts';
import type { Consent } from './consent-row.tsx';
import { say } from '../words/more.ts';

/** Read again whenever the window is come back to: an administrator may have been in another one. */
export function useSettings() {
  const { client } = useServices();
  return useQuery({ queryKey: KEYS.settings, queryFn: () => client.get<Settings>('/api/settings'), staleTime: 0 });
}

interface Flip {
  readonly step: string;
  readonly isOn: boolean;
}

/** Switches, says what came of it with the way back, and then has everything read with it. */
export function useSwitch(onChanged: () => void): { readonly flip: (consent: Consent, isOn: boolean) => void; readonly changing: Flip | null } {
  const { client, notices } = useServices();
  const queries = useQueryClient();
  const { mutate, variables, isPending } = useMutation<Settings, Error, Flip>({
    scope: { id: 'settings' },
    networkMode: 'always',
    mutationFn: ({ step, isOn }) => persist((key) => client.send<Settings>('/api/settings', { consents: { [step]: isOn } }, { method: 'PATCH', headers: { 'Idempotency-Key': key } })),
    onSuccess: (settings) => {
      queries.setQueryData(KEYS.settings, settings);
      onChanged();
    },
    onError: (error) => {
      notices.fail(say('notChanged', { why: explain(error) }));
    },
  });

  const change = (flip: Flip, onDone: (settings: Settings) => void) => {
    void queries.cancelQueries({ queryKey: KEYS.settings });
    mutate(flip, { onSuccess: onDone });
  };
  const flip = (consent: Consent, isOn: boolean) => {
    const { step } = consent;
    const say = (isNowOn: boolean, undo: (() => void) | null) => (settings: Settings) => {
      notices.say(
        saidOf(
          stepTitle(consent),
          isNowOn,
          settings.consents.find((one) => one.step === step),
        ),
        undo,
      );
    };
    const undo = () => {
      change({ step, isOn: !isOn }, say(!isOn, null));
    };
    change({ step, isOn }, say(isOn, undo));
  };
  return { flip, changing: isPending ? variables : null };
}

function saidOf(title: string, isOn: boolean, now: Consent | undefined): string {
  if (!isOn) return say('consent.isOff', { what: title });
  return say(now?.state === 'on' ? 'consent.isOn' : 'consent.waits', { what: title });
}
