/** The list of keys, the switch that turns single keys off, and the way back to what was said at the first visit. */
import { Button, Switch } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { welcomeAgain } from '../first-run/setting.ts';
import { go } from '../route.ts';
import { PanelDialog } from '../shell/panel-dialog.tsx';
import { areKeysOn, setKeys } from './setting.ts';

const GROUPS: readonly (readonly [string, readonly (readonly [readonly string[], string])[]])[] = [
  [
    'Anywhere',
    [
      [['1', '2', '3'], 'Queue, People, Held back'],
      [['/'], 'Search'],
      [['z'], 'Undo'],
      [['Esc'], 'Close what is open'],
      [['?'], 'This list'],
    ],
  ],
  [
    'In a list',
    [
      [['j', '↓'], 'Next'],
      [['k', '↑'], 'Previous'],
      [['Enter'], 'Open'],
      [['w'], 'Why not?'],
    ],
  ],
  [
    'With a follow-up, or all that are chosen',
    [
      [['e'], 'Done'],
      [['s'], 'Snooze'],
      [['x'], 'Not this'],
      [['v'], 'Choose this one'],
      [['Shift ↓', 'Shift ↑'], 'Choose more'],
    ],
  ],
];

/** Closes with Escape or its button. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const [areOn, setOn] = useState(areKeysOn);
  return (
    <PanelDialog className="help-dialog" title="Help and keyboard shortcuts" onClose={onClose}>
      {GROUPS.map(([title, keys]) => (
        <section className="keys-group" key={title} aria-label={title}>
          <h3 className="part-name">{title}</h3>
          <dl className="keys">
            {keys.map(([names, deed]) => (
              <div className="keys-row" key={deed}>
                <dt>{deed}</dt>
                <dd>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Switch
        className="keys-switch"
        checked={areOn}
        label="Single-key shortcuts"
        onChange={(_, { checked }) => {
          setOn(checked);
          setKeys(checked);
        }}
      />
      <p>
        <Button
          className="how-it-works"
          appearance="subtle"
          icon={<InfoRegular />}
          onClick={() => {
            welcomeAgain();
            go('queue');
            onClose();
          }}
        >
          How Followthrough works
        </Button>
      </p>
    </PanelDialog>
  );
}
