/** One thing that the app may be allowed: what it gives, whether it is on, and whom it still takes. */
import { Switch } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Settings } from '../../api/contract-settings.ts';
import { stepGives, stepTitle } from '../reasons.ts';
import { TroubleButtons } from '../trouble/trouble-buttons.tsx';
import { consentTrouble } from '../trouble/troubles.ts';
import { say } from '../words/more.ts';

export type Consent = Settings['consents'][number];

interface Props {
  readonly consent: Consent;
  /** What it is being switched to; null while nothing is asked. */
  readonly changingTo: boolean | null;
  readonly onFlip: (consent: Consent, isOn: boolean) => void;
  /** Asks whether an administrator has allowed it meanwhile. */
  readonly onAgain: () => void;
}

/** The calendar has no switch: nothing works without it. */
export function ConsentRow({ consent, changingTo, onFlip, onAgain }: Props) {
  const id = useId();
  const { step, state } = consent;
  return (
    <li className="consent">
      <div className="consent-text">
        <h4 className="consent-title" id={`${id}title`}>
          {stepTitle(consent)}
        </h4>
        <p id={`${id}gives`}>{stepGives(consent)}</p>
      </div>
      {step === 'base' ? (
        state === 'on' && <CheckmarkCircleRegular className="consent-always" aria-hidden="true" fontSize={20} />
      ) : (
        <Switch
          className="consent-switch"
          checked={changingTo ?? state !== 'off'}
          aria-labelledby={`${id}title`}
          aria-describedby={`${id}gives ${id}state`}
          onChange={(_, { checked }) => {
            onFlip(consent, checked);
          }}
        />
      )}
      <p className={`consent-state consent-${state}`} id={`${id}state`}>
        {changingTo !== null ? say('consent.asking') : step === 'base' && state === 'on' ? say('consent.always') : say(`consent.${state}`)}
      </p>
      {state === 'needs-consent' && (
        <div className="consent-admin">
          <TroubleButtons isQuiet trouble={consentTrouble(consent)} onAgain={onAgain} />
        </div>
      )}
    </li>
  );
}
