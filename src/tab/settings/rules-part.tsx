/** Every rule, and the way to forget what decisions taught them. */
import { Button } from '@fluentui/react-components';
import type { Settings } from '../../api/contract-settings.ts';
import { say } from '../words/own.ts';
import { RuleRow } from './rule-row.tsx';
import type { Wish } from './use-wish.ts';

interface Props {
  readonly settings: Settings;
  readonly wish: (wish: Wish) => void;
}

/** By strategy. */
export function RulesPart({ settings: { rules }, wish }: Props) {
  const hasLearned = rules.some(({ learned }) => learned.completed + learned.dismissed > 0);
  const forget = () => {
    const learned = { points: 0, completed: 0, dismissed: 0 };
    wish({ patch: { learned: 'reset' }, back: null, shown: (now) => ({ ...now, rules: now.rules.map((one) => ({ ...one, learned })) }) });
  };
  return (
    <section aria-labelledby="settings-rules">
      <h3 className="settings-part" id="settings-rules">
        {say('rules.title')}
      </h3>
      <p className="settings-hint">{say('rules.says')}</p>
      <ul>
        {rules
          .toSorted((a, b) => a.strategy - b.strategy)
          .map((rule) => (
            <RuleRow key={rule.id} rule={rule} wish={wish} />
          ))}
      </ul>
      {hasLearned && (
        <p className="settings-forget">
          <Button onClick={forget}>{say('learned.reset')}</Button> <span className="part-hint">{say('learned.resetSays')}</span>
        </p>
      )}
    </section>
  );
}
