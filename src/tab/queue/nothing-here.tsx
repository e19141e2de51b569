/** The empty states of the queue. */
import { Empty } from '../shell/empty.tsx';
import type { Shown } from './use-shown.ts';

const WORDS: Readonly<Record<Shown, readonly [string, string]>> = {
  open: ['Nothing to do right now', 'Followthrough looks at your calendar again in a few minutes. What it decided not to suggest is under Held back, with the reason.'],
  snoozed: ['Nothing is snoozed', 'A snoozed follow-up waits here and comes back to the queue at the moment you chose.'],
  done: ['Nothing done yet', 'What you finish is kept here, and can be brought back.'],
  dismissed: ['Nothing dismissed', 'What you answer with "Not this" is kept here, and so is what your calendar has overtaken.'],
};

interface Props {
  readonly shown: Shown;
  readonly isFirstRead: boolean;
  /** The calendar has never been read, and is not being read now. */
  readonly isUnread: boolean;
}

/** Says why the list is empty; before the first round, that reading has only begun, or has failed. */
export function NothingHere({ shown, isFirstRead, isUnread }: Props) {
  if (shown === 'open' && isFirstRead) return <Empty title="Reading your calendar for the first time">Your first follow-ups appear here in a moment.</Empty>;
  if (shown === 'open' && isUnread) return <Empty title="Your calendar has not been read yet">What there is to do shows once it has been.</Empty>;
  const [title, text] = WORDS[shown];
  return <Empty title={title}>{text}</Empty>;
}
