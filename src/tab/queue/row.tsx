/** One follow-up in the list: who, why, when, and what can be done about it. */
import { memo, useId } from 'react';
import type { FollowUpRow } from '../../api/contract.ts';
import { About } from './about.tsx';
import { go } from '../route.ts';
import type { Placed } from '../shell/rows.tsx';
import { absoluteText, dueText, isOverdue, nearText } from '../time.ts';
import { ActionButtons, type Actions } from './actions.tsx';
import { say } from '../words/say.ts';

/** What choosing a row does: it alone, or all up to it. */
export interface Choosing {
  readonly toggle: (id: string) => void;
  readonly extend: (id: string) => void;
}

interface Props extends Partial<Placed> {
  readonly row: FollowUpRow;
  readonly isOpened: boolean;
  readonly isChosen: boolean;
  /** Several are being chosen. */
  readonly isChoosing: boolean;
  readonly actions: Actions;
  readonly choose: Choosing;
  readonly zone: string;
  readonly now: number;
  /** It is about to be opened. */
  readonly onNear: () => void;
  /** Opens it elsewhere than on the queue's page. */
  readonly onOpen?: (id: string) => void;
}

const openOnPage = (id: string) => {
  go('queue', id);
};

/** A list item named by its why. While several are chosen, a box takes the place of its buttons. Hundreds stay as they are while one changes. */
export const Row = memo(function Row({ row, isOpened, isChosen, isChoosing, actions, choose, zone, now, onNear, onOpen = openOnPage, ...placed }: Props) {
  const whyId = useId();
  const at = row.state === 'snoozed' && row.snoozedUntil ? row.snoozedUntil : row.dueAt;
  const isToDo = row.state === 'open' || row.state === 'snoozed';
  const when = row.state === 'snoozed' ? say('due.back', { when: nearText(at, now, zone) }) : row.state === 'open' ? dueText(row, now, zone) : null;
  return (
    <li className={`row${isOpened ? ' row-opened' : ''}${isChosen ? ' row-chosen' : ''}${isChoosing ? ' row-choosing' : ''}`} data-row={row.id} aria-labelledby={whyId} {...placed}>
      {isChoosing && row.state !== 'withdrawn' && (
        <label className="row-choice">
          <input
            type="checkbox"
            aria-label={say('several.one', { what: row.why })}
            checked={isChosen}
            onChange={({ nativeEvent }) => {
              if ((nativeEvent as MouseEvent).shiftKey) choose.extend(row.id);
              else choose.toggle(row.id);
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
            onOpen(row.id);
          }}
        >
          {row.why}
        </button>
      </h4>
      {!isChoosing && <ActionButtons row={row} from="row" actions={actions} canUndo={!isToDo ? row.state !== 'withdrawn' : row.state === 'snoozed'} />}
    </li>
  );
});
