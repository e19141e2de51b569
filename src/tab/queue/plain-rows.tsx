/** Follow-ups that are decided about one by one: no heading, no choosing. */
import type { FollowUpRow } from '../../api/contract.ts';
import type { Actions } from './verbs.ts';
import { preloadOpened } from './opened-follow-up.tsx';
import { Row } from './row.tsx';

interface Props {
  readonly rows: readonly FollowUpRow[];
  readonly actions: Actions;
  readonly zone: string;
  readonly now: number;
  /** Opens one elsewhere than in the queue. */
  readonly onOpen?: (id: string) => void;
}

const nothing = () => undefined;
const NO_CHOICE = { toggle: nothing, extend: nothing };

/** Each with its verbs. */
export function PlainRows({ rows, ...each }: Props) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <Row key={row.id} row={row} isOpened={false} isChosen={false} isChoosing={false} choose={NO_CHOICE} onNear={preloadOpened} {...each} />
      ))}
    </ul>
  );
}
