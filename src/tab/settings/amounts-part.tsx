/** After how long a circle has gone quiet, and how much is too much. */
import type { Settings } from '../../api/contract-settings.ts';
import { say } from '../words/own.ts';
import { AmountField } from './amount-field.tsx';
import type { Wish } from './use-wish.ts';

interface Props {
  readonly settings: Settings;
  readonly wish: (wish: Wish) => void;
}

/** Two groups of numbers. */
export function AmountsPart({ settings, wish }: Props) {
  return (
    <>
      {(['cadences', 'caps'] as const).map((group) => (
        <section key={group} aria-labelledby={`settings-${group}`}>
          <h3 className="settings-part" id={`settings-${group}`}>
            {say(group === 'caps' ? 'caps.title' : 'cadences.title')}
          </h3>
          <p className="settings-hint">{say(group === 'caps' ? 'caps.says' : 'cadences.says')}</p>
          <div className="amounts">
            {Object.entries(settings[group]).map(([name, amount]) => (
              <AmountField
                key={name}
                label={labelOf(name)}
                amount={amount}
                onChange={(value) => {
                  const shown = (now: Settings): Settings => ({ ...now, [group]: { ...now[group], [name]: { ...amount, value: value ?? amount.default } } });
                  wish({ patch: { [group]: { [name]: value } }, back: { [group]: { [name]: amount.value } }, shown });
                }}
              />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

function labelOf(name: string): string {
  if (name === 'inner' || name === 'active' || name === 'network') return say('circle.name', { circle: name });
  return say(name === 'perDay' ? 'caps.perDay' : 'caps.perPerson');
}
