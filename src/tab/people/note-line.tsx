/** A note in one line, with a day where it speaks of one. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import type { MeetingRef, Note } from '../../api/contract-records.ts';
import type { useRecords } from '../api/records.ts';
import { say } from '../words/own.ts';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly people: Note['people'];
  readonly meeting: MeetingRef | null;
  readonly now: number;
  readonly add: ReturnType<typeof useRecords<'notes'>>['add'];
}

/** Enter writes it down; a note that was not taken comes back into the line. */
export function NoteLine({ label, hint, people, meeting, now, add }: Props) {
  const [text, setText] = useState('');
  const [day, setDay] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const written = text.trim();
    if (written === '') return;
    const on = day === '' ? null : day;
    setText('');
    setDay('');
    const body = { text: written, people: people.map(({ address }) => address), meeting: meeting?.id ?? null, day: on };
    const shown = { at: new Date(now).toISOString(), text: written, people: [...people], meeting, day: on };
    const isWritten = await add(body, shown, { said: say('notes.written'), undone: say('notes.struck') });
    if (isWritten) return;
    setText((typed) => (typed === '' ? written : typed));
    setDay(day);
  };
  return (
    <form className="promise-line" noValidate onSubmit={(event) => void submit(event)}>
      <Field label={label} hint={hint}>
        <Input
          dir="auto"
          value={text}
          maxLength={10_000}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className="one-line">
        <Field className="line-day" orientation="horizontal" label={say('notes.day')}>
          <Input
            type="date"
            value={day}
            onChange={(_, { value }) => {
              setDay(value);
            }}
          />
        </Field>
        <Button type="submit">{say('promises.write')}</Button>
      </div>
    </form>
  );
}
