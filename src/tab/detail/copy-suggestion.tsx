/** What could stand instead, to be copied where it cannot be put. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from '../copy-text.ts';
import { useServices } from '../services.ts';
import { say } from '../words/more.ts';

/** `name` is the text, or its beginning; words that are better left out are only said to be. */
export function CopySuggestion({ text, name }: { readonly text: string; readonly name: string }) {
  const { notices } = useServices();
  const [isCopied, setCopied] = useState(false);
  if (text === '') return <em>{say('draft.takeOut')}</em>;
  const copy = async () => {
    if (await copyText(text)) setCopied(true);
    else notices.fail(say('draft.noCopy'));
  };
  return (
    <Button size="small" onClick={() => void copy()}>
      {isCopied ? say('draft.copied') : say('draft.copySuggestion', { text: name })}
    </Button>
  );
}
