/** What a person may decide about one follow-up, the same in a row and in the opened follow-up. */
import { Button, type ButtonProps } from '@fluentui/react-components';
import { ArrowUndoRegular, CheckmarkRegular, ClockRegular, DismissRegular } from '@fluentui/react-icons';
import type { FollowUpRow } from '../../api/contract.ts';
import { say } from '../words/say.ts';

/** Where a decision comes from, so that the focus can go on from there. */
export type From = 'row' | 'opened';

/** What the buttons do. */
export interface Actions {
  readonly done: (row: FollowUpRow, from: From) => void;
  readonly snooze: (row: FollowUpRow, from: From, target: HTMLElement) => void;
  readonly notThis: (row: FollowUpRow, from: From) => void;
  readonly bringBack: (row: FollowUpRow, from: From) => void;
}

interface Props {
  readonly row: FollowUpRow;
  readonly from: From;
  readonly actions: Actions;
  readonly canUndo: boolean;
}

/** Done, Snooze and Not this while it is to do; Bring back once it was decided. */
export function ActionButtons({ row, from, actions, canUndo }: Props) {
  const isToDo = row.state === 'open' || row.state === 'snoozed';
  const look: ButtonProps = from === 'row' ? { appearance: 'subtle', size: 'small' } : {};
  return (
    <div className="actions">
      {isToDo && (
        <>
          <Button
            {...look}
            {...(from === 'opened' ? { appearance: 'primary' } : {})}
            icon={<CheckmarkRegular />}
            aria-label={say('do.about', { deed: say('do.done'), what: row.why })}
            onClick={() => {
              actions.done(row, from);
            }}
          >
            {say('do.done')}
          </Button>
          <Button
            {...look}
            icon={<ClockRegular />}
            aria-label={say('do.about', { deed: say('do.snooze'), what: row.why })}
            aria-haspopup="menu"
            data-snooze={row.id}
            onClick={({ currentTarget }) => {
              actions.snooze(row, from, currentTarget);
            }}
          >
            {say('do.snooze')}
          </Button>
          <Button
            {...look}
            icon={<DismissRegular />}
            aria-label={say('do.about', { deed: say('do.notThis'), what: row.why })}
            onClick={() => {
              actions.notThis(row, from);
            }}
          >
            {say('do.notThis')}
          </Button>
        </>
      )}
      {canUndo && (
        <Button
          {...look}
          icon={<ArrowUndoRegular />}
          aria-label={say('do.about', { deed: say('do.bringBack'), what: row.why })}
          onClick={() => {
            actions.bringBack(row, from);
          }}
        >
          {say('do.bringBack')}
        </Button>
      )}
    </div>
  );
}
