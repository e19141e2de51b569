/** The rows of one state under their headings, or what to say where there are none. */
import type { FollowUpRow } from '../../api/contract.ts';
import { dueGroup } from '../time.ts';
import type { Actions } from './actions.tsx';
import { Rows } from '../shell/rows.tsx';
import { useSteady } from '../shell/use-steady.ts';
import { Row } from './row.tsx';
import type { Selecting } from './use-selection.ts';
import { say } from '../words/say.ts';

/** A heading and its rows, in the server's order. */
export interface Group {
  readonly name: string;
  readonly rows: readonly FollowUpRow[];
}

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

/** Open follow-ups by when they are due, late thanks last; empty groups are left out. */
export function groupsByDue(rows: readonly FollowUpRow[], now: number, zone: string): Group[] {
  const of = (group: string) => rows.filter((row) => dueGroup(row, now, zone) === group);
  return [
    { name: say('group.today'), rows: of('today') },
    { name: say('group.week'), rows: of('week') },
    { name: say('group.later'), rows: of('later') },
    { name: say('group.late'), rows: of('late') },
  ].filter((group) => group.rows.length > 0);
}

/** All groups. */
export function QueueList({ groups, openId, actions, selecting, zone, now, onNear }: ListProps) {
  const choose = useSteady({ toggle: selecting.toggle, extend: selecting.extend });
  return groups.map((group) => (
    <section className="group" key={group.name} aria-label={group.name}>
      <h3 className="group-name">
        {group.name} <span className="group-count">{group.rows.length}</span>
      </h3>
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
    </section>
  ));
}
