/** One rule: what it says, whether it speaks, what of it can be set, where it comes from, and what decisions taught. */
import { Switch } from '@fluentui/react-components';
import { useId } from 'react';
import type { Settings } from '../../api/contract-settings.ts';
import { basisName, ruleName } from '../reasons.ts';
import { readable } from '../words.ts';
import { say } from '../words/own.ts';
import { sayIfKnown } from '../words/say.ts';
import { AmountField } from './amount-field.tsx';
import type { Wish } from './use-wish.ts';

export type Rule = Settings['rules'][number];

interface Props {
  readonly rule: Rule;
  readonly wish: (wish: Wish) => void;
}

/** A list item. */
export function RuleRow({ rule, wish }: Props) {
  const id = useId();
  const { isOff, summary, options, basis, learned } = rule;
  const change = (to: Partial<Rule>) => (settings: Settings) => ({ ...settings, rules: settings.rules.map((one) => (one.id === rule.id ? { ...one, ...to } : one)) });
  const patch = (isNowOff: boolean) => ({ rules: { [rule.id]: { isOff: isNowOff } } });
  const optionOf = (name: string, value: number | null) => ({ rules: { [rule.id]: { options: { [name]: value } } } });
  return (
    <li className="consent">
      <div className="consent-text">
        <h4 className="consent-title" id={`${id}title`}>
          {ruleName(rule.id)}
        </h4>
        <p id={`${id}summary`}>{summary}</p>
      </div>
      <Switch
        className="consent-switch"
        checked={!isOff}
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}summary`}
        onChange={(_, { checked }) => {
          wish({ patch: patch(!checked), back: patch(isOff), shown: change({ isOff: !checked }) });
        }}
      />
      <details className="rule-more">
        <summary aria-label={say('rules.moreAbout', { rule: ruleName(rule.id) })}>{say('rules.more')}</summary>
        {options.map((option) => (
          <AmountField
            key={option.name}
            label={optionName(rule.id, option.name)}
            amount={option}
            onChange={(value) => {
              const now = options.map((one) => (one.name === option.name ? { ...one, value: value ?? one.default } : one));
              wish({ patch: optionOf(option.name, value), back: optionOf(option.name, option.value), shown: change({ options: now }) });
            }}
          />
        ))}
        <dl className="basis">
          {basis.map(({ part, kind, source }) => (
            <div key={`${part} ${source}`}>
              <dt>
                {say(`grounds.${part}`)} <span className="basis-kind">{basisName(kind)}</span>
              </dt>
              <dd>{source}</dd>
            </div>
          ))}
        </dl>
        <p className="part-hint">
          {learned.completed + learned.dismissed === 0 ? say('learned.nothing') : say('learned.from', { done: learned.completed, dismissed: learned.dismissed, points: learned.points })}
        </p>
      </details>
    </li>
  );
}

/** What an option is called with this rule, or with any. */
function optionName(rule: string, name: string): string {
  return sayIfKnown(`option.${rule}.${name}`) ?? sayIfKnown(`option.${name}`) ?? readable(name.replace(/[A-Z]/g, ' $&').toLowerCase());
}
