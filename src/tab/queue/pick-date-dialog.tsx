/** Any day and time that lies ahead. */
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { dateField, instantOfFields, wallOf } from '../time.ts';
import { say } from '../words/more.ts';

interface Props {
  readonly title: string;
  /** What the button says. */
  readonly deed: string;
  readonly zone: string;
  readonly onPick: (until: string) => void;
  readonly onClose: () => void;
}

/** Asks for a moment that lies ahead. */
export function PickDateDialog({ title, deed, zone, onPick, onClose }: Props) {
  const [today] = useState(() => wallOf(Date.now(), zone).day);
  const [date, setDate] = useState(dateField(today + 2));
  const [clock, setClock] = useState('09:00');
  const [problem, setProblem] = useState<string | null>(null);

  const pick = () => {
    const until = instantOfFields(date, clock, zone);
    if (until === null) setProblem(say('snooze.noMoment'));
    else if (Date.parse(until) <= Date.now()) setProblem(say('snooze.past'));
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
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className="pick-date-fields">
              <Field label={say('snooze.day')} {...(problem ? { validationMessage: problem } : {})}>
                <Input
                  type="date"
                  value={date}
                  min={dateField(today)}
                  onChange={(_, { value }) => {
                    setDate(value);
                  }}
                />
              </Field>
              <Field label={say('snooze.time')} hint={zone.replaceAll('_', ' ')}>
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
              <Button onClick={onClose}>{say('cancel')}</Button>
              <Button appearance="primary" type="submit">
                {deed}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
