/** One follow-up in the list: who, why, when, and what can be done about it. */
import { useId } from 'react';
import type { FollowUpRow } from '../../api/contract.ts';
import { About } from './about.tsx';
import { go } from '../route.ts';
import { absoluteText, dueText, isOverdue, nearText } from '../time.ts';
import { ActionButtons, type Actions } from './actions.tsx';
import type { Selecting } from './use-selection.ts';

interface Props {
  readonly row: FollowUpRow;
  readonly isOpened: boolean;
  readonly actions: Actions;
  readonly selecting: Selecting;
  readonly zone: string;
  readonly now: number;
  /** It is about to be opened. */
  readonly onNear: () => void;
}

/** A list item named by its why. While several are chosen, a box takes the place of its buttons. */
export function Row({ row, isOpened, actions, selecting, zone, now, onNear }: Props) {
  const whyId = useId();
  const at = row.state === 'snoozed' && row.snoozedUntil ? row.snoozedUntil : row.dueAt;
  const isToDo = row.state === 'open' || row.state === 'snoozed';
  const when = row.state === 'snoozed' ? `back ${nearText(at, now, zone)}` : row.state === 'open' ? dueText(row, now, zone) : null;
  const isChosen = selecting.chosen.has(row.id);
  return (
    <li className={`row${isOpened ? ' row-opened' : ''}${isChosen ? ' row-chosen' : ''}${selecting.isOn ? ' row-choosing' : ''}`} data-row={row.id} aria-labelledby={whyId}>
      {selecting.isOn && row.state !== 'withdrawn' && (
        <label className="row-choice">
          <input
            type="checkbox"
            aria-label={`Choose: ${row.why}`}
            checked={isChosen}
            onChange={({ nativeEvent }) => {
              if ((nativeEvent as MouseEvent).shiftKey) selecting.extend(row.id);
              else selecting.toggle(row.id);
            }}
          />
        </label>
      )}
      <About kind={row.kind} people={row.people}>
        {when && (
          <time className={`when${isOverdue(row, now) ? ' when-overdue' : ''}`} dateTime={at} title={absoluteText(at, zone)}>
            {when}
          </time>
        )}
      </About>
      <h4 className="row-why">
        <button
          type="button"
          className="row-open"
          id={whyId}
          dir="auto"
          aria-current={isOpened ? 'true' : undefined}
          onPointerEnter={onNear}
          onFocus={onNear}
          onClick={() => {
            go('queue', row.id);
          }}
        >
          {row.why}
        </button>
      </h4>
      {!selecting.isOn && <ActionButtons row={row} from="row" actions={actions} canUndo={!isToDo ? row.state !== 'withdrawn' : row.state === 'snoozed'} />}
    </li>
  );
}
