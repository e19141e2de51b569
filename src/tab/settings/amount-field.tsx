/** A number within bounds: taken over when the field is left or with Enter, and led back to what is usual. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../api/contract-settings.ts';
import { say } from '../words/own.ts';
import { locale } from '../words/say.ts';

interface Props {
  readonly label: string;
  readonly amount: Settings['caps']['perDay'];
  /** Null for what is usual. */
  readonly onChange: (value: number | null) => void;
}

/** What lies outside the bounds is not taken; the bounds are said. */
export function AmountField({ label, amount: { value, default: usual, min, max }, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const number = Number((typed ?? String(value)).replace(',', '.'));
  const isWithin = typed === null || (typed.trim() !== '' && number >= min && number <= max);
  const take = () => {
    if (typed === null || !isWithin) return;
    setTyped(null);
    if (number !== value) onChange(number === usual ? null : number);
  };
  const told = new Intl.NumberFormat(locale());
  const bounds = { min: told.format(min), max: told.format(max) };
  return (
    <div className="amount">
      <Field label={label} hint={say('amount.bounds', { ...bounds, usual: told.format(usual) })} {...(isWithin ? {} : { validationMessage: say('amount.outside', bounds) })}>
        <Input
          type="number"
          min={min}
          max={max}
          step="any"
          value={typed ?? String(value)}
          onChange={(_, { value: next }) => {
            setTyped(next);
          }}
          onBlur={take}
          onKeyDown={({ key }) => {
            if (key === 'Enter') take();
          }}
        />
      </Field>
      {value !== usual && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={say('do.about', { deed: say('amount.reset'), what: label })}
          onClick={() => {
            setTyped(null);
            onChange(null);
          }}
        >
          {say('amount.reset')}
        </Button>
      )}
    </div>
  );
}
