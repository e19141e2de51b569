/** To do, Snoozed, Done or Dismissed: which follow-ups the queue shows. */
import { Tabs } from '../shell/tabs.tsx';
import type { Shown } from './use-shown.ts';

const STATES: readonly (readonly [Shown, string])[] = [
  ['open', 'To do'],
  ['snoozed', 'Snoozed'],
  ['done', 'Done'],
  ['dismissed', 'Dismissed'],
];

/** A small row of choices. */
export function StateSwitch({ shown, onChange }: { readonly shown: Shown; readonly onChange: (shown: Shown) => void }) {
  return <Tabs label="Show" look="states" choices={STATES} taken={shown} onTake={onChange} />;
}
