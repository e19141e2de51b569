/** The list of keys, and the switch that turns single keys off. */
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { areShortcutsOn, setShortcuts } from './shortcut-setting.ts';

const KEYS: readonly (readonly [readonly string[], string])[] = [
  [['j', '↓'], 'Next follow-up'],
  [['k', '↑'], 'Previous follow-up'],
  [['Enter'], 'Open'],
  [['e'], 'Done'],
  [['s'], 'Snooze'],
  [['x'], 'Not this'],
  [['z'], 'Undo'],
  [['Esc'], 'Close what is open'],
  [['?'], 'This list'],
];

/** Closes with Escape or its button. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const [areOn, setOn] = useState(areShortcutsOn);
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className="shortcuts">
        <DialogBody>
          <DialogTitle>Keyboard shortcuts</DialogTitle>
          <DialogContent>
            <dl className="keys">
              {KEYS.map(([keys, name]) => (
                <div className="keys-row" key={name}>
                  <dt>{name}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
            <Switch
              checked={areOn}
              label="Single-key shortcuts"
              onChange={(_, { checked }) => {
                setOn(checked);
                setShortcuts(checked);
              }}
            />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
