/** The beginning of a list, and a button that shows the rest of it. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../words/meeting.ts';

interface Props {
  readonly few: number;
  /** How many there are. */
  readonly all: number;
  /** Shows the first so many. */
  readonly children: (shown: number) => ReactNode;
}

/** Nothing where there are none; one more is shown rather than hidden behind a button. */
export function FirstFew({ few, all, children }: Props) {
  const [isWhole, setWhole] = useState(false);
  const isShort = !isWhole && all > few + 1;
  if (all === 0) return null;
  return (
    <>
      {children(isShort ? few : all)}
      {isShort && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => {
            setWhole(true);
          }}
        >
          {say('brief.all', { count: all })}
        </Button>
      )}
    </>
  );
}
