/** To do, Snoozed, Done or Dismissed: which follow-ups the queue shows. */
import type { SomeTabs } from '../shell/tabs-view.tsx';
import { say } from '../words/say.ts';
import type { Shown } from './use-shown.ts';

const STATES = ['open', 'snoozed', 'done', 'dismissed'] as const;

interface Props {
  readonly shown: Shown;
  readonly Tabs: SomeTabs;
  readonly onChange: (shown: Shown) => void;
}

/** A small row of choices. */
export function StateSwitch({ shown, Tabs, onChange }: Props) {
  return <Tabs label={say('states')} look="states" choices={STATES.map((one) => [one, say(`state.${one}`)] as const)} taken={shown} onTake={onChange} />;
}
