/** Any day and time to see a follow-up again. */
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { dateField, instantOfFields, wallOf } from '../time.ts';

interface Props {
  readonly zone: string;
  readonly onPick: (until: string) => void;
  readonly onClose: () => void;
}

/** Asks for a moment that lies ahead. */
export function PickDateDialog({ zone, onPick, onClose }: Props) {
  const [today] = useState(() => wallOf(Date.now(), zone).day);
  const [date, setDate] = useState(dateField(today + 2));
  const [clock, setClock] = useState('09:00');
  const [problem, setProblem] = useState<string | null>(null);

  const pick = () => {
    const until = instantOfFields(date, clock, zone);
    if (until === null) setProblem('Choose a day and a time.');
    else if (Date.parse(until) <= Date.now()) setProblem('Choose a moment that lies ahead.');
    else onPick(until);
  };

  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className="pick-date">
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            pick();
          }}
        >
          <DialogBody>
            <DialogTitle>Snooze until</DialogTitle>
            <DialogContent className="pick-date-fields">
              <Field label="Day" {...(problem ? { validationMessage: problem } : {})}>
                <Input
                  type="date"
                  value={date}
                  min={dateField(today)}
                  onChange={(_, { value }) => {
                    setDate(value);
                  }}
                />
              </Field>
              <Field label="Time" hint={zone.replaceAll('_', ' ')}>
                <Input
                  type="time"
                  value={clock}
                  onChange={(_, { value }) => {
                    setClock(value);
                  }}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>Cancel</Button>
              <Button appearance="primary" type="submit">
                Snooze
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
