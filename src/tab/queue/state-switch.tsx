/** To do, Snoozed, Done or Dismissed: which follow-ups the queue shows. */
import { Tab, TabList } from '@fluentui/react-components';
import type { Shown } from './use-shown.ts';

const STATES: readonly (readonly [Shown, string])[] = [
  ['open', 'To do'],
  ['snoozed', 'Snoozed'],
  ['done', 'Done'],
  ['dismissed', 'Dismissed'],
];

/** A small row of choices. */
export function StateSwitch({ shown, onChange }: { readonly shown: Shown; readonly onChange: (shown: Shown) => void }) {
  return (
    <TabList
      className="state-switch"
      aria-label="Show"
      size="small"
      appearance="subtle-circular"
      selectedValue={shown}
      onTabSelect={(_, { value }) => {
        const found = STATES.find(([state]) => state === value);
        if (found) onChange(found[0]);
      }}
    >
      {STATES.map(([state, name]) => (
        <Tab key={state} id={`show-${state}`} value={state}>
          {name}
        </Tab>
      ))}
    </TabList>
  );
}
