/** The list of keys, the switch that turns single keys off, and the way back to what was said at the first visit. */
import { Button, Switch } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { welcomeAgain } from '../first-run/setting.ts';
import { go } from '../route.ts';
import { PanelDialog } from '../shell/panel-dialog.tsx';
import { areKeysOn, setKeys } from './setting.ts';
import { say } from '../words/more.ts';

const GROUPS = [
  [
    'keys.anywhere',
    [
      [['1', '2', '3', '4', '5'], 'keys.pages'],
      [['/'], 'search'],
      [['z'], 'undo'],
      [['Esc'], 'keys.close'],
      [['?'], 'keys.list'],
    ],
  ],
  [
    'keys.inList',
    [
      [['j', '↓'], 'keys.next'],
      [['k', '↑'], 'keys.previous'],
      [['Enter'], 'keys.open'],
      [['w'], 'whyNot.title'],
    ],
  ],
  [
    'keys.withOne',
    [
      [['e'], 'do.done'],
      [['s'], 'do.snooze'],
      [['x'], 'do.notThis'],
      [['v'], 'keys.choose'],
      [['Shift ↓', 'Shift ↑'], 'keys.chooseMore'],
    ],
  ],
] as const;

/** Keys that are called otherwise on keyboards of other languages. */
function keyName(name: string): string {
  return name.replace('Shift', say('keys.shift')).replace('Enter', say('keys.enter'));
}

/** Closes with Escape or its button. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const [areOn, setOn] = useState(areKeysOn);
  return (
    <PanelDialog className="help-dialog" title={say('page.help')} onClose={onClose}>
      {GROUPS.map(([title, keys]) => (
        <section className="keys-group" key={title} aria-label={say(title)}>
          <h3 className="part-name">{say(title)}</h3>
          <dl className="keys">
            {keys.map(([names, deed]) => (
              <div className="keys-row" key={deed}>
                <dt>{say(deed)}</dt>
                <dd>
                  {names.map((name) => (
                    <kbd key={name}>{keyName(name)}</kbd>
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
        label={say('keys.switch')}
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
          {say('welcome.title')}
        </Button>
      </p>
    </PanelDialog>
  );
}
