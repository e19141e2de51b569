/** Follow-ups that are decided about one by one: no heading, no choosing. */
import type { FollowUpRow } from '../../api/contract.ts';
import { Rows } from '../shell/rows.tsx';
import { preloadOpened } from './opened-follow-up.tsx';
import { NO_CHOICE } from './row-view.tsx';
import { Row } from './row.tsx';
import type { Actions } from './verbs.ts';

interface Props {
  readonly rows: readonly FollowUpRow[];
  readonly actions: Actions;
  readonly zone: string;
  readonly now: number;
  /** Opens one elsewhere than in the queue. */
  readonly onOpen?: (id: string) => void;
}

/** Each with its verbs, however many there are. */
export function PlainRows({ rows, ...each }: Props) {
  return (
    <Rows items={rows} row={(row, placed) => <Row key={row.id} {...placed} row={row} isOpened={false} isChosen={false} isChoosing={false} choose={NO_CHOICE} onNear={preloadOpened} {...each} />} />
  );
}
