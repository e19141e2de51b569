/** One feedback and the steps of its loop: acknowledged, acted on, told them so. */
import { Checkbox } from '@fluentui/react-components';
import type { Feedback } from '../../api/contract-records.ts';
import type { useRecords } from '../api/records.ts';
import { absoluteText, nearText } from '../time.ts';
import { say } from '../words/own.ts';
import { StrikeButton } from './strike-button.tsx';

interface Props {
  readonly feedback: Feedback;
  readonly records: ReturnType<typeof useRecords<'feedback'>>;
  readonly zone: string;
  readonly now: number;
}

const STEPS = ['acknowledgedAt', 'actedAt', 'toldAt'] as const;

/** A list item; a step is taken, and taken back, by its box. */
export function FeedbackRow({ feedback, records: { change, strike }, zone, now }: Props) {
  const { text, from, at, askedAt } = feedback;
  return (
    <li>
      <p className="written-text" dir="auto">
        {text}
      </p>
      <p className="written-when">
        <time dateTime={at} title={absoluteText(at, zone)}>
          {nearText(at, now, zone)}
        </time>
      </p>
      <StrikeButton
        what={text}
        onStrike={() => {
          void strike(feedback, { from: from.address, text, at, askedAt }, { said: say('notes.struck'), undone: say('promise.back') });
        }}
      />
      <div className="written-steps" role="group" aria-label={say('feedback.steps')}>
        {STEPS.map((step) => {
          const taken = feedback[step];
          return (
            <Checkbox
              key={step}
              checked={taken !== null}
              label={taken === null ? say(`feedback.${step}`) : `${say(`feedback.${step}`)}, ${nearText(taken, now, zone)}`}
              onChange={(_, { checked }) => {
                const to = checked === true ? new Date(now).toISOString() : null;
                void change(
                  feedback,
                  { to: { [step]: to }, back: { [step]: taken }, shown: { [step]: to } },
                  { said: say(to === null ? 'feedback.stepBack' : 'feedback.stepTaken'), undone: say('promise.back') },
                );
              }}
            />
          );
        })}
      </div>
    </li>
  );
}
