/** To do, Snoozed, Done or Dismissed: which follow-ups the queue shows. */
import { Tabs } from '../shell/tabs.tsx';
import type { Shown } from './use-shown.ts';
import { say } from '../words/say.ts';

const STATES = ['open', 'snoozed', 'done', 'dismissed'] as const;

/** A small row of choices. */
export function StateSwitch({ shown, onChange }: { readonly shown: Shown; readonly onChange: (shown: Shown) => void }) {
  return <Tabs label={say('states')} look="states" choices={STATES.map((one) => [one, say(`state.${one}`)] as const)} taken={shown} onTake={onChange} />;
}
