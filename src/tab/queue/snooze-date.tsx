/** Any day and time to see a follow-up again. */
import { say } from '../words/more.ts';
import { PickDateDialog } from './pick-date-dialog.tsx';

interface Props {
  readonly zone: string;
  readonly onPick: (until: string) => void;
  readonly onClose: () => void;
}

/** Asks for the moment. */
export function SnoozeDate(props: Props) {
  return <PickDateDialog title={say('snooze.title')} deed={say('do.snooze')} {...props} />;
}
