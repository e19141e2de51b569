/** Where what was written down could not be read: why, and the way to try again. */
import { explain } from '../api/problem.ts';
import { Message } from '../shell/message.tsx';
import { say } from '../words/own.ts';

interface Props {
  readonly records: { readonly rows: unknown; readonly error: Error | null; readonly again: () => void };
}

/** Nothing while all is well. */
export function RecordsTrouble({ records: { rows, error, again } }: Props) {
  if (!error || rows !== null) return null;
  return (
    <Message tone="failed" title={say('records.failed')} action={{ name: say('again'), run: again }}>
      {explain(error)}
    </Message>
  );
}
