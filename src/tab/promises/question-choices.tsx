/** What is not sure about a line, asked as choices. */
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { absoluteText, nearText } from '../time.ts';
import { isolated, personName } from '../words.ts';
import { say } from '../words/own.ts';
import { mayStayOpen, type Person, type Question } from './reading.ts';

interface Props {
  readonly question: Question;
  readonly answer: Person | string | null | undefined;
  readonly isMissed: boolean;
  readonly zone: string;
  readonly now: number;
  readonly onAnswer: (answer: Person | string | null) => void;
}

const NONE = 'none';

/** One group of radio buttons, the last of which leaves it open. */
export function QuestionChoices({ question, answer, isMissed, zone, now, onAnswer }: Props) {
  const choices =
    question.about === 'person'
      ? question.choices.map((person) => ({ value: person.address, label: `${isolated(personName(person))} (${isolated(person.address)})`, title: person.address, answer: person }))
      : question.choices.map((at) => ({ value: at, label: nearText(at, now, zone), title: absoluteText(at, zone), answer: at }));
  const value = answer === undefined ? (mayStayOpen(question) ? NONE : '') : answer === null ? NONE : typeof answer === 'string' ? answer : answer.address;
  return (
    <Field className="ask" label={question.sentence} {...(isMissed ? { validationMessage: say('ask.open') } : {})}>
      <RadioGroup
        layout="horizontal"
        className="ask-choices"
        value={value}
        onChange={(_, { value: chosen }) => {
          onAnswer(choices.find((one) => one.value === chosen)?.answer ?? null);
        }}
      >
        {choices.map((one) => (
          <Radio key={one.value} value={one.value} label={{ children: one.label, title: one.title }} />
        ))}
        <Radio value={NONE} label={question.about === 'person' ? say('ask.nobody') : say('ask.noDay')} />
      </RadioGroup>
    </Field>
  );
}
