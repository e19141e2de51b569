/** A promise in one line: how it is read shows while it is typed, and what is not sure is asked. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import type { MeetingRef, PromiseReading } from '../../api/contract-records.ts';
import { explain } from '../api/problem.ts';
import { useRecords, type AboutWhat } from '../api/records.ts';
import { useServices } from '../services.ts';
import { say } from '../words/own.ts';
import { QuestionChoices } from './question-choices.tsx';
import { ReadAs } from './read-as.tsx';
import { keyOf, mayStayOpen, promised, readingOf, useReading, type Answers, type Person } from './reading.ts';

interface Props {
  readonly zone: string;
  readonly now: number;
  /** Where it was said, or null. */
  readonly meeting: MeetingRef | null;
  /** To whom it is, whomever else the line names. */
  readonly to?: Person;
  /** Those on the message that it is written beside: one of them is meant where it names nobody. */
  readonly beside?: readonly Person[];
  /** The list that shows it. */
  readonly about?: AboutWhat;
}

const NOBODY: readonly Person[] = [];

/** Enter writes it down once everything that is asked has an answer. */
export function PromiseLine({ zone, now, meeting, to, beside = NOBODY, about = {} }: Props) {
  const { client, notices } = useServices();
  const queries = useQueryClient();
  const { add } = useRecords('promises', about);
  const [line, setLine] = useState('');
  const [answers, setAnswers] = useState<Answers>({});
  const [isMissing, setMissing] = useState(false);
  const questions = useRef<HTMLDivElement>(null);
  const around = { meeting: meeting?.id ?? null, people: beside };
  const { reading, error } = useReading(line, around);

  const write = async (read: PromiseReading) => {
    const made = promised(read, answers, to);
    const before = { line, answers };
    setLine('');
    setAnswers({});
    setMissing(false);
    const at = new Date(now).toISOString();
    const body = { text: made.text, people: made.people.map(({ address }) => address), meeting: meeting?.id ?? null, dueAt: made.dueAt };
    const shown = { ...made, people: [...made.people], meeting, madeAt: at, state: 'open' as const, history: [{ at, did: 'made' as const, dueAt: made.dueAt }] };
    const isWritten = await add(body, shown, { said: say('promises.written'), undone: say('promises.struck') });
    if (isWritten) return;
    setLine((now) => (now === '' ? before.line : now));
    setAnswers(before.answers);
  };

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const text = line.trim();
    if (text === '') return;
    try {
      const read = await queries.query(readingOf(client, text, around));
      const open = read.questions.findIndex((one) => !mayStayOpen(one) && !(keyOf(one) in answers));
      if (open === -1) {
        await write(read);
        return;
      }
      setMissing(true);
      setTimeout(() => questions.current?.querySelectorAll('.ask')[open]?.querySelector<HTMLElement>('input')?.focus(), 50);
    } catch (failure) {
      notices.fail(say('reading.failed', { why: explain(failure) }));
    }
  };

  return (
    <form className="promise-line" noValidate onSubmit={(event) => void submit(event)}>
      <Field label={say('promises.line')} hint={say('promises.lineHint')}>
        <div className="one-line">
          <Input
            dir="auto"
            value={line}
            maxLength={500}
            onChange={(_, { value }) => {
              setLine(value);
            }}
          />
          <Button appearance={meeting || to ? 'secondary' : 'primary'} type="submit">
            {say('promises.write')}
          </Button>
        </div>
      </Field>
      <div aria-live="polite">
        {reading && <ReadAs made={promised(reading, answers, to)} zone={zone} now={now} />}
        {error && <p className="part-hint">{say('reading.failed', { why: explain(error) })}</p>}
      </div>
      <div ref={questions}>
        {reading?.questions.map((one) => (
          <QuestionChoices
            key={keyOf(one)}
            question={one}
            answer={answers[keyOf(one)]}
            isMissed={isMissing && !mayStayOpen(one) && !(keyOf(one) in answers)}
            zone={zone}
            now={now}
            onAnswer={(answer) => {
              setAnswers((all) => ({ ...all, [keyOf(one)]: answer }));
            }}
          />
        ))}
      </div>
    </form>
  );
}
