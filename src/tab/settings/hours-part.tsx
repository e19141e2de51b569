/** When one works: as the mailbox says, or as said here. */
import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../api/contract-settings.ts';
import { say } from '../words/own.ts';
import { locale } from '../words/say.ts';
import type { Wish } from './use-wish.ts';

interface Props {
  readonly settings: Settings;
  readonly wish: (wish: Wish) => void;
}

/** A Monday: names of days are told from it. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** Taken over as soon as it is a working week. */
export function HoursPart({ settings: { workingHours }, wish }: Props) {
  const { days, start, end, isOwn } = workingHours;
  const [typing, setTyping] = useState<{ readonly start?: string; readonly end?: string }>({});
  const typed = { start, end, ...typing };
  const dayName = (day: number) => new Intl.DateTimeFormat(locale(), { weekday: 'long', timeZone: 'UTC' }).format(MONDAY + (day - 1) * 86_400_000);
  const was = isOwn ? { days, start, end } : null;
  const take = (to: { readonly days: readonly number[]; readonly start: string; readonly end: string }) => {
    const next = { days: [...to.days].sort(), start: to.start, end: to.end };
    if (isInOrder(next) && (next.start !== start || next.end !== end || next.days.join() !== days.join()))
      wish({ patch: { workingHours: next }, back: { workingHours: was }, shown: (now) => ({ ...now, workingHours: { ...next, isOwn: true } }) });
  };
  return (
    <section aria-labelledby="settings-hours">
      <h3 className="settings-part" id="settings-hours">
        {say('hours.title')}
      </h3>
      <p className="settings-hint">{say(isOwn ? 'hours.own' : 'hours.mailbox')}</p>
      <div className="hours-days" role="group" aria-labelledby="settings-hours">
        {DAYS.map((day) => (
          <Checkbox
            key={day}
            label={dayName(day)}
            checked={days.includes(day)}
            disabled={days.length === 1 && days.includes(day)}
            onChange={(_, { checked }) => {
              take({ days: checked === true ? [...days, day] : days.filter((one) => one !== day), start, end });
            }}
          />
        ))}
      </div>
      <div className="amounts">
        {(['start', 'end'] as const).map((which) => (
          <Field key={which} label={say(`hours.${which}`)} {...(which === 'end' && typed.start >= typed.end ? { validationMessage: say('hours.order') } : {})}>
            <Input
              type="time"
              value={typed[which]}
              onChange={(_, { value }) => {
                setTyping({ ...typing, [which]: value });
              }}
              onBlur={() => {
                take({ days, ...typed });
                if (isInOrder(typed)) setTyping({});
              }}
            />
          </Field>
        ))}
      </div>
      {isOwn && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            wish({ patch: { workingHours: null }, back: { workingHours: was }, shown: (now) => ({ ...now, workingHours: { ...now.workingHours, isOwn: false } }) });
          }}
        >
          {say('hours.reset')}
        </Button>
      )}
    </section>
  );
}

function isInOrder({ start, end }: { readonly start: string; readonly end: string }): boolean {
  return start !== '' && start < end;
}
