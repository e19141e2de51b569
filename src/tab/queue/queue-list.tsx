/** The rows of one state under their headings, or what to say where there are none. */
import { Rows } from '../shell/rows.tsx';
import { useSteady } from '../shell/use-steady.ts';
import { GroupView } from './group-view.tsx';
import type { Group } from './groups.ts';
import { Row } from './row.tsx';
import type { Selecting } from './use-selection.ts';
import type { Actions } from './verbs.ts';

/** What the list needs to show its rows. */
export interface ListProps {
  readonly groups: readonly Group[];
  readonly openId: string | null;
  readonly actions: Actions;
  readonly selecting: Selecting;
  readonly zone: string;
  readonly now: number;
  /** A row is about to be opened. */
  readonly onNear: () => void;
}

/** All groups. */
export function QueueList({ groups, openId, actions, selecting, zone, now, onNear }: ListProps) {
  const choose = useSteady({ toggle: selecting.toggle, extend: selecting.extend });
  return groups.map((group) => (
    <GroupView key={group.name} name={group.name} count={group.rows.length}>
      <Rows
        items={group.rows}
        row={(row, placed) => (
          <Row
            key={row.id}
            {...placed}
            row={row}
            isOpened={row.id === openId}
            actions={actions}
            isChosen={selecting.chosen.has(row.id)}
            isChoosing={selecting.isOn}
            choose={choose}
            zone={zone}
            now={now}
            onNear={onNear}
          />
        )}
      />
    </GroupView>
  ));
}
