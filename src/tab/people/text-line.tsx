/** One line that is written down with Enter or its button. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import { say } from '../words/own.ts';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** Answers whether it was taken. */
  readonly onWrite: (text: string) => Promise<boolean>;
}

/** What was not taken comes back into the line. */
export function TextLine({ label, hint, onWrite }: Props) {
  const [text, setText] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const written = text.trim();
    if (written === '') return;
    setText('');
    if (!(await onWrite(written))) setText((typed) => (typed === '' ? written : typed));
  };
  return (
    <form className="promise-line" noValidate onSubmit={(event) => void submit(event)}>
      <Field label={label} hint={hint}>
        <div className="one-line">
          <Input
            dir="auto"
            value={text}
            maxLength={10_000}
            onChange={(_, { value }) => {
              setText(value);
            }}
          />
          <Button type="submit">{say('promises.write')}</Button>
        </div>
      </Field>
    </form>
  );
}
