/** What one follow-up in the list looks like: who, why, when, and what can be done about it. */
import type { FollowUpRow } from '../../api/contract.ts';
import { Icon } from '../icons/icon.tsx';
import type { Placed } from '../shell/rows-view.tsx';
import { absoluteText, dueText, isOverdue, nearText } from '../time.ts';
import { say } from '../words/say.ts';
import { About } from './about.tsx';
import { verbsOf, type Actions } from './verbs.ts';

/** What choosing a row does: it alone, or all up to it. */
export interface Choosing {
  readonly toggle: (id: string) => void;
  readonly extend: (id: string) => void;
}

const nothing = () => undefined;
/** Where rows are not chosen. */
export const NO_CHOICE: Choosing = { toggle: nothing, extend: nothing };

export interface RowProps extends Partial<Placed> {
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
  readonly onOpen: (id: string) => void;
}

/** A list item named by its why, which has this id. While several are chosen, a box takes the place of its buttons. */
export function RowView({ whyId, row, isOpened, isChosen, isChoosing, actions, choose, zone, now, onNear, onOpen, ...placed }: RowProps & { readonly whyId: string }) {
  const at = row.state === 'snoozed' && row.snoozedUntil ? row.snoozedUntil : row.dueAt;
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
      {!isChoosing && <Verbs row={row} actions={actions} />}
    </li>
  );
}

function Verbs({ row, actions }: Pick<RowProps, 'row' | 'actions'>) {
  const canUndo = row.state !== 'open' && row.state !== 'withdrawn';
  return (
    <div className="actions">
      {verbsOf(row, canUndo).map(({ verb, name, about, shape, marks }) => (
        <button
          key={verb}
          type="button"
          className="verb"
          aria-label={about}
          {...marks}
          onClick={({ currentTarget }) => {
            actions[verb](row, 'row', currentTarget);
          }}
        >
          <Icon shape={shape} />
          {name}
        </button>
      ))}
    </div>
  );
}
